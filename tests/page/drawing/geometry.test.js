import assert from "node:assert/strict";
import { test } from "node:test";

import { must } from "../../../graph/page/core/must.js";
import {
  boundsOf, boxOf, curveBetween, directionAt, distanceTo, fan, lengthOf, meets, part, pointAt, trimmed,
  within,
} from "../../../graph/page/drawing/geometry.js";

const LEFT = { x: 0, y: 0 };
const RIGHT = { x: 200, y: 0 };
const BOX = { width: 20, height: 10 };

/** @param {number} actual @param {number} expected @param {number} [tolerance] */
function near(actual, expected, tolerance = 1e-6) {
  assert.ok(Math.abs(actual - expected) <= tolerance, `${actual} is not ${expected}`);
}

/** @param {string} id @param {string} [from] @param {string} [to] */
function tie(id, from = "A", to = "B") {
  return { id, from, to };
}

test("how far a point lies from a curve: beside it, and beyond its ends", () => {
  for (const [bx, by] of [[0, 100], [100, 0], [100, 100]]) {
    const curve = { ax: 0, ay: 0, cx: bx / 2, cy: by / 2, bx, by };
    near(distanceTo(curve, bx * 1.2, by * 1.2), 0.2 * Math.hypot(bx, by));
    near(distanceTo(curve, bx / 2 + by / 10, by / 2 - bx / 10), Math.hypot(bx, by) / 10);
  }
});

test("one tie is straight", () => {
  const place = must(fan([tie("t")]).get("t"));
  assert.deepEqual(place, { place: 0, count: 1 });
  const curve = curveBetween(tie("t"), LEFT, RIGHT, place, 12);
  near(pointAt(curve, 0.5).y, 0);
});

test("parallel ties lie symmetrically about the straight line, in the order of their ids", () => {
  const ties = [tie("c"), tie("a", "B", "A"), tie("b")];
  const places = fan(ties);
  assert.deepEqual(["a", "b", "c"].map((id) => places.get(id)?.place), [-1, 0, 1]);
  assert.deepEqual(fan([...ties].reverse()), places);
});

test("the direction of a tie does not change its side", () => {
  const place = { place: 1, count: 3 };
  const forth = curveBetween(tie("t", "A", "B"), LEFT, RIGHT, place, 12);
  const back = curveBetween(tie("t", "B", "A"), RIGHT, LEFT, place, 12);
  near(pointAt(forth, 0.5).y, 12);
  near(pointAt(back, 0.5).y, 12);
});

test("a bend lies to the pair's side, and nearer to the pair's end, whichever way a tie points", () => {
  const bend = { aside: 20, slant: 0.25 };
  const place = { place: 0, count: 1 };
  const forth = curveBetween(tie("t", "A", "B"), LEFT, RIGHT, place, 12, { bend });
  const back = curveBetween(tie("t", "B", "A"), RIGHT, LEFT, place, 12, { bend });
  near(pointAt(forth, 0.5).y, 20);
  near(forth.cx, back.cx);
  near(forth.cy, back.cy);
  near(forth.cx, (LEFT.x + RIGHT.x) / 2 + 0.25 * (RIGHT.x - LEFT.x));
});

test("no two of many parallel ties share a middle, and the fan stays narrower than it is long", () => {
  const ties = Array.from({ length: 40 }, (_, i) => tie(`t${i}`, i % 2 ? "A" : "B", i % 2 ? "B" : "A"));
  const places = fan(ties);
  const middles = ties.map((t) => {
    const [from, to] = t.from === "A" ? [LEFT, RIGHT] : [RIGHT, LEFT];
    return pointAt(curveBetween(t, from, to, must(places.get(t.id)), 12), 0.5).y;
  });
  assert.equal(new Set(middles.map((y) => y.toFixed(3))).size, 40);
  assert.ok(Math.max(...middles) - Math.min(...middles) < 200);
});

test("actors on one spot make no NaN", () => {
  const curve = curveBetween(tie("t"), LEFT, { ...LEFT }, { place: 0.5, count: 2 }, 12);
  assert.ok(Object.values(curve).every(Number.isFinite));
  assert.equal(trimmed(curve, BOX, BOX), null);
});

test("a trimmed curve starts and ends at the boxes' edges", () => {
  const curve = must(trimmed(curveBetween(tie("t"), LEFT, RIGHT, { place: 0, count: 1 }, 12), BOX, BOX));
  near(curve.ax, 10, 0.5);
  near(curve.bx, 190, 0.5);
  const bent = must(trimmed(curveBetween(tie("t"), LEFT, RIGHT, { place: 1, count: 3 }, 12), BOX, BOX));
  assert.ok(Math.abs(bent.ax) >= 9.5 || Math.abs(bent.ay) >= 4.5);
});

test("beside a box that covers more than half of it, a line is seen still", () => {
  const curve = must(trimmed(curveBetween(tie("t"), LEFT, RIGHT, { place: 0, count: 1 }, 12), { width: 300, height: 40 }, BOX));
  near(curve.ax, 150, 0.5);
  near(curve.bx, 190, 0.5);
});

test("a part of a curve lies on it", () => {
  const curve = curveBetween(tie("t"), LEFT, RIGHT, { place: 1, count: 3 }, 30);
  const middle = part(curve, 0.2, 0.7);
  const inside = pointAt(middle, 0.4);
  const whole = pointAt(curve, 0.2 + 0.4 * 0.5);
  near(inside.x, whole.x);
  near(inside.y, whole.y);
});

test("distance, length, bounds and direction of a straight line", () => {
  const curve = curveBetween(tie("t"), LEFT, RIGHT, { place: 0, count: 1 }, 12);
  near(distanceTo(curve, 100, 7), 7);
  near(distanceTo(curve, -3, 4), 5);
  near(lengthOf(curve), 200);
  near(directionAt(curve, 1).x, 1);
  assert.deepEqual(boundsOf(curve), { left: 0, top: 0, right: 200, bottom: 0 });
});

test("what is within an area is all of a curve, a part of it that reaches beyond, or nothing", () => {
  const curve = curveBetween(tie("t"), LEFT, { x: 1000, y: 0 }, { place: 1, count: 3 }, 40);
  assert.equal(within(curve, { left: -10, top: -200, right: 1010, bottom: 200 }), curve);
  const piece = must(within(curve, { left: 400, top: -200, right: 500, bottom: 200 }));
  assert.ok(piece.ax <= 400 && piece.ax > 300 && piece.bx >= 500 && piece.bx < 600);
  assert.equal(piece.cut, true);
  assert.equal(within(curve, { left: 400, top: 300, right: 500, bottom: 400 }), null);
  assert.equal(within(curve, { left: 480, top: -9, right: 520, bottom: 9 }), null);
});

test("a box reaches into an area as soon as it touches one of its sides, at the scale that it is drawn in", () => {
  const area = { left: -100, top: -60, right: 100, bottom: 60 };
  for (const scale of [1, 0.5, 2]) {
    for (const [x, y] of [[1, 0], [-1, 0], [0, 1], [0, -1]]) {
      /** A box of 20 by 10 beside the area, so far away from it. @param {number} away */
      const beside = (away) => boxOf({ x: x * ((100 + away) / scale + 10), y: y * ((60 + away) / scale + 5), width: 20, height: 10 });
      for (const [away, met] of /** @type {[number, boolean][]} */ ([[-1, true], [0, true], [1, false]])) {
        assert.equal(meets(beside(away), area, scale), met, `${x} ${y}, ${away} away at ${scale}`);
      }
    }
  }
  assert.ok(meets(area, { left: -1, top: -1, right: 1, bottom: 1 }), "around all of it");
});
