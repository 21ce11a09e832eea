/** Places around a point, where something is looked for that has no room at it. Pure. */

/** @import { Point } from "./types.d.ts" */

/** So many places at a distance. @param {Point} middle @param {number} radius @param {number} places @returns {Point[]} */
export function ringAround({ x, y }, radius, places) {
  return Array.from({ length: places }, (_, i) => {
    const angle = (2 * Math.PI * i) / places;
    return { x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) };
  });
}

/**
 * The point itself, then places on rings around it, from near to far.
 * @param {Point} middle @param {{step: number, count: number, places: number}} rings how far each is from the one before
 * @returns {Point[]}
 */
export function nearToFar(middle, { step, count, places }) {
  return [middle, ...Array.from({ length: count }, (_, ring) => ringAround(middle, step * (ring + 1), places)).flat()];
}
