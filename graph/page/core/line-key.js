/**
 * What lines stand for that are drawn at present, before any is drawn: with nothing chosen strands, else the ties of
 * what is chosen, by the reader or by a story's step; while two days are compared what became of them. Pure.
 */

import { keyOfAreas, keyOfLand } from "./area-key.js";
import { countsOf, sortOf, wayOf } from "./between.js";
import { fewBlocs, isOverview } from "./blocs.js";
import { comparison, pictured } from "./changes.js";
import { emphasis } from "./emphasis.js";
import { MEMBERSHIP, categoryOf, isDirected, isFull, isIdle, isMembership, kindLabel, standingOf, statusOf } from "./index.js";
import { latestPairs } from "./latest.js";
import { isOutlinedAlone } from "./members.js";
import { must } from "./must.js";
import { say, sayRow, sayTerm } from "./say.js";
import { rimsOf } from "./shaded.js";
import { chosenIn, selectedByStep, stepOf } from "./step.js";
import { asTold, isWeb, pairsOf } from "./strands.js";
import { strandsNow } from "./themes.js";
import { capital } from "./words.js";

/** @import { Fate, Index, PageState, Strand } from "./types.d.ts" */
/** @import { Telling, Tie } from "../contract.d.ts" */
/** @import { AreaLook } from "./area-key.js" */

/** @typedef {"category" | "status" | "conflict" | "both" | "refusal" | "despite" | "neither" | "idle" | "directed" | "aside" | "broad" | "sign" | "area" | "land" | "rim" | "none" | Fate} KeySort */
/** @typedef {{sort: KeySort, category: string, label: string, sign?: string, kind?: string, spare?: boolean, of?: string[], with?: string[], areas?: AreaLook[]}} KeyEntry a line of the key; `category` is that of the line, or its status, "" where it has none; `sign` what stands in a ring on it, which is that of a kind, `spare` where that stands in for a title alone that has no room; `of` the alliances in whose colours it is drawn, `with` the categories in whose colours its second line is */

/** More kinds than these are not named in one line. */
const MOST_NAMED = 2;
/** Of more ties than these none is named by its title, and each by the sign of its kind. */
export const MOST_TITLES = 14;
/** What became of a tie, as it is told. @type {Fate[]} */
const FATES = ["began", "ended", "stayed"];

/** @param {KeySort} sort @param {string} label @returns {KeyEntry} */
const entry = (sort, label) => ({ sort, category: "", label });

/** The categories that occur, in the file's order. @param {Index} index @param {Set<string>} found @returns {KeyEntry[]} */
function categoriesOf(index, found) {
  return index.categories.filter(({ id }) => found.has(id)).map(({ id, label }) => ({ sort: "category", category: id, label }));
}

/** The alliances in whose colours lines of memberships are drawn. @param {Index} index @param {Tie[]} ties */
function coloursOf(index, ties) {
  const found = new Set(ties.filter(isMembership).map(({ to }) => to));
  return index.alliances.filter(({ id }) => found.has(id)).map(({ id }) => id);
}

/** @param {boolean} there @param {() => KeyEntry} made */
const where = (there, made) => (there ? [made()] : []);

/** What ties that are not in effect are called, and how they stand if that is one way: several are said of each. @param {Index} index @param {Tie[]} ties */
function idleInWords(index, ties) {
  const [status, ...others] = new Set(ties.filter((tie) => isIdle(index, tie)).map((tie) => tie.status ?? ""));
  return others.length > 0 ? say("key.idle") : say("key.idle_as", { status: sayTerm("statuses", status) });
}

/** Ties of neither sign. @param {Index} index @param {Tie[]} ties */
const ofNeither = (index, ties) => ties.filter((tie) => !isMembership(tie) && sortOf(index, tie) === "neither");

/** What they are, by their kinds while there are no more than two. @param {Index} index @param {Tie[]} ties */
function neitherInWords(index, ties) {
  const kinds = [...new Set(ofNeither(index, ties).map(({ kind }) => kindLabel(index, kind)))];
  return kinds.length > MOST_NAMED ? say("key.neither") : sayRow("lists.row", kinds);
}

/** What all are; "" where they differ. @param {string[]} all */
const theOnly = (all) => (new Set(all).size === 1 ? all[0] : "");

/** What is told only where it occurs. @param {Index} index @param {Set<string>} found sorts or ways @param {Tie[]} ties whose they are @returns {KeyEntry[]} */
function rareOf(index, found, ties) {
  const words = { idle: idleInWords, neither: neitherInWords, refusal: () => say("key.refusal"), despite: () => say("key.despite") };
  return /** @type {const} */ (["refusal", "despite", "neither", "idle"]).filter((sort) => found.has(sort))
    .map((sort) => ({ ...entry(sort, capital(words[sort](index, ties))), category: sort === "neither" ? theOnly(ofNeither(index, ties).map((tie) => categoryOf(index, tie))) : "" }));
}

/** @param {Index} index @param {Strand[]} strands */
function keyOfStrands(index, strands) {
  const ways = new Set(strands.map(({ way }) => way));
  const coloured = strands.filter(({ way }) => way === "cooperation" || way === "despite" || way === "idle");
  const beside = new Set(strands.filter(({ way }) => way === "both").map(({ category }) => category));
  return [
    ...categoriesOf(index, new Set(coloured.map(({ category }) => category))),
    ...where(ways.has("conflict"), () => entry("conflict", say("sheet.conflict"))),
    ...where(ways.has("both"), () => ({ ...entry("both", say("sheet.both")), with: categoriesOf(index, beside).map(({ category }) => category) })),
    ...rareOf(index, ways, strands.flatMap(({ ties }) => ties)),
    ...where(strands.some(({ ties }) => ties.length > 1), () => entry("broad", say("strands.broad"))),
  ];
}

/** Where what two have with each other is one line: the pairs that have several ties, and the signs of those that have one. @param {Index} index @param {Tie[]} ties */
function keyOfWeb(index, ties) {
  const own = ties.filter((tie) => !isMembership(tie));
  const pairs = [...pairsOf(own).values()];
  const several = pairs.filter((some) => some.length > 1);
  const ways = new Set(several.map((some) => wayOf(countsOf(index, some))));
  return [
    ...where(ways.has("both"), () => entry("both", say("sheet.both"))), ...where(ways.has("despite"), () => entry("despite", capital(say("key.despite")))),
    ...where(several.length > 0, () => entry("broad", say("strands.broad"))),
    ...keyOfSigns(index, pairs.filter((some) => some.length === 1).flat()),
  ];
}

/** Whether a membership's line has a pattern of its own. @param {Index} index @param {Tie} tie */
const isBroken = (index, tie) => standingOf(index, tie).dash.length > 0;

/** The patterns of memberships that are not full ones. @param {Index} index @param {Tie[]} ties @returns {KeyEntry[]} */
function keyOfStatuses(index, ties) {
  const broken = ties.filter((tie) => isMembership(tie) && isBroken(index, tie));
  const found = new Set(broken.map((tie) => statusOf(index, tie)));
  return index.statuses.filter((status) => found.has(status)).map((status) => ({
    sort: "status", category: status, label: capital(sayTerm("statuses", status)), of: coloursOf(index, broken.filter((tie) => statusOf(index, tie) === status)),
  }));
}

/** The colour of a kind's sign, which is its line's. @param {Index["kinds"][string]} kind */
function colourOfSign({ sign, category }) {
  if (sign === 0) return MEMBERSHIP;
  return sign < 0 ? "conflict" : category;
}

/** The signs that can stand in rings on ties, each with its kind. @param {Index} index @param {Tie[]} ties @param {Tie[]} [titled] those that have one where there is no room for their title @returns {KeyEntry[]} */
function keyOfSigns(index, ties, titled = []) {
  const [signed, spare] = [ties, titled].map((some) => new Set(some.map(({ kind }) => kind)));
  return index.usedKinds.filter((kind) => (signed.has(kind) || spare.has(kind)) && index.kinds[kind].look.glyph).map((kind) => ({
    sort: /** @type {const} */ ("sign"), category: colourOfSign(index.kinds[kind]),
    label: kindLabel(index, kind), sign: index.kinds[kind].look.glyph, kind, ...(signed.has(kind) ? null : { spare: true }),
  }));
}

/** Ties by whether they are named: those that are not, and those that are as far as there is room. @param {Tie[]} ties @param {Telling | null} telling */
function byNaming(ties, telling) {
  const own = ties.filter((tie) => !isMembership(tie));
  /** @param {Tie} tie */
  const isNamed = ({ id }) => (telling ? telling.named.includes(id) : own.length <= MOST_TITLES);
  return { unnamed: own.filter((tie) => !isNamed(tie)), named: own.filter(isNamed) };
}

/** While two days are compared: what became of ties, and the looks of those that did not stay. @param {Index} index @param {PageState} state @param {Tie[]} ties */
function keyOfChanges(index, state, ties) {
  const fates = comparison(index, state)?.ties ?? new Map();
  const found = new Set(ties.map(({ id }) => fates.get(id)));
  const changed = ties.filter(({ id }) => fates.get(id) !== "stayed");
  // Dashes tell that a tie ended, and no longer how a membership stands.
  const looks = keyOfLooks(index, changed).filter(({ sort }) => sort !== "status");
  return [...FATES.filter((fate) => found.has(fate)).map((fate) => entry(fate, capital(say(`legend.change.${fate}`)))), ...looks];
}

/** The looks of ties, each by itself. @param {Index} index @param {Tie[]} ties */
function keyOfLooks(index, ties) {
  const sorts = new Set(ties.filter((tie) => !isMembership(tie)).map((tie) => sortOf(index, tie)));
  // What is not in effect is hollow, in the colour of its category.
  const coloured = ties.filter((tie) => (isMembership(tie) ? !isBroken(index, tie) : ["cooperation", "idle"].includes(sortOf(index, tie))));
  return [
    ...categoriesOf(index, new Set(coloured.map((tie) => categoryOf(index, tie))))
      .map((one) => (one.category === MEMBERSHIP ? { ...one, of: coloursOf(index, coloured) } : one)),
    ...keyOfStatuses(index, ties),
    ...where(sorts.has("conflict"), () => entry("conflict", say("sheet.conflict"))),
    ...rareOf(index, sorts, ties),
  ];
}

/** @param {Index} index @param {Tie[]} ties @param {Telling | null} telling what the step is about */
function keyOfTies(index, ties, telling) {
  const web = isWeb(index, ties.map(({ id }) => id));
  const { unnamed, named } = byNaming(ties, telling);
  return [
    ...keyOfLooks(index, ties),
    ...where(!web && ties.some((tie) => !isMembership(tie) && isDirected(index, tie)), () => entry("directed", capital(say("sheet.acts")))),
    ...(web ? keyOfWeb(index, ties) : keyOfSigns(index, unnamed, named)),
    ...where(telling !== null && ties.some((tie) => !isMembership(tie) && !telling.main.includes(tie.id)), () => entry("aside", say("key.aside"))),
  ];
}

/** Whether a state has a key of lines: the matrix has its own. @param {PageState} state */
function hasKey({ layout }) {
  return layout !== "matrix";
}

/** Whether the land's shade says it already, on the map. @param {Index} index @param {PageState} state @param {Tie} tie */
function isShaded(index, { layout, selection, focus }, tie) {
  /** @param {string} id */
  const chosen = (id) => id === selection || focus.includes(id);
  return layout === "map" && isMembership(tie) && chosen(tie.to) && (standingOf(index, tie).within || !chosen(tie.from));
}

/** Whether the outline of a chosen alliance says it already, in the network. @param {Index} index @param {PageState} state @param {Tie} tie @param {Set<string>} shown */
function isOutlined(index, { layout, selection, focus }, tie, shown) {
  /** @param {string} id */
  const chosen = (id) => id === selection || focus.includes(id);
  return layout === "network" && isMembership(tie) && chosen(tie.to) && !chosen(tie.from) && isFull(index, tie) && isOutlinedAlone(index, tie.to, shown);
}

/** Whether something stands out: what is chosen, and is there on the day. @param {Index} index of the day @param {PageState} state */
export function isSingled(index, state) {
  return singledIn(index, state) !== null;
}

/** What stands out with the pointer nowhere. @param {Index} index @param {PageState} state */
function singledIn(index, state) {
  return emphasis(index, pictured(index, state), { ...state, hover: null });
}

/** The ties of what is chosen. @param {Index} index @param {PageState} state @param {ReturnType<typeof emphasis>} singled what stands out */
function chosenTies(index, state, singled) {
  const shown = pictured(index, state);
  const ties = [...singled?.ties ?? []].map((id) => must(index.ties.get(id))).filter((tie) => !isShaded(index, state, tie));
  return tellingOf(index, state, ties) ? ties : ties.filter((tie) => !isOutlined(index, state, tie, shown.ties));
}

/** Whether of what is chosen the strongest may have room alone. @param {Index} index of the day @param {PageState} state */
export function isChosenWeb(index, state) {
  return hasKey(state) && state.compare === null && !isOverview(state) && isWeb(index, chosenTies(index, state, singledIn(index, state)).map(({ id }) => id));
}

/** What the step that is shown is about. @param {Index} index @param {PageState} state @param {Tie[]} ties that stand out @returns {Telling | null} */
function tellingOf(index, state, ties) {
  const telling = selectedByStep(index, state) ? stepOf(index, state)?.step.telling ?? null : null;
  return telling && ties.some(({ id }) => telling.main.includes(id)) ? telling : null;
}

/**
 * @param {Index} index of the day @param {PageState} state
 * @returns {KeyEntry[]} none where no line is drawn, or something else tells what they are
 */
export function lineKeyOf(index, state) {
  if (!hasKey(state)) return [];
  const shown = pictured(index, state);
  /** @param {string[]} ids */
  const areas = (ids) => (state.layout === "network" ? keyOfAreas(index, ids, shown.ties) : []);
  const land = keyOfLand(index, state, shown);
  if (isOverview(state)) {
    const latest = latestPairs(index, shown, state);
    return [...keyOfStrands(index, strandsNow(index, shown, state).strands.map((strand) => asTold(index, strand, latest))), ...areas(fewBlocs(index, shown)), ...land];
  }
  const singled = singledIn(index, state);
  const ties = state.compare !== null && singled === null ? [...shown.ties].map((id) => must(index.ties.get(id))) : chosenTies(index, state, singled);
  const told = state.compare === null ? keyOfTies(index, ties, tellingOf(index, state, ties)) : keyOfChanges(index, state, ties);
  const rims = new Set([...rimsOf(index, shown, state).values()].map(({ status }) => status));
  const key = told.map((one) => (one.sort === "status" && rims.has(one.category) ? { ...one, sort: /** @type {const} */ ("rim") } : one));
  return [...key, ...areas(chosenIn(index, state)), ...land, ...where(singled !== null, () => entry("none", say("key.faint")))];
}
