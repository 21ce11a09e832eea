/** Whose lines lie under a box: a name there would be read as theirs, and a mark as their end. Pure. */

import { pairOf } from "../core/strands.js";
import { lengthOf, pointAt } from "./geometry.js";
import { createGrid } from "./grid.js";
import { shareIn } from "./in-sight.js";
import { boundsOfPath } from "./strands.js";

/** @import { Box, Curve, OthersLines, Point, StrandStroke, Stroke } from "./types.d.ts" */
/** @typedef {{pair: string, ends: string[], stroke?: Stroke, strand?: StrandStroke}} Line */
/** @typedef {{line: Line, a: Point, b: Point, box: Box}} Piece */

/** The longest piece of a line that is looked at as a whole, in pixels. */
const PIECE = 20;
/** A line that is hidden for so many heights of a box seems to end there. */
const STRETCH = 1.5;

/** Whether so much of a line in a box is a stretch that it seems to end there. @param {number} long @param {Box} box */
const isStretch = (long, { top, bottom }) => long > STRETCH * (bottom - top);

/** @type {OthersLines} */
export const NO_LINES = { none: true, leadTo: () => true, under: () => 0, endIn: () => false, passing: () => ({ strokes: [], strands: [] }) };

/** @param {Curve} curve */
function pointsOf(curve) {
  const count = Math.max(1, Math.ceil(lengthOf(curve) / PIECE));
  return Array.from({ length: count + 1 }, (_, i) => pointAt(curve, i / count));
}

/** A way in short pieces, so that the box around each is about where it is. @param {Point[]} path */
function piecesOf(path) {
  return path.slice(1).flatMap((to, i) => {
    if (to.jump) return [];
    const from = path[i];
    const count = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / PIECE));
    /** @param {number} k */
    const at = (k) => ({ x: from.x + ((to.x - from.x) * k) / count, y: from.y + ((to.y - from.y) * k) / count });
    return Array.from({ length: count }, (_, k) => ({ a: at(k), b: at(k + 1) }));
  });
}

/**
 * @param {Stroke[]} strokes @param {StrandStroke[]} strands
 * @returns {OthersLines}
 */
export function othersLines(strokes, strands) {
  const ways = [
    ...strokes.map((stroke) => ({ from: stroke.tie.from, to: stroke.tie.to, path: pointsOf(stroke.curve), stroke })),
    ...strands.map((strand) => ({ from: strand.strand.from, to: strand.strand.to, path: strand.path, strand })),
  ];
  if (ways.length === 0) return NO_LINES;
  /** @type {ReturnType<typeof createGrid<Piece>>} */
  const grid = createGrid();
  /** @type {ReturnType<typeof createGrid<{id: string}>>} */
  const tips = createGrid();
  for (const { from, to, path, ...drawn } of ways) {
    for (const [id, tip] of /** @type {[string, Point][]} */ ([[from, path[0]], [to, path[path.length - 1]]])) tips.add({ id }, boundsOfPath([tip]));
    const line = { pair: pairOf({ from, to }), ends: [from, to], ...drawn };
    for (const { a, b } of piecesOf(path)) {
      const box = boundsOfPath([a, b]);
      grid.add({ line, a, b, box }, box);
    }
  }
  const ends = new Set(ways.flatMap(({ from, to }) => [from, to]));
  /** How much of each line lies in a box. @param {Box} box */
  const lengthsIn = (box) => {
    /** @type {Map<Line, number>} */
    const found = new Map();
    for (const { line, a, b } of grid.meeting(box, (piece) => piece.box)) {
      const share = shareIn(a, b, box);
      if (share >= 0) found.set(line, (found.get(line) ?? 0) + share * Math.hypot(b.x - a.x, b.y - a.y));
    }
    return found;
  };
  return {
    none: false,
    leadTo: (id) => ends.has(id),
    endIn: (box, id) => !tips.every(box, (tip) => tip.id === id),
    passing(box, id, own = 0) {
      const all = [...lengthsIn(box)];
      const others = all.filter(([{ ends: both }]) => !both.includes(id));
      // Along the name its own would cross it out.
      const lines = (all.length - others.length <= own ? all.filter(([line, long]) => !line.ends.includes(id) || !isStretch(long, box)) : others).map(([line]) => line);
      return { strokes: lines.flatMap(({ stroke }) => stroke ?? []), strands: lines.flatMap(({ strand }) => strand ?? []) };
    },
    under(box, owners, stretch = 1) {
      /** @type {Map<string, number>} */
      const pairs = new Map();
      for (const [{ pair, ends: both }, long] of lengthsIn(box)) {
        if (owners.every((id) => both.includes(id))) continue;
        pairs.set(pair, Math.max(pairs.get(pair) ?? 1, isStretch(long, box) ? stretch : 1));
      }
      return [...pairs.values()].reduce((sum, one) => sum + one, 0);
    },
  };
}
