/** Whether a camera looks where nothing is near: neither an actor, nor a tie that passes, nor a part of the map. */

import { pictured } from "../core/changes.js";
import { inSight } from "../drawing/in-sight.js";

/** What lies within half a window of what is seen is near: the hand finds it, and no notice opens and closes under it. */
const NEAR = 2;

/** The point of a box around some points that is nearest to another. */
function nearestOf(points, { x, y }) {
  const nearest = (axis, value) => {
    const places = points.map((point) => point[axis]);
    return Math.max(Math.min(...places), Math.min(Math.max(...places), value));
  };
  return { x: nearest("x", x), y: nearest("y", y) };
}

function* segments(index, layouts, { actors, ties }, camera) {
  const goal = layouts.goal();
  const extent = layouts.extent();
  if (extent) yield Array(2).fill(nearestOf(extent, camera));
  for (const id of actors) {
    if (goal.has(id)) yield [goal.get(id), goal.get(id)];
  }
  for (const id of ties) {
    const { from, to } = index.ties.get(id);
    if (goal.has(from) && goal.has(to)) yield [goal.get(from), goal.get(to)];
  }
}

/**
 * @param {object} index
 * @param {object} layouts
 * @param {object} state one without a camera of its own is never astray
 * @param {{width: number, height: number}} free what no panel covers
 * @returns {boolean}
 */
export function isAstray(index, layouts, state, free) {
  const { camera } = state;
  const around = { width: free.width * NEAR, height: free.height * NEAR };
  return camera !== null && !inSight(camera, around, segments(index, layouts, pictured(index, state), camera));
}
