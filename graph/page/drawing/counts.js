/** The numbers of ties on strands that stand for several, and the signs of single ones, where there is room for them. Pure. */

import { boxOf } from "./geometry.js";
import { cheapest } from "./labels.js";
import { piecesOf } from "./seam.js";
import { NO_STRANGERS } from "./strangers.js";

/** @import { Mark, Palette, Point, Room, StrandStroke } from "./types.d.ts" */

const RING = 8;
/** Where on a strand, the first that is free and at no others' lines, flags and names, or at the fewest; beside one that is too short for a ring. */
const SHARES = [0.5, 0.4, 0.6, 0.3, 0.7, 0.45, 0.55, 0.35, 0.65, 0.25, 0.75, 0.2, 0.8, 0.15, 0.85, 0.475, 0.525, 0.425, 0.575, 0.375, 0.625, 0.325, 0.675, 0.275, 0.725, 0.225, 0.775, 0.175, 0.825, 0.125, 0.875];
const SHORT = 44;
const BESIDE = [0, 11, -11, 16, -16];

/** The point at a share of a path's points, and the direction there. @param {Point[]} path @param {number} share */
function at(path, share) {
  const by = share * (path.length - 1);
  const i = Math.min(path.length - 2, Math.floor(by));
  const [a, b] = [path[i], path[i + 1]];
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const far = Math.hypot(dx, dy) || 1;
  return { x: a.x + dx * (by - i), y: a.y + dy * (by - i), ux: dx / far, uy: dy / far };
}

/** How far a piece reaches. @param {Point[]} piece */
const farOf = (piece) => Math.hypot(piece[piece.length - 1].x - piece[0].x, piece[piece.length - 1].y - piece[0].y);

/** The longest piece comes first. @param {StrandStroke} stroke @param {number} size */
function places({ path }, size) {
  return piecesOf(path).sort((a, b) => farOf(b) - farOf(a)).flatMap((piece) => placesOn(piece, size));
}

/** @param {Point[]} path that jumps nowhere @param {number} size */
function placesOn(path, size) {
  if (farOf(path) > SHORT * size) return SHARES.map((share) => at(path, share));
  const { x, y, ux, uy } = at(path, 0.5);
  return BESIDE.map((by) => ({ x: x - uy * by * size, y: y + ux * by * size }));
}

/**
 * @param {StrandStroke[]} strands @param {Room} room what names, flags and lines take @param {Palette} palette
 * @param {(strand: StrandStroke["strand"]) => string} [glyphOf] what stands in the ring
 * @returns {Mark[]} a number in a ring for each that has room, those of most ties first; it counts all, so it has no colour of one of two sorts
 */
export function countsOn(strands, { occupancy, lines, strangers = NO_STRANGERS }, palette, glyphOf = ({ ties }) => String(ties.length)) {
  const radius = RING * palette.size;
  const most = [...strands].sort((a, b) => b.strand.ties.length - a.strand.ties.length || (a.strand.id < b.strand.id ? -1 : 1));
  return most.flatMap((stroke) => {
    const { strand, look } = stroke;
    const { id, from, to } = strand;
    const glyph = glyphOf(strand);
    if (!glyph) return [];
    const { candidate: free } = cheapest(places(stroke, palette.size).map(({ x, y }) => ({ x, y, box: boxOf({ x, y, width: 2 * radius, height: 2 * radius }) })),
      ({ box }) => (occupancy.free(box, id) ? lines.under(box, [from, to]) + strangers(box, [from, to]) : Infinity));
    if (!free) return [];
    occupancy.add({ ...free.box, owner: null });
    return [{ id, x: free.x, y: free.y, radius, colour: look.second ? palette.ink : look.colour, glyph, title: "", lines: [] }];
  });
}
