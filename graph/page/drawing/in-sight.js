/** Whether anything lies in what a camera shows. Pure. */

import { boxOf } from "./geometry.js";

/** @import { Camera } from "../core/types.d.ts" */
/** @import { Box, Point, Size } from "./types.d.ts" */

/**
 * The share of a segment at which it enters and leaves a stretch along one axis.
 * @param {number} from @param {number} to @param {number} least @param {number} most
 */
function between(from, to, least, most) {
  if (from === to) return least <= from && from <= most ? [0, 1] : [1, 0];
  const shares = [(least - from) / (to - from), (most - from) / (to - from)];
  return [Math.min(...shares), Math.max(...shares)];
}

/** Whether any of a segment lies in a box. @param {Point} a @param {Point} b @param {Box} area */
export function crosses(a, b, { left, right, top, bottom }) {
  const across = between(a.x, b.x, left, right);
  const down = between(a.y, b.y, top, bottom);
  return Math.max(across[0], down[0], 0) <= Math.min(across[1], down[1], 1);
}

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
