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

test("where nothing stands out no line is in the way", () => {
  assert.equal(othersLines([], []), NO_LINES);
  assert.deepEqual([NO_LINES.none, NO_LINES.under(box(0, 0), [])], [true, 0]);
});
