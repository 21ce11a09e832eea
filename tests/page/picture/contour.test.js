import assert from "node:assert/strict";
import { test } from "node:test";

import { contours, encloses, turning } from "../../../graph/page/picture/contour.js";

/** A grid of values about the middle of 60 × 60. @param {(x: number, y: number) => number} value */
function gridOf(value) {
  const grid = { left: -30, top: -30, cell: 2, columns: 31, rows: 31 };
  const values = new Float32Array(31 * 31);
  for (let i = 0; i < values.length; i += 1) values[i] = value(-30 + 2 * (i % 31), -30 + 2 * Math.floor(i / 31));
  return { ...grid, values };
}

test("a hill gives a round ring of the right size", () => {
  const rings = contours(gridOf((x, y) => 20 - Math.hypot(x, y)));
  assert.equal(rings.length, 1);
  for (const { x, y } of rings[0]) assert.ok(Math.abs(Math.hypot(x, y) - 20) < 1.5);
  assert.ok(Math.abs(turning(rings[0]) / 2 - Math.PI * 400) < 80);
});

test("a crater gives a second ring that turns the other way", () => {
  const rings = contours(gridOf((x, y) => Math.min(20 - Math.hypot(x, y), Math.hypot(x, y) - 8)));
  assert.deepEqual(rings.map((ring) => Math.sign(turning(ring))).sort(), [-1, 1]);
});

test("two hills give two rings, also where they touch at a corner only", () => {
  assert.equal(contours(gridOf((x, y) => 8 - Math.hypot(Math.abs(x) - 14, y))).length, 2);
  const rings = contours(gridOf((x, y) => (x * y > 0 && Math.abs(x) < 20 && Math.abs(y) < 20 ? 1 : -1)));
  assert.equal(rings.length, 2);
});

test("flat ground gives none", () => {
  assert.deepEqual(contours(gridOf(() => -1)), []);
});

test("a ring encloses what lies within it, in bays not", () => {
  const ring = [[0, 0], [10, 0], [10, 10], [5, 2], [0, 10]].map(([x, y]) => ({ x, y }));
  assert.equal(encloses(ring, { x: 5, y: 1 }), true);
  assert.equal(encloses(ring, { x: 5, y: 6 }), false);
  assert.equal(encloses(ring, { x: 11, y: 1 }), false);
});
