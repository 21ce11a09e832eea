import assert from "node:assert/strict";
import { test } from "node:test";

import { actorAt, strandAt, tieAt } from "../../../graph/page/picture/hit.js";
import { createUnder } from "../../../graph/page/picture/under.js";
import { partly } from "../partly.js";

const ACTORS = [
  { id: "A", x: 0, y: 0, width: 30, height: 20 },
  { id: "B", x: 24, y: 0, width: 30, height: 20 },
];

/** @param {string} id @param {number} y */
function line(id, y) {
  return { tie: { id }, curve: { ax: 0, ay: y, cx: 50, cy: y, bx: 100, by: y } };
}

test("the nearest of two actors that overlap is hit", () => {
  assert.equal(actorAt(ACTORS, 10, 0, 0), "A");
  assert.equal(actorAt(ACTORS, 14, 0, 0), "B");
  assert.equal(actorAt(ACTORS, 0, 14, 3), null);
  assert.equal(actorAt(ACTORS, 0, 14, 7), "A");
});

test("the nearest tie within the tolerance is hit", () => {
  const strokes = [line("t1", 0), line("t2", 8)];
  assert.equal(tieAt(strokes, 50, 3, 6), "t1");
  assert.equal(tieAt(strokes, 50, 5, 6), "t2");
  assert.equal(tieAt(strokes, 50, 15, 6), null);
  assert.equal(tieAt(strokes, 50, 15, 14), "t2");
  assert.equal(tieAt([], 0, 0, 6), null);
});

test("of strands as near as one another the strongest is hit, and none beyond the tolerance", () => {
  const box = { left: 0, right: 100, top: -9, bottom: 9 };
  /** @param {string} id @param {number} y */
  const strand = (id, y) => ({ strand: partly({ id }), path: [{ x: 0, y }, { x: 100, y }], box });
  const strands = [strand("strong", -2), strand("weak", 2)];
  assert.equal(strandAt(strands, 50, 0, 6), "strong");
  assert.equal(strandAt(strands, 50, 1, 6), "weak");
  assert.equal(strandAt(strands, 50, -8, 6), null);
  assert.equal(strandAt(strands, 50, -7.9, 6), "strong");
});

test("a point of the window is one of the world, wherever one looks from", () => {
  const { scenePoint } = createUnder(partly({ viewer: { view: () => ({ x: 100, y: -50, scale: 2, width: 800, height: 600, covered: partly({}) }) } }));
  const { x, y } = scenePoint({ x: 400, y: 300 });
  assert.deepEqual({ x, y }, { x: 200, y: -100 }, "the middle is where one looks");
  const { x: right, y: below } = scenePoint({ x: 410, y: 330 });
  assert.deepEqual([right - x, below - y], [10, 30]);
});

test("a strand that leads down is hit beside it, and not in the box around it", () => {
  const strand = { strand: partly({ id: "falls" }), path: [{ x: 0, y: 100 }, { x: 100, y: 0 }], box: { left: 0, right: 100, top: 0, bottom: 100 } };
  assert.equal(strandAt([strand], 48, 48, 6), "falls");
  assert.equal(strandAt([strand], 20, 20, 6), null);
  assert.equal(strandAt([strand], 20, 76, 6), "falls");
});

test("a mouse means a line from as far as six pixels, and a finger from as far as fourteen", () => {
  const { under } = createUnder(partly({
    viewer: { view: () => ({ x: 50, y: 0, scale: 1, width: 0, height: 0, covered: partly({}) }) },
    sketch: { nodes: () => new Map(), counted: () => [], strokes: () => [partly(line("t", 0))], strands: () => [], landAt: () => "land" },
  }));
  assert.deepEqual([6, 6.5, 14, 14.5].map((y) => under({ x: 0, y }, false)), ["t", "land", "land", "land"]);
  assert.deepEqual([6, 6.5, 14, 14.5].map((y) => under({ x: 0, y }, true)), ["t", "t", "t", "land"]);
});
