import assert from "node:assert/strict";
import { test } from "node:test";

import { gathered } from "../../../graph/page/drawing/bloc-places.js";

const places = new Map([
  ["A", { x: 0, y: 0 }], ["B", { x: 300, y: 0 }], ["C", { x: 150, y: 200 }],
  ["near", { x: 150, y: 60 }], ["far", { x: 2000, y: -900 }], ["farther", { x: -3000, y: 0 }],
]);

test("an alliance's name stays where the layout has put it, as long as that is among its shown members", () => {
  assert.deepEqual(gathered(new Map([["near", ["A", "B", "C"]]]), places.keys(), places), []);
});

test("among them is also as far beside the outermost as a name is wide or high, and not further", () => {
  const members = ["A", "B", "C"];
  for (const [x, y, stays] of /** @type {[number, number, boolean][]} */ ([
    [390, 60, true], [400, 60, false], [-90, 60, true], [-100, 60, false], [150, 240, true], [150, 245, false], [150, -40, true], [150, -45, false],
  ])) {
    const at = new Map([...places, ["it", { x, y }]]);
    assert.equal(gathered(new Map([["it", members]]), members, at).length === 0, stays, `${x} ${y}`);
  }
});

test("else it comes among them, onto nobody, and two alliances of the same members onto one another neither", () => {
  const blocs = new Map([["far", ["A", "B", "C"]], ["farther", ["A", "B", "C"]]]);
  const found = new Map(gathered(blocs, ["A", "B", "C", "near", "far", "farther"], places));
  assert.deepEqual([...found.keys()], ["far", "farther"]);
  const standing = [...["A", "B", "C", "near"].map((id) => places.get(id)), ...found.values()];
  for (const [id, { x, y }] of found) {
    assert.ok(x > -200 && x < 500 && y > -200 && y < 400, `${id} stands among its members, at ${x} ${y}`);
    const onIt = standing.filter((at) => at && Math.abs(at.x - x) <= 60 && Math.abs(at.y - y) <= 30);
    assert.equal(onIt.length, 1, `${id} lies on nobody`);
  }
});

test("where no place is free, it stands in the middle of its members", () => {
  const crowd = new Map([...places, ...Array.from({ length: 4000 }, (_, i) => (
    /** @type {[string, {x: number, y: number}]} */ ([`crowd ${i}`, { x: (i % 80) * 40 - 1400, y: Math.floor(i / 80) * 40 - 900 }])))]);
  const shown = [...crowd.keys()].filter((id) => !id.startsWith("far"));
  assert.deepEqual(gathered(new Map([["far", ["A", "B", "C"]]]), shown, crowd), [["far", { x: 150, y: 200 / 3 }]]);
});
