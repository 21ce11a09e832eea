/** How far what is drawn on a layer reaches, so that its bitmap need be no larger. Pure. */

import { boundsOf } from "./geometry.js";
import { boundsOfPath } from "./strands.js";

/** @import { Box, Hull, LinePalette, StrandStroke, Stroke } from "./types.d.ts" */

/** The whole of the world: nothing is known of what is drawn. @type {Box} */
export const EVERYWHERE = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };
/** Beside a line its own breadth, barbs and an arrow's head. */
const ASIDE = 24;

/**
 * The box around outlines, ties and strands, in the units in which they are drawn.
 * @param {{hulls: Hull[], strokes: Stroke[], strands: StrandStroke[]}} drawn @param {Pick<LinePalette, "line">} palette
 */
export function extentOf({ hulls, strokes, strands }, { line }) {
  const aside = ASIDE * Math.max(1, line);
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  /** @param {Box} part */
  const add = ({ left, top, right, bottom }) => {
    box.left = Math.min(box.left, left - aside);
    box.top = Math.min(box.top, top - aside);
    box.right = Math.max(box.right, right + aside);
    box.bottom = Math.max(box.bottom, bottom + aside);
  };
  for (const { rings } of hulls) for (const ring of rings) add(boundsOfPath(ring));
  for (const { curve } of strokes) add(boundsOf(curve));
  for (const { box: own } of strands) add(own);
  return box;
}

/**
 * The part of a bitmap that holds what reaches so far: whole device pixels of it, and one where that is nothing.
 * @param {Box} area of the bitmap @param {Box} extent in the same units @param {number} ratio
 * @returns {{width: number, height: number, area: Box}}
 */
export function cropped(area, extent, ratio) {
  const [low, high] = [(/** @type {number} */ at) => Math.floor(at * ratio) / ratio, (/** @type {number} */ at) => Math.ceil(at * ratio) / ratio];
  const left = Math.max(area.left, Math.min(low(extent.left), area.right - 1 / ratio));
  const top = Math.max(area.top, Math.min(low(extent.top), area.bottom - 1 / ratio));
  const right = Math.max(left + 1 / ratio, Math.min(area.right, high(extent.right)));
  const bottom = Math.max(top + 1 / ratio, Math.min(area.bottom, high(extent.bottom)));
  return { width: Math.round((right - left) * ratio), height: Math.round((bottom - top) * ratio), area: { left, top, right, bottom } };
}
