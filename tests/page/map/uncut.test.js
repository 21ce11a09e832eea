import assert from "node:assert/strict";
import { test } from "node:test";

import { must } from "../../../graph/page/core/must.js";
import { uncut } from "../../../graph/page/map/uncut.js";
import { partly } from "../partly.js";

/** @import { Box, DrawnActor, Palette } from "../../../graph/page/drawing/types.d.ts" */
/** @import { KnownActor } from "../../../graph/page/core/types.d.ts" */

/** @type {Palette} */
const PALETTE = partly({ size: 1, type: 14 });
const AREA = { left: 0, right: 400, top: 0, bottom: 300 };
const FLAG = { width: 30, height: 20 };

/** @typedef {[x: number, y: number, more?: Partial<DrawnActor>]} Standing */

/** @param {Record<string, Standing>} standing @param {{area?: Box, standOut?: string[], homes?: Record<string, [number, number]>}} [how] */
function run(standing, { area = AREA, standOut = [], homes = {} } = {}) {
  /** @type {Map<string, DrawnActor>} */
  const nodes = new Map(Object.entries(standing).map(([id, [x, y, more]]) => (
    [id, partly({ id, actor: { id, type: "state" }, x, y, ...FLAG, ...more })])));
  const states = [...nodes.values()].filter(({ actor }) => actor.type === "state");
  const at = new Map(states.map(({ id, x, y }) => [id, homes[id] ? { x: homes[id][0], y: homes[id][1] } : { x, y }]));
  return { nodes, next: uncut(nodes, at, 1, PALETTE, { area, comesIn: (id) => standOut.includes(id) }) };
}

/** Whether all of what is drawn of a flag lies within what is seen. @param {DrawnActor} node */
const whole = ({ x, y, width, height }) => x - width / 2 >= AREA.left && x + width / 2 <= AREA.right && y - height / 2 >= AREA.top && y + height / 2 <= AREA.bottom;

test("where no flag is cut nothing changes", () => {
  const { nodes, next } = run({ A: [50, 50], B: [350, 250], Far: [380, 290, { dot: true, width: 5, height: 5 }] });
  assert.equal(next, nodes);
});

for (const [edge, x, y] of /** @type {[string, number, number][]} */ ([["left", 8, 150], ["right", 395, 150], ["upper", 200, 4], ["lower", 200, 297]])) {
  test(`at the ${edge} edge a flag that stands out comes in, and any other is a dot at its capital`, () => {
    const { next } = run({ A: [x, y] }, { standOut: ["A"] });
    assert.ok(!must(next.get("A")).dot && whole(must(next.get("A"))), JSON.stringify(next.get("A")));
    const { next: other } = run({ A: [x, y] });
    const { dot, x: dx, y: dy, width } = must(other.get("A"));
    assert.deepEqual([dot, dx, dy, width < 10], [true, x, y, true]);
  });
}

test("whoever lies beyond the edge does not come in", () => {
  const { next } = run({ A: [8, 150] }, { standOut: ["A"], homes: { A: [-20, 150] } });
  assert.deepEqual([must(next.get("A")).dot, must(next.get("A")).x], [true, -20]);
});

test("a flag does not come in over another one, but what is chosen does", () => {
  const crowd = { A: /** @type {Standing} */ ([8, 150]), B: /** @type {Standing} */ ([25, 150]) };
  assert.ok(must(run(crowd, { standOut: ["A", "B"] }).next.get("A")).dot);
  const chosen = run({ ...crowd, A: [8, 150, { selected: true }] }, { standOut: ["A", "B"] }).next;
  assert.ok(!must(chosen.get("A")).dot && whole(must(chosen.get("A"))));
});

test("what little of the map lies above the band of the alliances is none of it", () => {
  const band = /** @type {Standing} */ ([200, 60, { actor: partly(/** @type {KnownActor} */ ({ id: "EU", type: "alliance" })) }]);
  const { next } = run({ EU: band, A: [100, 20], B: [300, 85] }, { standOut: ["A", "B"] });
  assert.ok(must(next.get("A")).dot);
  assert.ok(must(next.get("B")).y - FLAG.height / 2 >= 77 && !must(next.get("B")).dot, JSON.stringify(next.get("B")));
  const low = run({ EU: [200, 200, band[2]], A: [100, 20] }, { standOut: ["A"] });
  assert.equal(low.next, low.nodes, "but what is seen above it once the map has been moved is");
});
