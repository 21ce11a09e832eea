import assert from "node:assert/strict";
import test from "node:test";

import { lineOf } from "../../../graph/page/elements/extras.js";

test("a line over the years has their distances, from nothing up", () => {
  const points = lineOf([{ date: "2010", value: 0 }, { date: "2015", value: 50 }, { date: "2020", value: 100 }]);
  assert.deepEqual(points.map(({ x, y }) => [Math.round(x), Math.round(y)]), [[4, 44], [120, 24], [236, 4]]);
});

test("values below nothing, equal ones and a single one stay in the field", () => {
  for (const values of [[-5, 5], [7, 7, 7], [0, 0], [3]]) {
    for (const { x, y } of lineOf(values.map((value, i) => ({ date: `${2000 + i}-06`, value })))) {
      assert.ok(x >= 4 && x <= 236 && y >= 4 && y <= 44, JSON.stringify({ x, y }));
    }
  }
});

test("a line of values above nothing begins at nothing, not at the least of them", () => {
  const points = lineOf([{ date: "2010", value: 2 }, { date: "2020", value: 4 }]);
  assert.deepEqual(points.map(({ y }) => Math.round(y)), [24, 4]);
});
