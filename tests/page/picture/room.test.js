import assert from "node:assert/strict";
import { test } from "node:test";

import { withRoom } from "../../../graph/page/picture/room.js";
import { partly } from "../partly.js";

/** @import { DrawnActor, StrandStroke } from "../../../graph/page/drawing/types.d.ts" */

/** @type {DrawnActor[]} */
const nodes = [partly({ x: 0, y: 0, width: 20, height: 14 }), partly({ x: 1000, y: 700, width: 20, height: 14 })];
/** @param {number} i @param {number} weight @returns {StrandStroke} */
const strand = (i, weight, long = 500) => partly({
  strand: { id: `S${String(i).padStart(4, "0")}`, weight, ties: [{}] },
  look: { width: 1, second: null, dash: [] },
  path: [{ x: (i * 37) % 500, y: (i * 53) % 700 }, { x: ((i * 37) % 500) + long, y: (i * 53) % 700 }],
  long,
});

test("what has room is drawn whole, whatever its order", () => {
  const few = Array.from({ length: 40 }, (_, i) => strand(i, 1));
  assert.equal(withRoom(few, nodes, 12.5), few);
});

test("of too many the strongest are drawn, and of equals all or none", () => {
  const many = [...Array.from({ length: 90 }, (_, i) => strand(i, 5)), ...Array.from({ length: 900 }, (_, i) => strand(100 + i, 1))];
  assert.deepEqual(withRoom(many, nodes, 12.5), many.slice(0, 90));
});

test("where all are equal and too many, some are drawn: those that lead least far", () => {
  const many = Array.from({ length: 900 }, (_, i) => strand(i, 1, i % 3 === 0 ? 90 : 480));
  const drawn = withRoom(many, nodes, 12.5);
  assert.ok(drawn.length > 0 && drawn.length < 200);
  assert.ok(drawn.every(({ long }) => long === 90));
});
