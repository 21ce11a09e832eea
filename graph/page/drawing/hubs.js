/**
 * Where the names of alliances stand while their members are areas and the picture is full: beside the flags
 * that would lie below them, as near as may be to where they were. Pure.
 */

import { boxOf, meets } from "./geometry.js";
import { createGrid } from "./grid.js";

/** @import { Point, Rect } from "./types.d.ts" */

/** Room around such a name, and how far from its place it is looked for: rings so far apart, in sizes of what is drawn. */
const ROOM = 3;
const RINGS = { step: 6, count: 9, places: 16 };

/** The places to try, from near to far. @param {Point} at @param {number} size @returns {Point[]} */
function candidates({ x, y }, size) {
  const rings = Array.from({ length: RINGS.count }, (_, ring) => Array.from({ length: RINGS.places }, (__, i) => {
    const [angle, radius] = [(2 * Math.PI * i) / RINGS.places, RINGS.step * size * (ring + 1)];
    return { x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) };
  }));
  return [{ x, y }, ...rings.flat()];
}

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
 * The places of alliances' names that lie on as few flags as they can, none where that is possible.
 * @param {(Rect & {id: string})[]} hubs the names @param {Rect[]} flags @param {number} size
 * @returns {Map<string, Point>}
 */
export function freeHubs(hubs, flags, size) {
  /** @type {ReturnType<typeof createGrid<Rect>>} */
  const grid = createGrid();
  for (const flag of flags) grid.add(flag, boxOf(flag));
  /** @type {Map<string, Point>} */
  const places = new Map();
  for (const hub of hubs) {
    /** How many flags and names lie under it there. @param {Point} place */
    const under = (place) => {
      const box = boxOf({ ...place, width: hub.width + 2 * ROOM * size, height: hub.height + 2 * ROOM * size });
      /** @type {Set<Rect>} */
      const met = new Set();
      grid.every(box, (other) => {
        if (meets(boxOf(other), box)) met.add(other);
        return true;
      });
      return met.size;
    };
    let best = { place: { x: hub.x, y: hub.y }, count: Infinity };
    for (const place of candidates(hub, size)) {
      const count = under(place);
      if (count < best.count) best = { place, count };
      if (count === 0) break;
    }
    places.set(hub.id, best.place);
    const put = { ...hub, ...best.place };
    grid.add(put, boxOf(put));
  }
  return places;
}
