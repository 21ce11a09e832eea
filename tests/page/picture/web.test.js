import assert from "node:assert/strict";
import { test } from "node:test";

import { indexData } from "../../../graph/page/core/index.js";
import { must } from "../../../graph/page/core/must.js";
import { NO_SEAM } from "../../../graph/page/drawing/seam.js";
import { strongestOf, webOf } from "../../../graph/page/picture/web.js";
import { partly } from "../partly.js";
import { sampleData } from "../sample.js";

/** @import { DrawnActor, Palette } from "../../../graph/page/drawing/types.d.ts" */
/** @import { Content } from "../../../graph/page/picture/types.d.ts" */

/** @type {Palette} */
const PALETTE = partly({ type: 12.5, size: 1, line: 1, categories: new Map(), conflict: "red", membership: "grey" });

/** An actor with so many partners in a ring, and as many ties to each as is said. @param {number} count @param {(i: number) => number} [ties] */
function web(count, ties = () => 1) {
  const data = sampleData();
  const arms = must(data.ties.find(({ id }) => id === "arms"));
  const ids = Array.from({ length: count }, (_, i) => `P${String(i).padStart(3, "0")}`);
  const made = ids.flatMap((to, i) => Array.from({ length: ties(i) }, (_, n) => ({ ...arms, id: `${to} ${n}`, from: "A", to })));
  data.ties.push(...made);
  /** @param {string} id @param {number} x @param {number} y @returns {[string, DrawnActor]} */
  const node = (id, x, y) => [id, partly({ id, x, y, home: { x, y }, width: 20, height: 13, bright: true, alpha: 1, selected: id === "A", actor: partly({ type: "state" }) })];
  const nodes = new Map([node("A", 0, 0), ...ids.map((id, i) => node(id, 150 * Math.cos(i), 150 * Math.sin(i)))]);
  const shown = { actors: new Set(["A", ...ids]), ties: new Set(made.map(({ id }) => id)) };
  /** @type {Content} */
  const content = partly({ shown, singled: shown, strong: new Set(["A"]), telling: null, changes: null });
  return { index: indexData(data), nodes, content };
}

/** @param {ReturnType<typeof web>} some @param {Partial<Content>} [more] */
const drawn = ({ index, nodes, content }, more = {}) => webOf(index, partly({ ...content, ...more }), nodes, PALETTE, NO_SEAM);

test("of a web as many have lines as there is room for, and the others are left", () => {
  const found = must(drawn(web(80)));
  assert.deepEqual([found.drawn.length, found.left.length], [24, 56]);
});

test("whoever has been moved from its place, the same have lines", () => {
  const still = web(80, (i) => 1 + (i % 3));
  const moved = { ...still, nodes: new Map([...still.nodes].map(([id, node], i) => [id, { ...node, x: 5 * i, y: -3 * i, width: 3, dot: true }])) };
  assert.deepEqual(must(drawn(moved)).drawn, must(drawn(still)).drawn);
});

test("few ties are no web, nor is what a step tells or two days compared", () => {
  assert.equal(drawn(web(40)), null);
  const many = web(41);
  assert.notEqual(drawn(many), null);
  assert.equal(drawn(many, { telling: { main: new Set(), named: [] } }), null);
  /** @type {Content} */
  const compared = partly({ changes: partly({ ties: new Map() }) });
  assert.equal(drawn(many, { changes: compared.changes }), null);
});

test("one far more prominent goes before one who has twice as many ties, and that before its equals", () => {
  const { index, nodes, content } = web(41, (i) => (i < 30 ? 2 : 1));
  const strands = must(webOf(index, content, nodes, PALETTE, NO_SEAM));
  const all = [...strands.drawn, ...strands.left];
  /** @param {string} id */
  const prominence = (id) => (id === "P040" ? 40 : 2);
  const found = strongestOf(index, all, nodes, prominence, PALETTE, NO_SEAM).map(({ strand: { to } }) => to);
  assert.equal(found[0], "P040");
  assert.ok(found.slice(1).every((id) => id < "P030"));
});

test("those whom the panel names first have lines, whatever is stronger", () => {
  const some = web(80, (i) => (i < 40 ? 3 : 1));
  const { drawn: before } = must(drawn(some));
  const left = must(drawn(some)).left.map(({ id }) => id).slice(-2);
  const { drawn: after } = must(drawn(some, { heads: left }));
  assert.deepEqual(after.slice(0, 2).map(({ id }) => id).sort(), left.sort());
  assert.deepEqual(after.slice(2), before.slice(0, -2), "and the others as before");
});
