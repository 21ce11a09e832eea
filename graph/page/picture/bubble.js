/**
 * The outline that encloses an alliance's members and nobody else, after Bubble Sets (Collins, Penn
 * and Carpendale, IEEE TVCG 15, 2009): members, and bands between them, charge a field, others
 * discharge it, and the outline runs where it passes a threshold. Beyond that method, the field is
 * held between two limits, so that no member is left out and no one else let in. Pure numbers.
 */

import { boundsOfPath } from "../drawing/strands.js";
import { bands, usualDistance } from "./bands.js";
import { contours, encloses, turning } from "./contour.js";

/** @import { Point, Rect } from "../drawing/types.d.ts" */
/** @import { Frame } from "./types.d.ts" */

const FAR = 1e5;
/** More points would take too long. */
const MOST_POINTS = 120000;
/** A member's reach, as a share of the usual distance, and in paddings. */
const REACH = { share: 0.85, least: 1.6, most: 5 };
/** How far inside a box its centre lies, whatever its size: so that of two boxes each keeps its own. */
const DEPTH = 12;
const REPULSION = 0.7;
/** What is kept free beside whoever else is shown, in paddings: more than a line is broad, since who is touched by it seems to be in. */
const GAP = 0.7;
/**
 * Where that is not to be had between a member and somebody else, the outline keeps off the other this share of what there is,
 * or so much where that leaves so much beside the member: what is nearer to a flag touches it to the eye.
 */
const SHARED = { other: 2 / 3, clear: 4.75, beside: 0.75 };

/** @param {Point[]} points @param {number} margin @param {number} finest */
function gridAround(points, margin, finest) {
  const { left, right, top, bottom } = boundsOfPath(points);
  const width = right - left + 2 * margin;
  const height = bottom - top + 2 * margin;
  const cell = Math.max(finest, Math.sqrt((width * height) / MOST_POINTS));
  return {
    left: left - margin - cell,
    top: top - margin - cell,
    cell,
    columns: Math.ceil(width / cell) + 4,
    rows: Math.ceil(height / cell) + 4,
  };
}

/**
 * Calls back for each of the grid's points in a rectangle.
 * @param {Frame} grid @param {Point} from @param {Point} to @param {number} margin @param {(at: number, x: number, y: number) => void} each
 */
function within({ left, top, cell, columns, rows }, from, to, margin, each) {
  const first = Math.max(0, Math.ceil((Math.min(from.x, to.x) - margin - left) / cell));
  const last = Math.min(columns - 1, Math.floor((Math.max(from.x, to.x) + margin - left) / cell));
  const end = Math.min(rows - 1, Math.floor((Math.max(from.y, to.y) + margin - top) / cell));
  for (let row = Math.max(0, Math.ceil((Math.min(from.y, to.y) - margin - top) / cell)); row <= end; row += 1) {
    for (let column = first; column <= last; column += 1) {
      each(row * columns + column, left + column * cell, top + row * cell);
    }
  }
}

/** How far a point lies from a box; negative within it. @param {Rect} box @param {number} x @param {number} y */
function fromBox(box, x, y) {
  const dx = Math.abs(x - box.x) - box.width / 2;
  const dy = Math.abs(y - box.y) - box.height / 2;
  if (dx <= 0 && dy <= 0) return Math.max((2 * dx) / box.width, (2 * dy) / box.height) * DEPTH;
  return Math.hypot(Math.max(0, dx), Math.max(0, dy));
}

/** @param {Frame} grid @param {Rect[]} boxes @param {number} reach @param {(at: number, far: number) => void} [each] */
function aroundBoxes(grid, boxes, reach, each) {
  const distances = new Float32Array(grid.columns * grid.rows).fill(FAR);
  for (const box of boxes) {
    const [dx, dy] = [box.width / 2, box.height / 2];
    within(grid, { x: box.x - dx, y: box.y - dy }, { x: box.x + dx, y: box.y + dy }, reach, (at, x, y) => {
      const far = fromBox(box, x, y);
      if (far < distances[at]) distances[at] = far;
      if (each && far < reach) each(at, far);
    });
  }
  return distances;
}

/** @param {Frame} grid @param {Point[][]} lines @param {number} reach */
function aroundLines(grid, lines, reach) {
  const distances = new Float32Array(grid.columns * grid.rows).fill(FAR);
  /** @param {Point} a @param {Point} b */
  const draw = (a, b) => {
    const [dx, dy] = [b.x - a.x, b.y - a.y];
    const square = dx * dx + dy * dy || 1;
    within(grid, a, b, reach, (at, x, y) => {
      const share = Math.max(0, Math.min(1, ((x - a.x) * dx + (y - a.y) * dy) / square));
      const far = Math.hypot(x - a.x - share * dx, y - a.y - share * dy);
      if (far < distances[at]) distances[at] = far;
    });
  };
  for (const line of lines) {
    // In short pieces, since a piece costs as much as the rectangle about it.
    for (let i = 1; i < line.length; i += 1) {
      const [a, b] = [line[i - 1], line[i]];
      const pieces = Math.max(1, Math.ceil(Math.hypot(b.x - a.x, b.y - a.y) / (4 * reach)));
      /** @param {number} share */
      const on = (share) => ({ x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share });
      for (let k = 0; k < pieces; k += 1) draw(on(k / pieces), on((k + 1) / pieces));
    }
  }
  return distances;
}

/** What is left of a charge at a distance. @param {number} far @param {number} reach */
function charge(far, reach) {
  return far < reach ? (1 - Math.max(0, far) / reach) ** 2 : 0;
}

/**
 * The field, about as many pixels as a point lies within the outline.
 * @param {Frame} grid @param {Rect[]} members @param {Rect[]} others @param {Point[][]} lines @param {{padding: number, gap: number, half: number, reach: number}} sizes
 */
function field(grid, members, others, lines, { padding, gap, half, reach }) {
  const charges = new Float32Array(grid.columns * grid.rows);
  const toMember = aroundBoxes(grid, members, reach, (at, far) => {
    charges[at] += charge(far, reach);
  });
  const toOther = aroundBoxes(grid, others, 3 * gap);
  const bandReach = 2.5 * half;
  const toLine = aroundLines(grid, lines, bandReach);
  const threshold = charge(padding, reach);
  const bandCharge = threshold / charge(half, bandReach);
  const pixels = reach / (2 * (1 - padding / reach));
  for (let at = 0; at < charges.length; at += 1) {
    const member = toMember[at];
    const line = toLine[at];
    if (member === FAR && line === FAR) {
      charges[at] = -reach;
      continue;
    }
    const other = toOther[at];
    const sum = charges[at] + bandCharge * charge(line, bandReach) - REPULSION * charge(other, 3 * gap);
    const between = member + other;
    const middle = other - Math.max(SHARED.other * between, Math.min(SHARED.clear, between - SHARED.beside));
    const least = Math.max(Math.min(0.7 * padding - member, middle), Math.min(half - line, other - gap));
    const most = Math.max(other - gap, middle);
    charges[at] = Math.max(least, Math.min(most, (sum - threshold) * pixels));
  }
  return charges;
}

/**
 * @param {Rect[]} members by their centres
 * @param {Rect[]} others whoever else is shown
 * @param {number} padding around a member that stands alone
 * @returns {Point[][]} closed rings to be filled by the even-odd rule, those around
 *   members and those around others between them
 */
export function bubble(members, others, padding) {
  if (members.length === 0) return [];
  const usual = Math.min(FAR, usualDistance(members));
  const reach = Math.max(REACH.least * padding, Math.min(REACH.most * padding, REACH.share * usual));
  const sizes = { padding, reach, gap: GAP * padding, half: 0.7 * padding };
  const lines = bands(members, others, sizes.gap + 0.6 * sizes.half);
  const lowest = [...members, ...others].reduce((least, box) => Math.min(least, box.height), FAR);
  const corners = members.flatMap((box) => [-0.5, 0.5].map((side) => (
    { x: box.x + side * box.width, y: box.y + side * box.height })));
  const finest = Math.max(2, Math.min(lowest / 3, usual / 8));
  const grid = gridAround([...corners, ...lines.flat()], reach + padding, finest);
  const values = field(grid, members, others, lines, sizes);
  return contours({ ...grid, values }).filter((ring) => (
    turning(ring) > 0 ? members : others).some((box) => encloses(ring, box)));
}
