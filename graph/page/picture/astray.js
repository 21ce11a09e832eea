/** Whether a camera looks where nothing is near: neither an actor, nor a tie that passes, nor a part of the map. */

import { pictured } from "../core/changes.js";
import { inSight } from "../drawing/in-sight.js";

/** @import { Camera, Index, PageState, Shown } from "../core/types.d.ts" */
/** @import { Layouts, Point, Size } from "../drawing/types.d.ts" */

/** What lies within half a window of what is seen is near: the hand finds it, and no notice opens and closes under it. */
const NEAR = 2;

/**
 * The point of a box around some points that is nearest to another.
 * @param {Point[]} points @param {{x: number, y: number}} named
 */
function nearestOf(points, { x, y }) {
  /** @param {"x" | "y"} axis @param {number} value */
  const nearest = (axis, value) => {
    const places = points.map((point) => point[axis]);
    return Math.max(Math.min(...places), Math.min(Math.max(...places), value));
  };
  return { x: nearest("x", x), y: nearest("y", y) };
}

/**
 * @param {Index} index @param {Layouts} layouts @param {Shown} shown @param {Camera} camera
 * @returns {Generator<Point[]>}
 */
function* segments(index, layouts, { actors, ties }, camera) {
  const goal = layouts.goal();
  const extent = layouts.extent();
  if (extent) yield Array(2).fill(nearestOf(extent, camera));
  for (const id of actors) {
    const place = goal.get(id);
    if (place) yield [place, place];
  }
  for (const id of ties) {
    const tie = index.ties.get(id);
    const [from, to] = [goal.get(tie?.from ?? ""), goal.get(tie?.to ?? "")];
    if (from && to) yield [from, to];
  }
}

/**
 * @param {Index} index
 * @param {Layouts} layouts
 * @param {PageState} state one without a camera of its own is never astray
 * @param {Size} free what no panel covers
 * @returns {boolean}
 */
export function isAstray(index, layouts, state, free) {
  const { camera } = state;
  const around = { width: free.width * NEAR, height: free.height * NEAR };
  return camera !== null && !inSight(camera, around, segments(index, layouts, pictured(index, state), camera));
}
