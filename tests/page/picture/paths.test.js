import assert from "node:assert/strict";
import { test } from "node:test";

import { must } from "../../../graph/page/core/must.js";
import { createCrowd, obstaclesOf, pathOf, rounded, wallsAround } from "../../../graph/page/picture/paths.js";
import { partly } from "../partly.js";

/** @import { DrawnActor, Point, Rect } from "../../../graph/page/drawing/types.d.ts" */

/** @param {string} id @param {number} x @param {number} y */
const box = (id, x, y, width = 26, height = 18) => ({ id, x, y, width, height });
/** @param {Rect} box @param {Point} point @param {number} [by] */
const inside = ({ x, y, width, height }, point, by = 0) => Math.abs(point.x - x) < width / 2 + by && Math.abs(point.y - y) < height / 2 + by;

/** @param {Point[]} path */
function between(path) {
  return path.slice(1).flatMap((b, i) => [0, 0.25, 0.5, 0.75, 1].map((t) => ({ x: path[i].x + (b.x - path[i].x) * t, y: path[i].y + (b.y - path[i].y) * t })));
}

test("a path begins and ends at its ends' boxes and lies in neither", () => {
  for (let angle = 0; angle < 360; angle += 15) {
    const [from, to] = [box("A", 0, 0), box("B", 300 * Math.cos((angle * Math.PI) / 180), 300 * Math.sin((angle * Math.PI) / 180))];
    const path = must(pathOf(from, [], to, createCrowd([from, to]), { half: 1 }));
    for (const point of path) assert.ok(!inside(from, point) && !inside(to, point), `${angle}°`);
    assert.ok(inside(from, path[0], 6) && inside(to, path[path.length - 1], 6), `${angle}°`);
  }
});

test("a path passes beside whoever stands in its way, wherever that is", () => {
  for (let angle = 0; angle < 360; angle += 20) {
    for (const off of [-9, -3, 0, 4, 8]) {
      const along = { x: Math.cos((angle * Math.PI) / 180), y: Math.sin((angle * Math.PI) / 180) };
      const [from, to] = [box("A", 0, 0), box("B", 420 * along.x, 420 * along.y)];
      const other = box("C", 200 * along.x - off * along.y, 200 * along.y + off * along.x);
      const path = must(pathOf(from, [], to, createCrowd([from, to, other]), { half: 1 }));
      for (const point of between(path)) assert.ok(!inside(other, point, 1), `${angle}°, ${off} beside`);
    }
  }
});

test("a way that leads by an actor does not touch it", () => {
  const [from, to, by] = [box("A", 0, 0), box("B", 400, 30), box("C", 190, 60)];
  const path = must(pathOf(from, [{ x: by.x, y: by.y }], to, createCrowd([from, to, by]), { half: 1 }));
  for (const point of between(path)) assert.ok(!inside(by, point, 1));
});

test("boxes that lie on each other have nothing between them", () => {
  const [from, to] = [box("A", 0, 0), box("B", 10, 4)];
  assert.equal(pathOf(from, [], to, createCrowd([from, to]), { half: 1 }), null);
});

test("of a way of few points the one beside an actor gives way, the first and the last but one, too", () => {
  const [from, to] = [box("A", -40, 0, 10, 10), box("B", 340, 0, 10, 10)];
  for (const points of [3, 4, 6]) {
    for (let near = 1; near < points - 1; near += 1) {
      const course = Array.from({ length: points }, (_, i) => ({ x: (300 * i) / (points - 1), y: 1 }));
      const other = box("C", course[near].x, 0, 12, 12);
      const path = must(pathOf(box("A", 0, 0, 10, 10), [], box("B", 300, 0, 10, 10), createCrowd([from, to, other]), { half: 1 }, course));
      for (const point of between(path)) assert.ok(!inside(other, point, 3), `${near} of ${points}`);
    }
  }
});

/** A flag whose name stands below it. @param {string} id @param {number} x @param {number} y @param {Partial<DrawnActor>} [more] @returns {DrawnActor} */
const named = (id, x, y, more) => partly({ ...box(id, x, y), awaited: { dx: 0, dy: 18, width: 70, height: 14 }, ...more });

test("a path runs along no name of a third that is awaited", () => {
  const [from, to] = [box("A", 0, 0), box("B", 400, 0)];
  for (const off of [-4, -1, 2, 5]) {
    const third = named("C", 200, off - 18);
    const path = must(pathOf(from, [], to, createCrowd([from, to, ...obstaclesOf([third])]), { half: 1 }));
    const under = between(path).filter((point) => inside({ x: 200, y: off, width: 66, height: 10 }, point)).length;
    assert.ok(under * 9 / 4 < 21, `${off}: ${under}`);
  }
});

test("between a flag and a name the name gives way, and its own is in nobody's way", () => {
  const [from, to] = [named("A", 0, 0), box("B", 400, 0)];
  const third = named("C", 200, 3);
  const crowd = createCrowd([to, ...obstaclesOf([from, third])]);
  for (const point of between(must(pathOf(from, [], to, crowd, { half: 1 })))) assert.ok(!inside(third, point, 4));
  assert.deepEqual(obstaclesOf([named("C", 0, 0, { dot: true })]).map(({ y }) => y), [18], "no line passes beside a dot, but beside its name");
});

test("no path leads out of what is seen of all, past whomever it is led", () => {
  const nodes = [box("A", 0, 0), box("B", 400, 0), box("C", 200, 2, 60, 40), box("D", 200, 200)].map((one) => /** @type {DrawnActor} */ (partly(one)));
  const out = (/** @type {ReturnType<typeof box>[]} */ walls) => Math.min(...must(pathOf(box("A", 0, 0), [], box("B", 400, 0), createCrowd([...obstaclesOf(nodes), ...walls]), { half: 1 })).map(({ y }) => y));
  assert.ok(out([]) < -24, `${out([])} without walls`);
  const walls = wallsAround(nodes);
  assert.ok(out(walls) > -24, `${out(walls)}`);
  assert.equal(walls.length, 4);
  for (const { x, y, width, height } of walls) assert.ok(!nodes.some((node) => Math.abs(node.x - x) < (node.width + width) / 2 && Math.abs(node.y - y) < (node.height + height) / 2));
});

test("a kink is rounded, and what bends gently stays as it is", () => {
  /** The sharpest turn, in degrees. @param {Point[]} path */
  const sharpest = (path) => Math.max(...path.slice(1, -1).map(({ x, y }, i) => {
    const [a, b] = [path[i], path[i + 2]];
    const turn = Math.abs(Math.atan2(y - a.y, x - a.x) - Math.atan2(b.y - y, b.x - x)) * (180 / Math.PI);
    return Math.min(turn, 360 - turn);
  }));
  const kinked = Array.from({ length: 41 }, (_, i) => ({ x: 6 * i, y: 8 * Math.abs(i - 20) }));
  const before = kinked.map((point) => ({ ...point }));
  const path = rounded(kinked);
  assert.ok(sharpest(before) > 90 && sharpest(path) < 45, `${sharpest(before)}, ${sharpest(path)}`);
  assert.deepEqual([path[0], path[40], path[10]], [before[0], before[40], before[10]], "ends, and what is away from it");
  const gentle = Array.from({ length: 41 }, (_, i) => ({ x: 100 * Math.cos(i / 13), y: 100 * Math.sin(i / 13) }));
  assert.deepEqual(rounded([...gentle]), gentle);
});
