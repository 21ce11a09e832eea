/**
 * What part of the world a map of something shows: what it is about, from so near that its flags can be
 * read. A few that lie far off would make all the rest small: they come to the frame's edge, on the way to
 * where they lie. Pure.
 */

import { boundsOfPath } from "../drawing/strands.js";
import { WORLD } from "./world.js";

/** @import { Box, Point, Size } from "../drawing/types.d.ts" */
/** @import { Framed, Lying } from "./types.d.ts" */

/** Around what is shown, and how wide and high a frame is at least, in world units. */
const FRAME = { margin: 110, least: { width: 500, height: 300 } };
/** Of a region that is filtered for: its flags and names need the room more than what lies around it; and of what is seen of its capitals so much is to be left where all its land is. */
const REGION_FRAME = { ...FRAME, margin: 45, whole: 0.65 };
/** Of what is chosen; what a step is about is seen from nearer, so that what lies between neighbours can be seen. */
const CHOSEN_FRAME = { margin: 80, least: { width: 700, height: 420 } };
const STEP_FRAME = { margin: 60, least: { width: 220, height: 160 } };
/**
 * So near a map is to be that flags can be read, on an ordinary screen: nearer the less there is between the one and the
 * next of those shown, which is to be a flag wide then.
 */
const READABLE = { least: 0.6, most: 0.8, flag: 26 };
/** So many of what is shown may come to the edge; and the rest is to be seen so many times as near by that, more where they are more than a few. */
const FAR = { share: 0.27, byStep: 1 / 3, most: 16, few: 4, worth: 1.25, each: 0.04 };

/** A box around points with some room, within the land. @param {Point[]} points @param {Box} land @param {typeof FRAME} limits @returns {Box} */
function around(points, land, { margin, least }) {
  const { left, right, top, bottom } = boundsOfPath(points);
  return filled({
    left: Math.max(land.left, left - margin), right: Math.min(land.right, right + margin),
    top: Math.max(land.top, top - margin), bottom: Math.min(land.bottom, bottom + margin),
  }, least, land);
}

/** At what scale a box fits. @param {Box} box @param {Size} room in pixels */
export function scaleOf(box, room) {
  return Math.max(0.05, Math.min(room.width / (box.right - box.left), room.height / (box.bottom - box.top)));
}

/** Those without which the rest is seen from nearest; of equals the first. @param {Lying[]} lying @param {(some: Lying[]) => number} nearness */
function withoutFarthest(lying, nearness) {
  const all = lying.filter(({ kept }) => !kept);
  const ends = new Set(["x", "y"].flatMap((part) => {
    /** @param {Lying} one */
    const at = (one) => one[/** @type {"x" | "y"} */ (part)];
    const sorted = [...all].sort((a, b) => at(a) - at(b) || (a.id < b.id ? -1 : 1));
    return [sorted[0]?.id, sorted.at(-1)?.id];
  }).filter((id) => id !== undefined));
  const rests = [...ends].map((id) => lying.filter((one) => one.id !== id)).filter((rest) => rest.length > 0);
  if (rests.length === 0) return lying;
  return rests.reduce((best, rest) => (nearness(rest) > nearness(best) ? rest : best));
}

/** From how near some can be told apart: the half of them that lies closest to another one is not counted. @param {Lying[]} lying */
function readableFrom(lying) {
  const homes = [...new Map(lying.filter(({ corner }) => !corner).map((one) => [one.id, one])).values()];
  const nearest = homes.map((one) => Math.min(...homes.filter((other) => other !== one).map((other) => Math.hypot(other.x - one.x, other.y - one.y))));
  const middle = nearest.sort((a, b) => a - b)[Math.floor(nearest.length / 2)] ?? Infinity;
  return Math.max(READABLE.least, Math.min(READABLE.most, READABLE.flag / middle));
}

/**
 * What a map of all that is shown shows.
 * @param {Point[]} points @param {Box} land all of the land
 */
export function frameOf(points, land = WORLD) {
  return points.length > 0 ? around(points, land, FRAME) : { ...land };
}

/**
 * What a map of a region shows: all of its land, unless that were much farther off than its capitals are seen from.
 * @param {Point[]} capitals @param {Point[]} outline corners of the lands @param {Box} land all of the land @param {Size} room in pixels
 */
export function regionIn(capitals, outline, land, room) {
  if (capitals.length === 0) return { ...land };
  const [near, all] = [capitals, [...capitals, ...outline]].map((points) => around(points, land, REGION_FRAME));
  return scaleOf(all, room) < REGION_FRAME.whole * scaleOf(near, room) ? near : all;
}

/**
 * What a map of what is chosen shows, and who has to come to its edge.
 * @param {Lying[]} lying places, those that one actor needs by its id; `kept` ones are always within
 * @param {Box} land all of the land
 * @param {Size} room in pixels
 * @param {{size: number, byStep: boolean}} how how much larger than usual things are drawn; whether a step chooses
 * @returns {Framed}
 */
export function framed(lying, land, room, { size, byStep }) {
  /** @param {Lying[]} some */
  const frame = (some) => around(some, land, byStep ? STEP_FRAME : CHOSEN_FRAME);
  /** @param {Lying[]} some */
  const nearness = (some) => scaleOf(frame(some), room);
  const ids = new Set(lying.map(({ id }) => id));
  const most = Math.min(FAR.most, Math.floor(ids.size * (byStep ? FAR.byStep : FAR.share)));
  let rest = lying;
  const far = () => [...ids].filter((id) => !rest.some((one) => one.id === id));
  const enough = readableFrom(lying) * Math.sqrt(size);
  while (nearness(rest) < enough && far().length < most) {
    const next = withoutFarthest(rest, nearness);
    if (next === rest) break;
    rest = next;
  }
  const worth = FAR.worth + FAR.each * Math.max(0, far().length - FAR.few);
  if (Math.min(nearness(rest), enough) < worth * nearness(lying)) rest = lying;
  const own = frame(rest);
  // No nearer than what they come to the edge for, and with room for them.
  return { frame: far().length > 0 ? widened(own, Math.max(1, nearness(rest) / enough)) : own, far: far() };
}

/** @param {Box} box @param {Point} point */
export const holds = ({ left, right, top, bottom }, { x, y }) => left <= x && x <= right && top <= y && y <= bottom;

/** Of those who would come to the edge those whose home a frame does not show after all. @param {string[]} far @param {Map<string, Point>} homes @param {Box} frame */
export function beyond(far, homes, frame) {
  return far.filter((id) => !holds(frame, homes.get(id) ?? { x: NaN, y: NaN }));
}

/** A frame so many times as wide and high, about its middle. @param {Box} frame @param {number} factor @returns {Box} */
export function widened({ left, right, top, bottom }, factor) {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const [dx, dy] = [((right - left) / 2) * factor, ((bottom - top) / 2) * factor];
  return { left: x - dx, right: x + dx, top: y - dy, bottom: y + dy };
}

/** A stretch made so long: to both sides alike as far as the land goes, and what is missing on one side comes on the other. @param {number} low @param {number} high @param {number} long @param {number} first @param {number} last */
function lengthened(low, high, long, first, last) {
  const more = Math.max(0, long - (high - low));
  const [before, after] = [Math.max(0, low - first), Math.max(0, last - high)];
  const above = Math.min(before, Math.max(more / 2, more - after));
  return [low - above, high + Math.min(after, more - above)];
}

/**
 * A frame as wide and high as there is room for within the land, so that what stands above it leaves it free.
 * @param {Box} frame @param {Size} size in world units @param {Box} land
 */
export function filled(frame, { width, height }, land = WORLD) {
  const [left, right] = lengthened(frame.left, frame.right, width, land.left, land.right);
  const [top, bottom] = lengthened(frame.top, frame.bottom, height, land.top, land.bottom);
  return { left, right, top, bottom };
}
