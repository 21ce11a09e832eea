import assert from "node:assert/strict";
import { test } from "node:test";

import { NO_LINES, othersLines } from "../../../graph/page/drawing/others-lines.js";
import { partly } from "../partly.js";

/** @import { Point, StrandStroke, Stroke } from "../../../graph/page/drawing/types.d.ts" */

/** @param {string} from @param {string} to @param {Point[]} path @returns {StrandStroke} */
const strand = (from, to, path) => partly({ strand: partly({ from, to }), path });
/** @param {string} from @param {string} to @param {number} y how far its middle hangs @returns {Stroke} */
const stroke = (from, to, y) => partly({ tie: partly({ from, to }), curve: { ax: 0, ay: 0, cx: 150, cy: 2 * y, bx: 300, by: 0 } });
/** @param {number} x @param {number} y */
const box = (x, y) => ({ left: x - 10, right: x + 10, top: y - 6, bottom: y + 6 });

test("lines of others count by pair, wherever they lead, and never one's own", () => {
  const lines = othersLines([stroke("A", "B", 40), stroke("B", "A", 42), stroke("A", "C", 44)], [strand("A", "D", [{ x: 0, y: 300 }, { x: 300, y: 300 }, { x: 300, y: 0 }])]);
  assert.equal(lines.under(box(150, 42), ["E"]), 2);
  assert.equal(lines.under(box(150, 42), ["C"]), 1);
  assert.equal(lines.under(box(150, 42), ["A"]), 0, "all three end there");
  assert.equal(lines.under(box(150, 42), ["A", "B"]), 1, "of a mark between two the lines of these alone are its own");
  assert.equal(lines.under(box(150, 0), ["E"]), 0, "straight between their ends none of them runs");
  assert.deepEqual([[150, 300], [300, 150], [150, 150]].map(([x, y]) => lines.under(box(x, y), ["E"])), [1, 1, 0]);
});

test("a line that a box hides for a stretch counts as often as is said, one that crosses it once", () => {
  const along = strand("A", "B", [{ x: -200, y: 0 }, { x: 200, y: 0 }]);
  const across = strand("A", "C", [{ x: 0, y: -200 }, { x: 0, y: 200 }]);
  const twice = [stroke("D", "E", 30), stroke("E", "D", 31)];
  const wide = { left: -30, right: 30, top: -6, bottom: 6 };
  assert.equal(othersLines([], [across]).under(wide, ["F"], 3), 1);
  assert.equal(othersLines([], [along]).under(wide, ["F"], 3), 3);
  assert.equal(othersLines([], [along]).under({ ...wide, left: -8, right: 8 }, ["F"], 3), 1, "no further than it is high");
  assert.equal(othersLines([], [along, across]).under(wide, ["F"], 3), 4);
  assert.equal(othersLines(twice, []).under({ left: 120, right: 180, top: 24, bottom: 36 }, ["F"], 3), 3, "two of a pair are one");
});

test("where nothing stands out no line is in the way", () => {
  assert.equal(othersLines([], []), NO_LINES);
  assert.deepEqual([NO_LINES.none, NO_LINES.under(box(0, 0), [])], [true, 0]);
});

test("those that pass a name are told, not those that end at its state", () => {
  const [along, own, off] = [["A", "B", 0], ["C", "D", 0], ["A", "B", 90]].map(([from, to, y]) => strand(String(from), String(to), [{ x: -200, y: Number(y) }, { x: 200, y: Number(y) }]));
  const hung = stroke("E", "F", 40);
  const lines = othersLines([hung], [along, own, off]);
  assert.deepEqual(lines.passing(box(-100, 0), "C"), { strokes: [], strands: [along] });
  assert.deepEqual(lines.passing(box(150, 42), "C"), { strokes: [hung], strands: [] });
  assert.deepEqual(lines.passing(box(150, 42), "E"), { strokes: [], strands: [] });
  const down = strand("C", "D", [{ x: -100, y: -90 }, { x: -100, y: 90 }]);
  assert.deepEqual([1, 0].map((most) => othersLines([], [along, down]).passing(box(-100, 0), "C", most).strands), [[down, along], [along]], "its own where they are no more than asked for");
  assert.deepEqual(lines.passing(box(-100, 0), "C", 1).strands, [along], "but none along it, which would cross it out");
  assert.deepEqual(NO_LINES.passing(box(0, 0), "C"), { strokes: [], strands: [] });
});
