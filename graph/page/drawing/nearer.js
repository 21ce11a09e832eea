/**
 * Where those stand that one is tied to while it is chosen: in the direction in which the layout has them, those far
 * off nearer and those close by further away. Else one at the picture's other end would take the camera so far away
 * that nobody else could be told apart. Pure.
 */

import { must } from "../core/must.js";

/** @import { Point } from "./types.d.ts" */

/** A distance counts by this power. */
const POWER = 0.5;
/** Who stands as near as this share of all others stays as far away. */
const STAYS = 0.25;

/** @param {Point} a @param {Point} b */
const between = (a, b) => Math.hypot(a.x - b.x, a.y - b.y);

/**
 * The same on every day and under every filter.
 * @param {string} chosen @param {Iterable<string>} tied @param {Map<string, Point>} places where the layout has all stand
 * @returns {[string, Point][]} in the world's units
 */
export function drawnNear(chosen, tied, places) {
  const middle = must(places.get(chosen));
  const all = [...places.values()].map((place) => between(middle, place)).sort((a, b) => a - b);
  const stays = all[Math.floor(STAYS * (all.length - 1))];
  return [...tied].filter((id) => id !== chosen).map((id) => {
    const { x, y } = must(places.get(id));
    const far = between(middle, { x, y });
    const share = far > 0 ? (far / stays) ** (POWER - 1) : 1;
    return [id, { x: middle.x + (x - middle.x) * share, y: middle.y + (y - middle.y) * share }];
  });
}
