/**
 * What lies under a point of the picture. Pure; actors win over ties, the nearest over the rest.
 */

import { boundsOf, distanceTo } from "../drawing/geometry.js";

/** @import { Pointable } from "./types.d.ts" */
/** @import { Rect } from "../drawing/types.d.ts" */

/**
 * @param {(Rect & {id: string})[]} actors by their centres
 * @param {number} tolerance how far beside the box still counts
 * @param {number} x @param {number} y
 * @returns {string|null} the id of the actor whose centre is nearest, among those hit
 */
export function actorAt(actors, x, y, tolerance) {
  let best = null;
  let nearest = Infinity;
  for (const actor of actors) {
    const dx = Math.abs(x - actor.x);
    const dy = Math.abs(y - actor.y);
    if (dx > actor.width / 2 + tolerance || dy > actor.height / 2 + tolerance) continue;
    const distance = Math.hypot(dx, dy);
    if (distance < nearest) {
      nearest = distance;
      best = actor.id;
    }
  }
  return best;
}

/**
 * @param {Pointable[]} strokes
 * @param {number} tolerance
 * @param {number} x @param {number} y
 * @returns {string|null} the id of the nearest tie within the tolerance
 */
export function tieAt(strokes, x, y, tolerance) {
  let best = null;
  let nearest = tolerance;
  for (const { tie, curve } of strokes) {
    const box = boundsOf(curve);
    if (x < box.left - tolerance || x > box.right + tolerance) continue;
    if (y < box.top - tolerance || y > box.bottom + tolerance) continue;
    const distance = distanceTo(curve, x, y);
    if (distance <= nearest) {
      nearest = distance;
      best = tie.id;
    }
  }
  return best;
}
