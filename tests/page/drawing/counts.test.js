import assert from "node:assert/strict";
import { test } from "node:test";

import { countsOn } from "../../../graph/page/drawing/counts.js";
import { createOccupancy } from "../../../graph/page/drawing/labels.js";
import { NO_LINES, othersLines } from "../../../graph/page/drawing/others-lines.js";
import { strangersOf } from "../../../graph/page/drawing/strangers.js";
import { partly } from "../partly.js";

/** @import { OthersLines, Palette, Point, Room, StrandStroke } from "../../../graph/page/drawing/types.d.ts" */

/** @type {Palette} */
const PALETTE = partly({ size: 1, ink: "black" });

/** @param {ReturnType<typeof createOccupancy>} occupancy @param {OthersLines} [lines] @returns {Room} */
const among = (occupancy, lines = NO_LINES) => ({ occupancy, lines });
/** @param {string} id @param {Point[]} path @param {number} count @returns {StrandStroke} */
const strand = (id, path, count) => partly({ strand: { id, from: "hub", to: id, ties: Array.from({ length: count }, () => ({})) }, look: { colour: "blue", second: null }, path });

test("the number of a long line lies on it, nearest to its middle where there is room; that of a short one beside it", () => {
  for (const points of [2, 3, 9]) {
    const path = Array.from({ length: points }, (_, i) => ({ x: (120 * i) / (points - 1), y: 0 }));
    const taken = createOccupancy();
    const found = ["a", "b", "c"].map((id) => countsOn([strand(id, path, 3)], among(taken), PALETTE)[0]).filter(Boolean);
    assert.ok(found.length > 1, String(points));
    assert.equal(Math.round(found[0].x), 60);
    assert.ok(found.every(({ y, x, radius }) => Math.abs(y) < 1e-9 && x > radius && x < 120 - radius));
  }
  const short = [{ x: 0, y: 0 }, { x: 30, y: 0 }];
  const taken = createOccupancy();
  const [first, second] = ["a", "b"].map((id) => countsOn([strand(id, short, 3)], among(taken), PALETTE)[0]);
  assert.deepEqual([first.x, first.y, second.x, Math.abs(second.y) > 0], [15, 0, 15, true]);
});

test("where there is room for one alone, the line of more ties has its number", () => {
  const path = [{ x: 0, y: 0 }, { x: 10, y: 0 }];
  const found = countsOn([strand("few", path, 2), strand("many", path, 12)], among(createOccupancy()), PALETTE);
  assert.deepEqual([found[0].id, found[0].glyph], ["many", "12"]);
});

test("the number of both sorts of ties has the colour of neither", () => {
  const path = [{ x: 0, y: 0 }, { x: 120, y: 0 }];
  /** @param {string | null} second */
  const colourOf = (second) => countsOn([partly({ ...strand("a", path, 8), look: { colour: "blue", second } })], among(createOccupancy()), PALETTE)[0].colour;
  assert.deepEqual([colourOf(null), colourOf("red")], ["blue", "black"]);
});

test("a number lies on its own line alone as long as there is such a place on it", () => {
  const line = strand("a", [{ x: 0, y: 0 }, { x: 400, y: 0 }], 3);
  /** @param {number[]} xs where others cross it @returns {StrandStroke[]} */
  const crossing = (xs) => xs.map((x, i) => strand(`other ${i}`, [{ x, y: -50 }, { x, y: 50 }], 1));
  /** @param {number[]} xs */
  const at = (xs) => Math.round(countsOn([line], among(createOccupancy(), othersLines([], [line, ...crossing(xs)])), PALETTE)[0].x);
  assert.equal(at([]), 200);
  assert.equal(at([204]), 160);
  assert.equal(at([204, 160, 240, 120]), 280);
  const everywhere = Array.from({ length: 40 }, (_, i) => 10 * i);
  assert.ok(at(everywhere) > 0, "where it has none, on the fewest");
});

test("a number is at nobody's flag or name but its ends' as long as there is such a place on its line, else where it is furthest off", () => {
  const line = strand("a", [{ x: 0, y: 0 }, { x: 400, y: 0 }], 3);
  /** @param {number[]} xs where flags are beside it @param {(x: number) => number} [down] how far @param {string} [id] whose */
  const at = (xs, down = () => 22, id = "other") => Math.round(countsOn([line],
    { ...among(createOccupancy()), strangers: strangersOf(xs.map((x) => ({ id, x, y: down(x), width: 20, height: 20 })), 1) }, PALETTE)[0].x);
  assert.equal(at([]), 200);
  assert.equal(at([200]), 160);
  assert.equal(at([200], () => 25), 200, "six pixels off it is nobody's");
  assert.equal(at([200], undefined, "hub"), 200);
  const everywhere = Array.from({ length: 41 }, (_, i) => 10 * i);
  assert.equal(at(everywhere, (x) => (x > 290 ? 23 : 20)), 320);
});
