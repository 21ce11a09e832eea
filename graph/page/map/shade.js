/**
 * Which areas of the map take which alliances' colours, and how: full for members, pale for those who
 * are something less, stripes for the suspended and for areas of which only a part belongs. Pure.
 */

import { dayless, standingOf } from "../core/index.js";
import { shownMemberships } from "../core/members.js";
import { memo } from "../core/memo.js";
import { scaleOn } from "../core/scale.js";
import { chosenOfType, shadedAlliances, tellsStandings } from "../core/shaded.js";
import { same } from "../core/state.js";
import { NOTHING, themeNow } from "../core/themes.js";
import { statesOn } from "../core/visible.js";
import { shadeOfClass } from "../drawing/tints.js";
import { holdersOf, landOf, leftPlain } from "./holders.js";

/** @import { Index, PageState, Shown, Theme, Tint } from "../core/types.d.ts" */
/** @import { Shades } from "../drawing/types.d.ts" */

/** @type {Tint["way"][]} */
const STRENGTH = ["pale", "striped", "full"];

/** The classes of states by a theme's numbers. @param {Index} index @param {Shown} shown @param {Theme} theme @param {string} date @returns {Map<string, Tint[]>} */
function classesOfStates(index, shown, theme, date) {
  const { steps, classes } = scaleOn(index, shown, theme, date);
  return new Map([...steps].map(([id, step]) => (
    [id, [{ id: theme.id, way: /** @type {const} */ ("full"), status: "", step: shadeOfClass(step, classes.length), theme }]])));
}

/**
 * @param {Index} index @param {Shown} shown @param {Pick<PageState, "selection" | "focus" | "compare">} state @param {Theme | null} theme
 * @returns {Map<string, Tint[]>} by state, the alliances in their order
 */
function tintsOfStates(index, shown, state, theme) {
  const singling = tellsStandings(index, state, theme);
  /** @type {Map<string, Tint[]>} */
  const tints = new Map();
  for (const id of shadedAlliances(index, shown, state, theme)) {
    for (const tie of shownMemberships(index, id, shown.ties)) {
      const { land: way, hatch, dash } = standingOf(index, tie);
      if (way === "none" || (way === "pale" && !singling)) continue;
      tints.set(tie.from, [...tints.get(tie.from) ?? [], { id, way, status: tie.status || index.full, ...hatch && { hatch, dash } }]);
    }
  }
  return tints;
}

/**
 * Of what several share, an alliance's colour is in stripes unless all belong; what they claim has it only then.
 * @param {ReturnType<typeof holdersOf>} area @param {Map<string, Tint[]>} tints @returns {Tint[]}
 */
function joined({ states, claimed }, tints) {
  const all = states.map((id) => tints.get(id) ?? []);
  const ids = [...new Set(all.flat().map(({ id }) => id))];
  return ids.map(/** @returns {Tint | null | undefined} */ (id) => {
    const found = all.map((own) => own.find((tint) => tint.id === id)).filter(Boolean);
    if (found.length === states.length) return STRENGTH.map((way) => found.find((tint) => tint.way === way)).find(Boolean);
    return claimed ? null : { ...found[0], way: "striped", part: true };
  }).filter(Boolean);
}

/**
 * What several share has the colour of the lowest of their classes, and stripes of the highest; what they claim has one only if it is the same.
 * @param {ReturnType<typeof holdersOf>} area @param {Map<string, Tint[]>} tints @returns {Tint[]}
 */
function joinedClasses({ states, claimed }, tints) {
  const found = states.flatMap((id) => tints.get(id) ?? []).sort((a, b) => (a.step ?? 0) - (b.step ?? 0));
  if (found.length === 0) return [];
  const [low, high] = [found[0], found[found.length - 1]];
  const alike = found.length === states.length && low.step === high.step;
  if (claimed && !alike) return [];
  if (alike) return [low];
  /** @type {Tint} */
  const stripes = { ...high, way: "striped", part: true };
  return found.length < states.length ? [stripes] : [low, stripes];
}

/**
 * Whether two values say the same, lists, sets and maps of such values among them.
 * @param {unknown} one @param {unknown} other @returns {boolean}
 */
function alike(one, other) {
  if (Object.is(one, other)) return true;
  if (one instanceof Map && other instanceof Map) {
    return one.size === other.size && [...one].every(([key, value]) => other.has(key) && alike(value, other.get(key)));
  }
  return one instanceof Set && other instanceof Set ? same([...one], [...other]) : same(one, other);
}

/**
 * @param {Index} index @param {Shown} shown @param {Pick<PageState, "date" | "selection" | "focus" | "compare">} state @param {ReturnType<typeof themeNow>} theme
 * @returns {Map<string, Tint[]>}
 */
function tintsBy(index, shown, state, theme) {
  if (theme?.id === NOTHING) return new Map();
  if (theme !== null && theme.alliance === null) return classesOfStates(index, shown, theme, state.date);
  return tintsOfStates(index, shown, state, theme);
}

/**
 * Whether an area is nobody's of whom something is counted: of no state on the day, as a dependency is not its state's own land
 * (Greenland is Denmark's, and not in its alliances), or claimed by several. Its colour would say that they have nothing.
 * @param {ReturnType<typeof holdersOf>} area @param {Set<string>} there
 */
const isEmpty = ({ states, claimed }, there) => claimed || !states.some((id) => there.has(id));

/**
 * How the areas of the map are shaded on a day, as what is shown and what is chosen have it.
 * The same object while all that is the same.
 * @type {(index: Index, shown: Shown, state: Pick<PageState, "date" | "selection" | "focus" | "compare" | "shading" | "filters">) => Shades}
 */
export const shading = memo((index, shown, { date, selection, focus, compare, shading: asked, filters }) => (
  { index: dayless(index), shown, date, selection, focus, compare, shading: asked, filters }
), ({ index, shown, ...state }) => {
  const theme = themeNow(index, state);
  // Of the others nothing is counted: their land is no part of the scale.
  const there = new Set(statesOn(index, state.date, state.filters));
  const singling = chosenOfType(index, state, "alliance").length > 0;
  const counted = theme !== null && theme.alliance === null;
  const byState = tintsBy(index, shown, state, theme);
  const codes = new Set(Object.keys(landOf(index)?.areas ?? {}));
  /** @type {Shades["holders"]} */
  const holders = new Map();
  /** @type {Shades["tints"]} */
  const tints = new Map();
  /** @type {Shades["shared"]} */
  const shared = [];
  /** @type {Shades["vacant"]} */
  const vacant = [];
  for (const code of codes) {
    const found = holdersOf(index, code, state.date, codes);
    holders.set(code, found.claimed ? [] : found.states);
    const colours = (counted ? joinedClasses : joined)(found, byState);
    if (colours.length > 0) tints.set(code, colours);
    else if (counted && isEmpty(found, there)) vacant.push(code);
    if (colours.length > 0 && found.states.length > 1 && !found.claimed) shared.push(found.states);
  }
  return {
    holders,
    tints,
    shared,
    vacant,
    plain: leftPlain(index, state.date).filter(({ by }) => byState.has(by) || chosenOfType(index, state, "state").includes(by)),
    stateTints: byState,
    singled: new Set(singling ? [...byState].filter(([, tints]) => tints.some(({ way }) => way !== "pale")).map(([id]) => id) : []),
    states: new Set(counted && theme.towards !== null ? [theme.towards] : chosenOfType(index, state, "state")),
    theme,
  };
}, { alike: (one, other) => /** @type {(keyof Shades)[]} */ (Object.keys(one)).every((part) => alike(one[part], other[part])) });
