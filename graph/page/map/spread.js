/**
 * Moves boxes apart that overlap, each as little as may be, so that the flags of small states near
 * one another can all be seen. Always gives the same result. Pure.
 */

/** @import { Point, Size } from "../drawing/types.d.ts" */
/** @import { Spreadable } from "./types.d.ts" */

const ROUNDS = 240;
const PULL = 0.04;
/** The pull home ends before the rounds do, so that the last ones can part what is left. */
const PULLED = 0.6;

/** Whether one is no more when the other begins. @param {Spreadable} a @param {Spreadable} b */
function before(a, b) {
  return a.end !== undefined && b.start !== undefined && a.end < b.start;
}

/** Pairs that may meet, where they are now: those that exist at one time and whose homes are not far apart. @param {Spreadable[]} items @param {Point[]} now */
function neighbours(items, now) {
  /** @type {{one: Point, other: Point, width: number, height: number}[]} */
  const pairs = [];
  for (let i = 0; i < items.length; i += 1) {
    for (let j = i + 1; j < items.length; j += 1) {
      const [a, b] = [items[i], items[j]];
      if (before(a, b) || before(b, a)) continue;
      const [width, height] = [(a.width + b.width) / 2, (a.height + b.height) / 2];
      if (Math.abs(a.x - b.x) < 4 * width && Math.abs(a.y - b.y) < 5 * height) pairs.push({ one: now[i], other: now[j], width, height });
    }
  }
  return pairs;
}

/** @param {Point} a @param {Point} b @param {Size} box */
function part(a, b, box) {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const [overX, overY] = [box.width - Math.abs(dx), box.height - Math.abs(dy)];
  if (overX <= 0 || overY <= 0) return false;
  const step = 0.51;
  if (overX / box.width < overY / box.height) {
    const move = (dx < 0 ? -1 : 1) * overX * step;
    a.x -= move;
    b.x += move;
  } else {
    const move = (dy < 0 ? -1 : 1) * overY * step;
    a.y -= move;
    b.y += move;
  }
  return true;
}

/**
 * @param {Spreadable[]} items
 *   their homes, the room that each wants and, if need be, the days between which they exist
 * @returns {Map<string, Point>}
 */
export function spread(items) {
  const sorted = [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
  const now = sorted.map(({ x, y }) => ({ x, y }));
  const pairs = neighbours(sorted, now);
  for (let round = 0; round < ROUNDS; round += 1) {
    if (round < ROUNDS * PULLED) {
      now.forEach((at, i) => {
        at.x += (sorted[i].x - at.x) * PULL;
        at.y += (sorted[i].y - at.y) * PULL;
      });
    }
    let moved = false;
    for (const pair of pairs) moved = part(pair.one, pair.other, pair) || moved;
    if (!moved && round >= ROUNDS * PULLED) break;
  }
  return new Map(sorted.map(({ id }, i) => [id, now[i]]));
}
