import assert from "node:assert/strict";
import { test } from "node:test";

import { must } from "../../../graph/page/core/must.js";
import { boxOf, meets } from "../../../graph/page/drawing/geometry.js";
import { besideHub, freeHubs } from "../../../graph/page/drawing/hubs.js";

const HUB = { id: "hub", x: 0, y: 0, width: 44, height: 18 };
const FLAG = { width: 14, height: 10, weight: 1 };

test("an alliance's name that lies on nothing stays", () => {
  assert.deepEqual(freeHubs([HUB], [{ x: 60, y: 0, ...FLAG }], 1).get("hub"), { x: 0, y: 0 });
});

test("one on flags stands beside them, no further than it must", () => {
  const flags = [[-20, 6], [4, -8], [18, 7]].map(([x, y]) => ({ x, y, ...FLAG }));
  const place = must(freeHubs([HUB], flags, 1).get("hub"));
  assert.ok(flags.every((flag) => !meets(boxOf({ ...HUB, ...place }), boxOf(flag))), JSON.stringify(place));
  assert.ok(Math.hypot(place.x, place.y) <= 36, JSON.stringify(place));
});

test("it leaves room for an outline between itself and any flag", () => {
  for (const off of [2, 3.5, 4.5]) {
    const flag = { x: 0, y: -(HUB.height + FLAG.height) / 2 - off, ...FLAG };
    const { x, y } = must(freeHubs([HUB], [flag], 1).get("hub"));
    const apart = Math.max(Math.abs(flag.x - x) - (HUB.width + FLAG.width) / 2, Math.abs(flag.y - y) - (HUB.height + FLAG.height) / 2);
    assert.ok(apart >= 5 - 1e-9, `${off} off: ${apart} apart`);
  }
});

test("where flags are all around, it lies on those that weigh least", () => {
  const heap = Array.from({ length: 400 }, (_, i) => ({ x: -150 + 15 * (i % 20), y: -110 + 11 * Math.floor(i / 20), ...FLAG, weight: i % 20 < 10 ? 40 : 1 }));
  const { x } = must(freeHubs([{ ...HUB, x: -20 }], heap, 1).get("hub"));
  assert.ok(x - HUB.width / 2 > -18, `${x}: over the weighty half`);
});

test("two alliances' names do not lie on one another, and in a heap one lies on as little as it can", () => {
  const both = freeHubs([HUB, { ...HUB, id: "other" }], [], 1);
  assert.ok(!meets(boxOf({ ...HUB, ...must(both.get("hub")) }), boxOf({ ...HUB, ...must(both.get("other")) })));
  const heap = Array.from({ length: 400 }, (_, i) => ({ x: -150 + 15 * (i % 20), y: -110 + 11 * Math.floor(i / 20), ...FLAG }));
  /** @param {{x: number, y: number}} place */
  const under = (place) => heap.filter((flag) => meets(boxOf({ ...HUB, ...place, width: 50, height: 24 }), boxOf(flag))).length;
  assert.ok(under(must(freeHubs([HUB], heap, 1).get("hub"))) <= under(HUB));
});

test("whose flag lies under a name all the same has a dot beside it, on the side where the flag was", () => {
  for (const [x, y, side] of /** @type {[number, number, string][]} */ ([[-20, 1, "left"], [20, -1, "right"], [2, -8, "top"], [3, 8, "bottom"]])) {
    const dot = besideHub({ x, y, ...FLAG }, HUB, 5);
    assert.ok(!meets(boxOf({ ...dot, width: 5, height: 5 }), boxOf(HUB)), `${side}: ${JSON.stringify(dot)}`);
    assert.ok(Math.sign(dot.x) === Math.sign(x) && Math.sign(dot.y) === Math.sign(y) && Math.hypot(dot.x - x, dot.y - y) < 12, side);
  }
});
