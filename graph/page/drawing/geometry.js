/**
 * The shapes of ties: quadratic curves between two actors. Parallel ties fan out symmetrically about
 * the straight line, in the same order whichever way each of them points. Pure numbers, no canvas.
 */

import { pairsOf } from "../core/strands.js";
import { turnBelow } from "./from-below.js";

/** @import { Bend, Box, Curve, Ends, FanPlace, Hung, Point, Rect, Size } from "./types.d.ts" */

/** No fan is wider than this share of the distance between its two actors. */
export const WIDEST_FAN = 0.55;
/** On the map ties rise, by such a share of their length. */
export const RISE = 0.11;
/** @type {Bend} */
export const UNBENT = { aside: 0, slant: 0 };

/** @param {{id: string}} a @param {{id: string}} b */
function byId(a, b) {
  return a.id < b.id ? -1 : 1;
}

/**
 * Each tie's place among those between the same two actors: 0 is the straight line, the others lie
 * at ±½, ±1, … steps to its sides, as seen from the actor whose id sorts first.
 * @param {(Ends & {id: string})[]} ties
 * @returns {Map<string, FanPlace>} by tie id
 */
export function fan(ties) {
  const places = new Map();
  for (const group of pairsOf(ties).values()) {
    group.sort(byId);
    group.forEach((tie, i) => {
      places.set(tie.id, { place: i - (group.length - 1) / 2, count: group.length });
    });
  }
  return places;
}

/** How far neighbours of a fan lie apart, half-way. @param {number} distance between the two actors @param {number} count @param {number} spacing at most */
export function stepOf(distance, count, spacing, widest = WIDEST_FAN) {
  return Math.min(spacing, (widest * distance) / Math.max(1, count - 1));
}

/**
 * The curve of one tie.
 * @param {Ends} tie
 * @param {Hung} from the centre of the actor that it starts at
 * @param {Hung} to
 * @param {FanPlace} place from fan()
 * @param {number} spacing between neighbours of a fan, half-way
 * @param {{arc?: number, bend?: Bend, widest?: number}} [shape] how far the middle rises, as a share of the distance,
 *   as on a map; how the pair's ties are bent; how wide a fan may be
 * @returns {Curve}
 */
export function curveBetween(tie, from, to, place, spacing, { arc = 0, bend: { aside, slant } = UNBENT, widest = WIDEST_FAN } = {}) {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const distance = Math.hypot(dx, dy) || 1;
  const step = stepOf(distance, place.count, spacing, widest);
  // The normal belongs to the pair, not to the tie: else opposite arrows would share one side.
  const side = tie.from < tie.to ? 1 : -1;
  const hangs = from.docked || to.docked;
  const turn = hangs ? turnBelow(from, to, ((place.count - 1) * step * Math.abs(dx)) / distance) : { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const cx = turn.x + side * slant * dx;
  const cy = turn.y + side * slant * dy;
  // Upwards, whichever way the tie points.
  const rise = hangs ? 0 : (dx < 0 ? 1 : -1) * arc * distance;
  const bend = 2 * (side * (place.place * step + aside) + rise);
  return {
    ax: from.x,
    ay: from.y,
    cx: cx - (dy / distance) * bend,
    cy: cy + (dx / distance) * bend,
    bx: to.x,
    by: to.y,
  };
}

/** The point at t (0 … 1) of a curve. @param {Curve} curve @param {number} t */
export function pointAt(curve, t) {
  const s = 1 - t;
  return {
    x: s * s * curve.ax + 2 * s * t * curve.cx + t * t * curve.bx,
    y: s * s * curve.ay + 2 * s * t * curve.cy + t * t * curve.by,
  };
}

/** A curve moved aside, to its left if `by` is positive. @param {Curve} curve @param {number} by @returns {Curve} */
export function beside(curve, by) {
  const [a, c, b] = [0, 0.5, 1].map((t) => directionAt(curve, t));
  return {
    ...curve, ax: curve.ax - a.y * by, ay: curve.ay + a.x * by, cx: curve.cx - c.y * by, cy: curve.cy + c.x * by, bx: curve.bx - b.y * by, by: curve.by + b.x * by,
  };
}

/** The unit direction of a curve at t. @param {Curve} curve @param {number} t */
export function directionAt(curve, t) {
  const dx = (1 - t) * (curve.cx - curve.ax) + t * (curve.bx - curve.cx);
  const dy = (1 - t) * (curve.cy - curve.ay) + t * (curve.by - curve.cy);
  const length = Math.hypot(dx, dy) || 1;
  return { x: dx / length, y: dy / length };
}

/** The part of a curve between two of its points. @param {Curve} curve @param {number} t0 @param {number} t1 */
export function part(curve, t0, t1) {
  const a = pointAt(curve, t0);
  const b = pointAt(curve, t1);
  // The blossom of the quadratic at (t0, t1) is the control point of its part.
  const s0 = 1 - t0;
  const s1 = 1 - t1;
  const mixed = t0 * s1 + s0 * t1;
  return {
    ax: a.x,
    ay: a.y,
    cx: s0 * s1 * curve.ax + mixed * curve.cx + t0 * t1 * curve.bx,
    cy: s0 * s1 * curve.ay + mixed * curve.cy + t0 * t1 * curve.by,
    bx: b.x,
    by: b.y,
  };
}

/**
 * Where a curve given by its points leaves the box around its start, by halving; null where it never does.
 * Plain numbers throughout: this runs for every tie whenever the hand comes to rest.
 * @param {number} ax @param {number} ay @param {number} cx @param {number} cy @param {number} bx @param {number} by @param {Size} box
 */
function exit(ax, ay, cx, cy, bx, by, box) {
  const halfWidth = box.width / 2;
  const halfHeight = box.height / 2;
  let low = 0;
  let high = 1;
  for (let i = 0; i < 10; i += 1) {
    const t = i === 0 ? high : (low + high) / 2;
    const across = 2 * (1 - t) * t * (cx - ax) + t * t * (bx - ax);
    const down = 2 * (1 - t) * t * (cy - ay) + t * t * (by - ay);
    const inside = Math.abs(across) < halfWidth && Math.abs(down) < halfHeight;
    if (i === 0 && inside) return null;
    if (inside) low = t;
    else high = t;
  }
  return high;
}

/**
 * A curve cut off at the boxes of its two actors.
 * @param {Curve} curve
 * @param {Size} fromBox
 * @param {Size} toBox
 * @returns {Curve | null} null where the boxes leave nothing of it
 */
export function trimmed(curve, fromBox, toBox) {
  const { ax, ay, cx, cy, bx, by } = curve;
  const start = exit(ax, ay, cx, cy, bx, by, fromBox);
  const end = exit(bx, by, cx, cy, ax, ay, toBox);
  return start === null || end === null || start + end >= 1 ? null : part(curve, start, 1 - end);
}

/** The length of a curve, near enough for dashes and labels. @param {Curve} curve */
export function lengthOf(curve) {
  const chord = Math.hypot(curve.bx - curve.ax, curve.by - curve.ay);
  const legs = Math.hypot(curve.cx - curve.ax, curve.cy - curve.ay)
    + Math.hypot(curve.bx - curve.cx, curve.by - curve.cy);
  return (chord + legs) / 2;
}

/** How long a path is. @param {Point[]} path */
export function pathLength(path) {
  return path.reduce((sum, { x, y }, i) => (i === 0 ? 0 : sum + Math.hypot(x - path[i - 1].x, y - path[i - 1].y)), 0);
}

/** Whether a point lies in a box, or no further beside it. @param {Rect} box @param {Point} point @param {number} [margin] */
export function liesIn({ x, y, width, height }, point, margin = 0) {
  return Math.abs(point.x - x) <= width / 2 + margin && Math.abs(point.y - y) <= height / 2 + margin;
}

/** How far a point lies from a curve. @param {Curve} curve @param {number} x @param {number} y */
export function distanceTo(curve, x, y) {
  const steps = 16;
  let nearest = Infinity;
  let last = { x: curve.ax, y: curve.ay };
  for (let i = 1; i <= steps; i += 1) {
    const next = pointAt(curve, i / steps);
    const dx = next.x - last.x;
    const dy = next.y - last.y;
    const along = ((x - last.x) * dx + (y - last.y) * dy) / (dx * dx + dy * dy || 1);
    const t = Math.max(0, Math.min(1, along));
    nearest = Math.min(nearest, Math.hypot(x - last.x - t * dx, y - last.y - t * dy));
    last = next;
  }
  return nearest;
}

/** The box around a curve's three points, which holds all of it. @param {Curve} curve */
export function boundsOf(curve) {
  return {
    left: Math.min(curve.ax, curve.cx, curve.bx),
    top: Math.min(curve.ay, curve.cy, curve.by),
    right: Math.max(curve.ax, curve.cx, curve.bx),
    bottom: Math.max(curve.ay, curve.cy, curve.by),
  };
}

/**
 * The part of a curve that passes through an area, a little more at its ends; null where none does.
 * Long dashed lines cost what they are long, seen or not.
 * @param {Curve} curve
 * @param {Box} area
 */
export function within(curve, area) {
  const box = boundsOf(curve);
  if (box.right < area.left || area.right < box.left) return null;
  if (box.bottom < area.top || area.bottom < box.top) return null;
  if (box.left >= area.left && box.right <= area.right
    && box.top >= area.top && box.bottom <= area.bottom) return curve;
  const steps = 16;
  let first = -1;
  let last = -1;
  let from = { x: curve.ax, y: curve.ay };
  for (let i = 0; i < steps; i += 1) {
    const to = pointAt(curve, (i + 1) / steps);
    const apart = Math.max(from.x, to.x) < area.left || Math.min(from.x, to.x) > area.right
      || Math.max(from.y, to.y) < area.top || Math.min(from.y, to.y) > area.bottom;
    if (!apart) {
      if (first < 0) first = i;
      last = i + 1;
    }
    from = to;
  }
  if (first < 0) return null;
  return { ...part(curve, first / steps, last / steps), straight: curve.straight, cut: last < steps };
}

/** The box about a middle. @param {Rect} rect @returns {Box} */
export function boxOf({ x, y, width, height }) {
  return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 };
}

/** How far a box lies from what is drawn about a middle. @param {Box} box @param {Rect} drawn */
export function gapBetween(box, { x, y, width, height }) {
  const across = Math.max(0, box.left - x - width / 2, x - width / 2 - box.right);
  const down = Math.max(0, box.top - y - height / 2, y - height / 2 - box.bottom);
  return Math.hypot(across, down);
}

/** Whether a box, enlarged by a scale, reaches into an area. @param {Box} box @param {Box} area */
export function meets(box, area, scale = 1) {
  return box.left * scale <= area.right && box.right * scale >= area.left
    && box.top * scale <= area.bottom && box.bottom * scale >= area.top;
}
