/** A strand opened like a fan: its ties one by one, side by side along its path, together again at its ends. */

import { piecesOf } from "./seam.js";
import { drawStrand } from "./strands.js";

/** @import { Context, Look, Point } from "./types.d.ts" */

/** Between two ties, and how broad a fan becomes at most. */
const FAN = { apart: 8, most: 72 };
/** Over so much of the path it opens. */
const OPENS = 46;
const ARROW = { long: 9, half: 4 };

/** How far each point of a path lies from its beginning. @param {Point[]} path */
function distances(path) {
  let gone = 0;
  return path.map((point, i) => {
    if (i > 0 && !point.jump) gone += Math.hypot(point.x - path[i - 1].x, point.y - path[i - 1].y);
    return gone;
  });
}

/** @param {number} share */
const smooth = (share) => share * share * (3 - 2 * share);

/**
 * The paths of so many ties along that of their strand.
 * @param {Point[]} path @param {number} count @param {number} size
 * @returns {Point[][]}
 */
export function fanned(path, count, size) {
  const along = distances(path);
  const long = along[along.length - 1];
  const opens = Math.min(OPENS * size, long / 3);
  const apart = Math.min(FAN.apart, FAN.most / count) * size;
  const wide = along.map((at) => smooth(Math.min(1, Math.min(at, long - at) / (opens || 1))));
  return Array.from({ length: count }, (_, number) => {
    const by = (number - (count - 1) / 2) * apart;
    return path.map((point, i) => {
      const { x, y } = point;
      const [a, b] = [point.jump ? point : path[Math.max(0, i - 1)], path[i + 1]?.jump ? point : path[Math.min(path.length - 1, i + 1)]];
      const step = Math.hypot(b.x - a.x, b.y - a.y) || 1;
      return { ...point, x: x - ((b.y - a.y) / step) * by * wide[i], y: y + ((b.x - a.x) / step) * by * wide[i] };
    });
  });
}

/** An arrow's head at the end of a path, or at its beginning. @param {Context} context @param {Point[]} path @param {boolean} onwards @param {string} colour @param {number} size */
function drawHead(context, path, onwards, colour, size) {
  const pieces = piecesOf(path);
  const piece = onwards ? [...pieces[pieces.length - 1]].reverse() : pieces[0];
  const [end, before] = [piece[0], piece[Math.min(2, piece.length - 1)]];
  const far = Math.hypot(end.x - before.x, end.y - before.y) || 1;
  const [ux, uy] = [(end.x - before.x) / far, (end.y - before.y) / far];
  const [back, half] = [ARROW.long * size, ARROW.half * size];
  context.fillStyle = colour;
  context.beginPath();
  context.moveTo(end.x, end.y);
  context.lineTo(end.x - ux * back - uy * half, end.y - uy * back + ux * half);
  context.lineTo(end.x - ux * back + uy * half, end.y - uy * back - ux * half);
  context.closePath();
  context.fill();
}

/**
 * @param {Context} context
 * @param {Point[]} path of the strand
 * @param {{look: Look, onwards: boolean}[]} ties how each looks, and whether it points as the path runs
 * @param {number} size
 */
export function drawFan(context, path, ties, size) {
  const paths = fanned(path, ties.length, size);
  ties.forEach(({ look, onwards }, i) => {
    drawStrand(context, { look: { ...look, second: null, alpha: 1 }, path: paths[i] });
    if (look.arrow) drawHead(context, paths[i], onwards, look.colour, size);
  });
}
