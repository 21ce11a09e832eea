/** The orders in which ties are listed. Pure. */

/** @import { Tie } from "../contract.d.ts" */

/** Which of two texts comes first, by their signs. @param {string} a @param {string} b */
function compared(a, b) {
  return Number(a > b) - Number(a < b);
}

/** The earliest first, and of one day by who has them. @param {Tie} a @param {Tie} b */
export function earliestFirst(a, b) {
  return compared(a.start, b.start) || compared(a.from, b.from) || compared(a.id, b.id);
}

/** @param {Tie} a @param {Tie} b */
export function latestFirst(a, b) {
  return compared(b.start, a.start) || compared(a.id, b.id);
}
