/**
 * The line at which a field of numbers on a grid changes its sign, by marching squares, as smooth closed
 * rings. Pure numbers, no canvas.
 */

/** @import { Grid } from "./types.d.ts" */
/** @import { Point } from "../drawing/types.d.ts" */

const SMOOTHINGS = 10;

/** Where a cell's line enters and leaves, by which corners are inside: 1 left top, 2 right top, 4 right bottom, 8 left bottom. */
const [TOP, RIGHT, BOTTOM, LEFT] = [0, 1, 2, 3];
/** @type {(number[][] | null)[]} */
const WAYS = [
  [], [[LEFT, TOP]], [[TOP, RIGHT]], [[LEFT, RIGHT]], [[RIGHT, BOTTOM]], null, [[TOP, BOTTOM]], [[LEFT, BOTTOM]],
  [[BOTTOM, LEFT]], [[BOTTOM, TOP]], null, [[BOTTOM, RIGHT]], [[RIGHT, LEFT]], [[RIGHT, TOP]], [[TOP, LEFT]], [],
];
/** @type {Record<number, {apart: number[][], joined: number[][]}>} */
const SADDLES = {
  5: { apart: [[LEFT, TOP], [RIGHT, BOTTOM]], joined: [[LEFT, BOTTOM], [RIGHT, TOP]] },
  10: { apart: [[TOP, RIGHT], [BOTTOM, LEFT]], joined: [[TOP, LEFT], [BOTTOM, RIGHT]] },
};

/** @param {Float32Array} values @param {number} at @param {number} columns */
function waysOf(values, at, columns) {
  const [a, b, c, d] = [values[at], values[at + 1], values[at + columns + 1], values[at + columns]];
  const kind = (a > 0 ? 1 : 0) + (b > 0 ? 2 : 0) + (c > 0 ? 4 : 0) + (d > 0 ? 8 : 0);
  const ways = WAYS[kind];
  if (ways) return ways;
  return a + b + c + d > 0 ? SADDLES[kind].joined : SADDLES[kind].apart;
}

/** The sides of all cells that the line crosses, each with the one that comes next. @param {Grid} grid */
function crossings({ values, columns, rows }) {
  /** @type {Map<number, number>} */
  const next = new Map();
  for (let row = 0; row < rows - 1; row += 1) {
    for (let at = row * columns; at < (row + 1) * columns - 1; at += 1) {
      const inside = values[at] > 0;
      if (values[at + 1] > 0 === inside && values[at + columns] > 0 === inside
        && values[at + columns + 1] > 0 === inside) continue;
      // A side's number: twice that of the point where it begins, and one more if it leads down.
      const sides = [2 * at, 2 * (at + 1) + 1, 2 * (at + columns), 2 * at + 1];
      for (const [from, to] of waysOf(values, at, columns)) next.set(sides[from], sides[to]);
    }
  }
  return next;
}

/** @param {Grid} grid @param {number} side */
function crossingOf(grid, side) {
  const { values, columns, left, top, cell } = grid;
  const at = side >> 1;
  const down = side & 1;
  const a = values[at];
  const share = a / (a - values[at + (down ? columns : 1)]);
  return {
    x: left + cell * ((at % columns) + (down ? 0 : share)),
    y: top + cell * (Math.floor(at / columns) + (down ? share : 0)),
  };
}

/** Rings of points about as far from each other as the grid's. @param {Grid} grid */
function traced(grid) {
  const next = crossings(grid);
  /** @type {Point[][]} */
  const rings = [];
  for (const first of next.keys()) {
    /** @type {Point[]} */
    const ring = [];
    let side = first;
    for (let following = next.get(side); following !== undefined; following = next.get(side)) {
      next.delete(side);
      const point = crossingOf(grid, side);
      const last = ring[ring.length - 1];
      if (!last || Math.hypot(point.x - last.x, point.y - last.y) > 0.3 * grid.cell) ring.push(point);
      side = following;
    }
    if (ring.length > 2) rings.push(ring);
  }
  return rings;
}

/**
 * Evens one coordinate out; none goes farther than `most` from where it was.
 * @param {number[]} first @param {number} most
 */
function evened(first, most) {
  let values = Float64Array.from(first);
  let next = new Float64Array(values.length);
  const last = values.length - 1;
  for (let i = 0; i < SMOOTHINGS; i += 1) {
    for (let k = 0; k <= last; k += 1) {
      const value = (values[k === 0 ? last : k - 1] + 2 * values[k] + values[k === last ? 0 : k + 1]) / 4;
      next[k] = Math.max(first[k] - most, Math.min(first[k] + most, value));
    }
    [values, next] = [next, values];
  }
  return values;
}

/** @param {Point[]} ring @param {number} most */
function smoothed(ring, most) {
  const xs = evened(ring.map((point) => point.x), most);
  const ys = evened(ring.map((point) => point.y), most);
  return ring.map((_, i) => ({ x: xs[i], y: ys[i] }));
}

/** How far a point lies from the line through two others. @param {Point} point @param {Point} a @param {Point} b */
function offLine(point, a, b) {
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  return Math.abs((b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x)) / length;
}

/**
 * Without points that lie almost on the line between those that are kept, if these are near enough.
 * @param {Point[]} ring @param {number} tolerance @param {number} longest
 */
function simplified(ring, tolerance, longest) {
  const kept = [ring[0]];
  let skipped = [];
  for (let i = 1; i < ring.length; i += 1) {
    const last = kept[kept.length - 1];
    const next = ring[(i + 1) % ring.length];
    skipped.push(ring[i]);
    const far = Math.hypot(next.x - last.x, next.y - last.y) > longest;
    if (far || skipped.some((point) => offLine(point, last, next) > tolerance)) {
      kept.push(ring[i]);
      skipped = [];
    }
  }
  return kept;
}

/** Whether a point lies within a ring. @param {Point[]} ring @param {{x: number, y: number}} named */
export function encloses(ring, { x, y }) {
  let inside = false;
  for (let i = 0, k = ring.length - 1; i < ring.length; k = i, i += 1) {
    const [a, b] = [ring[i], ring[k]];
    if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) inside = !inside;
  }
  return inside;
}

/** Twice the area within a ring; negative for those around holes. @param {Point[]} ring */
export function turning(ring) {
  return ring.reduce((sum, a, i) => {
    const b = ring[(i + 1) % ring.length];
    return sum + b.x * a.y - a.x * b.y;
  }, 0);
}

/**
 * @param {Grid} grid positive inside; the outermost values must not be
 * @returns {Point[][]} rings to be drawn as curves along their points
 */
export function contours(grid) {
  return traced(grid)
    .map((ring) => simplified(smoothed(ring, 0.5 * grid.cell), 0.05 * grid.cell, 5 * grid.cell))
    .filter((ring) => ring.length > 2);
}
