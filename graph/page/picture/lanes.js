/**
 * How a line is led past whoever it does not end at. Beside its course lie lanes to both sides; of all ways that
 * change from lane to lane the cheapest is taken, where it costs to stand close to others, to be off the course
 * and to turn. So who stands close together is passed as one, and lines of one course stay together. Pure.
 */

import { liesIn, pathLength } from "../drawing/geometry.js";

/** @import { Point, Rect } from "../drawing/types.d.ts" */

/** @typedef {{half: number, clear?: number, held?: boolean, colour?: number, close?: number}} Line half its breadth, how much is kept free beside it, whether it begins and ends on its course alone, its colour as a bit, and what it costs to be at somebody's edge */
/** @typedef {[number, number]} Part of a path, by its first and last points */

/** How far apart points are, and how many there are at most: of a longer way they are farther apart. */
const STEP = { length: 9, least: 8, most: 150 };
/** How many lanes there are to each side, how far apart, how many may be changed in a step, and how many steps before and after whoever is passed. */
const LANES = { aside: 14, apart: 4, change: 2, around: 14 };
/** What is kept free between a line's edge and who is passed, if there is room. */
const CLEAR = 7;
/** What it costs to be nearer, at the edge itself; to run under someone; to be off the course, by the square of lanes; and to change lanes, too. */
const COSTS = { close: 24, under: 200, aside: 0.015, change: 0.9 };
/** How often the ways between lanes are evened out. */
const EVENED = 3;

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
    const [a, b] = [path[i - 1], path[i]];
    const piece = Math.hypot(b.x - a.x, b.y - a.y);
    for (; next <= gone + piece && found.length < count; next += step) {
      const share = (next - gone) / piece;
      found.push({ x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share });
    }
    gone += piece;
  }
  return [...found, path[path.length - 1]];
}

/** To which side lanes lie at each point: across the way there, as a unit. @param {Point[]} path */
export function acrossOf(path) {
  return path.map((_, i) => {
    const [a, b] = [path[Math.max(0, i - 2)], path[Math.min(path.length - 1, i + 2)]];
    const long = Math.hypot(b.x - a.x, b.y - a.y) || 1;
    return { x: -(b.y - a.y) / long, y: (b.x - a.x) / long };
  });
}

/** What it costs to be so far from a box's edge. @param {Rect} box @param {number} x @param {number} y @param {Line} line */
function costAt({ x: middle, y: level, width, height }, x, y, { half, clear = CLEAR, close = COSTS.close }) {
  const dx = Math.abs(x - middle) - width / 2 - half;
  const dy = Math.abs(y - level) - height / 2 - half;
  if (dx >= clear || dy >= clear) return 0;
  if (dx <= 0 && dy <= 0) return COSTS.under - Math.max(dx, dy);
  const square = Math.max(0, dx) ** 2 + Math.max(0, dy) ** 2;
  return square >= clear * clear ? 0 : close * (1 - Math.sqrt(square) / clear) ** 2;
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

/** What each lane costs at each point of a part. @param {Point[]} path @param {Point[]} across @param {Rect[]} boxes @param {Line} line @param {[number, number]} part */
function costsOf(path, across, boxes, line, [first, last]) {
  const costs = new Float64Array((last - first + 1) * ALL);
  const close = line.half + (line.clear ?? CLEAR);
  const reach = LANES.aside * LANES.apart;
  for (let i = first; i <= last; i += 1) {
    const { x, y } = path[i];
    const [right, down] = [across[i].x * LANES.apart, across[i].y * LANES.apart];
    const row = (i - first) * ALL;
    for (let lane = 0; lane < ALL; lane += 1) costs[row + lane] = COSTS.aside * (lane - LANES.aside) ** 2;
    for (const box of boxes) {
      const dx = box.x - x;
      const dy = box.y - y;
      const wide = box.width / 2 + close;
      const high = box.height / 2 + close;
      if (Math.abs(dx) >= wide + reach || Math.abs(dy) >= high + reach) continue;
      // Only so many lanes come near it: asked along the axis by which they lie farther apart.
      const [off, by, half] = Math.abs(right) > Math.abs(down) ? [dx, right, wide] : [dy, down, high];
      const middle = LANES.aside + off / by;
      const around = Math.abs(half / by);
      const last = Math.min(ALL - 1, Math.floor(middle + around));
      for (let lane = Math.max(0, Math.ceil(middle - around)); lane <= last; lane += 1) {
        costs[row + lane] += costAt(box, x + right * (lane - LANES.aside), y + down * (lane - LANES.aside), line);
      }
    }
  }
  return costs;
}

/** Nothing is to be paid between lanes. */
const FREE = () => 0;

/**
 * The lanes of the cheapest way between those that it may begin and end in.
 * @param {Float64Array} costs @param {number} count of points @param {number[]} first @param {number[]} last
 * @param {(from: number, to: number) => number} between what it costs beside to come from one place to the next, as they are counted in `costs`
 */
function cheapest(costs, count, first, last, between) {
  let before = new Float64Array(ALL + 2 * LANES.change).fill(Infinity);
  let now = new Float64Array(ALL + 2 * LANES.change).fill(Infinity);
  const came = new Int8Array(count * ALL);
  for (const lane of first) before[LANES.change + lane] = costs[lane];
  for (let i = 1; i < count; i += 1) {
    for (let lane = 0; lane < ALL; lane += 1) {
      let least = Infinity;
      for (let by = -LANES.change; by <= LANES.change; by += 1) {
        let sum = before[LANES.change + lane + by] + COSTS.change * by * by;
        if (sum >= least) continue;
        if (between !== FREE) sum += between((i - 1) * ALL + lane + by, i * ALL + lane);
        if (sum >= least) continue;
        least = sum;
        came[i * ALL + lane] = by;
      }
      now[LANES.change + lane] = least + costs[i * ALL + lane];
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

/** Changes from lane to lane as smooth ways. @param {Float64Array} lanes */
function evened(lanes) {
  let values = lanes;
  for (let round = 0; round < EVENED; round += 1) {
    const from = values;
    values = from.map((value, i) => (i === 0 || i === from.length - 1 ? value : (from[i - 1] + 2 * value + from[i + 1]) / 4));
  }
  return values;
}

/** The lanes in which a way may begin or end at a point: on its course, or wherever that is hidden by whom it leads to. @param {Point} point @param {Point} across @param {Rect[]} ends */
function lanesAt(point, across, ends) {
  return Array.from({ length: ALL }, (_, lane) => lane).filter((lane) => {
    const by = (lane - LANES.aside) * LANES.apart;
    return by === 0 || ends.some((box) => liesIn(box, { x: point.x + across.x * by, y: point.y + across.y * by }));
  });
}

/** Those of some who can be passed: who stands where a path begins or ends cannot. @param {Point[]} path @param {Rect[]} boxes */
export function passable(path, boxes) {
  return boxes.filter((box) => !liesIn(box, path[0]) && !liesIn(box, path[path.length - 1]));
}

/**
 * A path whose parts are led by the cheapest lanes.
 * @param {Point[]} path @param {Point[]} across @param {Rect[]} passed @param {Line} line @param {Rect[]} ends @param {Part[]} parts
 * @param {(part: Part) => (from: number, to: number) => number} [between] what it costs beside from lane to lane
 */
export function ledBy(path, across, passed, line, ends, parts, between = () => FREE) {
  const end = path.length - 1;
  const led = [...path];
  for (const part of parts) {
    const [first, last] = part;
    const [begins, stops] = part.map((at) => lanesAt(path[at], across[at], (at === 0 || at === end) && !line.held ? ends : []));
    const lanes = evened(cheapest(costsOf(path, across, passed, line, part), last - first + 1, begins, stops, between(part)));
    lanes.forEach((lane, i) => {
      const [{ x, y }, side] = [path[first + i], across[first + i]];
      led[first + i] = { x: x + side.x * lane * LANES.apart, y: y + side.y * lane * LANES.apart };
    });
  }
  return led;
}

/**
 * @param {Point[]} path along which a line would go, in steps
 * @param {Rect[]} boxes of whoever is near and at none of its ends
 * @param {Line} line
 * @param {Rect[]} ends in whose boxes it may begin and end anywhere
 * @returns {Point[]} as many points
 */
export function ledPast(path, boxes, line, ends) {
  const passed = passable(path, boxes);
  const parts = partsAbout(path.length, LANES.around, (i) => passed.some((box) => costAt(box, path[i].x, path[i].y, line) > 0));
  return parts.length === 0 ? path : ledBy(path, acrossOf(path), passed, line, ends, parts);
}
