import assert from "node:assert/strict";
import { test } from "node:test";

import { inventoryOf } from "../../../graph/page/picture/inventory.js";
import { partly } from "../partly.js";

test("what the camera looks at is drawn in the middle of the window, the rest around it", () => {
  const node = { id: "A", x: 300, y: -40, width: 30, height: 20 };
  const scene = {
    scale: 2, nodes: new Map([["A", node], ["B", { ...node, id: "B", x: 340.006, y: 10 }]]), ground: null,
    strokes: [], strands: [], merged: [], names: [{ id: "A", text: "a", strong: false, width: 9, height: 9, dx: 1, dy: 18 }], marks: [], hulls: [],
  };
  const { actors, names } = inventoryOf(partly({ scene, view: { x: 150, y: -20, scale: 2, width: 1000, height: 600 } }));
  assert.deepEqual(actors.map(({ id, x, y }) => [id, x, y]), [["A", 500, 300], ["B", 540.01, 350]]);
  assert.deepEqual(names.map(({ x, y }) => [x, y]), [[501, 318]]);
});
