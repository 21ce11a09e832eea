/**
 * The bands that hold the bubble of an alliance together: lines between members that run over nobody
 * else. Pure numbers, no canvas.
 */

import { must } from "../core/must.js";
import { boxOf, liesIn, pathLength } from "../drawing/geometry.js";
import { crosses as meetsBox } from "../drawing/in-sight.js";
import { encloses } from "./contour.js";

/** @import { Point, Rect } from "../drawing/types.d.ts" */

/**
 * Members up to so many usual distances apart are bound to each other, and up to so many margins: whoever
 * is farther from all the others stands in an area of its own, since a long tail reads as something else.
 */
const NEAR = { usual: 2.5, margins: 40 };
/** Who has nobody within so many usual distances lies apart, too: a band to it alone would be a tail. */
const LONELY = 1.9;
/** A band around others may be so much longer than the direct way, and only if that is not long. */
const DETOUR = { longer: 1.5, upTo: 4, bends: 2, tries: 16 };

/** Whether a line from a to b comes so near to a box. @param {Point} a @param {Point} b @param {Rect} box @param {number} margin */
export function crosses(a, b, { x, y, width, height }, margin) {
  return meetsBox(a, b, boxOf({ x, y, width: width + 2 * margin, height: height + 2 * margin }));
}

/**
 * The first of the others that a line runs over; of one right beside its ends only the box counts.
 * @param {Point} a @param {Point} b @param {Rect[]} others @param {number} margin
 */
function obstacle(a, b, others, margin) {
  const [left, right] = a.x < b.x ? [a.x, b.x] : [b.x, a.x];
  const [top, bottom] = a.y < b.y ? [a.y, b.y] : [b.y, a.y];
  return others.find((box) => {
    const [dx, dy] = [box.width / 2 + margin, box.height / 2 + margin];
    if (box.x + dx < left || box.x - dx > right || box.y + dy < top || box.y - dy > bottom) return false;
    const beside = liesIn(box, a, margin) || liesIn(box, b, margin);
    return crosses(a, b, box, beside ? 0 : margin);
  });
}

/** @param {Point} a @param {Point} b */
const distance = (a, b) => Math.hypot(a.x - b.x, a.y - b.y);

/**
 * A way from a to b around the corners of whatever lies between; null if there is none so short.
 * @param {Point} a @param {Point} b @param {Rect[]} others @param {number} margin @param {number} most @param {number} bends @returns {Point[] | null}
 */
function around(a, b, others, margin, most, bends) {
  if (distance(a, b) > most) return null;
  const box = obstacle(a, b, others, margin);
  if (!box) return [a, b];
  if (bends === 0) return null;
  const [dx, dy] = [box.width / 2 + margin * 1.1, box.height / 2 + margin * 1.1];
  const corners = [[-1, -1], [1, -1], [1, 1], [-1, 1]]
    .map(([right, down]) => ({ x: box.x + right * dx, y: box.y + down * dy }))
    .sort((p, q) => distance(a, p) + distance(p, b) - distance(a, q) - distance(q, b));
  for (const corner of corners.slice(0, 2)) {
    const first = around(a, corner, others, margin, most - distance(corner, b), bends - 1);
    const second = first && around(corner, b, others, margin, most - pathLength(first), bends - 1);
    if (second) return [...first, ...second.slice(1)];
  }
  return null;
}

/** @param {Rect[]} members */
function pairsOf(members) {
  const pairs = [];
  for (let i = 0; i < members.length; i += 1) {
    for (let k = i + 1; k < members.length; k += 1) {
      pairs.push({ i, k, length: distance(members[i], members[k]) });
    }
  }
  return pairs.sort((p, q) => p.length - q.length || p.i - q.i || p.k - q.k);
}

/** What has been joined by lines. @param {Rect[]} members */
function createJoined(members) {
  /** @type {number[][]} */
  const next = members.map(() => []);
  return {
    /**
     * The way from one to another that passes fewest; null where there is none.
     * @param {number} from @param {number} to @returns {Point[] | null}
     */
    way(from, to) {
      const before = new Map([[from, from]]);
      for (const at of before.keys()) {
        if (at === to) break;
        for (const one of next[at]) if (!before.has(one)) before.set(one, at);
      }
      const found = [];
      for (let at = before.has(to) ? to : from; at !== from; at = must(before.get(at))) found.push(members[at]);
      return found.length > 0 ? [...found, members[from]] : null;
    },
    /** @param {{i: number, k: number}} pair */
    join({ i, k }) {
      next[i].push(k);
      next[k].push(i);
    },
  };
}

/** How far the nearest neighbour of each is. @param {Rect[]} boxes */
function nearestOf(boxes) {
  return boxes.map((box) => boxes.reduce(
    (least, other) => (other === box ? least : Math.min(least, distance(box, other))), Infinity));
}

/**
 * How far apart neighbours usually are: the middle one of the distances to the nearest neighbour.
 * @param {Rect[]} boxes @param {number[]} [nearest] these distances
 */
export function usualDistance(boxes, nearest = nearestOf(boxes)) {
  return [...nearest].sort((a, b) => a - b)[Math.floor(boxes.length / 2)] ?? Infinity;
}

/**
 * Lines between all that are near each other where these are free and close no ring around others, who would seem to
 * belong to them; and where others lie between near parts, ways around them. What is far, or cannot be reached, stays apart.
 * @param {Rect[]} members
 * @param {Rect[]} others
 * @param {number} margin to keep from the others
 * @returns {Point[][]} lines of two points or more
 */
export function bands(members, others, margin) {
  const nearest = nearestOf(members);
  const usual = usualDistance(members, nearest);
  const near = Math.min(NEAR.usual * usual, NEAR.margins * margin);
  const joined = createJoined(members);
  const found = [];
  const blocked = [];
  for (const pair of pairsOf(members)) {
    if (pair.length > near) break; // they come by their length
    if (Math.max(nearest[pair.i], nearest[pair.k]) > LONELY * usual) continue;
    const [a, b] = [members[pair.i], members[pair.k]];
    const ring = joined.way(pair.i, pair.k);
    if (obstacle(a, b, others, margin)) {
      if (!ring && pair.length < DETOUR.upTo * usual) blocked.push(pair);
    } else if (!ring || !others.some((other) => encloses(ring, other))) {
      joined.join(pair);
      found.push([a, b]);
    }
  }
  let tries = 0;
  for (const pair of blocked) {
    if (joined.way(pair.i, pair.k)) continue;
    tries += 1;
    if (tries > DETOUR.tries) break;
    const way = around(members[pair.i], members[pair.k], others, margin, DETOUR.longer * pair.length, DETOUR.bends);
    if (!way) continue;
    joined.join(pair);
    found.push(way);
  }
  return found;
}
