import assert from "node:assert/strict";
import { test } from "node:test";

import { bitmapOf, createTieLayer, marginFor, reaches } from "../../../graph/page/drawing/tie-layer.js";
import { partly } from "../partly.js";

/** @import { Steps, View } from "../../../graph/page/drawing/types.d.ts" */

test("a layer reaches as far beyond the window as its memory lets it", () => {
  assert.equal(marginFor(1000, 500, 1), 300);
  assert.equal(marginFor(3800, 2300, 1), Math.round(3800 * 0.3 * 0.8 ** 5));
  assert.equal(marginFor(4000, 4000, 2), 8);
  assert.equal(marginFor(2500, 2000, 1), 750, "to the last pixel: 4000 by 3500 are 14 million");
});

/** @returns {Steps} */
function* steps() {
  yield 5;
  yield 5;
}

test("a layer is wiped whole, drawn over several frames, and then shown where it belongs", () => {
  /** @type {unknown[][]} */
  const done = [];
  const note = (/** @type {string} */ name) => (/** @type {unknown[]} */ ...how) => { done.push([name, ...how]); };
  const context = { setTransform: note("transform"), clearRect: note("clear"), drawImage: note("image") };
  const canvas = /** @type {HTMLCanvasElement} */ (/** @type {unknown} */ ({ getContext: () => context }));
  const layer = createTieLayer(() => canvas);
  /** @type {View} */
  const view = partly({ x: 0, y: 0, scale: 1, width: 200, height: 100 });
  layer.begin(view, 1, 1, steps);
  layer.begin(view, 1, 2, steps);
  assert.deepEqual([done, layer.busy()], [[], true], "what is only begun costs nothing");
  assert.deepEqual([layer.covers(view), layer.advance(5), layer.covers(view)], [false, true, false]);
  assert.deepEqual(done, [
    ["transform", 1, 0, 0, 1, 0, 0], ["clear", 0, 0, 640, 440], ["transform", 2, 0, 0, 2, 320, 220],
  ]);
  assert.deepEqual([layer.advance(9), layer.busy(), layer.covers(view)], [false, false, true]);
  assert.equal(layer.covers({ ...view, x: 61 }), false);
  done.length = 0;
  layer.show(partly(context), { ...view, x: 10 }, 1, 2);
  assert.deepEqual(done[0].slice(2), [-70, -60, 320, 220]);
  done.length = 0;
  /** @type {unknown[]} */
  const areas = [];
  layer.begin({ ...view, scale: 0.5 }, 1, 2, function* draw(_, area) {
    areas.push(area);
    yield 1;
  });
  layer.advance(9);
  assert.deepEqual(done[0], ["transform", 1, 0, 0, 1, 0, 0]);
  assert.deepEqual(done[2], ["transform", 1, 0, 0, 1, 320, 220], "a scene of twice the size is drawn at half of it");
  assert.deepEqual(areas, [{ left: -320, top: -220, right: 320, bottom: 220 }], "and more of it");
  assert.deepEqual([layer.covers(view), layer.covers({ ...view, scale: 0.5 })], [true, true]);
});

test("a bitmap begins and ends at whole device pixels, wherever the view is", () => {
  /** @type {View} */
  const view = partly({ x: 10.3, y: -7.7, scale: 1.37, width: 333, height: 111 });
  const { width, height, area } = bitmapOf(view, 1.5);
  for (const side of [area.left, area.top, area.right, area.bottom]) {
    assert.ok(Math.abs(side * 1.5 - Math.round(side * 1.5)) < 1e-9, `${side}`);
  }
  assert.ok(Math.abs((area.right - area.left) * 1.5 - width) < 1e-9 && Math.abs((area.bottom - area.top) * 1.5 - height) < 1e-9);
  assert.ok(reaches(area, view.scale, view));
  assert.ok(!reaches(area, view.scale, { ...view, x: view.x + 400 }), "moved too far");
  assert.ok(!reaches(area, view.scale, { ...view, scale: view.scale / 3 }), "seen from too far");
});

test("with little to spend it is drawn on little by little", () => {
  const context = Object.fromEntries(["setTransform", "clearRect"].map((name) => [name, () => {}]));
  const layer = createTieLayer(() => /** @type {HTMLCanvasElement} */ (/** @type {unknown} */ ({ getContext: () => context })));
  layer.begin(partly({ x: 0, y: 0, scale: 1, width: 200, height: 100 }), 1, 1, steps);
  assert.deepEqual([layer.advance(0), layer.advance(1), layer.advance(1), layer.advance(1)], [true, true, true, false]);
});
