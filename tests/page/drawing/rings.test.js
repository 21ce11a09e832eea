import assert from "node:assert/strict";
import { test } from "node:test";

import { nearToFar, ringAround } from "../../../graph/page/drawing/rings.js";

const MIDDLE = { x: 10, y: -4 };

/** @param {{x: number, y: number}} place */
const away = ({ x, y }) => Math.round(1e6 * Math.hypot(x - MIDDLE.x, y - MIDDLE.y)) / 1e6;

test("a ring has its places evenly around the middle, the first at its side", () => {
  const ring = ringAround(MIDDLE, 5, 4).map(({ x, y }) => [Math.round(x), Math.round(y)]);
  assert.deepEqual(ring, [[15, -4], [10, 1], [5, -4], [10, -9]]);
});

test("the middle itself comes first, then ring by ring, each a step further", () => {
  const places = nearToFar(MIDDLE, { step: 6, count: 3, places: 2 });
  assert.deepEqual(places.map(away), [0, 6, 6, 12, 12, 18, 18]);
});
