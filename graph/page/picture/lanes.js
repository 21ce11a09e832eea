/**
 * How a line is led past whoever it does not end at. Beside its course lie lanes to both sides; of all ways that
 * change from lane to lane the cheapest is taken, where it costs to stand close to others, to be off the course
 * and to turn. So who stands close together is passed as one, and lines of one course stay together. Pure.
 */

import { liesIn, pathLength } from "../drawing/geometry.js";

/** @import { Point, Rect } from "../drawing/types.d.ts" */

/** @typedef {{half: number, clear?: number, held?: boolean, colour?: number, close?: number}} Line half its breadth, how much is kept free beside it, whether it begins and ends on its course alone, its colour as a bit, and what it costs to be at somebody's edge */
/** @typedef {[number, number]} Part of a path, by its first and last points */
/** @typedef {Rect & {weight?: number}} Obstacle how much it counts to be near to it, or under it: a flag 1, a name less */
/** @typedef {Float64Array} Passed those who are passed, by five numbers each: where the middle is, half the breadth and height, and the weight */
/** @typedef {{kinds: (part: Part, across: Point[]) => Uint8Array, costs: Float64Array}} Between which of eight kinds each lane is of at each point of a part, and what it costs to come from one kind to another, as 8 * from + to */

/** How far apart points are, and how many there are at most: of a longer way they are farther apart. */
const STEP = { length: 9, least: 8, most: 150 };
/** How many lanes there are to each side, how far apart, how many may be changed in a step, and how many steps before and after whoever is passed. */
const LANES = { aside: 14, apart: 4, change: 2, around: 14 };
/** What is kept free between a line's edge and who is passed, if there is room. */
const CLEAR = 10;
/** What it costs to be nearer, at the edge itself; to run under someone; to be off the course, by the square of lanes; and to change lanes, too. */
const COSTS = { close: 90, under: 200, aside: 0.015, change: 0.9 };
/** How often the ways between lanes are evened out. */
const EVENED = 3;

/** Numbers for each of whom is passed. */
export const FIELDS = 5;
/** How many lanes there are, and how far aside each lies. */
export const ALL = 2 * LANES.aside + 1;
/** @param {number} lane */
export const asideOf = (lane) => (lane - LANES.aside) * LANES.apart;

/** How far lanes reach aside of a course, with what must be clear beyond. */
export const REACH = LANES.aside * LANES.apart + CLEAR;

/** The same path in steps of one length. @param {Point[]} path */
export function inSteps(path) {
  const long = pathLength(path);
  const count = Math.max(STEP.least, Math.min(STEP.most, Math.round(long / STEP.length)));
  const step = long / count;
  const found = [path[0]];
  let [gone, next] = [0, step];
  for (let i = 1; i < path.length && found.length < count; i += 1) {
    const a = path[i - 1];
    const b = path[i];
    const piece = Math.hypot(b.x - a.x, b.y - a.y);
    for (; next <= gone + piece && found.length < count; next += step) {
      const share = (next - gone) / piece;
      found.push({ x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share });
    }
    gone += piece;
  }
  return [...found, path[path.length - 1]];
}

/** To which side lanes lie at a point: across the way there, as a unit. @param {Point[]} path @param {number} i @returns {Point} */
export function acrossAt(path, i) {
  const a = path[Math.max(0, i - 2)];
  const b = path[Math.min(path.length - 1, i + 2)];
  const long = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  return { x: -(b.y - a.y) / long, y: (b.x - a.x) / long };
}

/** What it costs to be so far from the edge of somebody, who is passed. @param {Passed} passed @param {number} k where in it @param {number} x @param {number} y @param {Line} line */
function costAt(passed, k, x, y, { half, clear = CLEAR, close = COSTS.close }) {
  const dx = Math.abs(x - passed[k]) - passed[k + 2] - half;
  const dy = Math.abs(y - passed[k + 1]) - passed[k + 3] - half;
  if (dx >= clear || dy >= clear) return 0;
  if (dx <= 0 && dy <= 0) return passed[k + 4] * (COSTS.under - Math.max(dx, dy));
  const square = Math.max(0, dx) ** 2 + Math.max(0, dy) ** 2;
  return square >= clear * clear ? 0 : passed[k + 4] * close * (1 - Math.sqrt(square) / clear) ** 2;
}

/** The parts of a path that may be led aside: so many points about each of some, as one where they meet. @param {number} count of points @param {number} around @param {(i: number) => boolean} amiss @returns {Part[]} */
export function partsAbout(count, around, amiss) {
  /** @type {Part[]} */
  const parts = [];
  for (let i = 0; i < count; i += 1) {
    if (!amiss(i)) continue;
    const part = parts[parts.length - 1];
    const [first, last] = [Math.max(0, i - around), Math.min(count - 1, i + around)];
    if (part && first <= part[1]) part[1] = last;
    else parts.push([first, last]);
  }
  return parts;
}

/** What each lane costs beside its course. */
const ASIDE = Float64Array.from({ length: ALL }, (_, lane) => COSTS.aside * (lane - LANES.aside) ** 2);

/** What each lane costs at each point of a part. @param {Point[]} path @param {Point[]} across @param {Passed} passed @param {Line} line @param {Part} part */
function costsOf(path, across, passed, line, [first, last]) {
  const costs = new Float64Array((last - first + 1) * ALL);
  const close = line.half + (line.clear ?? CLEAR);
  const reach = LANES.aside * LANES.apart;
  for (let i = first; i <= last; i += 1) {
    const { x, y } = path[i];
    const right = across[i].x * LANES.apart;
    const down = across[i].y * LANES.apart;
    const row = (i - first) * ALL;
    costs.set(ASIDE, row);
    for (let k = 0; k < passed.length; k += FIELDS) {
      const dx = passed[k] - x;
      const wide = passed[k + 2] + close;
      if (Math.abs(dx) >= wide + reach) continue;
      const dy = passed[k + 1] - y;
      const high = passed[k + 3] + close;
      if (Math.abs(dy) >= high + reach) continue;
      // Only so many lanes come near it: asked along the axis by which they lie farther apart.
      const level = Math.abs(right) > Math.abs(down);
      const middle = LANES.aside + (level ? dx / right : dy / down);
      const around = Math.abs(level ? wide / right : high / down);
      const most = Math.min(ALL - 1, Math.floor(middle + around));
      for (let lane = Math.max(0, Math.ceil(middle - around)); lane <= most; lane += 1) {
        costs[row + lane] += costAt(passed, k, x + right * (lane - LANES.aside), y + down * (lane - LANES.aside), line);
      }
    }
  }
  return costs;
}

/** What it costs to change by so many lanes, from the most to one side on. */
const CHANGES = Float64Array.from({ length: 2 * LANES.change + 1 }, (_, i) => COSTS.change * (i - LANES.change) * (i - LANES.change));
/** Where all lanes are of one kind nothing is to be paid between them. */
const NO_KINDS = new Uint8Array(0);
const FREE = { kinds: () => NO_KINDS, costs: new Float64Array(64) };

/**
 * The lanes of the cheapest way between those that it may begin and end in.
 * @param {Float64Array} costs @param {number} count of points @param {number[]} first @param {number[]} last
 * @param {Uint8Array} kinds as `costs` are counted @param {Float64Array} between what it costs beside to come from one kind to another
 */
function cheapest(costs, count, first, last, kinds, between) {
  let before = new Float64Array(ALL + 2 * LANES.change).fill(Infinity);
  let now = new Float64Array(ALL + 2 * LANES.change).fill(Infinity);
  const came = new Int8Array(count * ALL);
  const free = kinds.length === 0;
  for (const lane of first) before[LANES.change + lane] = costs[lane];
  for (let i = 1; i < count; i += 1) {
    const row = i * ALL;
    for (let lane = 0; lane < ALL; lane += 1) {
      const kind = free ? 0 : kinds[row + lane];
      let least = Infinity;
      let best = 0;
      for (let by = 0; by <= 2 * LANES.change; by += 1) {
        let sum = before[lane + by] + CHANGES[by];
        if (sum >= least) continue;
        if (!free) sum += between[8 * kinds[row - ALL + lane + by - LANES.change] + kind];
        if (sum >= least) continue;
        least = sum;
        best = by - LANES.change;
      }
      came[row + lane] = best;
      now[LANES.change + lane] = least + costs[row + lane];
    }
    [before, now] = [now, before];
  }
  const lanes = new Float64Array(count);
  let lane = last.reduce((best, one) => (before[LANES.change + one] < before[LANES.change + best] ? one : best));
  for (let i = count - 1; i >= 0; i -= 1) {
    lanes[i] = lane - LANES.aside;
    lane += came[i * ALL + lane];
  }
  return lanes;
}

/** Changes from lane to lane as smooth ways: it writes them over. @param {Float64Array} lanes */
function evened(lanes) {
  for (let round = 0; round < EVENED; round += 1) {
    let before = lanes[0];
    for (let i = 1; i < lanes.length - 1; i += 1) {
      const here = lanes[i];
      lanes[i] = (before + 2 * here + lanes[i + 1]) / 4;
      before = here;
    }
  }
  return lanes;
}

/** The lanes in which a way may begin or end at a point: on its course, or wherever that is hidden by whom it leads to. @param {Point} point @param {Point} across @param {Rect[]} ends */
function lanesAt(point, across, ends) {
  if (ends.length === 0) return [LANES.aside];
  const lanes = [];
  const at = { x: 0, y: 0 };
  for (let lane = 0; lane < ALL; lane += 1) {
    at.x = point.x + across.x * asideOf(lane);
    at.y = point.y + across.y * asideOf(lane);
    if (lane === LANES.aside || ends.some((box) => liesIn(box, at))) lanes.push(lane);
  }
  return lanes;
}

/** Those of some who can be passed: who stands where a path begins or ends cannot. @param {Point[]} path @param {Obstacle[]} boxes @returns {Passed} */
export function passable(path, boxes) {
  const passed = new Float64Array(FIELDS * boxes.length);
  let k = 0;
  for (const box of boxes) {
    if (liesIn(box, path[0]) || liesIn(box, path[path.length - 1])) continue;
    passed.set([box.x, box.y, box.width / 2, box.height / 2, box.weight ?? 1], k);
    k += FIELDS;
  }
  return passed.subarray(0, k);
}

/** Whether a line would be too close to somebody. @param {Point} point @param {Passed} passed @param {Line} line @param {number} reach beside whoever it is */
function isClose({ x, y }, passed, line, reach) {
  for (let k = 0; k < passed.length; k += FIELDS) {
    if (Math.abs(x - passed[k]) < passed[k + 2] + reach && Math.abs(y - passed[k + 1]) < passed[k + 3] + reach && costAt(passed, k, x, y, line) > 0) return true;
  }
  return false;
}

/**
 * A path whose parts are led by the cheapest lanes.
 * @param {Point[]} path @param {Point[]} across to which side lanes lie, as far as it is known @param {Passed} passed @param {Line} line @param {Rect[]} ends @param {Part[]} parts
 * @param {Between} [between] what it costs beside from lane to lane
 */
export function ledBy(path, across, passed, line, ends, parts, between = FREE) {
  const end = path.length - 1;
  const led = [...path];
  for (const part of parts) {
    const [first, last] = part;
    for (let i = first; i <= last; i += 1) across[i] ??= acrossAt(path, i);
    const [begins, stops] = part.map((at) => lanesAt(path[at], across[at], (at === 0 || at === end) && !line.held ? ends : []));
    const lanes = evened(cheapest(costsOf(path, across, passed, line, part), last - first + 1, begins, stops, between.kinds(part, across), between.costs));
    for (let i = first; i <= last; i += 1) {
      const lane = lanes[i - first];
      led[i] = { x: path[i].x + across[i].x * lane * LANES.apart, y: path[i].y + across[i].y * lane * LANES.apart };
    }
  }
  return led;
}

/**
 * @param {Point[]} path along which a line would go, in steps
 * @param {Obstacle[]} boxes of whoever is near and at none of its ends
 * @param {Line} line
 * @param {Rect[]} ends in whose boxes it may begin and end anywhere
 * @returns {Point[]} as many points
 */
export function ledPast(path, boxes, line, ends) {
  const passed = passable(path, boxes);
  // A hair more than it is: what is on the edge is asked of its cost.
  const reach = line.half + (line.clear ?? CLEAR) + 1e-6;
  const parts = partsAbout(path.length, LANES.around, (i) => isClose(path[i], passed, line, reach));
  return parts.length === 0 ? path : ledBy(path, [], passed, line, ends, parts);
}
