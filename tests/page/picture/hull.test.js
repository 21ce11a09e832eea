import assert from "node:assert/strict";
import { test } from "node:test";

import { convexHull, outline } from "../../../graph/page/picture/hull.js";

function inside(polygon, point) {
  const turns = polygon.map((a, i) => {
    const b = polygon[(i + 1) % polygon.length];
    return (b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x);
  });
  return turns.every((turn) => turn >= -1e-9) || turns.every((turn) => turn <= 1e-9);
}

test("the hull leaves out what lies inside it, and repeated points", () => {
  const square = [{ x: 0, y: 0 }, { x: 4, y: 0 }, { x: 4, y: 4 }, { x: 0, y: 4 }];
  const hull = convexHull([...square, ...square, { x: 2, y: 2 }, { x: 2, y: 0 }]);
  assert.equal(hull.length, 4);
});

test("one or two points are their own hull", () => {
  assert.equal(convexHull([{ x: 1, y: 1 }]).length, 1);
  assert.equal(convexHull([{ x: 1, y: 1 }, { x: 2, y: 1 }, { x: 1, y: 1 }]).length, 2);
});

test("the outline encloses every box with its padding", () => {
  const boxes = [
    { x: 0, y: 0, width: 30, height: 20 },
    { x: 100, y: 10, width: 30, height: 20 },
    { x: 40, y: 90, width: 60, height: 24 },
  ];
  const polygon = outline(boxes, 10);
  for (const { x, y, width, height } of boxes) {
    for (const [dx, dy] of [[-1, -1], [1, -1], [1, 1], [-1, 1]]) {
      assert.ok(inside(polygon, { x: x + (dx * width) / 2, y: y + (dy * height) / 2 }));
    }
    assert.ok(inside(polygon, { x: x + width / 2 + 9, y }));
  }
});

test("a single box gets an outline too, none gets none", () => {
  assert.ok(outline([{ x: 0, y: 0, width: 30, height: 20 }], 10).length > 8);
  assert.deepEqual(outline([], 10), []);
});
