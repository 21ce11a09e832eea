/**
 * Moves actors that stand out apart where they overlap, since chosen ones are drawn larger than the
 * layout reckoned: along the line between the two, no further than needed, and those with a tie between
 * them so far that it can be seen. The result changes evenly with the zoom, so that nothing jumps
 * while it changes. Pure.
 */

/** @import { Rect, Size } from "../drawing/types.d.ts" */
/** @import { Room } from "./types.d.ts" */

const ROUNDS = 150;
const ENOUGH = 0.5;
/** Movable ones more than these would take too long; the layout has parted so many well enough. */
const MOST = 160;
/** Those further apart than this do not meet, whoever is moved. */
const NEAR = 160;

/**
 * From the centre of a box to its edge, along a direction.
 * @param {{width: number, height: number}} named @param {number} ux @param {number} uy
 */
export function reach({ width, height }, ux, uy) {
  return Math.min(width / 2 / Math.max(1e-9, Math.abs(ux)), height / 2 / Math.max(1e-9, Math.abs(uy)));
}

/**
 * How far apart the centres of two boxes must be in a direction.
 * @param {Size} a @param {Size} b @param {number} ux @param {number} uy @param {Room} room
 */
function needed(a, b, ux, uy, { across, down, line }) {
  const both = { width: a.width + b.width + 2 * across, height: a.height + b.height + 2 * down };
  const apart = reach(both, ux, uy);
  return line > 0 ? Math.max(apart, reach(a, ux, uy) + reach(b, ux, uy) + line) : apart;
}

/** Whether two have their room anyhow, as most do: what they need is asked for very often. @param {Size} a @param {Size} b @param {number} dx @param {number} dy @param {Room} room */
const isClear = (a, b, dx, dy, { across, down, line }) => line === 0
  && (Math.abs(dx) >= (a.width + b.width) / 2 + across || Math.abs(dy) >= (a.height + b.height) / 2 + down);

/**
 * Changes the boxes' places.
 * @template {Rect & {id: string}} Moved
 * @param {Moved[]} boxes by their centres
 * @param {(a: Moved, b: Moved) => Room} room that two want between them
 * @param {(id: string) => boolean} [free] who may be moved; the others stay where they are
 */
export function moveApart(boxes, room, free = () => true) {
  if (boxes.length > MOST) return;
  const sorted = [...boxes].sort((a, b) => (a.id < b.id ? -1 : 1));
  /** @type {{a: Moved, b: Moved, wanted: Room}[]} */
  const pairs = [];
  sorted.forEach((a, i) => {
    for (const b of sorted.slice(i + 1)) {
      const near = Math.abs(a.x - b.x) < (a.width + b.width) / 2 + NEAR
        && Math.abs(a.y - b.y) < (a.height + b.height) / 2 + NEAR;
      if (near) pairs.push({ a, b, wanted: room(a, b) });
    }
  });
  for (let round = 0; round < ROUNDS; round += 1) {
    let most = 0;
    for (const { a, b, wanted } of pairs) {
      const [dx, dy] = [b.x - a.x, b.y - a.y];
      if (isClear(a, b, dx, dy, wanted)) continue;
      const distance = Math.hypot(dx, dy);
      const [ux, uy] = distance > 0 ? [dx / distance, dy / distance] : [1, 0];
      const lack = needed(a, b, ux, uy, wanted) - distance;
      if (lack <= 0) continue;
      most = Math.max(most, lack);
      const [one, other] = [free(a.id), free(b.id)];
      const share = one && other ? 0.5 : 1;
      if (one) {
        a.x -= ux * lack * share;
        a.y -= uy * lack * share;
      }
      if (other) {
        b.x += ux * lack * share;
        b.y += uy * lack * share;
      }
    }
    if (most < ENOUGH) return;
  }
}
