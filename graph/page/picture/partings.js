/**
 * How a line is led where others are drawn already: it parts from their trunk, and joins it, where nobody is close whom
 * it would then seem to lead to, and lies beside those of another colour, which would hide it. Pure.
 */

import { acrossAt, ALL, asideOf, FIELDS, ledBy, partsAbout, passable } from "./lanes.js";

/** @import { Point, Rect } from "../drawing/types.d.ts" */
/** @import { Line, Obstacle, Part, Passed } from "./lanes.js" */
/** @import { Trunks } from "./trunks.js" */

/** Who stands nearer than so many breadths of a flag is close. */
const CLOSE = 1.5;
/** So many steps in a row under others hide a line. */
const LONG = 4;
/** So many steps before and after what is amiss may be led elsewhere. */
const AROUND = 36;
/** What it costs to part or to join close to somebody, each step under others, and to be at somebody's edge, beside what lanes cost. */
const COSTS = { parts: 80, hidden: 22, close: 150 };
/** What is at a place: a line to run along, somebody close, a line of another colour. */
const [ALONG, NEAR, HIDDEN] = [1, 2, 4];

/** What it costs to come from a place of one kind to one of another, as 8 * from + to: more where a line joins or leaves a trunk close to somebody, or is hidden. */
const BETWEEN = Float64Array.from({ length: 64 }, (_, i) => {
  const [from, to] = [i >> 3, i & 7];
  return (((from ^ to) & ALONG) !== 0 && ((from | to) & NEAR) !== 0 ? COSTS.parts : 0) + ((to & HIDDEN) !== 0 ? COSTS.hidden : 0);
});

/** Whether somebody is close: by names nobody is taken for a line's end from so far. @param {Point} point @param {Passed} passed */
function isNear({ x, y }, passed) {
  for (let k = 0; k < passed.length; k += FIELDS) {
    if (passed[k + 4] < 1) continue;
    if ((passed[k] - x) ** 2 + (passed[k + 1] - y) ** 2 < (2 * CLOSE * passed[k + 2]) ** 2) return true;
  }
  return false;
}

/** What is at a place that a line runs along, as bits. @param {number} x @param {number} y @param {Point} across @param {Line} line @param {Trunks} trunks */
function alongAt(x, y, across, { half, colour = 0 }, trunks) {
  const right = across.x * half;
  const down = across.y * half;
  return trunks.covered(x, y, colour) || trunks.covered(x + right, y + down, colour) || trunks.covered(x - right, y - down, colour) ? ALONG | HIDDEN : ALONG;
}

/** Marks the lanes at a point in which somebody is close. @param {Uint8Array} marks @param {number} row where the point's are @param {Point} point @param {Point} across @param {Passed} passed */
function markNear(marks, row, { x, y }, across, passed) {
  const middle = (ALL - 1) / 2;
  const apart = asideOf(middle + 1);
  for (let k = 0; k < passed.length; k += FIELDS) {
    if (passed[k + 4] < 1) continue;
    const close = 2 * CLOSE * passed[k + 2];
    const dx = passed[k] - x;
    const dy = passed[k + 1] - y;
    const off = dx * across.y - dy * across.x;
    if (Math.abs(off) >= close) continue;
    // Of the lanes between which it lies the outermost are asked: others are close, or are not.
    const about = (dx * across.x + dy * across.y) / apart + middle;
    const around = Math.sqrt(close * close - off * off) / apart;
    const most = Math.min(ALL - 1, Math.floor(about + around));
    for (let lane = Math.max(0, Math.ceil(about - around)); lane <= most; lane += 1) marks[row + lane] |= NEAR;
  }
}

/** What is at each lane at each point of a part. @param {Point[]} path @param {Point[]} across @param {Passed} passed @param {Line} line @param {Trunks} trunks @param {Part} part */
function marksOf(path, across, passed, line, trunks, [first, last]) {
  const marks = new Uint8Array((last - first + 1) * ALL);
  for (let i = first; i <= last; i += 1) {
    const row = (i - first) * ALL;
    const here = path[i];
    const side = across[i];
    const sectors = trunks.waysOf(side.y, -side.x);
    for (let lane = 0; lane < ALL; lane += 1) {
      const x = here.x + side.x * asideOf(lane);
      const y = here.y + side.y * asideOf(lane);
      if ((trunks.waysAt(x, y) & sectors) !== 0) marks[row + lane] = alongAt(x, y, side, line, trunks);
    }
    markNear(marks, row, here, side, passed);
  }
  return marks;
}

/** What is at each point of a path, without who is close. @param {Point[]} path @param {Point[]} across is filled as far as it is asked @param {Line} line @param {Trunks} trunks */
function alongOf(path, across, line, trunks) {
  const marks = new Uint8Array(path.length);
  for (let i = 0; i < path.length; i += 1) {
    const { x, y } = path[i];
    const ways = trunks.waysAt(x, y);
    if (ways === 0) continue;
    across[i] = acrossAt(path, i);
    if ((ways & trunks.waysOf(across[i].y, -across[i].x)) !== 0) marks[i] = alongAt(x, y, across[i], line, trunks);
  }
  return marks;
}

/**
 * @param {Point[]} path in steps, led past others
 * @param {Obstacle[]} boxes of whoever is near and at none of its ends
 * @param {Line} line
 * @param {Rect[]} ends in whose boxes it may begin and end anywhere
 * @param {Trunks} trunks of what is drawn already
 * @returns {Point[]} as many points
 */
export function partedFree(path, boxes, line, ends, trunks) {
  /** @type {Point[]} */
  const across = [];
  const marks = alongOf(path, across, line, trunks);
  /** @type {Passed | undefined} */
  let found;
  const passed = () => (found ??= passable(path, boxes));
  let hidden = 0;
  const parts = partsAbout(path.length, AROUND, (i) => {
    hidden = (marks[i] & HIDDEN) !== 0 ? hidden + 1 : 0;
    if (hidden >= LONG) return true;
    return i > 0 && ((marks[i - 1] ^ marks[i]) & ALONG) !== 0 && (isNear(path[i - 1], passed()) || isNear(path[i], passed()));
  });
  if (parts.length === 0) return path;
  const kinds = (/** @type {Part} */ part) => marksOf(path, across, passed(), line, trunks, part);
  return ledBy(path, across, passed(), { ...line, close: COSTS.close }, ends, parts, { kinds, costs: BETWEEN });
}
