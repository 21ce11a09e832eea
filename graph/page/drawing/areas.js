/** Whose areas a box lies in: a name there would be read as a member's. Pure. */

import { boxOf, meets } from "./geometry.js";
import { createGrid } from "./grid.js";

/** @import { Box, Label } from "./types.d.ts" */

/** So far around a member its area reaches at least, in sizes of what is drawn. */
const REACH = 11;
/** @type {string[]} */
const NONE = [];

/** Whether one stands in no area in which the other does not. @param {Label} one @param {Label} other */
export const isAmongOwn = ({ areas = NONE }, { areas: others = NONE }) => areas.every((id) => others.includes(id));

/**
 * @param {Label[]} items @param {number} size
 * @returns {(item: Label, box: Box) => boolean} whether a box lies in an area of others where the item is no member
 */
export function createForeign(items, size) {
  /** @type {ReturnType<typeof createGrid<Label>>} */
  const grid = createGrid();
  const by = 2 * REACH * size;
  /** @param {Label} item */
  const around = ({ x, y, width, height }) => boxOf({ x, y, width: width + by, height: height + by });
  const members = items.filter(({ areas = NONE }) => areas.length > 0);
  for (const member of members) grid.add(member, around(member));
  return (item, box) => members.length > 0
    && !grid.every(box, (member) => isAmongOwn(member, item) || !meets(around(member), box));
}
