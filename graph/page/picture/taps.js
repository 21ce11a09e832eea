/** Taps: one, or two that follow each other at once, close by. */

/** @import { Gestures } from "./types.d.ts" */
/** @import { Point } from "../drawing/types.d.ts" */

const TWICE_WITHIN = 330;
const TWICE_NEAR = 26;

/** @param {Pick<Gestures, "tap" | "twice">} on */
export function createTaps(on) {
  let last = { time: -Infinity, x: 0, y: 0 };

  /** @param {Point} point @param {number} time in milliseconds @param {boolean} touch */
  return (point, time, touch) => {
    const near = Math.hypot(point.x - last.x, point.y - last.y) < TWICE_NEAR;
    if (near && time - last.time < TWICE_WITHIN) {
      last.time = -Infinity;
      on.twice(point, touch);
    } else {
      last = { time, ...point };
      on.tap(point, touch);
    }
  };
}
