/** The matrix of a state: who stands in it, in which order, and what each two are to each other. Pure. */

import { comparison, pictured } from "../core/changes.js";
import { memo } from "../core/memo.js";
import { inView } from "../core/names.js";
import { cellsOf, thinned } from "./cells.js";
import { clubsOf, groupOf } from "./group.js";
import { ordered } from "./order.js";

/** @import { Index, PageState, Way } from "../core/types.d.ts" */
/** @import { Matrix } from "./types.d.ts" */

/** @type {(index: Index, state: PageState) => Matrix} */
export const matrixOf = memo((index, state) => ({
  index: inView(index, state), group: groupOf(index, state), ties: pictured(index, state).ties, found: comparison(index, state),
  day: state.date, order: state.order, pairs: state.compare === null ? state.pairs : 1,
}), ({ index, group, ties, found, day, order, pairs }) => {
  const { cells, fewer } = thinned(cellsOf(index, ties, group.states, day, found, clubsOf(index, group, day)), pairs);
  return { group, cells, fewer, ...ordered(index, cells, group.states, order) };
});

/** How many pairs there are of each way; those that are allied, or have an alliance in common, whatever else they are; and those that have nothing. @param {Matrix} matrix */
export function countsOf({ states, cells }) {
  const all = [...cells.values()];
  /** @param {Way} way */
  const of = (way) => all.filter((cell) => cell.way === way).length;
  const pairs = (states.length * Math.max(0, states.length - 1)) / 2;
  return {
    pairs, cooperation: of("cooperation"), conflict: of("conflict"), both: of("both"), refusal: of("refusal"), despite: of("despite"), neither: of("neither"), idle: of("idle"),
    allied: all.filter(({ allied }) => allied.length > 0).length, common: all.filter(({ common }) => common.length > 0).length, nothing: pairs - all.length,
  };
}

/** The ids of all ties in it. @param {Matrix} matrix @returns {Set<string>} */
export function tiesIn({ cells }) {
  return new Set([...cells.values()].flatMap(({ ties }) => ties.map(({ id }) => id)));
}
