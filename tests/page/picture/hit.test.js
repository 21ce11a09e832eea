import assert from "node:assert/strict";
import { test } from "node:test";

import { actorAt, tieAt } from "../../../graph/page/picture/hit.js";

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
