/** Slanted lines that fill an area, either way: computed, not a pattern, so that exports can draw them, too. */

/** @import { Box } from "../drawing/types.d.ts" */

/** @param {number[]} points */
function mirrored(points) {
  return points.map((value, i) => (i % 2 === 0 ? value : -value));
}

/**
 * The same as hatch(), slanted the other way.
 * @param {{points: number[]}[]} rings @param {Box} area @param {number} every @param {number} shift @param {number} scale
 */
export function hatchBack(rings, { left, top, right, bottom }, every, shift, scale) {
  const upside = rings.map(({ points }) => ({ points: mirrored(points) }));
  return mirrored(hatch(upside, { left, right, top: -bottom, bottom: -top }, every, shift, scale));
}

/**
 * @param {{points: number[]}[]} rings what lies within an odd number of them is hatched
 * @param {Box} within what lies outside is left out
 * @param {number} every the distance between lines, counted along an axis
 * @param {number} shift of the first line
 * @param {number} scale of the rings
 * @returns {number[]} x, y of the start and x, y of the end of each piece, one after the other
 */
export function hatch(rings, within, every, shift, scale) {
  /** @type {Map<number, number[]>} */
  const crossings = new Map();
  const [least, most] = [within.left + within.top, within.right + within.bottom];
  for (const { points } of rings) {
    const last = points.length - 2;
    for (let i = 0, j = last; i <= last; j = i, i += 2) {
      const [ax, ay] = [points[j] * scale, points[j + 1] * scale];
      const [bx, by] = [points[i] * scale, points[i + 1] * scale];
      // Lines run where x + y is the same; an edge crosses each one between its ends once.
      const [a, b] = [ax + ay, bx + by];
      const [low, high] = a < b ? [a, b] : [b, a];
      const first = Math.ceil((Math.max(low, least) - shift) / every);
      for (let k = first, at = k * every + shift; at < high && at <= most; k += 1, at += every) {
        if (at < low) continue;
        const share = (at - a) / (b - a);
        const x = ax + (bx - ax) * share;
        const known = crossings.get(k);
        if (known) known.push(x);
        else crossings.set(k, [x]);
      }
    }
  }
  /** @type {number[]} */
  const pieces = [];
  for (const [k, found] of crossings) {
    const sum = k * every + shift;
    found.sort((a, b) => a - b);
    for (let i = 0; i + 1 < found.length; i += 2) {
      const start = Math.max(found[i], within.left, sum - within.bottom);
      const end = Math.min(found[i + 1], within.right, sum - within.top);
      if (start < end) pieces.push(start, sum - start, end, sum - end);
    }
  }
  return pieces;
}
