/**
 * What two are to each other by the ties that they have: of what sort each is, and what they come to. Lines that stand
 * for all ties of a pair, and the cells of the matrix, say the same. A tie that refuses relations is no conflict by
 * itself, and one that is not in effect neither binds nor parts. Pure.
 */

import { isIdle, isMembership, isRefusal, signOf } from "./index.js";
import { must } from "./must.js";

/** @import { Index, SortOfTie, TieCounts, TieSort, Way } from "./types.d.ts" */

/** As what a tie counts, by its sign: -1, 0 or 1. */
const COUNTED = /** @type {const} */ (["quarrels", "neither", "cooperates"]);

/** No ties at all. @returns {TieCounts} */
export function noTies() {
  return { cooperates: 0, quarrels: 0, refuses: 0, idle: 0, neither: 0 };
}

/** As what a tie counts. @param {Index} index @param {SortOfTie} tie @returns {keyof TieCounts} */
export function countedAs(index, tie) {
  if (isIdle(index, tie)) return "idle";
  return isRefusal(index, tie) ? "refuses" : COUNTED[signOf(index, tie) + 1];
}

/** What each sort is called, in the order in which they are told. @type {[keyof TieCounts, TieSort][]} */
export const SORTS = [["cooperates", "cooperation"], ["quarrels", "conflict"], ["refuses", "refusal"], ["neither", "neither"], ["idle", "idle"]];

/** What some ties count as, of each sort. @param {Index} index @param {Iterable<SortOfTie>} ties @returns {TieCounts} */
export function countsOf(index, ties) {
  const counts = noTies();
  for (const tie of ties) counts[countedAs(index, tie)] += 1;
  return counts;
}

/** Of what sort a tie is, by the name of the sort. @param {Index} index @param {SortOfTie} tie @returns {TieSort} */
export function sortOf(index, tie) {
  const counted = countedAs(index, tie);
  return must(SORTS.find(([sort]) => sort === counted))[1];
}

/** The sorts beside cooperation and conflict that a file has. @param {Index} index @returns {("refusal" | "neither" | "idle")[]} */
export function rareSorts(index) {
  const found = new Set(index.data.ties.filter((tie) => !isMembership(tie)).map((tie) => sortOf(index, tie)));
  return /** @type {const} */ (["refusal", "neither", "idle"]).filter((sort) => found.has(sort));
}

/** What so many of each sort come to. @param {TieCounts} counts @returns {Way} */
export function wayOf({ cooperates, quarrels, refuses, idle, neither }) {
  if (quarrels > 0) return cooperates > 0 ? "both" : "conflict";
  if (refuses > 0) return cooperates > 0 ? "despite" : "refusal";
  if (cooperates > 0) return "cooperation";
  if (neither > 0) return "neither";
  return idle > 0 ? "idle" : "none";
}
