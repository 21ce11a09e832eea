/**
 * The flags of a chosen group on the map: as close to their capitals as they may stand beside one another, and smaller
 * where they are so crowded that many would not stand on their own land. Pure.
 */

import { must } from "../core/must.js";
import { spread } from "./spread.js";

/** @import { DrawnActor, Point } from "../drawing/types.d.ts" */

/** How large they are, the best first; and of how many in one size the capital may lie beside the flag. */
const SHARES = [1, 0.85, 0.72, 0.62];
/** No narrower than that, in pixels. */
const LEAST = 14;
const BESIDE = 0.03;
/** So far from home one still stands, in its own widths. */
const FURTHEST = 1.5;
/** Between two, in pixels. */
const APART = 1;

/**
 * Changes nodes in place.
 * @param {{node: DrawnActor, home: Point}[]} states @param {number} size how much larger than usual things are drawn
 */
export function closeUp(states, size) {
  let best = { off: Infinity, share: 1, places: /** @type {ReturnType<typeof spread>} */ (new Map()) };
  const least = (LEAST * size) / Math.max(...states.map(({ node }) => node.width));
  for (const share of SHARES.map((one) => Math.max(one, Math.min(1, least)))) {
    const places = spread(states.map(({ node: { id, width, height }, home }) => (
      { id, ...home, width: width * share + APART * size, height: height * share + APART * size })));
    const off = states.filter(({ node: { id, width, height }, home }) => {
      const { x, y } = must(places.get(id));
      return Math.abs(x - home.x) > (width * share) / 2 || Math.abs(y - home.y) > (height * share) / 2;
    }).length;
    if (off < best.off) best = { off, share, places };
    if (off <= BESIDE * states.length) break;
  }
  for (const { node, home } of states) {
    Object.assign(node, { width: node.width * best.share, height: node.height * best.share });
    const at = must(best.places.get(node.id));
    // In the thick of them none goes all the way out: who has no room at home is looked after there.
    Object.assign(node, Math.hypot(at.x - home.x, at.y - home.y) > FURTHEST * node.width ? home : at);
  }
}
