import assert from "node:assert/strict";
import { test } from "node:test";

import { clippedLine, clippedRing } from "../../../graph/page/map/clip.js";

/** @import { Degrees } from "../../../graph/page/map/types.d.ts" */

test("what lies on one side stays one piece", () => {
  /** @type {Degrees[]} */
  const east = [[10, 0], [20, 0], [20, 10], [10, 0]];
  assert.deepEqual(clippedRing(east, 5), [east]);
  assert.deepEqual(clippedLine(east, 5), [east]);
  assert.deepEqual(clippedRing(east, 50), [[[370, 0], [380, 0], [380, 10], [370, 0]]]);
  assert.deepEqual(clippedLine(east, 50), [[[370, 0], [380, 0], [380, 10], [370, 0]]]);
});

test("a ring across the cut becomes two closed rings", () => {
  /** @type {Degrees[]} */
  const square = [[0, 0], [10, 0], [10, 6], [0, 6], [0, 0]];
  const [east, west] = clippedRing(square, 4);
  // Along the cut, which is a curve on the map, there are points in between.
  assert.deepEqual(east, [[4, 0], [10, 0], [10, 6], [4, 6], [4, 4], [4, 2], [4, 0]]);
  assert.deepEqual(west, [[360, 0], [364, 0], [364, 2], [364, 4], [364, 6], [360, 6], [360, 0]]);
});

test("a line is cut wherever it crosses, each piece ending on the cut", () => {
  /** @type {Degrees[]} */
  const zigzag = [[0, 0], [10, 10], [0, 20]];
  assert.deepEqual(clippedLine(zigzag, 5), [
    [[360, 0], [365, 5]],
    [[5, 5], [10, 10], [5, 15]],
    [[365, 15], [360, 20]],
  ]);
});
