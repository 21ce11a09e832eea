/** Flags of a map on which nothing is chosen. */

import assert from "node:assert/strict";
import { test } from "node:test";

import { createOccupancy } from "../../../graph/page/drawing/labels.js";
import { atHome } from "../../../graph/page/map/at-home.js";
import { partly } from "../partly.js";

/** @import { Standing } from "../../../graph/page/map/types.d.ts" */

/** The flags that have room, of states whose capitals lie at some places, the first first. @param {Record<string, [x: number, y: number]>} places */
function flagsOf(places) {
  const states = Object.entries(places).map(([id, [x, y]]) => /** @type {Standing} */ ({ node: partly({ id, x: x + 7, y: y + 7, width: 26, height: 18 }), home: { x, y }, rank: 0 }));
  return atHome(states, createOccupancy(), { type: 14, apart: 6, nameWidth: () => 60 });
}

test("a flag stands at its capital, with room for its name", () => {
  const [flag] = flagsOf({ A: [10, 20] });
  assert.deepEqual([flag.x, flag.y], [10, 20]);
  assert.ok(flag.room && flag.room.dy > 0);
});

test("who has no room for the flag, or for the name beside it, has none", () => {
  assert.deepEqual(flagsOf({ A: [0, 0], B: [24, 0], C: [400, 0] }).map(({ id }) => id), ["A", "C"]);
  /** @type {Record<string, [x: number, y: number]>} */
  const around = { K: [0, 26], L: [0, -26], M: [34, 0], N: [-34, 0] };
  assert.deepEqual(flagsOf({ ...around, C: [0, 0] }).map(({ id }) => id), ["K", "L", "M", "N"]);
  assert.ok(flagsOf({ C: [0, 0], ...around }).some(({ id }) => id === "C"));
});

test("a name stands where it leaves the next one its flag", () => {
  const [above, below] = flagsOf({ A: [0, 0], B: [0, 30] });
  assert.ok(above.room && above.room.dy < 0);
  assert.equal(below.id, "B");
});
