/**
 * How a line is led where others are drawn already: it parts from their trunk, and joins it, where nobody is close whom
 * it would then seem to lead to, and lies beside those of another colour, which would hide it. Pure.
 */

import { acrossOf, ALL, asideOf, ledBy, partsAbout, passable } from "./lanes.js";

/** @import { Point, Rect } from "../drawing/types.d.ts" */
/** @import { Line, Part } from "./lanes.js" */
/** @import { Trunks } from "./trunks.js" */

/** Who stands nearer than so many breadths of a flag is close. */
const CLOSE = 1.5;
/** So many steps in a row under others hide a line. */
const LONG = 4;
/** So many steps before and after what is amiss may be led elsewhere. */
const AROUND = 36;
/** What it costs to part or to join close to somebody, each step under others, and to be at somebody's edge, beside what lanes cost. */
const COSTS = { parts: 80, hidden: 4, close: 90 };
/** What is at a place: a line to run along, somebody close, a line of another colour. */
const [ALONG, NEAR, HIDDEN] = [1, 2, 4];

/** Whether somebody is close. @param {number} x @param {number} y @param {Rect[]} boxes */
function isNear(x, y, boxes) {
  for (const box of boxes) if ((box.x - x) ** 2 + (box.y - y) ** 2 < (CLOSE * box.width) ** 2) return true;
  return false;
}

/** What is at a place, as bits. @param {number} x @param {number} y @param {Point} across @param {number} sectors of its direction @param {Rect[]} boxes @param {Line} line @param {Trunks} trunks */
function markAt(x, y, across, sectors, boxes, { half, colour = 0 }, trunks) {
  const near = isNear(x, y, boxes) ? NEAR : 0;
  if (!trunks.along(x, y, sectors)) return near;
  const right = across.x * half;
  const down = across.y * half;
  const hidden = trunks.covered(x, y, colour) || trunks.covered(x + right, y + down, colour) || trunks.covered(x - right, y - down, colour);
  return ALONG | near | (hidden ? HIDDEN : 0);
}

/** Whether a line joins or leaves a trunk close to somebody. @param {number} from what is at one place @param {number} to and at the next */
const partsClose = (from, to) => ((from ^ to) & ALONG) !== 0 && ((from | to) & NEAR) !== 0;

/** What is at each lane at each point of a part. @param {Point[]} path @param {Point[]} across @param {Rect[]} boxes @param {Line} line @param {Trunks} trunks @param {Part} part */
function marksOf(path, across, boxes, line, trunks, [first, last]) {
  const marks = new Uint8Array((last - first + 1) * ALL);
  for (let i = first; i <= last; i += 1) {
    const { x, y } = path[i];
    const some = boxes.filter((box) => Math.max(Math.abs(box.x - x), Math.abs(box.y - y)) < asideOf(ALL - 1) + CLOSE * box.width);
    const sectors = trunks.waysOf(across[i].y, -across[i].x);
    for (let lane = 0; lane < ALL; lane += 1) {
      const by = asideOf(lane);
      marks[(i - first) * ALL + lane] = markAt(x + across[i].x * by, y + across[i].y * by, across[i], sectors, some, line, trunks);
    }
  }
  return marks;
}

/**
 * @param {Point[]} path in steps, led past others
 * @param {Rect[]} boxes of whoever is near and at none of its ends
 * @param {Line} line
 * @param {Rect[]} ends in whose boxes it may begin and end anywhere
 * @param {Trunks} trunks of what is drawn already
 * @returns {Point[]} as many points
 */
export function partedFree(path, boxes, line, ends, trunks) {
  const passed = passable(path, boxes);
  const across = acrossOf(path);
  const marks = path.map(({ x, y }, i) => markAt(x, y, across[i], trunks.waysOf(across[i].y, -across[i].x), passed, line, trunks));
  let hidden = 0;
  const parts = partsAbout(path.length, AROUND, (i) => {
    hidden = (marks[i] & HIDDEN) !== 0 ? hidden + 1 : 0;
    return hidden >= LONG || (i > 0 && partsClose(marks[i - 1], marks[i]));
  });
  if (parts.length === 0) return path;
  return ledBy(path, across, passed, { ...line, close: COSTS.close }, ends, parts, (part) => {
    const at = marksOf(path, across, passed, line, trunks, part);
    return (from, to) => (at[from] === at[to] || !partsClose(at[from], at[to]) ? 0 : COSTS.parts) + ((at[to] & HIDDEN) !== 0 ? COSTS.hidden : 0);
  });
}
