/** Whose drawing a name is read with: the one that it stands nearest to. Pure. */

import { boxOf, gapBetween } from "./geometry.js";
import { createGrid } from "./grid.js";

/** @import { Box, Label } from "./types.d.ts" */

/** A name may touch the rim of a flag: in a crowd that makes room for many. */
export const RIM = 1.5;

/** Of a name's width so much is room between it and the next. */
export const NAME_MARGIN = 4;
/** So much nearer to its own flag than to any other a name is, and than to one whose name would stand there, where there is such a place; nearer to another one looks twice. */
export const NEARER = { any: 1, doubt: 5, fit: 9 };
/** Whether a text stands where a name of that drawing would: in line with it, or right below. @type {(text: Box, item: Label) => boolean} */
const isFitFor = ({ left, right, top, bottom }, { x, y, width, height }) => Math.abs((top + bottom) / 2 - y) < height / 2
  || (top >= y + height / 2 - RIM && Math.abs((left + right) / 2 - x) < width / 2);

/**
 * What lies about as near to a name as its own flag, or nearer.
 * @param {Label} item @param {Box} box of its name @param {number} [fit] so much further from what it would be a fit name for @param {number} [any] from whatever it is
 */
export function nearerThan(item, { left, right, top, bottom }, fit = NEARER.any, any = NEARER.any) {
  const text = { left: left + NAME_MARGIN / 2, right: right - NAME_MARGIN / 2, top, bottom };
  const own = gapBetween(text, item);
  const reach = own + Math.max(any, fit);
  return {
    around: { left: text.left - reach, right: text.right + reach, top: top - reach, bottom: bottom + reach },
    /** @param {Label} other */
    holds: (other) => gapBetween(text, other) < own + (isFitFor(text, other) ? fit : any),
  };
}

/** Whether one's drawing is read with whatever name is near. @param {Label} item */
const isRead = ({ solid, faint, dot }) => (solid || faint) && !dot;

/**
 * Whether a name would be read as that of another, whose drawing is as near. An alliance's mark has a name in it, and is
 * read with that of an alliance alone.
 * @param {Label[]} items @returns {(item: Label, box: Box, fit?: number, any?: number) => boolean}
 */
export function createMisleading(items) {
  /** @type {ReturnType<typeof createGrid<Label>>} */
  const flags = createGrid();
  for (const item of items) if (isRead(item)) flags.add(item, boxOf(item));
  return (item, box, fit, any) => {
    const near = nearerThan(item, box, fit, any);
    return !flags.every(near.around, (other) => other === item || (other.centred && !item.centred) || !near.holds(other));
  };
}
