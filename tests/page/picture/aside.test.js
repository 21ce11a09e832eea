import assert from "node:assert/strict";
import { test } from "node:test";

import { indexData } from "../../../graph/page/core/index.js";
import { must } from "../../../graph/page/core/must.js";
import { boxOf, meets } from "../../../graph/page/drawing/geometry.js";
import { crosses } from "../../../graph/page/drawing/in-sight.js";
import { standAside } from "../../../graph/page/picture/aside.js";
import { withDotsOf } from "../../../graph/page/picture/crowded.js";
import { partly } from "../partly.js";
import { sampleData } from "../sample.js";

/** @import { DrawnActor } from "../../../graph/page/drawing/types.d.ts" */
/** @import { Content } from "../../../graph/page/picture/types.d.ts" */

/** Where a chosen one, its partners and the marks of alliances stand. @typedef {Record<string, [x: number, y: number]>} Places */

/** @param {string} id @param {[x: number, y: number]} at @param {boolean} alliance @param {boolean} selected @returns {DrawnActor} */
const node = (id, [x, y], alliance, selected) => partly({
  id, x, y, width: alliance ? 44 : 22, height: alliance ? 20 : 15, bright: true, selected, actor: partly({ type: alliance ? "alliance" : "state" }),
});

/** The chosen one is tied to each of the others. @param {Places} states the first is chosen @param {Places} alliances @param {string[]} [dim] who does not stand out @param {string[]} [put] whom the reader has put there @param {Record<string, number>} [counts] how many ties there are to some @param {string[]} [within] whom an outline holds */
function stood(states, alliances, dim = [], put = [], counts = {}, within = []) {
  const data = sampleData();
  const arms = must(data.ties.find(({ id }) => id === "arms"));
  const member = must(data.ties.find(({ type }) => type === "membership"));
  const [hub, ...others] = Object.keys(states);
  const tied = [...others, ...Object.keys(alliances)].filter((id) => !dim.includes(id));
  const made = tied.flatMap((to) => Array.from({ length: counts[to] ?? 1 }, (_, i) => (
    { ...(to in alliances ? member : arms), id: `to ${to} ${i}`, from: hub, to })));
  data.ties.push(...made);
  const ids = made.map(({ id }) => id);
  const nodes = new Map([
    ...Object.entries(states).map(([id, at]) => node(id, at, false, id === hub)),
    ...Object.entries(alliances).map(([id, at]) => node(id, at, true, false)),
  ].map((one) => [one.id, one]));
  /** @type {Content} */
  const content = partly({ ground: null, changes: null, strong: new Set([hub]), within: new Set(within), singled: { actors: new Set([hub, ...tied]), ties: new Set(ids) } });
  standAside(indexData(data), nodes, content, 13, { palette: partly({ size: 1, type: 13 }), nameWidth: () => 50, free: (id) => !put.includes(id) });
  return nodes;
}

/** @param {Map<string, DrawnActor>} nodes @param {string} hub @param {string} end @param {string} id */
const passesUnder = (nodes, hub, end, id) => crosses(must(nodes.get(hub)), must(nodes.get(end)), boxOf(must(nodes.get(id))));

test("a mark on a line of others goes off it, no further than it must, and keeps how far it went", () => {
  const nodes = stood({ A: [0, 0], B: [400, 0], C: [0, 300], D: [-300, -200] }, { X: [200, 4] });
  assert.ok(!passesUnder(nodes, "A", "B", "X"));
  const { x, y, aside } = must(nodes.get("X"));
  assert.deepEqual(aside, { x: x - 200, y: y - 4 });
  assert.ok(Math.hypot(x - 200, y - 4) < 30 && y > 4, "to the side on which it was");
});

test("a mark that lies on no line and no flag stays", () => {
  const { x, y } = must(stood({ A: [0, 0], B: [400, 0], C: [0, 300] }, { X: [200, 90] }).get("X"));
  assert.deepEqual([x, y], [200, 90]);
});

test("among many lines a mark finds its room off lines, flags and other marks", () => {
  const around = Object.fromEntries(Array.from({ length: 16 }, (_, i) => (
    /** @type {[string, [number, number]]} */ ([`P${i}`, [260 * Math.cos(0.3 * i), 260 * Math.sin(0.3 * i)]]))));
  const nodes = stood({ A: [0, 0], ...around }, { X: [150, 60], Y: [152, 62], Z: [149, 64] });
  for (const id of ["X", "Y", "Z"]) {
    for (const end of Object.keys(around)) assert.ok(!passesUnder(nodes, "A", end, id), `${id} on the line to ${end}`);
    for (const other of nodes.values()) {
      assert.ok(other.id === id || !meets(boxOf(other), boxOf(must(nodes.get(id)))), `${id} on ${other.id}`);
    }
  }
});

test("a flag on a line of others goes off it with room for its name, unless the reader has put it there", () => {
  /** @type {Places} */
  const states = { A: [0, 0], B: [400, 0], C: [180, 3], D: [-300, -200] };
  const nodes = stood(states, {});
  const { x, y } = must(nodes.get("C"));
  assert.ok(!passesUnder(nodes, "A", "B", "C"));
  assert.ok(y > 3 && Math.hypot(x - 180, y - 3) < 40, "to the side on which it was");
  const under = boxOf({ x, y: y + 16, width: 50, height: 13 });
  assert.ok(!crosses({ x: 0, y: 0 }, { x: 400, y: 0 }, under));
  const there = must(stood(states, {}, [], ["C"]).get("C"));
  assert.deepEqual([there.x, there.y], [180, 3]);
});

test("a flag beside a fan goes off the side of the fan, where that is as wide as all its lines", () => {
  /** @type {Places} */
  const states = { A: [0, 0], B: [400, 0], C: [200, 24], D: [0, 300] };
  const one = must(stood(states, {}).get("C"));
  const many = must(stood(states, {}, [], [], { B: 5 }).get("C"));
  assert.deepEqual([one.x, one.y], [200, 24]);
  const t = many.x / 400;
  assert.ok(many.y - 7.5 > 2 * 13 * 4 * t * (1 - t), "the fifth line lies two steps off the middle");
  assert.notDeepEqual([many.x, many.y], [200, 24]);
});

test("who is no member goes out from amid members, and who is beside them stays", () => {
  const members = Object.fromEntries(Array.from({ length: 12 }, (_, i) => (
    /** @type {[string, [number, number]]} */ ([`M${i}`, [400 + 60 * Math.cos(i / 2), 60 * Math.sin(i / 2)]]))));
  /** @type {Places} */
  const others = { A: [0, 0], B: [400, 20], C: [400, 110] };
  const nodes = stood({ ...others, ...members }, {}, Object.keys(members), [], {}, Object.keys(members));
  const { x, y } = must(nodes.get("B"));
  assert.ok(Math.hypot(x - 400, y) > 60, "the ring is left");
  assert.deepEqual([must(nodes.get("C")).x, must(nodes.get("C")).y], [400, 110]);
  const free = must(stood({ ...others, ...members }, {}, Object.keys(members)).get("B"));
  assert.ok(Math.hypot(free.x - 400, free.y) < 60, "without an outline there is nothing to leave");
});

test("who is chosen, and whom the choice does not concern, is left where it is", () => {
  const nodes = stood({ A: [0, 0], B: [400, 0] }, { X: [200, 0], Y: [100, 0] }, ["X"]);
  assert.deepEqual([must(nodes.get("X")).x, must(nodes.get("X")).y], [200, 0]);
  assert.deepEqual([must(nodes.get("A")).x, must(nodes.get("A")).y], [0, 0]);
});

test("in the frames of a zoom a mark stands as far aside as at rest", () => {
  const before = stood({ A: [0, 0], B: [400, 0], C: [0, 300] }, { X: [200, 0] });
  const { aside } = must(before.get("X"));
  const passing = new Map([["X", node("X", [300, 0], true, false)], ["B", node("B", [600, 0], false, false)]]);
  const found = withDotsOf(passing, before);
  assert.ok(aside && Math.hypot(aside.x, aside.y) > 5);
  assert.deepEqual([found.get("X")?.x, found.get("X")?.y, found.get("B")?.x], [300 + aside.x, aside.y, 600]);
});

test("who stands so near that nothing is seen of its line goes out until some is", () => {
  const { x, y } = must(stood({ A: [0, 0], B: [30, 10], C: [0, 300] }, {}).get("B"));
  const slope = Math.max(Math.abs(x) / 22, Math.abs(y) / 15);
  assert.ok(Math.hypot(x, y) * (1 - 1 / slope) >= 24, `${x} ${y}`);
  assert.ok(Math.hypot(x - 30, y - 10) < 50);
});
