/**
 * The themes by which the map's land can be coloured while nothing is chosen: how many ties of a sort a state
 * has, who belongs to an alliance, who has a tie of a kind with one actor. They are made from the file's
 * categories, kinds and alliances. Pure.
 */

import { isFew, isOverview } from "./blocs.js";
import { MEMBERSHIP, categoryOf, dayless, isDirected, kindLabel, signOf } from "./index.js";
import { measureIds, themeOfMeasure } from "./measures.js";
import { memo } from "./memo.js";
import { say } from "./say.js";
import { strandsOf } from "./strands.js";
import { actorName, shortLabel } from "./words.js";
import { must } from "./must.js";

/** @import { Index, PageState, Shown, Theme, ThemeGroup } from "./types.d.ts" */
/** @import { Tie } from "../contract.d.ts" */

/** What the land is coloured by where nobody says otherwise; by nothing; by who belongs to the few alliances that are shown. */
export const TIES = "ties";
export const NOTHING = "none";
const CONFLICT = "conflict";
/** Towards whom so many states have a tie of one kind is a question worth a theme. */
const MANY = 20;
const OF = " of ";

/** A theme of numbers. @param {string} id @param {ThemeGroup} group @param {Theme["colour"]} colour @param {Theme["counts"]} counts @returns {Theme} */
const counting = (id, group, colour, counts) => ({ id, group, colour, hatched: colour === CONFLICT, alliance: null, towards: null, measure: null, counts });

/** In whose colour a kind's theme is. @param {Index} index @param {string} kind @returns {Theme["colour"]} */
function colourOf(index, kind) {
  if (index.kinds[kind].sign < 0) return CONFLICT;
  return index.kinds[kind].category;
}

/** Who has a tie of a kind with an actor. @param {Index} index @param {string} kind @param {string} actor @returns {Theme} */
function towards(index, kind, actor) {
  return { ...counting(`${kind}${OF}${actor}`, "towards", colourOf(index, kind), (tie) => tie.kind === kind && tie.to === actor), towards: actor };
}

/** The kinds that one side does to the other, each with those to whom many do it. @param {Index} index @returns {[string, string][]} */
function manyTowards(index) {
  /** @type {Map<string, Set<string>>} */
  const found = new Map();
  for (const { kind, from, to } of index.data.ties) {
    if (kind === MEMBERSHIP || !isDirected(index, { kind })) continue;
    const key = `${kind}\n${to}`;
    found.set(key, (found.get(key) ?? new Set()).add(from));
  }
  return [...found].filter(([, from]) => from.size >= MANY)
    .map(([key]) => /** @type {[string, string]} */ (key.split("\n"))).sort((a, b) => (a.join() < b.join() ? -1 : 1));
}

/**
 * The themes of a file by their ids, in the order in which they are offered.
 * @type {(index: Index) => Map<string, Theme>}
 */
export const themesOf = memo((index) => ({ index: dayless(index) }), ({ index }) => {
  const kinds = index.usedKinds.filter((kind) => kind !== MEMBERSHIP);
  const themes = [
    counting(NOTHING, "whole", "number", () => false),
    counting(TIES, "whole", "number", () => true),
    ...(kinds.some((kind) => index.kinds[kind].sign < 0) ? [counting(CONFLICT, "whole", CONFLICT, (tie) => signOf(index, tie) < 0)] : []),
    ...index.categories.map(({ id }) => counting(id, "whole", id,
      (tie) => categoryOf(index, tie) === id && (id === MEMBERSHIP || signOf(index, tie) > 0))),
    ...kinds.map((kind) => counting(kind, "kinds", colourOf(index, kind), (tie) => tie.kind === kind)),
    ...measureIds(index).map(themeOfMeasure),
    ...manyTowards(index).map(([kind, actor]) => towards(index, kind, actor)),
    ...index.alliances.map(({ id }) => ({ ...counting(id, "alliances", "membership", (tie) => tie.to === id && tie.kind === MEMBERSHIP), alliance: id })),
  ];
  /** @type {Map<string, Theme>} */
  const byId = new Map();
  for (const theme of themes) if (!byId.has(theme.id)) byId.set(theme.id, theme);
  return byId;
});

/**
 * The theme of an id, one that is not offered as well; null for what is none.
 * @type {(index: Index, id: string) => Theme | null}
 */
export const themeOf = memo((index, id) => ({ index: dayless(index), id }), ({ index, id }) => {
  const known = themesOf(index).get(id);
  if (known) return known;
  const at = id.lastIndexOf(OF);
  const [kind, actor] = [id.slice(0, at), id.slice(at + OF.length)];
  return at > 0 && index.usedKinds.includes(kind) && kind !== MEMBERSHIP && index.actors.has(actor) ? towards(index, kind, actor) : null;
}, { keep: 50 });

/** Whether filters leave alliances that the land can tell of: few, or nothing else; whatever the day and the region. @param {Index} index @param {PageState["filters"]} filters */
function tellsBlocs(index, { alliances, kinds }) {
  const some = alliances ?? index.alliances;
  const all = kinds ?? index.usedKinds;
  return some.length > 0 && all.includes(MEMBERSHIP) && (isFew(some) || all.length === 1);
}

/**
 * The theme of a state: its own; else the number of ties, unless alliances are coloured. Null where these are, something is chosen, or days are compared.
 * @type {(index: Index, state: Pick<PageState, "selection" | "focus" | "compare" | "shading" | "filters">) => Theme | null}
 */
export function themeNow(index, state) {
  if (!isOverview(state)) return null;
  const own = state.shading === null ? null : themeOf(index, state.shading);
  if (own) return own;
  return tellsBlocs(index, state.filters) ? null : must(themesOf(index).get(TIES));
}

/** The ties that a theme counts; of no theme all. @type {(shown: {ties: Set<string>}, index: Index, theme: Theme | null) => Set<string>} */
export const tiesOfTheme = memo((shown, index, theme) => ({ ties: shown.ties, index: dayless(index), theme }), ({ ties, index, theme }) => (
  theme === null || theme.id === NOTHING ? ties : new Set([...ties].filter((id) => theme.counts(/** @type {Tie} */ (index.ties.get(id)))))), { keep: 4 });

/**
 * The ties whose strands are drawn: all, and on the map those of its theme.
 * @param {Index} index @param {Shown} shown @param {PageState} state
 */
export function strandTies(index, shown, state) {
  return { ties: tiesOfTheme(shown, index, state.layout === "map" ? themeNow(index, state) : null) };
}

/** The strands of these, without pairs that have fewer ties than are wanted. @param {Index} index @param {Shown} shown @param {PageState} state */
export function strandsNow(index, shown, state) {
  return strandsOf(index, strandTies(index, shown, state), state.pairs);
}

/** What a theme is called. @param {Index} index of the day @param {Theme} theme */
export function themeName(index, { id, group, alliance, towards: actor, measure }) {
  if (measure !== null) return say(`measures.names.${measure}`);
  if (alliance !== null) return say("themes.members", { alliance: shortLabel(must(index.actors.get(alliance))) });
  if (actor !== null) return say("themes.towards", { kind: kindLabel(index, id.slice(0, id.lastIndexOf(OF))), actor: actorName(index, actor) });
  if (group === "kinds") return kindLabel(index, id);
  const category = index.categories.find((one) => one.id === id);
  if (!category) return say(`themes.${id}`);
  return id === MEMBERSHIP ? category.label : say("sheet.category", { category: category.label, sign: say("signs.cooperation") });
}
