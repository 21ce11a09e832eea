/**
 * Where an alliance's name stands while its members are areas: where the layout has put it, unless what is shown of
 * its members lies elsewhere (a region alone): then among these, so that no area trails across the picture. Pure.
 */

import { must } from "../core/must.js";
import { nearToFar } from "./rings.js";

/** @import { Point } from "./types.d.ts" */

/** From the middle of a flag or a name to the middle of an alliance's, so that neither lies on the other. */
const CLEAR = { x: 95, y: 42 };
/** How far each ring around the members' middle is from the one before, and how many places it has. */
const RING = { step: 35, places: 12, count: 14 };

/** @param {Point[]} points @param {Point} point @returns whether the point lies among them, or as near as a name is */
function isAmong(points, { x, y }) {
  const [xs, ys] = [points.map((at) => at.x), points.map((at) => at.y)];
  return x >= Math.min(...xs) - CLEAR.x && x <= Math.max(...xs) + CLEAR.x
    && y >= Math.min(...ys) - CLEAR.y && y <= Math.max(...ys) + CLEAR.y;
}

/** @param {Point[]} points @returns {Point} */
function middleOf(points) {
  return {
    x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
    y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
  };
}

/**
 * The places of those alliances that do not stand among their shown members.
 * @param {Map<string, string[]>} blocs the shown members of each alliance that is an area
 * @param {Iterable<string>} shown all that are shown, alliances that are no area left out
 * @param {Map<string, Point>} places where the layout has all stand
 * @returns {[string, Point][]}
 */
export function gathered(blocs, shown, places) {
  const stray = [...blocs].filter(([id, members]) => (
    members.length > 0 && !isAmong(members.map((member) => must(places.get(member))), must(places.get(id)))));
  const away = new Set(stray.map(([id]) => id));
  const taken = [...shown].filter((id) => !away.has(id)).map((id) => must(places.get(id)));
  return stray.map(([id, members]) => {
    const found = nearToFar(middleOf(members.map((member) => must(places.get(member)))), RING);
    const free = found.find(({ x, y }) => taken.every((at) => Math.abs(at.x - x) > CLEAR.x || Math.abs(at.y - y) > CLEAR.y));
    const place = free ?? found[0];
    taken.push(place);
    return [id, place];
  });
}
