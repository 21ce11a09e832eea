/**
 * How far ties that stand out are bent aside, so that they pass actors that they have nothing to do
 * with instead of disappearing behind them and seeming to end there. All ties between two actors are
 * bent together, by as little as avoids the most. Pure.
 */

import { must } from "../core/must.js";
import { pairsOf } from "../core/strands.js";
import { curveBetween, lengthOf, pointAt, trimmed, UNBENT } from "../drawing/geometry.js";
import { NO_SEAM, endsAcross } from "../drawing/seam.js";
import { boundsOfPath } from "../drawing/strands.js";
import { createAlongside } from "./alongside.js";
import { boxAround } from "./room.js";

/** @import { Bend, Box, Curve, DrawnActor, FanPlace, Seam } from "../drawing/types.d.ts" */
/** @typedef {{id: string, from: string, to: string}} Line a tie, or all of a pair as one */

/** More ties than these are a web, which is clearest when all are straight. */
const MOST = 60;
const ROOM = 5;
/** In pixels: who stands nearer to a line is not passed, but lies on it. */
const TOUCH = 1;
/** In pixels, to either side; none further than the share of the distance. */
const TRIES = [0, 10, 16, 24, 34, 46, 60, 76, 94];
const WIDEST = 0.3;
/** Towards which end the middle is moved, as a share of the way: so a line comes to an actor past its neighbour. */
const SLANTS = [0, -0.2, 0.2, -0.35, 0.35, -0.5, 0.5];
/** What the widest bend costs, others less by the square; what a slant costs; an actor in the way, by how it is drawn: a box hides more than a flag; to run along others all the way; and to swing out at a side beyond all. */
const COSTS = { bend: 4, slant: 2, boxed: 8, bright: 3, seen: 1.6, faint: 0.25, along: 2, beyond: 4 };
/** Alliances' members that are there to be counted are drawn stronger than this. */
const SEEN = 0.5;
/** In pixels, and how many there are. */
const STEPS = { length: 9, least: 8, most: 96 };

/** @param {DrawnActor} node */
function costOf(node) {
  if (node.post) return COSTS.boxed;
  if (node.bright || node.selected) return COSTS.bright;
  return node.alpha > SEEN ? COSTS.seen : COSTS.faint;
}

/**
 * The actors that a pair's curves might meet, whichever way they are bent.
 * @param {DrawnActor} from @param {DrawnActor} to @param {DrawnActor[]} nodes @param {number} reach
 */
function inTheWay(from, to, nodes, reach) {
  const box = {
    left: Math.min(from.x, to.x) - reach, right: Math.max(from.x, to.x) + reach,
    top: Math.min(from.y, to.y) - reach, bottom: Math.max(from.y, to.y) + reach,
  };
  return nodes.filter((node) => node.id !== from.id && node.id !== to.id
    && node.x + node.width / 2 > box.left && node.x - node.width / 2 < box.right
    && node.y + node.height / 2 > box.top && node.y - node.height / 2 < box.bottom);
}

/** Points along what is seen of a curve, close enough for none of them to miss a flag. @param {Curve} curve @param {DrawnActor} from @param {DrawnActor} to */
function pointsOf(curve, from, to) {
  const seen = trimmed(curve, from, to);
  if (!seen) return null;
  const steps = Math.max(STEPS.least, Math.min(STEPS.most, Math.ceil(lengthOf(seen) / STEPS.length)));
  const points = [];
  for (let i = 0; i <= steps; i += 1) points.push(pointAt(seen, i / steps));
  return { box: boundsOfPath(points), points };
}

/** In how many ways an actor is in the way of curves: that one comes near, that it passes under, and that it seems to end there. @param {NonNullable<ReturnType<typeof pointsOf>>[]} curves @param {DrawnActor} node @param {number} room */
function meetings(curves, { x, y, width, height }, room) {
  const [across, down] = [width / 2, height / 2];
  let [near, under, ended] = [0, 0, 0];
  for (const { box, points } of curves) {
    if (x + across + room <= box.left || x - across - room >= box.right || y + down + room <= box.top || y - down - room >= box.bottom) continue;
    for (let i = 0; i < points.length; i += 1) {
      const [beside, above] = [Math.abs(points[i].x - x) - across, Math.abs(points[i].y - y) - down];
      if (beside >= room || above >= room) continue;
      near = 1;
      // Between two who stand close a line rather passes with little room than that it runs under one.
      if (beside < TOUCH && above < TOUCH) under = 1;
      // That one would seem to be at a line's end is as bad again.
      if (beside < 0 && above < 0 && (i === 0 || i === points.length - 1)) ended = 1;
    }
  }
  return near + under + ended;
}

/** What those cost whom curves meet, as far as that is less than the most. @param {NonNullable<ReturnType<typeof pointsOf>>[]} curves @param {DrawnActor[]} obstacles @param {number} room @param {number} most */
function costOfCurves(curves, obstacles, room, most) {
  let sum = 0;
  for (const node of obstacles) {
    sum += costOf(node) * meetings(curves, node, room);
    if (sum >= most) break;
  }
  return sum;
}

/** The ways in which a pair can be bent, and what each costs, the cheapest first. @param {number} most how far aside @param {number} distance @param {number} size */
function waysOf(most, distance, size) {
  const asides = TRIES.flatMap((by) => (by === 0 ? [0] : [by * size, -by * size])).filter((by) => Math.abs(by) <= most);
  return SLANTS.flatMap((slant) => asides.map((aside) => ({
    bend: aside === 0 && slant === 0 ? UNBENT : { aside, slant }, effort: COSTS.bend * (aside / (WIDEST * distance)) ** 2 + COSTS.slant * Math.abs(slant),
  }))).sort((a, b) => a.effort - b.effort);
}

/**
 * @param {Line[]} ties of one pair @param {Map<string, FanPlace>} places @param {Map<string, DrawnActor>} nodes
 * @param {DrawnActor[]} all @param {{lines: ReturnType<typeof createAlongside> | null, sides: Pick<Box, "left" | "right">}} room lines that have their ways, and how far those reach who stand out @param {{spacing: number, size: number, arc: number, seam?: Seam}} how @returns {Bend}
 */
function bendOf(ties, places, nodes, all, { lines, sides }, { spacing, size, arc, seam = NO_SEAM }) {
  /** @param {Line} tie */
  const placeOf = (tie) => must(places.get(tie.id));
  const { from, to, first, last } = endsAcross(ties[0], nodes, seam);
  const distance = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const most = Math.min(TRIES[TRIES.length - 1] * size, WIDEST * distance);
  const width = Math.max(...ties.map((tie) => Math.abs(placeOf(tie).place))) * spacing;
  const obstacles = inTheWay(from, to, first === last ? all : [...all, ...all.map((node) => seam.moved(node, first + last))], most + arc * distance + width + ROOM * size);
  const sorted = [...ties].sort((a, b) => placeOf(a).place - placeOf(b).place);
  const telling = [...new Set([sorted[0], sorted[Math.floor(sorted.length / 2)], sorted[sorted.length - 1]])];
  /** @param {Bend} bend */
  const curvesBy = (bend) => telling.map((tie) => {
    const ends = endsAcross(tie, nodes, seam);
    return pointsOf(curveBetween(tie, ends.from, ends.to, placeOf(tie), spacing, { arc, bend }), ends.from, ends.to);
  }).filter((curve) => curve !== null);
  let best = { bend: UNBENT, cost: Infinity, curves: /** @type {ReturnType<typeof curvesBy>} */ ([]) };
  for (const { bend, effort } of obstacles.length === 0 ? [{ bend: UNBENT, effort: 0 }] : waysOf(most, distance, size)) {
    if (effort >= best.cost) break; // what follows is bent further still
    const curves = curvesBy(bend);
    const out = curves.some(({ box }) => box.left < sides.left - ROOM * size || box.right > sides.right + ROOM * size) ? COSTS.beyond : 0;
    const past = costOfCurves(curves, obstacles, ROOM * size, best.cost - effort - out) + effort + out;
    if (past >= best.cost) continue;
    const cost = past + COSTS.along * Math.max(0, ...curves.map(({ points }) => lines?.share(points) ?? 0));
    if (cost < best.cost) best = { bend, cost, curves };
  }
  for (const { points } of best.curves) lines?.add(points);
  return best.bend;
}

/**
 * @param {Line[]} ties that stand out
 * @param {Map<string, FanPlace>} places from fan()
 * @param {Map<string, DrawnActor>} nodes actors as drawn
 * @param {{spacing: number, size: number, arc: number, seam?: Seam, whole?: (node: DrawnActor) => DrawnActor}} how the room between neighbours of a fan, the theme's
 *   size, how far lines rise, as a share of their length, where the map is cut, and all that is drawn of someone
 * @returns {Map<string, Bend>} by pair, where it is bent
 */
export function bendsOf(ties, places, nodes, how) {
  /** @type {Map<string, Bend>} */
  const bends = new Map();
  // Of a web those lines alone pass one another's ends that lead to the map's edge, where these stand side by side.
  const isWeb = ties.length > MOST;
  /** @param {string} id */
  const isAtEdge = (id) => Boolean(nodes.get(id)?.post);
  const pairs = pairsOf(ties.filter(({ id, from, to }) => nodes.has(from) && nodes.has(to) && places.has(id) && (!isWeb || isAtEdge(from) || isAtEdge(to))));
  const all = [...nodes.values()].filter(({ id, dot, bright }) => (isWeb ? isAtEdge(id) : bright || !dot)).map((node) => how.whole?.(node) ?? node);
  // Straight ones from one actor part by themselves; those that rise come to the same passages.
  const lines = how.arc > 0 ? createAlongside(how.size) : null;
  const sides = how.arc > 0 ? boxAround(all) : { left: -Infinity, right: Infinity };
  for (const [pair, some] of pairs) {
    const bend = bendOf(some, places, nodes, all, { lines, sides }, how);
    if (bend !== UNBENT) bends.set(pair, bend);
  }
  return bends;
}
