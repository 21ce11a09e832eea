/** Whose land lies under a point of the map. Pure. */

/** @import { Ground, Ring } from "./types.d.ts" */

/** How many sides of a ring lie to the right of a point. @param {Ring} ring @param {number} x @param {number} y */
function crossings({ points }, x, y) {
  let count = 0;
  const last = points.length - 2;
  for (let i = 0, j = last; i <= last; j = i, i += 2) {
    const [ax, ay, bx, by] = [points[j], points[j + 1], points[i], points[i + 1]];
    if ((ay > y) !== (by > y) && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) count += 1;
  }
  return count;
}

/** Asked very often, so that nothing is made for it. @param {Ring[]} rings @param {number} x @param {number} y */
function within(rings, x, y) {
  let sum = 0;
  for (const ring of rings) {
    const { left, right, top, bottom } = ring.box;
    if (left <= x && x <= right && top <= y && y <= bottom) sum += crossings(ring, x, y);
  }
  return sum % 2 === 1;
}

/** Whether a point is on land, whoever's. @param {Ring[]} rings @param {number} x @param {number} y */
export const isOnLand = (rings, x, y) => rings.some((ring) => within([ring], x, y));

/**
 * The one state whose area holds a point in world units; null for the sea, and for what several share or claim.
 * @param {Pick<Ground, "land" | "holders">} ground @param {number} x @param {number} y
 * @returns {string | null}
 */
export function stateAt({ land, holders }, x, y) {
  for (const [code, rings] of land.areas) {
    if (!within(rings, x, y)) continue;
    const found = holders.get(code) ?? [];
    return found.length === 1 ? found[0] : null;
  }
  return null;
}
