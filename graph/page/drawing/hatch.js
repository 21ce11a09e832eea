/** Lines that fill an area, one pattern for each standing: computed, not a picture of them, so that exports can draw them, too. */

/** @import { Hatch } from "../core/types.d.ts" */
/** @import { Box } from "./types.d.ts" */

/** Lines run where a · x + b · y is the same. @typedef {[a: number, b: number]} Slope */

/** @type {Record<"slant" | "back" | "level" | "upright", Slope>} */
const SLOPES = { slant: [1, 1], back: [1, -1], level: [0, 1], upright: [1, 0] };

/** Which lines make a pattern, and how they are broken. @type {Record<Hatch, {slopes: Slope[], dash: number[]}>} */
export const HATCHES = {
  slant: { slopes: [SLOPES.slant], dash: [] },
  back: { slopes: [SLOPES.back], dash: [] },
  level: { slopes: [SLOPES.level], dash: [] },
  upright: { slopes: [SLOPES.upright], dash: [] },
  cross: { slopes: [SLOPES.slant, SLOPES.back], dash: [] },
  grid: { slopes: [SLOPES.level, SLOPES.upright], dash: [] },
  dots: { slopes: [SLOPES.slant], dash: [2, 6] },
};

/** A box as a ring. @param {Box} box */
export const cornersOf = ({ left, top, right, bottom }) => [left, top, right, top, right, bottom, left, bottom];

/**
 * The lines of a pattern.
 * @param {Hatch} form @param {{points: number[]}[]} rings @param {Box} within @param {number} apart how far lines are from the next
 * @param {number} [shift] of the first line, as a share of that @param {number} [scale] @returns {number[]} as hatch() has them
 */
export function hatched(form, rings, within, apart, shift = 0, scale = 1) {
  return HATCHES[form].slopes.flatMap((slope) => {
    const every = apart * Math.hypot(...slope);
    return hatch(rings, within, every, shift * every, scale, slope);
  });
}

/**
 * How far along its line a piece between two edges reaches within a box: by x, of upright lines by y.
 * @param {[number, number]} ends @param {number} sum of the line @param {Box} within @param {Slope} slope @returns {[number, number]}
 */
function clipped([start, end], sum, { left, top, right, bottom }, [a, b]) {
  if (b === 0) return [Math.max(start, top), Math.min(end, bottom)];
  if (a === 0) return [Math.max(start, left), Math.min(end, right)];
  const [one, other] = [(sum - b * top) / a, (sum - b * bottom) / a];
  return [Math.max(start, left, Math.min(one, other)), Math.min(end, right, Math.max(one, other))];
}

/**
 * Where the lines meet the edges, by the line's number.
 * @param {{points: number[]}[]} rings @param {[number, number]} range of the lines' sums @param {number} every @param {number} shift @param {number} scale @param {Slope} slope
 */
function crossingsOf(rings, [least, most], every, shift, scale, [a, b]) {
  /** @type {Map<number, number[]>} */
  const crossings = new Map();
  for (const { points } of rings) {
    const last = points.length - 2;
    for (let i = 0, j = last; i <= last; j = i, i += 2) {
      const [ax, ay] = [points[j] * scale, points[j + 1] * scale];
      const [bx, by] = [points[i] * scale, points[i + 1] * scale];
      // An edge crosses each line between its ends once.
      const [from, to] = [a * ax + b * ay, a * bx + b * by];
      const [low, high] = from < to ? [from, to] : [to, from];
      const first = Math.ceil((Math.max(low, least) - shift) / every);
      for (let k = first, at = k * every + shift; at < high && at <= most; k += 1, at += every) {
        if (at < low) continue;
        const share = (at - from) / (to - from);
        const along = b === 0 ? ay + (by - ay) * share : ax + (bx - ax) * share;
        const known = crossings.get(k);
        if (known) known.push(along);
        else crossings.set(k, [along]);
      }
    }
  }
  return crossings;
}

/**
 * @param {{points: number[]}[]} rings what lies within an odd number of them is hatched
 * @param {Box} within what lies outside is left out
 * @param {number} every by how much the sums of lines differ: of slanted ones the distance counted along an axis
 * @param {number} shift of the first line
 * @param {number} scale of the rings
 * @param {Slope} [slope]
 * @returns {number[]} x, y of the start and x, y of the end of each piece, one after the other
 */
export function hatch(rings, within, every, shift, scale, slope = SLOPES.slant) {
  const [a, b] = slope;
  const { left, top, right, bottom } = within;
  const ends = [a * left + b * top, a * left + b * bottom, a * right + b * top, a * right + b * bottom];
  /** @type {number[]} */
  const pieces = [];
  for (const [k, found] of crossingsOf(rings, [Math.min(...ends), Math.max(...ends)], every, shift, scale, slope)) {
    const sum = k * every + shift;
    found.sort((one, other) => one - other);
    for (let i = 0; i + 1 < found.length; i += 2) {
      const [start, end] = clipped([found[i], found[i + 1]], sum, within, slope);
      if (start >= end) continue;
      if (b === 0) pieces.push(sum / a, start, sum / a, end);
      else pieces.push(start, (sum - a * start) / b, end, (sum - a * end) / b);
    }
  }
  return pieces;
}
