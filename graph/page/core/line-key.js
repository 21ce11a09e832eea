/**
 * What lines stand for that are drawn at present, before any is drawn: with nothing chosen strands, else the ties of
 * what is chosen. Pure.
 */

import { isOverview, fewBlocs } from "./blocs.js";
import { pictured } from "./changes.js";
import { emphasis } from "./emphasis.js";
import { categoryOf, isDirected, isMembership, signOf } from "./index.js";
import { must } from "./must.js";
import { say } from "./say.js";
import { isWeb, pairOf } from "./strands.js";
import { strandsNow } from "./themes.js";
import { capital } from "./words.js";

/** @import { Index, PageState, Strand } from "./types.d.ts" */
/** @import { Tie } from "../contract.d.ts" */

/** @typedef {"category" | "conflict" | "both" | "directed" | "broad" | "area" | "none"} KeySort */
/** @typedef {{sort: KeySort, category: string, label: string}} KeyEntry a line of the key; `category` is that of the line, "" where it has none */

/** @param {KeySort} sort @param {string} label @returns {KeyEntry} */
const entry = (sort, label) => ({ sort, category: "", label });

/** The categories that occur, in the file's order. @param {Index} index @param {Set<string>} found @returns {KeyEntry[]} */
function categoriesOf(index, found) {
  return index.categories.filter(({ id }) => found.has(id)).map(({ id, label }) => ({ sort: "category", category: id, label }));
}

/** @param {boolean} there @param {() => KeyEntry} made */
const where = (there, made) => (there ? [made()] : []);

/** @param {Index} index @param {Strand[]} strands @param {boolean} areas whether alliances are areas */
function keyOfStrands(index, strands, areas) {
  /** @param {Strand} strand */
  const both = ({ cooperates, quarrels }) => cooperates > 0 && quarrels > 0;
  return [
    ...categoriesOf(index, new Set(strands.filter(({ quarrels }) => quarrels === 0).map(({ category }) => category))),
    ...where(strands.some(({ cooperates }) => cooperates === 0), () => entry("conflict", say("sheet.conflict"))),
    ...where(strands.some(both), () => entry("both", say("sheet.both"))),
    ...where(strands.some(({ ties }) => ties.length > 1), () => entry("broad", say("strands.broad"))),
    ...where(areas, () => entry("area", say("key.area"))),
  ];
}

/** Where what two have with each other is one line: the pairs that have several ties. @param {Index} index @param {Tie[]} ties */
function keyOfWeb(index, ties) {
  /** @type {Map<string, Tie[]>} */
  const pairs = new Map();
  for (const tie of ties) if (!isMembership(tie)) pairs.set(pairOf(tie), [...pairs.get(pairOf(tie)) ?? [], tie]);
  const several = [...pairs.values()].filter((some) => some.length > 1);
  const both = several.some((some) => new Set(some.map((tie) => signOf(index, tie) < 0)).size > 1);
  return [...where(both, () => entry("both", say("sheet.both"))), ...where(several.length > 0, () => entry("broad", say("strands.broad")))];
}

/** @param {Index} index @param {Tie[]} ties */
function keyOfTies(index, ties) {
  const friendly = ties.filter((tie) => signOf(index, tie) >= 0);
  const web = isWeb(index, ties.map(({ id }) => id));
  return [
    ...categoriesOf(index, new Set(friendly.map((tie) => categoryOf(index, tie)))),
    ...where(friendly.length < ties.length, () => entry("conflict", say("sheet.conflict"))),
    ...where(!web && ties.some((tie) => !isMembership(tie) && isDirected(index, tie)), () => entry("directed", capital(say("sheet.acts")))),
    ...(web ? keyOfWeb(index, ties) : []),
    ...where(ties.length > 0, () => entry("none", say("key.faint"))),
  ];
}

/** Whether a state has a key of lines: stories tell their lines, compared days and the matrix have their own. @param {PageState} state */
function hasKey({ story, compare, layout }) {
  return !story && compare === null && layout !== "matrix";
}

/** The ties of what is chosen. @param {Index} index @param {PageState} state */
function chosenTies(index, state) {
  const singled = emphasis(index, pictured(index, state), { ...state, hover: null })?.ties ?? new Set();
  return [...singled].map((id) => must(index.ties.get(id)));
}

/** Whether of what is chosen the strongest may have room alone. @param {Index} index of the day @param {PageState} state */
export function isChosenWeb(index, state) {
  return hasKey(state) && !isOverview(state) && isWeb(index, chosenTies(index, state).map(({ id }) => id));
}

/**
 * @param {Index} index of the day @param {PageState} state
 * @returns {KeyEntry[]} none where no line is drawn, or something else tells what they are
 */
export function lineKeyOf(index, state) {
  if (!hasKey(state)) return [];
  const shown = pictured(index, state);
  if (isOverview(state)) {
    const { strands } = strandsNow(index, shown, state);
    return keyOfStrands(index, strands, state.layout === "network" && fewBlocs(index, shown).length > 0);
  }
  return keyOfTies(index, chosenTies(index, state));
}
