import assert from "node:assert/strict";
import { test } from "node:test";

import { moveApart } from "../../../graph/page/picture/apart.js";

/** @import { Rect, Size } from "../../../graph/page/drawing/types.d.ts" */

/** @param {string} id @param {number} x @param {number} y */
const box = (id, x, y, width = 40, height = 28) => ({ id, x, y, width, height });
const ROOM = { across: 6, down: 6, line: 0 };

/** @param {Rect} a @param {Rect} b */
function gaps(a, b) {
  return [Math.abs(a.x - b.x) - (a.width + b.width) / 2, Math.abs(a.y - b.y) - (a.height + b.height) / 2];
}

/** The length of the straight line between two boxes' centres that neither covers. @param {Rect} a @param {Rect} b */
function seen(a, b) {
  const [dx, dy] = [Math.abs(b.x - a.x), Math.abs(b.y - a.y)];
  /** @param {Size} size */
  const share = ({ width, height }) => Math.min(width / 2 / dx, height / 2 / dy);
  return Math.hypot(dx, dy) * (1 - share(a) - share(b));
}

test("those with room stay where they are", () => {
  const boxes = [box("A", 0, 0), box("B", 60, 0), box("C", 0, 50)];
  moveApart(boxes, () => ROOM);
  assert.deepEqual(boxes, [box("A", 0, 0), box("B", 60, 0), box("C", 0, 50)]);
});

test("as long as two lack half a pixel, those beside them are looked at once more", () => {
  const boxes = [box("A", 0, 0), box("B", 45.5, 0), box("C", 91.5, 0)];
  moveApart(boxes, () => ROOM);
  const [first, second] = [gaps(boxes[0], boxes[1])[0], gaps(boxes[1], boxes[2])[0]];
  assert.ok(first > 5.9 && second > 5.9 && first < 6.01 && second < 6.01, `${first}, ${second}`);
});

test("a crowd is parted, and no further than needed", () => {
  const boxes = Array.from({ length: 9 }, (_, i) => box(`b${i}`, 12 * (i % 3), 9 * Math.floor(i / 3)));
  moveApart(boxes, () => ROOM);
  boxes.forEach((a, i) => boxes.slice(i + 1).forEach((b) => {
    assert.ok(Math.max(...gaps(a, b)) > 5, `${a.id} and ${b.id}`);
  }));
  for (const { x, y } of boxes) assert.ok(Math.hypot(x - 12, y - 9) < 120);
});

test("of a tie between two so much is seen as is wanted", () => {
  const boxes = [box("A", 0, 0, 120, 40), box("B", 70, 20)];
  moveApart(boxes, () => ({ ...ROOM, line: 40 }));
  assert.ok(seen(boxes[0], boxes[1]) > 39 && seen(boxes[0], boxes[1]) < 42);
});

test("two on one spot part, and what is held stays", () => {
  const boxes = [box("A", 5, 5), box("B", 5, 5)];
  moveApart(boxes, () => ROOM, (id) => id !== "A");
  assert.deepEqual(boxes[0], box("A", 5, 5));
  assert.ok(Math.max(...gaps(boxes[0], boxes[1])) > 5);
});

test("neither the order nor a little more zoom makes anything jump", () => {
  /** @typedef {ReturnType<typeof box>[]} Boxes */
  /** @param {number} scale @param {(boxes: Boxes) => Boxes} order */
  const at = (scale, order) => {
    const boxes = [[0, 0], [30, 8], [44, 30], [10, 26], [60, 2]]
      .map(([x, y], i) => box(`b${i}`, x * scale, y * scale));
    moveApart(order(boxes), () => ROOM);
    return boxes;
  };
  /** @param {Boxes} boxes */
  const same = (boxes) => boxes;
  assert.deepEqual(at(1, same), at(1, (boxes) => [...boxes].reverse()));
  for (let scale = 0.5; scale < 2; scale += 0.01) {
    const [one, next] = [at(scale, same), at(scale + 0.01, same)];
    one.forEach((a, i) => assert.ok(Math.hypot(a.x - next[i].x, a.y - next[i].y) < 6, `${a.id} at ${scale}`));
  }
});
