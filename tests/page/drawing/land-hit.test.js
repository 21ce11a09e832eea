import assert from "node:assert/strict";
import { test } from "node:test";

import { stateAt } from "../../../graph/page/drawing/land-hit.js";

/** A square ring. @param {number} left @param {number} top @param {number} size */
function square(left, top, size) {
  const [right, bottom] = [left + size, top + size];
  return { points: [left, top, right, top, right, bottom, left, bottom, left, top], box: { left, top, right, bottom } };
}

const ground = {
  land: { areas: new Map([["A", [square(0, 0, 10), square(4, 4, 2)]], ["B", [square(20, 0, 10)]], ["C", [square(40, 0, 10)]]]), lines: [] },
  holders: new Map([["A", ["AAA"]], ["B", ["BBB", "DDD"]], ["C", []]]),
};

test("a point on land is its one holder's; a hole, the sea and what several share are nobody's", () => {
  const found = [[1, 1], [5, 5], [15, 5], [25, 5], [45, 5], [9.9, 9.9]].map(([x, y]) => stateAt(ground, x, y));
  assert.deepEqual(found, ["AAA", null, null, null, null, "AAA"]);
});

test("it is found from whichever corner its border begins, and on either side of a slope", () => {
  for (const points of [[0, 0, 0, 10, 10, 10, 10, 0], [10, 0, 0, 0, 0, 10, 10, 10], [10, 10, 10, 0, 0, 0, 0, 10]]) {
    const one = { land: { areas: new Map([["A", [{ points, box: { left: 0, top: 0, right: 10, bottom: 10 } }]]]), lines: [] }, holders: new Map([["A", ["AAA"]]]) };
    assert.deepEqual([[5, 5], [-1, 5], [11, 5], [5, 11]].map(([x, y]) => stateAt(one, x, y)), ["AAA", null, null, null], points.join());
  }
});
