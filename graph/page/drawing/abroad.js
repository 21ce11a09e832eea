/** How much of a name on the map lies on the land of others, as whose it would be read. Pure. */

import { stateAt } from "./land-hit.js";

/** @import { Box, Ground } from "./types.d.ts" */

/** Where along a name it is looked at, as shares of its width. */
const LOOKED_AT = [-0.4, -0.2, 0, 0.2, 0.4];

/**
 * @param {Pick<Ground, "land" | "holders">} ground @param {number} scale
 * @returns {(id: string, box: Box) => number} the share of a name that is on land of one other state, in the scene's units
 */
export function createAbroad(ground, scale) {
  /** @type {Map<string, string | null>} */
  const known = new Map();
  /** @param {number} x @param {number} y */
  const holder = (x, y) => {
    const key = `${Math.round(x)} ${Math.round(y)}`;
    const found = known.get(key) ?? stateAt(ground, x / scale, y / scale);
    known.set(key, found);
    return found;
  };
  return (id, { left, right, top, bottom }) => LOOKED_AT.filter((share) => {
    const whose = holder((left + right) / 2 + share * (right - left), (top + bottom) / 2);
    return whose !== null && whose !== id;
  }).length / LOOKED_AT.length;
}
