/** Which groups of friends the matrix frames. */

import assert from "node:assert/strict";
import { test } from "node:test";

import { indexData } from "../../../graph/page/core/index.js";
import { initialState } from "../../../graph/page/core/state.js";
import { matrixOf } from "../../../graph/page/matrix/contents.js";
import { framesOf } from "../../../graph/page/matrix/order.js";
import { sampleData } from "../sample.js";

test("there is a frame around each bloc, and none around those in no bloc", () => {
  const states = ["A", "B", "C", "D", "E", "F"];
  assert.deepEqual(framesOf({ states, starts: new Set(["C", "E"]), alone: ["E", "F"] }), [{ first: 0, last: 1 }, { first: 2, last: 3 }]);
  assert.deepEqual(framesOf({ states, starts: new Set(["C"]), alone: [] }), [{ first: 0, last: 1 }, { first: 2, last: 5 }]);
  assert.deepEqual(framesOf({ states, starts: new Set(), alone: states }), []);
});

test("in its frame no two of a bloc are on bad terms unless an alliance binds them, and nobody is in two", () => {
  const index = indexData(sampleData("small"));
  const matrix = matrixOf(index, { ...initialState(index.data), date: "2020-02-24", group: index.states.map(({ id }) => id), order: "bloc" });
  const frames = framesOf(matrix);
  assert.ok(frames.length > 0);
  const framed = frames.flatMap(({ first, last }) => matrix.states.slice(first, last + 1));
  assert.deepEqual([...framed, ...matrix.alone], matrix.states);
  for (const { first, last } of frames) {
    assert.ok(last > first);
    const group = matrix.states.slice(first, last + 1);
    const within = [...matrix.cells.values()].filter(({ id }) => id.split("\n").every((end) => group.includes(end)));
    assert.ok(within.every(({ allied, quarrels, refuses }) => allied.length > 0 || quarrels + refuses === 0));
  }
});
