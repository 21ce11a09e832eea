/** Where lines turn that lead to what stands above the map: they come to it from below, past what stands beside it. Pure. */

/** @import { Hung, Point } from "./types.d.ts" */

/** So far below a line turns upwards: a share of the way up, and at least one of the way across; and in heights of a mark, between two marks. */
const BELOW = { up: 0.5, across: 0.14, marks: 2.8 };

/**
 * Straight below what stands above the map, or half-way between two such.
 * @param {Hung} from @param {Hung} to one of them `docked` @param {number} room what a fan takes of it
 * @returns {Point}
 */
export function turnBelow(from, to, room) {
  const [mark, other] = to.docked ? [to, from] : [from, to];
  const across = BELOW.across * Math.abs(to.x - from.x) + room;
  if (!other.docked) return { x: mark.x, y: mark.y + Math.max(BELOW.up * (other.y - mark.y), across) };
  const below = BELOW.marks * Math.max(from.height ?? 0, to.height ?? 0) + room;
  return { x: (from.x + to.x) / 2, y: Math.max(from.y, to.y) + Math.max(below, across) };
}
