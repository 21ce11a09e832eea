import assert from "node:assert/strict";
import { test } from "node:test";

import { boxOf, curveBetween, pointAt, trimmed } from "../../../graph/page/drawing/geometry.js";

/** @import { Hung, Rect } from "../../../graph/page/drawing/types.d.ts" */

/** @typedef {Hung & Rect & {id: string}} Mark */

const SIZE = { width: 46, height: 16 };
/** A row of marks as the map has it, twelve pixels apart. @type {Mark[]} */
const ROW = ["A", "B", "C", "D", "E"].map((id, i) => ({ id, x: (i - 2) * (SIZE.width + 12), y: 0, ...SIZE, docked: true }));
const FLAG = { width: 26, height: 18 };
const SPACING = 13;

/** Which marks of the row lines between two pass behind. @param {Mark} from @param {Mark} to @param {number} count of lines side by side */
function passedBehind(from, to, count) {
  const found = new Set();
  for (let i = 0; i < count; i += 1) {
    const curve = trimmed(curveBetween({ from: from.id, to: to.id }, from, to, { place: i - (count - 1) / 2, count }, SPACING, { arc: 0.11 }), from, to);
    assert.ok(curve, "something of it is seen");
    for (const mark of ROW.filter(({ id }) => id !== from.id && id !== to.id)) {
      const { left, right, top, bottom } = boxOf(mark);
      for (let t = 0; t <= 1; t += 1 / 256) {
        const { x, y } = pointAt(curve, t);
        if (left < x && x < right && top < y && y < bottom) found.add(mark.id);
      }
    }
  }
  return [...found];
}

test("a line to what stands above the map passes below those beside it, wherever it comes from", () => {
  for (const x of [-700, -320, -90, 0, 60, 260, 700]) {
    for (const y of [44, 90, 200, 450]) {
      const state = { id: "S", x, y, ...FLAG };
      for (const mark of ROW) {
        for (const count of [1, 3]) {
          assert.deepEqual(passedBehind(state, mark, count), [], `${x}, ${y} → ${mark.id}, ${count} lines`);
          assert.deepEqual(passedBehind({ ...mark }, state, count), [], `${mark.id} → ${x}, ${y}, ${count} lines`);
        }
      }
    }
  }
});

test("no line between two alliances above the map passes behind a third, and it is seen below them", () => {
  for (const from of ROW) {
    for (const to of ROW.filter((mark) => mark !== from)) {
      for (const count of [1, 2, 3]) {
        assert.deepEqual(passedBehind(from, to, count), [], `${from.id} → ${to.id}, ${count} lines`);
        const curve = curveBetween({ from: from.id, to: to.id }, from, to, { place: (1 - count) / 2, count }, SPACING, { arc: 0.11 });
        assert.ok(pointAt(curve, 0.5).y > SIZE.height, `${from.id} → ${to.id} hangs below the row`);
      }
    }
  }
});

test("who stands on the map has its lines rise as ever", () => {
  const [from, to] = [{ x: 0, y: 0, ...FLAG }, { x: 200, y: 0, ...FLAG }];
  const curve = curveBetween({ from: "S", to: "T" }, from, to, { place: 0, count: 1 }, SPACING, { arc: 0.1 });
  assert.ok(Math.abs(pointAt(curve, 0.5).y + 20) < 1e-6);
});
