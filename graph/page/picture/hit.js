/**
 * What lies under a point of the picture. Pure; actors win over ties, the nearest over the rest.
 */

import { boundsOf, distanceTo } from "../drawing/geometry.js";

/** @import { Pointable } from "./types.d.ts" */
/** @import { Mark, Rect, Point, StrandStroke } from "../drawing/types.d.ts" */

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

/**
 * @param {Mark[]} counts
 * @param {number} x @param {number} y
 * @returns {string|null} the id of the strand whose number is there
 */
export function countAt(counts, x, y) {
  return counts.find((mark) => Math.hypot(x - mark.x, y - mark.y) <= mark.radius)?.id ?? null;
}

/** How far a point lies from a path. @param {Point[]} path @param {number} x @param {number} y */
function fromPath(path, x, y) {
  let nearest = Infinity;
  for (let i = 1; i < path.length; i += 1) {
    const [a, b] = [path[i - 1], path[i]];
    if (b.jump) continue;
    const [dx, dy] = [b.x - a.x, b.y - a.y];
    const share = Math.max(0, Math.min(1, ((x - a.x) * dx + (y - a.y) * dy) / (dx * dx + dy * dy || 1)));
    nearest = Math.min(nearest, Math.hypot(x - a.x - share * dx, y - a.y - share * dy));
  }
  return nearest;
}

/**
 * @param {Pick<StrandStroke, "strand" | "path" | "box">[]} strands the strongest first
 * @param {number} x @param {number} y @param {number} tolerance
 * @returns {string|null} the id of the nearest strand within the tolerance; of equals the strongest
 */
export function strandAt(strands, x, y, tolerance) {
  let best = null;
  let nearest = tolerance;
  for (const { strand, path, box } of strands) {
    if (x < box.left - tolerance || x > box.right + tolerance || y < box.top - tolerance || y > box.bottom + tolerance) continue;
    const distance = fromPath(path, x, y);
    if (distance < nearest) {
      nearest = distance;
      best = strand.id;
    }
  }
  return best;
}
