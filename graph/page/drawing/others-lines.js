/** Whose lines lie under a box: a name there would be read as theirs, and a mark as their end. Pure. */

import { pairOf } from "../core/strands.js";
import { lengthOf, pointAt } from "./geometry.js";
import { createGrid } from "./grid.js";
import { crosses } from "./in-sight.js";
import { boundsOfPath } from "./strands.js";

/** @import { Curve, OthersLines, Point, StrandStroke, Stroke } from "./types.d.ts" */
/** @typedef {{pair: string, ends: string[], a: Point, b: Point}} Piece */

/** The longest piece of a line that is looked at as a whole, in pixels. */
const PIECE = 20;

/** @type {OthersLines} */
export const NO_LINES = { none: true, under: () => 0 };

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
    ...strokes.map(({ tie, curve }) => ({ from: tie.from, to: tie.to, path: pointsOf(curve) })),
    ...strands.map(({ strand: { from, to }, path }) => ({ from, to, path })),
  ];
  if (ways.length === 0) return NO_LINES;
  /** @type {ReturnType<typeof createGrid<Piece>>} */
  const grid = createGrid();
  for (const { from, to, path } of ways) {
    const line = { pair: pairOf({ from, to }), ends: [from, to] };
    for (const { a, b } of piecesOf(path)) grid.add({ ...line, a, b }, boundsOfPath([a, b]));
  }
  return {
    none: false,
    under(box, owners) {
      const met = [...grid.meeting(box, ({ a, b }) => boundsOfPath([a, b]))]
        .filter(({ ends, a, b }) => !owners.every((id) => ends.includes(id)) && crosses(a, b, box));
      return new Set(met.map(({ pair }) => pair)).size;
    },
  };
}
