/** Whether anything lies in what a camera shows. Pure. */

import { boxOf } from "./geometry.js";

/** @import { Camera } from "../core/types.d.ts" */
/** @import { Box, Point, Size } from "./types.d.ts" */

/** How much of a segment lies in a box, as a share; less than nothing where it passes beside. Asked very often, so that nothing is made for it. @param {Point} a @param {Point} b @param {Box} area */
export function shareIn(a, b, { left, right, top, bottom }) {
  // The shares of the segment at which it enters and leaves.
  let [enters, leaves] = [0, 1];
  if (a.x === b.x) {
    if (!(left <= a.x && a.x <= right)) return -1;
  } else {
    const [one, other] = [(left - a.x) / (b.x - a.x), (right - a.x) / (b.x - a.x)];
    enters = Math.max(enters, Math.min(one, other));
    leaves = Math.min(leaves, Math.max(one, other));
  }
  if (a.y === b.y) {
    if (!(top <= a.y && a.y <= bottom)) return -1;
  } else {
    const [one, other] = [(top - a.y) / (b.y - a.y), (bottom - a.y) / (b.y - a.y)];
    enters = Math.max(enters, Math.min(one, other));
    leaves = Math.min(leaves, Math.max(one, other));
  }
  return leaves - enters;
}

/** Whether any of a segment lies in a box. @param {Point} a @param {Point} b @param {Box} area */
export const crosses = (a, b, area) => shareIn(a, b, area) >= 0;

/**
 * @param {Camera} camera
 * @param {Size} free what it shows, in pixels
 * @param {Iterable<Point[]>} segments of which one at least is to be seen; a point is one from itself to itself
 * @returns {boolean}
 */
export function inSight({ x, y, scale }, free, segments) {
  const area = boxOf({ x, y, width: free.width / scale, height: free.height / scale });
  for (const [a, b] of segments) {
    if (crosses(a, b, area)) return true;
  }
  return false;
}
