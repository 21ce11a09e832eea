/**
 * Where they stand who lie far off: each on a post of its own at the very edge of what is seen, on the way to where it
 * lies; along that edge rather in the sea than on the land of another, for whose flag it would be taken, and on nobody's place. Pure.
 */

import { boxOf, gapBetween, meets } from "../drawing/geometry.js";
import { isOnLand } from "../drawing/land-hit.js";
import { holds } from "./frames.js";

/** @import { Box, Point, Ring, Size } from "../drawing/types.d.ts" */

/** @typedef {Point & Size & {id: string}} Posted where one lies, and how large its post is */

/** How close to one another places are looked at, and what posts keep from each other, in pixels. */
const STEP = 12;
const APART = 5;
/**
 * As bad as so many pixels of the way it is to stand wholly on land, on a place that is shown, to have the line there pass one so
 * closely, and to stand right where the line comes from: nearer than so much of it is hidden by the flag there.
 */
const AGAINST = { land: 260, shown: 90, passed: 30, close: 12, hidden: 400, seen: 60 };
/** Where of a post the land under it is looked at, in shares of it. */
const LOOKED_AT = [-0.5, -0.17, 0.17, 0.5].flatMap((x) => [-0.5, 0, 0.5].map((y) => ({ x, y })));

/** @param {number} from @param {number} to @param {number} step */
const along = (from, to, step) => Array.from({ length: Math.max(0, Math.floor((to - from) / step)) + 1 }, (_, i) => from + i * step);

/**
 * The boxes that a post may have: along those sides of a frame from whose middles its home lies further out.
 * @param {Posted} one @param {Box} frame @param {number} step
 */
function boxesFor({ x, y, width, height }, { left, right, top, bottom }, step) {
  const ys = along(top + height / 2, bottom - height / 2, step);
  const xs = along(left + width / 2, right - width / 2, step);
  const across = [left + width / 2, right - width / 2].filter((at, i) => (i === 0 ? x < at : x > at));
  const down = [top + height / 2, bottom - height / 2].filter((at, i) => (i === 0 ? y < at : y > at));
  return [...across.flatMap((at) => ys.map((other) => ({ x: at, y: other }))), ...down.flatMap((at) => xs.map((other) => ({ x: other, y: at })))]
    .map((at) => ({ ...at, width, height }));
}

/** Where the way from a frame's middle to a place beyond it leaves it. @param {Point} place @param {Box} frame @returns {Point} */
function wayOut(place, { left, right, top, bottom }) {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const [dx, dy] = [place.x - x, place.y - y];
  const share = Math.min((right - left) / 2 / (Math.abs(dx) || 1e-6), (bottom - top) / 2 / (Math.abs(dy) || 1e-6));
  return { x: x + dx * share, y: y + dy * share };
}

/** Whether the straight way between two passes a place closely. @param {Point} a @param {Point} b @param {Point} place @param {number} close */
function passes(a, b, place, close) {
  const [dx, dy, x, y] = [b.x - a.x, b.y - a.y, place.x - a.x, place.y - a.y];
  const share = (x * dx + y * dy) / (dx * dx + dy * dy);
  return share > 0 && share < 1 && Math.hypot(x - share * dx, y - share * dy) < close && Math.hypot(x, y) > close;
}

/**
 * Where the posts' middles are; for whom even the best place is bad, chooses first.
 * @param {Posted[]} far in world units; their homes lie beyond the frame
 * @param {{frame: Box, scale: number, shown: Point[], from: Point[], rings: Ring[]}} on what is seen, at what scale, whose places are shown, from where lines come, and the land
 * @returns {Map<string, Point>}
 */
export function posts(far, { frame, scale, shown, from, rings }) {
  const near = rings.filter(({ box }) => meets(box, frame));
  const waiting = far.map((one) => {
    const out = wayOut(one, frame);
    const places = boxesFor(one, frame, STEP / scale).map((at) => {
      const box = boxOf(at);
      const land = LOOKED_AT.filter(({ x, y }) => isOnLand(near, at.x + x * at.width, at.y + y * at.height)).length / LOOKED_AT.length;
      const cost = Math.hypot(at.x - out.x, at.y - out.y) * scale + AGAINST.land * Math.sqrt(land) + AGAINST.shown * shown.filter((place) => holds(box, place)).length
        + AGAINST.hidden * from.reduce((sum, start) => sum + Math.max(0, 1 - (gapBetween(box, { ...start, width: 0, height: 0 }) * scale) / AGAINST.seen), 0)
        + AGAINST.passed * from.reduce((sum, start) => sum + shown.filter((place) => passes(start, at, place, AGAINST.close / scale)).length, 0);
      return { at, cost };
    }).sort((a, b) => a.cost - b.cost);
    return { id: one.id, places: places.length > 0 ? places : [{ at: { ...one, ...out }, cost: 0 }] };
  }).sort((a, b) => b.places[0].cost - a.places[0].cost || (a.id < b.id ? -1 : 1));
  const apart = (2 * APART) / scale;
  /** @type {Map<string, Posted>} */
  const found = new Map();
  for (const { id, places } of waiting) {
    const free = places.find(({ at }) => ![...found.values()].some((other) => meets(boxOf({ ...at, width: at.width + apart, height: at.height + apart }), boxOf(other))));
    found.set(id, { ...(free ?? places[0]).at, id });
  }
  return found;
}
