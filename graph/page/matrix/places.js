/** Where a key leads among the cells of the matrix. Pure. */

import { readingKey } from "../core/direction.js";

/** @import { CellPlace } from "./types.d.ts" */

/** @type {Record<string, {row: number, column: number}>} */
const STEPS = {
  ArrowUp: { row: -1, column: 0 }, ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 }, ArrowRight: { row: 0, column: 1 },
};

/** @param {number} at @param {number} size from the head, at -1 */
const held = (at, size) => Math.max(-1, Math.min(size - 1, at));

/**
 * @param {{key: string, ctrlKey?: boolean, metaKey?: boolean, altKey?: boolean}} event @param {CellPlace} from
 * @param {number} size how many rows and columns there are
 * @returns {CellPlace | null} null for a key that leads nowhere else
 */
export function placeAfter(event, from, size) {
  const { altKey = false } = event;
  const key = readingKey(event.key);
  if (altKey || size === 0) return null;
  const far = Boolean(event.ctrlKey || event.metaKey);
  if (key === "Home" || key === "End") {
    const end = key === "Home" ? 0 : size - 1;
    return { row: far ? end : from.row, column: end };
  }
  if (far || !Object.hasOwn(STEPS, key)) return null;
  const row = held(from.row + STEPS[key].row, size);
  const column = held(from.column + STEPS[key].column, size);
  // Between both heads there is nothing.
  return row < 0 && column < 0 ? null : { row, column };
}
