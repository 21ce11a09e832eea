import assert from "node:assert/strict";
import { test } from "node:test";

import { inSteps, ledPast } from "../../../graph/page/picture/lanes.js";

/** @import { Obstacle } from "../../../graph/page/picture/lanes.js" */
/** @import { Point, Rect } from "../../../graph/page/drawing/types.d.ts" */

/** @param {number} x @param {number} y */
const flag = (x, y, width = 20, height = 13) => ({ x, y, width, height });
/** @param {Point[]} path @param {Rect} box how far the path's points lie from it at least */
const clear = (path, { x, y, width, height }) => Math.min(...path.map((point) => (
  Math.hypot(Math.max(0, Math.abs(point.x - x) - width / 2), Math.max(0, Math.abs(point.y - y) - height / 2)))));
/** @param {Point[]} path how much it turns at most from one step to the next, in degrees */
const turn = (path) => Math.max(...path.slice(2).map((c, i) => {
  const [a, b] = [path[i], path[i + 1]];
  const by = Math.atan2(c.y - b.y, c.x - b.x) - Math.atan2(b.y - a.y, b.x - a.x);
  return Math.abs(Math.atan2(Math.sin(by), Math.cos(by))) * (180 / Math.PI);
}));
const STRAIGHT = inSteps([{ x: 0, y: 0 }, { x: 400, y: 0 }]);
/** @param {Obstacle[]} boxes */
const led = (boxes, half = 1) => ledPast(STRAIGHT, boxes, { half }, []);

test("a path in steps is the same path, its ends included, whatever its pieces", () => {
  const path = inSteps([{ x: 0, y: 0 }, { x: 3, y: 0 }, { x: 3, y: 0 }, { x: 90, y: 0 }, { x: 90, y: 90 }]);
  assert.deepEqual([path[0], path[path.length - 1]], [{ x: 0, y: 0 }, { x: 90, y: 90 }]);
  const steps = path.slice(1).map(({ x, y }, i) => Math.abs(x - path[i].x) + Math.abs(y - path[i].y));
  for (const step of steps) assert.ok(Math.abs(step - 9) < 1e-9, `${step}`);
});

test("a line on which nobody stands stays as it is", () => {
  assert.equal(led([flag(200, 40), flag(100, -30)]), STRAIGHT);
});

test("whoever stands on a line is passed at a distance from its edge, without a corner", () => {
  for (let off = -14; off <= 14; off += 1) {
    for (const half of [0.5, 2.5]) {
      const path = led([flag(200, off)], half);
      assert.ok(clear(path, flag(200, off)) - half > 4, `${off}: ${clear(path, flag(200, off)) - half}`);
      assert.ok(turn(path) < 30, `${off}: ${turn(path)}°`);
    }
  }
});

test("those who leave no room between them are passed as one", () => {
  const wall = [-20, 0, 20].map((y) => flag(200, y));
  const path = led(wall);
  for (const box of wall) assert.ok(clear(path, box) >= 5);
});

test("there is a way between those who stand apart", () => {
  const pair = [flag(200, -24), flag(200, 20)];
  const path = led(pair);
  for (const box of pair) assert.ok(clear(path, box) >= 6);
  assert.ok(Math.max(...path.map(({ y }) => Math.abs(y))) < 8, "and it is no long one");
});

test("where less is to be kept free a line keeps nearer to its course", () => {
  const off = [7, 3].map((clear) => Math.max(...ledPast(STRAIGHT, [flag(200, 4)], { half: 1, clear }, []).map(({ y }) => Math.abs(y))));
  assert.ok(off[1] < off[0] && off[1] > 4, `${off}`);
});

test("what weighs less moves a line, too, and between it and a flag the flag has the room", () => {
  const name = { ...flag(200, 2, 60, 6), weight: 0.1 };
  assert.ok(clear(led([name]), name) > 2, `${clear(led([name]), name)}`);
  const [wall, low] = [flag(200, 45, 40, 75), flag(200, -40, 40, 68)];
  const path = led([wall, { ...low, weight: 0.1 }]);
  assert.ok(clear(path, wall) > 9 && clear(path, low) > 1, `${clear(path, wall)} ${clear(path, low)}`);
  assert.ok(clear(led([wall, low]), wall) < 8, "which two of one weight share");
});

test("far from others a line keeps its course", () => {
  const path = led([flag(200, 0)]);
  path.forEach((point, i) => {
    if (Math.abs(point.x - 200) > 140) assert.deepEqual(point, STRAIGHT[i]);
  });
});

test("two lines of one course take the same way", () => {
  const boxes = [flag(120, 2), flag(220, -6)];
  const longer = ledPast(inSteps([{ x: 0, y: 0 }, { x: 441, y: 0 }]), boxes, { half: 1 }, []);
  led(boxes).forEach(({ x, y }, i) => {
    if (x < 250) assert.ok(Math.hypot(longer[i].x - x, longer[i].y - y) < 3, `at ${x}`);
  });
});

test("a line leaves whom it leads to on the side where there is room", () => {
  const [from, to] = [flag(0, 0, 40, 30), flag(400, 0, 40, 30)];
  const beside = flag(40, 0, 20, 13);
  const path = ledPast(STRAIGHT, [beside], { half: 1 }, [from, to]);
  assert.ok(Math.abs(path[0].y) > 3 && Math.abs(path[0].y) < 15, `${path[0].y}`);
  assert.deepEqual(path[path.length - 1], { x: 400, y: 0 });
  const held = ledPast(STRAIGHT, [beside], { half: 1, held: true }, [from, to]);
  assert.deepEqual(held[0], { x: 0, y: 0 }, "unless it is to begin on its course");
});

test("who stands where a line ends cannot be passed, and moves nothing", () => {
  assert.equal(led([flag(0, 3), flag(396, -2)]), STRAIGHT);
});
