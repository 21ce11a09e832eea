/** How much of a name on the map lies on the land of others, as whose it would be read. Pure. */

import { memo } from "../core/memo.js";
import { stateAt } from "./land-hit.js";

/** @import { Box, Ground } from "./types.d.ts" */

/** Where along a name it is looked at, as shares of its width. */
const LOOKED_AT = [-0.4, -0.2, 0, 0.2, 0.4];

/** More places than there are across a picture. */
const ROW = 1e5;

/**
 * @type {(ground: Pick<Ground, "land" | "holders">, scale: number) => (id: string, box: Box) => number} the share of a name
 *   that is on land of one other state, in the scene's units; remembered, as names are placed with and without lines
 */
export const abroadOn = memo((ground, scale) => ({ land: ground.land, holders: ground.holders, scale }), ({ land, holders, scale }) => {
  /** @type {Map<number, string | null>} */
  const known = new Map();
  /** @param {number} x @param {number} y */
  const holder = (x, y) => {
    const key = Math.round(x) * ROW + Math.round(y);
    let found = known.get(key);
    if (found === undefined) known.set(key, found = stateAt({ land, holders }, x / scale, y / scale));
    return found;
  };
  return (id, { left, right, top, bottom }) => {
    let count = 0;
    for (const share of LOOKED_AT) {
      const whose = holder((left + right) / 2 + share * (right - left), (top + bottom) / 2);
      if (whose !== null && whose !== id) count += 1;
    }
    return count / LOOKED_AT.length;
  };
}, { keep: 4 });
