/**
 * How dense the network is under the filters: on what share of all pairs of states there is a tie. States are those
 * that are sovereign on the day, and whoever else has one; as `graph/analysis/density.py` has it, to which the tests
 * hold this. Pure.
 */

import { holds } from "./dates.js";
import { dayless } from "./index.js";
import { memo } from "./memo.js";
import { pairOf } from "./strands.js";
import { letsThrough, sovereignOn } from "./visible.js";

/** @import { Filters, Index } from "./types.d.ts" */
/** @import { Tie } from "../contract.d.ts" */

/** @param {Index} index @param {Filters} filters @returns {Tie[]} those between two states that pass, whenever they were */
function between(index, filters) {
  const passes = letsThrough(index, filters);
  /** @param {string} id */
  const isState = (id) => index.actors.get(id)?.type === "state";
  return index.data.ties.filter((tie) => isState(tie.from) && isState(tie.to) && passes(tie));
}

/**
 * On the last day of each year, or of the file.
 * @type {(index: Index, filters: Filters) => {year: number, value: number}[]}
 */
export const densityPerYear = memo((index, filters) => ({ index: dayless(index), filters }), ({ index, filters }) => {
  const { first, last } = index.data.meta;
  const ties = between(index, filters);
  const years = Array.from({ length: Number(last.slice(0, 4)) - Number(first.slice(0, 4)) + 1 }, (_, at) => Number(first.slice(0, 4)) + at);
  return years.map((year) => {
    const end = `${String(year).padStart(4, "0")}-12-31`;
    return { year, value: densityOn(index, filters, ties, end < last ? end : last) };
  });
}, { keep: 2 });

/** @param {Index} index @param {Filters} filters @param {Tie[]} ties those that count @param {string} day */
function densityOn(index, filters, ties, day) {
  const states = new Set(sovereignOn(index, day, filters));
  /** @type {Set<string>} */
  const pairs = new Set();
  for (const tie of ties) {
    if (!holds(tie, day) || tie.from === tie.to) continue;
    pairs.add(pairOf(tie));
    states.add(tie.from).add(tie.to);
  }
  return states.size > 1 ? (2 * pairs.size) / (states.size * (states.size - 1)) : 0;
}
