import assert from "node:assert/strict";
import { test } from "node:test";

import { overGround, withRoom } from "../../../graph/page/picture/room.js";
import { partly } from "../partly.js";

/** @import { DrawnActor, StrandStroke } from "../../../graph/page/drawing/types.d.ts" */

/** @type {DrawnActor[]} */
const nodes = [partly({ x: 0, y: 0, width: 20, height: 14 }), partly({ x: 1000, y: 700, width: 20, height: 14 })];
/** @param {number} i @param {number} weight @returns {StrandStroke & {last: number}} */
const strand = (i, weight, long = 500) => partly({
  strand: { id: `S${String(i).padStart(4, "0")}`, weight, ties: [{}] },
  look: { width: 1, second: null, dash: [] },
  path: [{ x: (i * 37) % 500, y: (i * 53) % 700 }, { x: ((i * 37) % 500) + long, y: (i * 53) % 700 }],
  long,
  last: long,
});

/** What is drawn of strands, and how many were asked how. @param {(StrandStroke & {last: number})[]} strands */
function roomFor(strands) {
  let asked = 0;
  const drawn = withRoom(strands, (one) => {
    asked += 1;
    return one;
  }, nodes, 12.5, []);
  return { drawn, asked };
}

test("what has room is drawn whole, whatever its order", () => {
  const few = Array.from({ length: 40 }, (_, i) => strand(i, 1));
  assert.deepEqual(roomFor(few).drawn, few);
});

test("of too many the strongest are drawn, as many as an eye follows; of no more the path is asked for", () => {
  const many = [...Array.from({ length: 50 }, (_, i) => strand(i, 5)), ...Array.from({ length: 900 }, (_, i) => strand(100 + i, 1))];
  const { drawn, asked } = roomFor(many);
  assert.deepEqual(drawn, many.slice(0, 60));
  assert.equal(asked, 60);
});

test("where hardly more are shown, none is left out", () => {
  const some = Array.from({ length: 76 }, (_, i) => strand(i, 1));
  assert.equal(roomFor(some.slice(0, 75)).drawn.length, 75);
  assert.equal(roomFor(some).drawn.length, 60);
});

test("over a ground that tells something itself, of equals all or none are drawn, as long as there is room", () => {
  const many = [...Array.from({ length: 90 }, (_, i) => strand(i, 5, 20)), ...Array.from({ length: 900 }, (_, i) => strand(100 + i, 1))];
  let asked = 0;
  const drawn = overGround(many, (one) => {
    asked += 1;
    return one;
  }, nodes, 12.5, []);
  assert.deepEqual(drawn, many.slice(0, 90));
  assert.ok(asked < 400, `${asked} paths`);
});

test("over a ground, too, in little room fewer are drawn, of which each has room for its ends' names", () => {
  const many = Array.from({ length: 900 }, (_, i) => strand(i, 1 + (i % 7)));
  /** @param {number} width */
  const drawnIn = (width) => overGround(many, (one) => one, [nodes[0], partly({ ...nodes[1], x: width, y: 300 })], 13, []).length;
  assert.deepEqual([drawnIn(150), drawnIn(400), drawnIn(2000)], [18, 26, 60]);
});

test("where all are equal and too many, some are drawn: those that lead least far", () => {
  const many = Array.from({ length: 900 }, (_, i) => strand(i, 1, i % 3 === 0 ? 90 : 480));
  const { drawn } = roomFor(many);
  assert.ok(drawn.length > 0 && drawn.length < 200);
  assert.ok(drawn.every(({ long }) => long === 90));
});

test("what cannot be seen takes no room", () => {
  const some = Array.from({ length: 30 }, (_, i) => strand(i, 1));
  const seen = withRoom(some, (one) => (one === some[4] ? null : one), nodes, 12.5, []);
  assert.deepEqual(seen, some.filter((one) => one !== some[4]));
});

test("what is told is drawn anyhow, once, however weak it is and whether it has room or not", () => {
  const many = [...Array.from({ length: 60 }, (_, i) => strand(i, 5)), ...Array.from({ length: 900 }, (_, i) => strand(100 + i, 1))];
  const told = [many[3], many[900]];
  const drawn = withRoom(many, (one) => one, nodes, 12.5, told.map(({ strand: { id } }) => id));
  assert.deepEqual(drawn, [...many.slice(0, 60), many[900]]);
});

test("the less room, the fewer are drawn, and from near more", () => {
  const many = Array.from({ length: 900 }, (_, i) => strand(i, 1));
  const counts = [2, 1, 0.7, 0.5, 0.1].map((size) => withRoom(many, (one) => one, nodes.map((node) => ({ ...node, x: node.x * size, y: node.y * size })), 12.5, []).length);
  assert.deepEqual(counts, [183, 60, 58, 30, 18]);
});
