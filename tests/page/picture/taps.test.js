import assert from "node:assert/strict";
import { test } from "node:test";

import { createTaps } from "../../../graph/page/picture/taps.js";

/** @param {[x: number, time: number][]} at where and when a finger taps */
function heard(at) {
  /** @type {string[]} */
  const told = [];
  const tapped = createTaps({
    tap: (_, touch) => { told.push(touch ? "tap by a finger" : "tap"); },
    twice: ({ x }) => { told.push(`twice at ${x}`); },
  });
  for (const [x, time] of at) tapped({ x, y: 5 }, time, x < 0);
  return told;
}

test("two taps are one that is said twice, where the second follows at once and close by", () => {
  assert.deepEqual(heard([[10, 0], [20, 300]]), ["tap", "twice at 20"]);
  assert.deepEqual(heard([[10, 0], [20, 331]]), ["tap", "tap"], "too late");
  assert.deepEqual(heard([[10, 0], [40, 100]]), ["tap", "tap"], "too far away");
  assert.deepEqual(heard([[-3, 0]]), ["tap by a finger"]);
});

test("a third tap begins anew", () => {
  assert.deepEqual(heard([[10, 0], [10, 100], [10, 200], [10, 300]]), ["tap", "twice at 10", "tap", "twice at 10"]);
});
