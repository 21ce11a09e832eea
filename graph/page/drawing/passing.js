/** By whom a straight way leads. Pure. */

/** @import { Point } from "./types.d.ts" */

/** Whether the straight way between two passes a place closely, which is not where it begins. @param {Point} a @param {Point} b @param {Point} place @param {number} close */
export function passes(a, b, place, close) {
  const [dx, dy, x, y] = [b.x - a.x, b.y - a.y, place.x - a.x, place.y - a.y];
  const share = (x * dx + y * dy) / (dx * dx + dy * dy || 1);
  return share > 0 && share < 1 && Math.hypot(x - share * dx, y - share * dy) < close && Math.hypot(x, y) > close;
}
