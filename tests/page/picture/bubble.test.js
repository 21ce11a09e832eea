import assert from "node:assert/strict";
import { test } from "node:test";

import { bubble } from "../../../graph/page/picture/bubble.js";
import { encloses } from "../../../graph/page/picture/contour.js";
import { fractions } from "../odd.js";

/** @import { Point, Rect } from "../../../graph/page/drawing/types.d.ts" */

/** @param {number} x @param {number} y */
const box = (x, y, width = 30, height = 20) => ({ x, y, width, height });

/** The points of the curve that is drawn along a ring's points. @param {Point[]} ring */
function curve(ring) {
  return ring.flatMap((point, i) => {
    const before = ring[(i + ring.length - 1) % ring.length];
    const after = ring[(i + 1) % ring.length];
    return [0, 0.25, 0.5, 0.75].map((t) => {
      /** @param {"x" | "y"} part */
      const on = (part) => ((1 - t) ** 2 * (before[part] + point[part])) / 2
        + 2 * t * (1 - t) * point[part] + (t ** 2 * (point[part] + after[part])) / 2;
      return { x: on("x"), y: on("y") };
    });
  });
}

/** Whether a point is filled by the even-odd rule. @param {Point[][]} rings @param {Point} point */
const filled = (rings, point) => rings.filter((ring) => encloses(curve(ring), point)).length % 2 === 1;

/** @param {Rect} box */
function cornersOf({ x, y, width, height }) {
  return [[-1, -1], [1, -1], [1, 1], [-1, 1]].map(([right, down]) => (
    { x: x + (right * width) / 2, y: y + (down * height) / 2 }));
}

/** Boxes at random that keep a distance from one another, one in four of them wide like an alliance's. @param {number} count @param {number} extent @param {number} seed */
function scattered(count, extent, seed, scale = 1) {
  const next = fractions(seed);
  /** @type {Rect[]} */
  const boxes = [];
  for (let tries = 0; boxes.length < count && tries < 1e5; tries += 1) {
    const wide = next() < 0.25;
    const made = box(next() * extent, next() * extent, (wide ? 70 : 32) * scale, (wide ? 26 : 21) * scale);
    const free = boxes.every((other) => Math.abs(made.x - other.x) > (made.width + other.width) / 2 + 6 * scale
      || Math.abs(made.y - other.y) > (made.height + other.height) / 2 + 6 * scale);
    if (free) boxes.push(made);
  }
  return boxes;
}

test("members are inside, others outside, wherever they lie", () => {
  for (let seed = 1; seed <= 24; seed += 1) {
    const scale = [0.45, 1, 1.6][seed % 3];
    const boxes = scattered(90, 1100 * scale, seed, scale);
    const next = fractions(seed + 100);
    const share = [0.15, 0.4, 0.8][seed % 3];
    const members = boxes.filter(() => next() < share);
    const others = boxes.filter((one) => !members.includes(one));
    const rings = bubble(members, others, 11);
    for (const one of members) assert.ok(filled(rings, one), `seed ${seed}: a member is outside`);
    for (const one of others) assert.ok(!filled(rings, one), `seed ${seed}: another is inside`);
  }
});

test("a whole box of another's lies outside where there is room", () => {
  const others = [box(60, 0), box(60, 90)];
  const rings = bubble([box(0, 0), box(0, 60), box(120, 0), box(120, 60), box(60, 45)], others, 10);
  for (const one of others) {
    for (const corner of cornersOf(one)) assert.ok(!filled(rings, corner));
  }
});

test("an outline runs nearer to a member than to somebody else, and leaves who has room a clear distance", () => {
  for (const apart of [6, 9, 14, 30]) {
    const [member, other] = [box(0, 0), box(30 + apart, 0)];
    const points = bubble([member, box(0, 40)], [other], 11).flatMap(curve).filter(({ x, y }) => x > 15 && Math.abs(y) < 8);
    const [first, last] = [Math.min(...points.map(({ x }) => x)) - 15, 15 + apart - Math.max(...points.map(({ x }) => x))];
    assert.ok(first > 0 && last > Math.min(7, 0.55 * apart), `${apart} apart: ${first} from the member, ${last} from the other`);
  }
});

test("between two that stand close an outline is clear of the other, wherever they lie, and holds the member", () => {
  for (const apart of [5.6, 5.9, 6.5, 7]) {
    for (const shift of [0, 1, 2, 3, 4]) {
      const member = box(0, 0, 14, 9);
      const crowd = [-1, 0, 1].flatMap((row) => [-2, -1, 0].map((column) => box(column * 18 - shift * 0.6, row * 13, 14, 9)));
      const rings = bubble([member, ...crowd], [box(14 + apart, 0, 14, 9)], 11);
      const most = Math.max(...rings.flatMap(curve).filter(({ y }) => Math.abs(y) < 4).map(({ x }) => x));
      assert.ok(7 + apart - most >= 4, `${apart} apart: ${7 + apart - most} from the other`);
      assert.ok(cornersOf(box(0, 0, 13, 8)).every((corner) => filled(rings, corner)), `${apart} apart: the member is cut`);
    }
  }
});

test("another in the midst of members is left out by a hole or a bay", () => {
  const members = [];
  for (let x = 0; x < 5; x += 1) {
    for (let y = 0; y < 5; y += 1) if (x !== 2 || y !== 2) members.push(box(60 * x, 45 * y));
  }
  const rings = bubble(members, [box(120, 90)], 10);
  assert.ok(!filled(rings, { x: 120, y: 90 }));
  for (const one of members) assert.ok(filled(rings, one));
});

test("boxes that overlap keep their own centres", () => {
  const [member, other] = [box(0, 0), box(20, 8)];
  const rings = bubble([member], [other], 10);
  assert.ok(filled(rings, member));
  assert.ok(!filled(rings, other));
});

test("one member has a ring with room around it, nobody has none", () => {
  const rings = bubble([box(5, 5)], [], 10);
  assert.equal(rings.length, 1);
  for (const corner of cornersOf(box(5, 5, 36, 26))) assert.ok(filled(rings, corner));
  for (const { x, y } of rings[0]) assert.ok(Math.hypot(x - 5, y - 5) < 40);
  assert.deepEqual(bubble([], [box(0, 0)], 10), []);
});

test("two members apart are one bubble by a narrow band, unless others bar the way or they are far", () => {
  const members = [box(0, 0), box(300, 0)];
  const rings = bubble(members, [], 10);
  assert.equal(rings.length, 1);
  assert.ok(filled(rings, { x: 150, y: 0 }));
  assert.ok(!filled(rings, { x: 150, y: 20 }));
  const wall = Array.from({ length: 60 }, (_, i) => box(150, -900 + 30 * i));
  assert.equal(bubble(members, wall, 10).length, 2);
  assert.equal(bubble([box(0, 0), box(900, 0)], [], 10).length, 2);
});

test("the room between members close to each other is filled", () => {
  const members = [box(0, 0), box(70, 0), box(0, 70), box(70, 70)];
  const rings = bubble(members, [], 10);
  assert.equal(rings.length, 1);
  assert.ok(filled(rings, { x: 35, y: 35 }));
});

test("the same boxes give the same rings", () => {
  const boxes = scattered(40, 600, 7);
  const [members, others] = [boxes.slice(0, 20), boxes.slice(20)];
  assert.deepEqual(bubble(members, others, 11), bubble(members, others, 11));
});
