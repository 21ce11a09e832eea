/** Where lines run already: one that is led along another, for a while, is read as that one. Pure. */

/** @import { Point } from "../drawing/types.d.ts" */

/** How near to a line one runs along it, and how far from an end lines of one actor come together anyhow, in pixels. */
const NEAR = 5;
const AT_ENDS = 60;
/** Of more cells across there is no picture. */
const ACROSS = 1 << 15;

/** @param {number} size how much larger than usual things are drawn */
export function createAlongside(size) {
  const cell = NEAR * size;
  /** @type {Set<number>} */
  const taken = new Set();
  /** @param {Point} point */
  const cellOf = ({ x, y }) => (Math.round(y / cell) + ACROSS) * 2 * ACROSS + Math.round(x / cell) + ACROSS;
  /** Which of a line's points lie apart from its ends: from one to before another. @param {Point[]} points */
  function amid(points) {
    const last = points.length - 1;
    /** @param {number} i @param {number} end */
    const isAt = (i, end) => Math.hypot(points[i].x - points[end].x, points[i].y - points[end].y) <= AT_ENDS * size;
    let [from, to] = [0, last];
    while (from <= last && isAt(from, 0)) from += 1;
    while (to >= from && isAt(to, last)) to -= 1;
    return { from, to: to + 1 };
  }
  return {
    /** A line runs there. @param {Point[]} points */
    add(points) {
      const { from, to } = amid(points);
      for (const { x, y } of points.slice(from, to)) {
        for (const across of [-cell, 0, cell]) for (const down of [-cell, 0, cell]) taken.add(cellOf({ x: x + across, y: y + down }));
      }
    },
    /** Which share of a line runs along others. @param {Point[]} points */
    share(points) {
      if (taken.size === 0) return 0;
      const { from, to } = amid(points);
      let along = 0;
      for (let i = from; i < to; i += 1) along += taken.has(cellOf(points[i])) ? 1 : 0;
      return along / points.length;
    },
  };
}
