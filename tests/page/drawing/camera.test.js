import assert from "node:assert/strict";
import { test } from "node:test";

import { must } from "../../../graph/page/core/must.js";
import {
  alike, between, cameraClear, cameraFor, cameraHolding, cutOff, nearlyAlike, rounded, SCALES, toFreeArea, toWindow, zoomed,
} from "../../../graph/page/drawing/camera.js";

/** @import { Camera } from "../../../graph/page/core/types.d.ts" */
/** @import { Point, Rect } from "../../../graph/page/drawing/types.d.ts" */

const WINDOW = { width: 1000, height: 600 };
const INSETS = { top: 60, right: 300, bottom: 80, left: 200 };
const LIMITS = { padding: 20, most: 2 };

/** @param {Camera} view @param {Point} point */
function screen(view, point) {
  return {
    x: (point.x - view.x) * view.scale + WINDOW.width / 2,
    y: (point.y - view.y) * view.scale + WINDOW.height / 2,
  };
}

test("what is fitted lies in the free area", () => {
  const points = [{ x: -700, y: 10 }, { x: 900, y: -400 }, { x: 0, y: 500 }];
  const view = toWindow(must(cameraFor(points, WINDOW, INSETS, LIMITS)), INSETS);
  for (const point of points) {
    const { x, y } = screen(view, point);
    assert.ok(x >= 200 + 19 && x <= 700 - 19, `${x}`);
    assert.ok(y >= 60 + 19 && y <= 520 - 19, `${y}`);
  }
});

test("nothing, one point, and points very far apart", () => {
  assert.equal(cameraFor([], WINDOW, INSETS, LIMITS), null);
  assert.equal(cameraFor([{ x: 3, y: 4 }], WINDOW, INSETS, LIMITS)?.scale, 2);
  const far = cameraFor([{ x: 0, y: 0 }, { x: 1e9, y: 0 }], WINDOW, INSETS, LIMITS);
  assert.equal(far?.scale, SCALES.least);
});

test("the free area's camera and the window's are each other's reverse", () => {
  const camera = { x: 12, y: -7, scale: 0.4 };
  const back = toFreeArea(toWindow(camera, INSETS), INSETS);
  assert.ok(Math.abs(back.x - 12) < 1e-9 && Math.abs(back.y + 7) < 1e-9);
});

test("zooming keeps the point under the hand", () => {
  const before = { x: 50, y: 20, scale: 0.8 };
  const hand = { x: 130, y: 480 };
  const world = { x: 50 + (130 - 500) / 0.8, y: 20 + (480 - 300) / 0.8 };
  const after = screen(zoomed(before, WINDOW, hand, 1.7), world);
  assert.ok(Math.abs(after.x - hand.x) < 1e-9 && Math.abs(after.y - hand.y) < 1e-9);
  assert.equal(zoomed(before, WINDOW, hand, 1e9).scale, SCALES.most);
});

test("a glide begins and ends where it should", () => {
  const from = { x: 0, y: 0, scale: 0.5 };
  for (const to of [{ x: 100, y: -40, scale: 2 }, { x: 100, y: -40, scale: 0.5 }]) {
    assert.deepEqual(between(from, to, 0), from);
    const end = between(from, to, 1);
    for (const part of /** @type {const} */ (["x", "y", "scale"])) assert.ok(Math.abs(end[part] - to[part]) < 1e-9);
  }
});

const LEAST = { padding: 20, share: 0.6, scale: 0.2 };
const POINTS = [{ x: 0, y: 0 }, { x: 400, y: 100 }];

/** @param {Camera} view @param {Point} point */
function holds(view, point) {
  const { x, y } = screen(toWindow(view, INSETS), point);
  return x >= 200 && x <= 700 && y >= 60 && y <= 520;
}

test("others are seen too, if that leaves the camera near enough", () => {
  const near = must(cameraFor(POINTS, WINDOW, INSETS, LIMITS));
  const others = [{ x: -180, y: 40 }, { x: 200, y: -60 }, { x: 3000, y: 0 }];
  const view = must(cameraHolding(POINTS, others, WINDOW, INSETS, LIMITS, 1, LEAST));
  assert.deepEqual([...POINTS, ...others].map((point) => holds(view, point)), [true, true, true, true, false]);
  assert.ok(view.scale < near.scale && view.scale >= LEAST.share * near.scale);
  assert.deepEqual(cameraHolding(POINTS, [{ x: 3000, y: 0 }], WINDOW, INSETS, LIMITS, 1, LEAST), near);
});

test("a step's own distance stays where the others fit into it, and they come into the middle", () => {
  const near = must(cameraFor(POINTS, WINDOW, INSETS, LIMITS));
  const view = must(cameraHolding(POINTS, [{ x: -100, y: 40 }], WINDOW, INSETS, LIMITS, 0.7, LEAST));
  assert.ok(Math.abs(view.scale - 0.7 * near.scale) < 1e-9);
  assert.ok(view.x < near.x);
  assert.equal(cameraHolding(POINTS, [], WINDOW, INSETS, LIMITS, 0.7, LEAST)?.scale, 0.7 * near.scale);
});

/** How far boxes stick out of the free area, at most. @param {Camera} view @param {Rect[]} boxes */
function outside(view, boxes) {
  const seen = toWindow(view, INSETS);
  return Math.max(...boxes.map((box) => {
    const [x, y] = [box.x - seen.x * seen.scale + 500, box.y - seen.y * seen.scale + 300];
    return Math.max(200 - (x - box.width / 2), x + box.width / 2 - 700, 60 - (y - box.height / 2), y + box.height / 2 - 520);
  }));
}

test("boxes that stick out come in: by moving where there is room, else from further away", () => {
  const camera = { x: 0, y: 0, scale: 1 };
  /** @param {number[][]} points @returns {(scale: number) => Rect[]} */
  const at = (points) => (scale) => points.map(([x, y]) => ({ x: x * scale, y: y * scale, width: 120, height: 40 }));
  for (const points of [[[240, 0]], [[-240, 0], [240, 0]], [[0, -225], [0, 230], [200, 0]], [[-600, 400], [600, -400]]]) {
    const clear = cameraClear(camera, at(points), WINDOW, INSETS, 10);
    assert.ok(outside(clear, at(points)(clear.scale)) <= -9, `${points}`);
  }
  assert.equal(cameraClear(camera, at([[240, 0]]), WINDOW, INSETS, 10).scale, 1);
  assert.equal(cameraClear(camera, at([[100, 50]]), WINDOW, INSETS, 10), camera);
  assert.equal(cameraClear(camera, () => [], WINDOW, INSETS, 10), camera);
});

test("an address has a camera to a tenth of a place, and its scale to four digits", () => {
  assert.deepEqual(rounded({ x: 12.3456, y: -0.06, scale: 1.234567 }), { x: 12.3, y: -0.1, scale: 1.2346 });
});

test("what lies across the edge of the free area is told, and what is in or out of sight is not", () => {
  const camera = { x: 0, y: 0, scale: 2 };
  /** @param {string} id @param {number} x @param {number} y */
  const flag = (id, x, y) => ({ id, x, y, width: 40, height: 20 });
  // Free are 500 by 460 pixels around the camera's place.
  const boxes = [
    flag("inside", 229, 0), flag("at the edge", 231, 0), flag("half under", 255, 0), flag("beside the panel", 281, 0),
    flag("under", 283, 0), flag("below", 0, 225), flag("far below", 0, 300), flag("beyond both", 400, 225),
  ];
  /** @param {number} below */
  const seen = (below) => cutOff(camera, boxes, WINDOW, INSETS, { beside: 12, below }).map(({ id }) => id);
  assert.deepEqual(seen(12), ["at the edge", "half under", "beside the panel", "below"]);
  assert.deepEqual(seen(80), ["at the edge", "half under", "beside the panel", "below", "far below"], "behind the buttons");
});

test("two cameras are one where nobody would see the way between them", () => {
  const here = { x: 100, y: 50, scale: 2 };
  assert.ok(alike(here, { ...here }) && alike(null, null));
  assert.ok(!alike(here, null) && !alike(null, here) && !alike(here, { ...here, y: 50.1 }));
  assert.ok(nearlyAlike(here, { x: 100.2, y: 50, scale: 2.001 }), "less than half a pixel");
  assert.ok(!nearlyAlike(here, { ...here, x: 100.3 }), "at twice the size it is more");
  assert.ok(!nearlyAlike(here, { ...here, scale: 2.01 }));
});
