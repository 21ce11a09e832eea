/** Where an arrow key leads in a picture: pure, from places alone. */

/** @import { Point } from "../drawing/types.d.ts" */

/** What lies aside counts so much farther than what lies ahead. */
const ASIDE = 2.2;

/** @type {Record<string, [right: number, down: number]>} */
const AHEAD = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Whether a key is an arrow. @param {string} key */
export function isArrow(key) {
  return Object.hasOwn(AHEAD, key);
}

/**
 * The spot that is nearest to a point; null where there is none.
 * @template {Point} Spot @param {Spot[]} spots @param {Point} point @returns {Spot | null}
 */
export function nearest(spots, { x, y }) {
  let best = null;
  let least = Infinity;
  for (const spot of spots) {
    const distance = Math.hypot(spot.x - x, spot.y - y);
    if (distance < least) {
      least = distance;
      best = spot;
    }
  }
  return best;
}

/**
 * The next spot in an arrow's direction: within a right angle about it the nearest, with what lies
 * aside counted farther; where there is none, the first on that half of the picture.
 * @template {Point & {id: string}} Spot
 * @param {Spot[]} spots
 * @param {Spot} from
 * @param {string} key ArrowLeft, ArrowRight, ArrowUp or ArrowDown
 * @returns {Spot | null}
 */
export function towards(spots, from, key) {
  const [right, down] = AHEAD[key];
  let best = null;
  let least = Infinity;
  for (const spot of spots) {
    if (spot.id === from.id) continue;
    const ahead = (spot.x - from.x) * right + (spot.y - from.y) * down;
    const aside = Math.abs((spot.x - from.x) * down) + Math.abs((spot.y - from.y) * right);
    if (ahead <= 0) continue;
    const outside = aside > ahead ? 1e9 : 0;
    const cost = ahead + ASIDE * aside + outside;
    if (cost < least) {
      least = cost;
      best = spot;
    }
  }
  return best;
}
