/**
 * Where the names of alliances stand while their members are areas and the picture is full: beside the flags
 * that would lie below them, as near as may be to where they were. Pure.
 */

import { boxOf } from "./geometry.js";
import { createGrid } from "./grid.js";
import { nearToFar } from "./rings.js";

/** @import { Point, Rect } from "./types.d.ts" */

/**
 * Room around such a name, since the outline that holds it touches no flag that it does not hold; and how far from its place it is
 * looked for: rings so far apart, in sizes of what is drawn.
 */
const ROOM = 5;
const RINGS = { step: 6, count: 9, places: 16 };

/**
 * Where a dot stands for a flag that lies under a name after all: at the nearest of its sides.
 * @param {Rect} flag @param {Rect} hub @param {number} side of the dot
 * @returns {Point}
 */
export function besideHub(flag, hub, side) {
  const { left, right, top, bottom } = boxOf({ ...hub, width: hub.width + 2 * side, height: hub.height + 2 * side });
  const [x, y] = [flag.x, flag.y];
  const sides = [{ x: left, y }, { x: right, y }, { x, y: top }, { x, y: bottom }];
  return sides.reduce((best, one) => (Math.hypot(one.x - x, one.y - y) < Math.hypot(best.x - x, best.y - y) ? one : best));
}

/**
 * The places of alliances' names that lie on no flags, or on those that weigh least.
 * @param {(Rect & {id: string})[]} hubs the names @param {(Rect & {weight: number})[]} flags @param {number} size
 * @returns {Map<string, Point>}
 */
export function freeHubs(hubs, flags, size) {
  /** @type {ReturnType<typeof createGrid<Rect & {weight: number}>>} */
  const grid = createGrid();
  for (const flag of flags) grid.add(flag, boxOf(flag));
  /** @type {Map<string, Point>} */
  const places = new Map();
  for (const hub of hubs) {
    /** What weighs that lies under it there: another name more than any flag. @param {Point} place */
    const under = (place) => {
      const box = boxOf({ ...place, width: hub.width + 2 * ROOM * size, height: hub.height + 2 * ROOM * size });
      return [...grid.meeting(box, boxOf)].reduce((sum, { weight }) => sum + weight, 0);
    };
    let best = { place: { x: hub.x, y: hub.y }, weight: Infinity };
    for (const place of nearToFar({ x: hub.x, y: hub.y }, { ...RINGS, step: RINGS.step * size })) {
      const weight = under(place);
      if (weight < best.weight) best = { place, weight };
      if (weight === 0) break;
    }
    places.set(hub.id, best.place);
    const put = { ...hub, ...best.place, weight: Infinity };
    grid.add(put, boxOf(put));
  }
  return places;
}
