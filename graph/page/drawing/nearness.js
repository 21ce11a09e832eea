/** Whose drawing a name is read with: the one that it stands nearest to. Pure. */

import { boxOf, gapBetween } from "./geometry.js";
import { createGrid } from "./grid.js";

/** @import { Box, Label, Rect } from "./types.d.ts" */
/** @typedef {"none" | "near" | "both" | "other"} Doubt whether a name is read with its own drawing alone, though another is about as near, as well with another, or rather with that one */

/** A name may touch the rim of a flag: in a crowd that makes room for many. */
export const RIM = 1.5;

/** Of a name's width so much is room between it and the next. */
export const NAME_MARGIN = 4;
/** So much nearer to its own flag than to any other a name is, and than to one whose name would stand there, where there is such a place; nearer to another one looks twice. */
export const NEARER = { any: 1, doubt: 5, fit: 9 };
/** Whether a text stands where a name of that drawing would: in line with it, or right below. @type {(text: Box, item: Label) => boolean} */
const isFitFor = ({ left, right, top, bottom }, { x, y, width, height }) => Math.abs((top + bottom) / 2 - y) < height / 2
  || (top >= y + height / 2 - RIM && Math.abs((left + right) / 2 - x) < width / 2);

/** What is written in the room of a name. @param {Box} room @returns {Box} */
const textOf = ({ left, right, top, bottom }) => ({ left: left + NAME_MARGIN / 2, right: right - NAME_MARGIN / 2, top, bottom });

/** @param {Box} box @param {number} by @returns {Box} */
const around = ({ left, right, top, bottom }, by) => ({ left: left - by, right: right + by, top: top - by, bottom: bottom + by });

/**
 * What lies about as near to a name as its own flag, or nearer.
 * @param {Label} item @param {Box} box of its name @param {number} [fit] so much further from what it would be a fit name for @param {number} [any] from whatever it is
 */
export function nearerThan(item, box, fit = NEARER.any, any = NEARER.any) {
  const text = textOf(box);
  const own = gapBetween(text, item);
  return {
    around: around(text, own + Math.max(any, fit)),
    /** @param {Label} other */
    holds: (other) => gapBetween(text, other) < own + (isFitFor(text, other) ? fit : any),
  };
}

/** Whether one's drawing is read with whatever name is near. @param {Label} item */
const isFlag = ({ solid, faint, dot }) => Boolean((solid || faint) && !dot);

/**
 * How far a name is from being read with a drawing, as if it were so much further away: most names stand right below their own,
 * so there an eye looks first, then beside it, then above; at a corner it is the nearest that counts. In heights of the text.
 */
const UNLIKE = { below: 0, beside: 0.15, above: 0.3, corner: 1 };
/** So much further from being read with any other a name is in no doubt, in heights of its text. */
const SURE = 0.4;

/** How a text stands to a drawing. @param {Box} text @param {Rect} drawing @returns {keyof typeof UNLIKE} */
function standing({ left, right, top, bottom }, { x, y, width, height }) {
  if (Math.abs((top + bottom) / 2 - y) < height / 2) return "beside";
  if (Math.abs(left + right - 2 * x) >= Math.max(width, right - left)) return "corner";
  return bottom > y ? "below" : "above";
}

/** How far a text is from being read with a drawing. @param {Box} text @param {Rect} drawing */
const farFrom = (text, drawing) => gapBetween(text, drawing) + UNLIKE[standing(text, drawing)] * (text.bottom - text.top);

/** @param {Label[]} items @param {(item: Label) => boolean} [isRead] @returns {(item: Label, around: Box, holds: (other: Label) => boolean) => boolean} whether any around a name that it may be read with is so; an alliance's mark has a name in it, and is read with that of an alliance alone */
function createRead(items, isRead = isFlag) {
  /** @type {ReturnType<typeof createGrid<Label>>} */
  const flags = createGrid();
  for (const item of items) if (isRead(item)) flags.add(item, boxOf(item));
  return (item, around, holds) => !flags.every(around, (other) => other === item || (other.centred && !item.centred) || !holds(other));
}

/**
 * Whether a name would be read as that of another, whose drawing is as near.
 * @param {Label[]} items @returns {(item: Label, box: Box, fit?: number, any?: number) => boolean}
 */
export function createMisleading(items) {
  const some = createRead(items);
  return (item, box, fit, any) => {
    const near = nearerThan(item, box, fit, any);
    return some(item, near.around, near.holds);
  };
}

/**
 * How doubtful it is whose a name is.
 * @param {Label[]} items @param {(item: Label) => boolean} [isRead] whose drawings are read with a name: flags
 * @returns {(item: Label, box: Box, gone?: (other: Label) => boolean) => Doubt}
 */
export function createDoubt(items, isRead) {
  const some = createRead(items, isRead);
  return (item, box, gone = () => false) => {
    const text = textOf(box);
    const own = farFrom(text, item);
    const near = gapBetween(text, item) + NEARER.doubt;
    const sure = own + SURE * (box.bottom - box.top);
    /** @type {Doubt} */
    let doubt = "none";
    some(item, around(text, Math.max(sure, near)), (other) => {
      if (gone(other)) return false;
      const far = farFrom(text, other);
      if (far <= own) doubt = "other";
      else if (far < sure) doubt = "both";
      else if (doubt === "none" && gapBetween(text, other) < near) doubt = "near";
      return doubt === "other";
    });
    return doubt;
  };
}
