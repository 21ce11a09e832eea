/** Whose flags and names are so near to a sign on a line that it would be read as theirs. Pure. */

import { boxOf, gapBetween } from "./geometry.js";
import { createGrid } from "./grid.js";

/** @import { Rect, Strangers } from "./types.d.ts" */

/** So near a sign is read with it, in pixels. */
const NEAR = 6;
/** What is against a place there, a little more than a line of others under it: twice as much where they touch. */
const COST = 1.1;

/** @type {Strangers} */
export const NO_STRANGERS = () => 0;

/** @param {(Rect & {id: string})[]} drawn flags and names @param {number} size @returns {Strangers} */
export function strangersOf(drawn, size) {
  const near = NEAR * size;
  /** @param {Rect} rect */
  const around = ({ x, y, width, height }) => boxOf({ x, y, width: width + 2 * near, height: height + 2 * near });
  /** @type {ReturnType<typeof createGrid<Rect & {id: string}>>} */
  const grid = createGrid();
  for (const one of drawn) grid.add(one, around(one));
  return (box, ends) => {
    let sum = 0;
    for (const one of grid.meeting(box, around)) {
      const gap = gapBetween(box, one);
      if (gap < near && !ends.includes(one.id)) sum += COST * (2 - gap / near);
    }
    return sum;
  };
}
