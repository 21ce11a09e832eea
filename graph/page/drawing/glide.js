/** Actors on their way from one layout to the other. Pure. */

/** @import { Point } from "./types.d.ts" */

/** How long the way takes, in milliseconds. */
export const DURATION = 700;

/**
 * Between two maps of places; what has no place in the first is at once where the second has it.
 * @param {Map<string, Point>} from @param {Map<string, Point>} to @param {number} share
 */
export function blend(from, to, share) {
  /** @type {Map<string, Point>} */
  const places = new Map();
  for (const [id, goal] of to) {
    const start = from.get(id) ?? goal;
    places.set(id, { x: start.x + (goal.x - start.x) * share, y: start.y + (goal.y - start.y) * share });
  }
  return places;
}
