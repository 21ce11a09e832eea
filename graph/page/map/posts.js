/**
 * Where they stand who lie far off: each on a post of its own at the very edge of what is seen, on the way to where it
 * lies; along that edge rather in the sea than on the land of another, for whose flag it would be taken, and on nobody's place. Pure.
 */

import { must } from "../core/must.js";
import { boxOf, curveBetween, gapBetween, meets, pointAt, RISE } from "../drawing/geometry.js";
import { isOnLand } from "../drawing/land-hit.js";
import { passes } from "../drawing/passing.js";
import { holds } from "./frames.js";

/** @import { Box, Hung, Point, Ring, Size } from "../drawing/types.d.ts" */

/** @typedef {Point & Size & {id: string, bare: Size}} Posted where one lies, and how large its post is, with its name and without */
/** @typedef {Point & Size & {isBare: boolean}} Found where a post's middle is, how large it is, and whether its name has no room there */

/** How close to one another places are looked at, and what posts keep from each other, in pixels. */
const STEP = 12;
const APART = 5;
/**
 * As bad as so many pixels of the way it is to stand wholly on land, on a place that is shown or so close to it, to have the line there pass
 * one so closely, to stand right where the line comes from: nearer than so much of it is hidden by the flag there; and to have a line end
 * behind another's post or flag, which would seem to be its end.
 */
const AGAINST = { land: 260, shown: 90, passed: 30, close: 12, hidden: 400, seen: 60, behind: 120 };
/** So many points of a line are looked at. */
const POINTS = 48;
/** Where of a post the land under it is looked at, in shares of it. */
const LOOKED_AT = [-0.5, -0.17, 0.17, 0.5].flatMap((x) => [-0.5, 0, 0.5].map((y) => ({ x, y })));

/** @param {number} from @param {number} to @param {number} step */
const along = (from, to, step) => Array.from({ length: Math.max(0, Math.floor((to - from) / step)) + 1 }, (_, i) => from + i * step);

/**
 * The boxes that a post may have: along those sides of a frame from whose middles its home lies further out.
 * @param {Point & Size} one @param {Box} frame @param {number} step
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

/** @param {Box} box @param {number} by @returns {Box} */
const grown = ({ left, right, top, bottom }, by) => ({ left: left - by, right: right + by, top: top - by, bottom: bottom + by });

/**
 * The boxes that a post of a size may have, and how bad each is: the best first.
 * @param {Point & Size} one @param {Around} around
 */
function placesFor(one, { frame, scale, shown, from, near, home }) {
  const out = wayOut(one, frame);
  const close = AGAINST.close / scale;
  const places = boxesFor(one, frame, STEP / scale).map((at) => {
    const box = boxOf(at);
    const land = LOOKED_AT.filter(({ x, y }) => isOnLand(near, at.x + x * at.width, at.y + y * at.height)).length / LOOKED_AT.length;
    const cost = Math.hypot(at.x - out.x, at.y - out.y) * scale + AGAINST.land * Math.sqrt(land) + AGAINST.shown * shown.filter((place) => holds(grown(box, close), place)).length
      + AGAINST.behind * home.filter((way) => way.some((point) => holds(box, point))).length
      + AGAINST.hidden * from.reduce((sum, start) => sum + Math.max(0, 1 - (gapBetween(box, { ...start, width: 0, height: 0 }) * scale) / AGAINST.seen), 0)
      + AGAINST.passed * from.reduce((sum, start) => sum + shown.filter((place) => passes(start, at, place, close)).length, 0);
    return { at, cost };
  }).sort((a, b) => a.cost - b.cost);
  return places.length > 0 ? places : [{ at: { ...one, ...out }, cost: 0 }];
}

/** The lines to a post: the ones that are led elsewhere for others are not foreseen. @param {Hung[]} from @param {Point} at @returns {Point[][]} */
function waysTo(from, at) {
  return from.map((start) => {
    const curve = curveBetween({ from: "", to: "post" }, start, at, { place: 0, count: 1 }, 0, { arc: RISE });
    return Array.from({ length: POINTS }, (_, i) => pointAt(curve, i / POINTS));
  });
}

/**
 * The best of the places that are free, as those are that stand already; null if none is.
 * @param {ReturnType<typeof placesFor>} places the best first @param {Stood[]} stood @param {Point[]} tied who stand at home and have lines @param {Hung[]} from @param {number} apart @param {number} close
 */
function bestOf(places, stood, tied, from, apart, close) {
  let best = { at: /** @type {Point & Size | null} */ (null), cost: Infinity };
  for (const { at, cost } of places) {
    if (cost >= best.cost) break;
    const box = boxOf({ ...at, width: at.width + apart, height: at.height + apart });
    if (stood.some((other) => meets(box, other.box))) continue;
    const ways = waysTo(from, at);
    const behind = stood.filter((other) => ways.some((way) => way.some((point) => holds(other.box, point))) || other.ways.some((way) => way.some((point) => holds(box, point)))).length;
    const past = tied.filter((place) => ways.some((way) => way.some(({ x, y }) => Math.hypot(x - place.x, y - place.y) < close))).length;
    const whole = cost + AGAINST.behind * (behind + past);
    if (whole < best.cost) best = { at, cost: whole };
  }
  return best.at;
}

/** @typedef {{box: Box, ways: Point[][]}} Stood a post that has its place, and the lines to it */
/** @typedef {{frame: Box, scale: number, shown: Point[], from: Point[], hung: Hung[], near: Ring[], home: Point[][]}} Around what is seen, at what scale, whose places are shown, from where lines come there, and from above, the land near, and the lines to those who stand at home */

/**
 * Where the posts' middles are; for whom even the best place is bad, chooses first. Where the edge has no room for the names of all,
 * as few as need be who choose last have posts without theirs.
 * @param {Posted[]} far in world units; their homes lie beyond the frame
 * @param {Omit<Around, "near" | "home"> & {rings: Ring[], tied: Point[]}} on the land's rings, too, and whom of those who are shown lines lead to
 * @returns {Map<string, Found>}
 */
export function posts(far, { rings, tied, ...on }) {
  const lines = [...on.from, ...on.hung];
  const around = { ...on, near: rings.filter(({ box }) => meets(box, on.frame)), home: tied.flatMap((place) => waysTo(lines, place)) };
  const waiting = far.map((one) => ({ one, named: placesFor(one, around) }))
    .sort((a, b) => b.named[0].cost - a.named[0].cost || (a.one.id < b.one.id ? -1 : 1));
  /** @type {Map<string, ReturnType<typeof placesFor>>} */
  const bare = new Map();
  /** @param {Posted} one */
  const bareOf = (one) => {
    if (!bare.has(one.id)) bare.set(one.id, placesFor({ ...one, ...one.bare }, around));
    return must(bare.get(one.id));
  };
  const apart = (2 * APART) / on.scale;
  let [best, least] = [/** @type {Map<string, Found>} */ (new Map()), Infinity];
  for (let names = waiting.length; names >= 0 && least > 0; names -= 1) {
    /** @type {Map<string, Found>} */
    const found = new Map();
    /** @type {Stood[]} */
    const stood = [];
    let without = 0;
    waiting.forEach(({ one, named }, i) => {
      const places = i < names ? named : bareOf(one);
      const free = bestOf(places, stood, tied, lines, apart, AGAINST.close / on.scale);
      without += free ? 0 : 1;
      const at = free ?? places[0].at;
      stood.push({ box: boxOf(at), ways: waysTo(lines, at) });
      found.set(one.id, { ...at, isBare: i >= names });
    });
    if (without < least) [best, least] = [found, without];
  }
  return best;
}
