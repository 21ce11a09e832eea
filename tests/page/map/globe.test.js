import assert from "node:assert/strict";
import { test } from "node:test";

import { midway } from "../../../graph/page/map/globe.js";
import { must } from "../../../graph/page/core/must.js";

/** @param {[number, number]} one @param {[number, number]} other */
const rounded = (one, other) => must(midway(one, other)).map((degrees) => Math.round(degrees * 10) / 10);

test("the middle of a way over the globe lies north of the straight line's in the north, and south in the south", () => {
  assert.deepEqual(rounded([-40, 50], [40, 50]), [0, 57.3]);
  assert.deepEqual(rounded([-40, -50], [40, -50]), [0, -57.3]);
  assert.deepEqual(rounded([-40, 0], [40, 0]), [0, 0], "along the equator it is straight");
  assert.deepEqual(rounded([10, -20], [10, 60]), [10, 20], "and so it is along a meridian");
});

test("over the day line it takes the short way, and between opposite places none", () => {
  assert.equal(Math.abs(rounded([170, 0], [-170, 0])[0]), 180);
  assert.equal(midway([0, 0], [180, 0]), null);
});
