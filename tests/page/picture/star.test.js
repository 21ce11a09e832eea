import assert from "node:assert/strict";
import { test } from "node:test";

import { indexData } from "../../../graph/page/core/index.js";
import { must } from "../../../graph/page/core/must.js";
import { strandOf } from "../../../graph/page/core/strands.js";
import { endsOf, starOf, withPale } from "../../../graph/page/picture/star.js";
import { partly } from "../partly.js";
import { sampleData } from "../sample.js";

/** @import { DrawnActor, Palette, Stroke } from "../../../graph/page/drawing/types.d.ts" */

/** @type {Palette} */
const PALETTE = partly({ type: 12.5, size: 1, line: 1, categories: new Map(), conflict: "red", membership: "grey" });

const DATA = sampleData();
const INDEX = indexData(DATA);
const ARMS = must(DATA.ties.find(({ id }) => id === "arms"));

/** The last are the least prominent. @param {string} id */
const prominence = (id) => 1000 - (Number(id.slice(1)) || 0);

/** An actor with so many partners around it, the first at so many ties, the n-th so far away. @param {number} count @param {number} [scale] */
function around(count, scale = 1) {
  /** @param {string} id @param {number} x @param {number} y @returns {[string, DrawnActor]} */
  const node = (id, x, y) => [id, partly({ id, x: x * scale, y: y * scale, width: 20, height: 13, bright: true, alpha: 1, selected: id === "A", actor: partly({ type: "state" }) })];
  const ids = Array.from({ length: count }, (_, i) => `P${String(i).padStart(3, "0")}`);
  const nodes = new Map([node("A", 0, 0), ...ids.map((id, i) => node(id, (150 + i) * Math.cos(i), (150 + i) * Math.sin(i)))]);
  const strands = ids.map((id, i) => strandOf(INDEX, `A\n${id}`, Array.from({ length: i < 3 ? 4 : 1 }, (__, tie) => ({ ...ARMS, id: `${id} ${tie}`, from: "A", to: id }))));
  return { nodes, strands };
}

/** Whose lines are drawn. @param {ReturnType<typeof around>} some */
function drawn({ nodes, strands }) {
  return starOf(INDEX, strands, nodes, prominence, PALETTE, () => null).map(({ strand: { to } }) => to);
}

test("all of few are drawn, the strongest first", () => {
  const some = around(20);
  assert.deepEqual(drawn(some), some.strands.map(({ to }) => to));
});

test("of many equals some are drawn, the most prominent, after who is tied more closely; from near, all", () => {
  const some = around(140);
  const ids = drawn(some);
  assert.equal(ids.length, 24, "so many have room, however many there are");
  assert.deepEqual(ids, some.strands.slice(0, ids.length).map(({ to }) => to));
  assert.equal(drawn(around(140, 6)).length, 140);
});

test("a line passes nobody who has one", () => {
  const { nodes, strands } = around(2);
  Object.assign(must(nodes.get("P000")), { x: 100, y: 0 });
  Object.assign(must(nodes.get("P001")), { x: 300, y: 2 });
  const far = must(starOf(INDEX, strands, nodes, prominence, PALETTE, () => null).find(({ strand }) => strand.to === "P001"));
  assert.ok(far.path.every(({ x, y }) => Math.abs(x - 100) > 10 || Math.abs(y) > 6.5));
});

test("a line passes those, too, who are tied to the chosen one and have none, but neither dots nor whom it does not concern", () => {
  const { nodes, strands } = around(2);
  Object.assign(must(nodes.get("P000")), { x: 0, y: 200 });
  Object.assign(must(nodes.get("P001")), { x: 300, y: 2 });
  const between = { ...must(nodes.get("P000")), id: "left", x: 150, y: 0 };
  /** @param {Partial<DrawnActor>} more */
  const runsOver = (more) => {
    const all = new Map([...nodes, ["left", { ...between, ...more }]]);
    const { path } = must(starOf(INDEX, strands, all, prominence, PALETTE, () => null).find(({ strand }) => strand.to === "P001"));
    return path.some(({ x, y }) => Math.abs(x - 150) < 10 && Math.abs(y) < 6.5);
  };
  assert.deepEqual([{}, { dot: true }, { bright: false }].map(runsOver), [false, true, true]);
});

test("who stands beside the chosen one is no less tied to it", () => {
  const { nodes, strands } = around(2);
  Object.assign(must(nodes.get("P000")), { x: 22, y: 0 });
  assert.deepEqual(drawn({ nodes, strands }), ["P000", "P001"]);
});

test("who has no line is paler, but for who has another and who is chosen", () => {
  const { nodes, strands } = around(6);
  const left = endsOf(strands.slice(2), starOf(INDEX, strands.slice(0, 2), nodes, prominence, PALETTE, () => null), [/** @type {Stroke} */ (partly({ tie: { ...ARMS, from: "A", to: "P005" } }))]);
  assert.deepEqual([...left], ["P002", "P003", "P004"]);
  assert.deepEqual([...withPale(nodes, left).values()].filter(({ alpha }) => alpha < 1).map(({ id }) => id), [...left]);
  assert.ok([...withPale(nodes, new Set(nodes.keys())).values()].every(({ id, alpha }) => (alpha === 1) === (id === "A")));
  assert.ok(must(withPale(nodes, left).get("P002")).width < 20);
  assert.equal(must(withPale(nodes, left, true).get("P002")).width, 20, "a line ends at its edge");
  assert.equal(withPale(nodes, new Set()), nodes);
});

test("an alliance has its line before all states, however little it has with the chosen one", () => {
  const some = around(140);
  must(some.nodes.get("P139")).actor = partly({ type: "alliance" });
  const ids = drawn(some);
  assert.equal(ids[0], "P139");
  assert.equal(ids.length, 24);
  assert.deepEqual(ids.slice(1), some.strands.slice(0, 23).map(({ to }) => to), "and the others as before");
});
