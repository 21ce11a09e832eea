import assert from "node:assert/strict";
import { test } from "node:test";

import { declutter } from "../../../graph/page/map/declutter.js";

const SCALE = 2;

function nodesAt(places) {
  return new Map(Object.entries(places).map(([id, [x, y, type = "state"]]) => [id, {
    id, actor: { id, type }, x: x * SCALE, y: y * SCALE, width: 30, height: 20,
  }]));
}

function run(places, rank = () => 0, quiet = () => false, scale = SCALE) {
  const nodes = nodesAt(places);
  const states = Object.entries(places).filter(([, [, , type]]) => type !== "alliance");
  const homes = new Map(states.map(([id, [x, y]]) => [id, { x: x + 1, y: y + 1 }]));
  declutter(nodes, homes, scale, 1, rank, quiet);
  return nodes;
}

test("where flags would cover one another the more important stays", () => {
  const nodes = run({ A: [0, 0], B: [4, 2], C: [50, 50] }, (id) => (id === "B" ? 9 : 1));
  assert.equal(nodes.get("A").dot, true);
  assert.ok(!nodes.get("B").dot && !nodes.get("C").dot);
});

test("a dot stands at the capital, and a flag where it was put", () => {
  const nodes = run({ A: [0, 0], B: [4, 2] });
  assert.deepEqual([nodes.get("A").x, nodes.get("A").y], [0, 0]);
  assert.deepEqual([nodes.get("B").x, nodes.get("B").y], [5 * SCALE, 3 * SCALE]);
  assert.ok(nodes.get("B").width < 10 && nodes.get("B").width === nodes.get("B").height);
});

test("alliances have their room before any state", () => {
  const nodes = run({ A: [0, 0], EU: [2, 2, "alliance"] }, () => 99);
  assert.ok(nodes.get("A").dot);
  assert.equal(nodes.get("EU").width, 30);
});

test("what does not stand out where something does is a dot", () => {
  const nodes = run({ A: [0, 0], B: [90, 90] }, () => 0, (id) => id === "B");
  assert.ok(!nodes.get("A").dot && nodes.get("B").dot);
});

test("while the world is seen only the most important are named", () => {
  const places = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`S${i}`, [i * 100, 0]]));
  const rank = (id) => Number(id.slice(1));
  const far = run(places, rank, undefined, 0.2);
  assert.ok(far.get("S0").minor && !far.get("S59").minor);
  const near = run(places, rank, undefined, 1);
  assert.ok([...near.values()].every(({ minor }) => !minor));
});
