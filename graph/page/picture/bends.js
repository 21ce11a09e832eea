/**
 * How far ties that stand out are bent aside, so that they pass actors that they have nothing to do
 * with instead of disappearing behind them and seeming to end there. All ties between two actors are
 * bent together, by as little as avoids the most. Pure.
 */

import { must } from "../core/must.js";
import { pairOf } from "../core/strands.js";
import { boundsOf, curveBetween, pointAt } from "../drawing/geometry.js";

/** @import { Curve, DrawnActor, FanPlace, Point } from "../drawing/types.d.ts" */
/** @import { Tie } from "../contract.d.ts" */

/** More ties than these are a web, which is clearest when all are straight. */
const MOST = 60;
const ROOM = 5;
/** In pixels, to either side; none further than the share of the distance. */
const TRIES = [0, 10, 16, 24, 34, 46, 60, 76, 94];
const WIDEST = 0.3;
/** What the widest bend costs, others less by the square, and what an actor in the way costs by how it is drawn. */
const COSTS = { bend: 4, bright: 3, seen: 1.6, faint: 0.25 };
/** Alliances' members that are there to be counted are drawn stronger than this. */
const SEEN = 0.5;
const STEPS = 24;

/** @param {DrawnActor} node */
function costOf(node) {
  if (node.bright || node.selected) return COSTS.bright;
  return node.alpha > SEEN ? COSTS.seen : COSTS.faint;
}

/** @param {{x: number, y: number, width: number, height: number}} named @param {Point} point @param {number} room */
function holds({ x, y, width, height }, point, room) {
  return Math.abs(point.x - x) < width / 2 + room && Math.abs(point.y - y) < height / 2 + room;
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

/** @param {Curve[]} curves @param {DrawnActor[]} obstacles @param {number} room */
function costOfCurves(curves, obstacles, room) {
  const points = curves.map((curve) => Array.from({ length: STEPS - 1 }, (_, i) => pointAt(curve, (i + 1) / STEPS)));
  const boxes = curves.map(boundsOf);
  return obstacles.reduce((sum, node) => {
    const hit = points.some((some, i) => node.x + node.width / 2 + room > boxes[i].left
      && node.x - node.width / 2 - room < boxes[i].right
      && some.some((point) => holds(node, point, room)));
    return hit ? sum + costOf(node) : sum;
  }, 0);
}

/** @param {Tie[]} ties @param {Map<string, FanPlace>} places @param {Map<string, DrawnActor>} nodes @param {DrawnActor[]} all @param {number} spacing @param {number} size */
function bendOf(ties, places, nodes, all, spacing, size) {
  /** @param {string} id */
  const nodeOf = (id) => must(nodes.get(id));
  /** @param {Tie} tie */
  const placeOf = (tie) => must(places.get(tie.id));
  const [from, to] = [nodeOf(ties[0].from), nodeOf(ties[0].to)];
  const distance = Math.hypot(to.x - from.x, to.y - from.y);
  const most = Math.min(TRIES[TRIES.length - 1] * size, WIDEST * distance);
  const width = Math.max(...ties.map((tie) => Math.abs(placeOf(tie).place))) * spacing;
  const obstacles = inTheWay(from, to, all, most + width + ROOM * size);
  if (obstacles.length === 0) return 0;
  const sorted = [...ties].sort((a, b) => placeOf(a).place - placeOf(b).place);
  const telling = [...new Set([sorted[0], sorted[Math.floor(sorted.length / 2)], sorted[sorted.length - 1]])];
  let best = { bend: 0, cost: Infinity };
  for (const bend of TRIES.flatMap((by) => (by === 0 ? [0] : [by * size, -by * size]))) {
    const effort = COSTS.bend * (bend / (WIDEST * distance)) ** 2;
    if (effort >= best.cost || Math.abs(bend) > most) break; // what follows is bent further still
    const curves = telling.map((tie) => curveBetween(
      tie, nodeOf(tie.from), nodeOf(tie.to), placeOf(tie), spacing, { bend }));
    const cost = costOfCurves(curves, obstacles, ROOM * size) + effort;
    if (cost < best.cost) best = { bend, cost };
  }
  return best.bend;
}

/**
 * @param {Tie[]} ties that stand out
 * @param {Map<string, FanPlace>} places from fan()
 * @param {Map<string, DrawnActor>} nodes actors as drawn
 * @param {number} spacing between neighbours of a fan
 * @param {number} size of the theme
 * @returns {Map<string, number>} by pair, how far the middle lies aside, where that is not 0
 */
export function bendsOf(ties, places, nodes, spacing, size) {
  /** @type {Map<string, number>} */
  const bends = new Map();
  if (ties.length > MOST) return bends;
  /** @type {Map<string, Tie[]>} */
  const pairs = new Map();
  for (const tie of ties) {
    if (!nodes.has(tie.from) || !nodes.has(tie.to) || !places.has(tie.id)) continue;
    const pair = pairOf(tie);
    pairs.set(pair, [...pairs.get(pair) ?? [], tie]);
  }
  const all = [...nodes.values()];
  for (const [pair, some] of pairs) {
    const bend = bendOf(some, places, nodes, all, spacing, size);
    if (bend !== 0) bends.set(pair, bend);
  }
  return bends;
}
