import assert from "node:assert/strict";
import { test } from "node:test";

import { shapesOf, typeShare } from "../../../graph/page/drawing/cells.js";
import { must } from "../../../graph/page/core/must.js";

/** @import { CellLook, Point } from "../../../graph/page/drawing/types.d.ts" */

/** @type {CellLook["way"][]} */
const WAYS = ["cooperation", "conflict", "both", "refusal", "despite", "idle", "neither"];
/** Of a bold figure: half its width and height, and where its strokes end towards a corner of that. */
const FIGURE = { width: 0.34, height: 0.36, corner: 0.88 };

/** @param {Point[]} points @param {number} x @param {number} y */
const holds = (points, x, y) => points.reduce((odd, a, i) => {
  const b = points[(i + 1) % points.length];
  return a.y > y !== b.y > y && x < a.x + ((b.x - a.x) * (y - a.y)) / (b.y - a.y) ? !odd : odd;
}, false);

/** Whether a number lies on what it stands on. @param {CellLook} look */
function isWithin(look) {
  const shapes = shapesOf(look);
  const under = look.way === "both" ? shapes : [must(shapes.at(-1))];
  const [wide, high] = [String(look.ties).length * FIGURE.width * 2 * typeShare(look), FIGURE.height * 2 * typeShare(look)];
  return [-1, 0, 1].flatMap((x) => [-1, 0, 1].map((y) => [x, y])).every(([x, y]) => {
    const share = x * y === 0 ? 0.99 : FIGURE.corner;
    // What is half of one and half of another meets in the middle.
    return under.some(({ points }) => holds(points, x * wide * share + 1e-6, y * high * share) || holds(points, x * wide * share - 1e-6, y * high * share));
  });
}

test("the number of a cell is large, and within what it stands on", () => {
  for (const way of WAYS) {
    for (const ties of [1, 2, 3, 9, 10, 42]) {
      const look = { way, ties, allied: false, common: false, began: false, ended: false };
      assert.ok(isWithin(look), `${way} ${ties}`);
      assert.ok(typeShare(look) >= (ties > 9 ? 0.38 : 0.59), `${way} ${ties}`);
    }
  }
  for (const way of /** @type {const} */ (["cooperation", "conflict", "both"])) {
    assert.ok(typeShare({ way, ties: 1, allied: false, common: false, began: false, ended: false }) > 0.65, way);
    assert.ok(typeShare({ way, ties: 12, allied: false, common: false, began: false, ended: false }) > 0.52, way);
  }
});
