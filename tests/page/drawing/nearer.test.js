import assert from "node:assert/strict";
import { test } from "node:test";

import { must } from "../../../graph/page/core/must.js";
import { drawnNear } from "../../../graph/page/drawing/nearer.js";

/** @type {[string, {x: number, y: number}][]} */
const ROW = Array.from({ length: 21 }, (_, i) => [`S${i}`, { x: 10 + 100 * i, y: 50 }]);
const PLACES = new Map([...ROW, ["up", { x: 10, y: -1950 }]]);

test("who is far off comes nearer in its direction, and who is close by goes further away", () => {
  const found = new Map(drawnNear("S0", ["S1", "S5", "S20", "up"], PLACES));
  const [near, same, far, up] = ["S1", "S5", "S20", "up"].map((id) => must(found.get(id)));
  assert.ok(near.x - 10 > 200 && far.x - 10 < 1100, `${near.x} and ${far.x}`);
  assert.deepEqual(same, { x: 510, y: 50 });
  assert.equal(near.y, 50);
  assert.equal(up.x, 10);
  assert.ok(up.y < 50 && Math.abs(50 - up.y - (far.x - 10)) < 1e-9, "as far as one that was as far");
});

test("who is further off stays further off", () => {
  const far = drawnNear("S0", ROW.map(([id]) => id), PLACES).map(([, { x }]) => x);
  assert.deepEqual(far, [...far].sort((a, b) => a - b));
  assert.equal(far.length, 20, "and the chosen one itself stays where it is");
});

test("where one is drawn hangs on nobody else who is tied", () => {
  const alone = new Map(drawnNear("S0", ["S9"], PLACES)).get("S9");
  assert.deepEqual(new Map(drawnNear("S0", ["S1", "S9", "S20"], PLACES)).get("S9"), alone);
});

test("one that stands where the chosen one does stays there", () => {
  const places = new Map([...PLACES, ["double", { x: 10, y: 50 }]]);
  assert.deepEqual(drawnNear("S0", ["double"], places), [["double", { x: 10, y: 50 }]]);
});
