import assert from "node:assert/strict";
import { test } from "node:test";

import { EVERYWHERE, cropped, extentOf } from "../../../graph/page/drawing/extent.js";
import { createTieLayer } from "../../../graph/page/drawing/tie-layer.js";
import { partly } from "../partly.js";

/** @import { Box, View } from "../../../graph/page/drawing/types.d.ts" */

const NOTHING = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };

test("what is drawn reaches as far as outlines, ties and strands, and what is beside their lines", () => {
  const curve = { ax: 0, ay: 0, cx: 50, cy: -40, bx: 100, by: 0 };
  const rings = [[{ x: -30, y: 5 }, { x: 20, y: 60 }]];
  const box = { left: 10, top: 20, right: 130, bottom: 30 };
  const all = { hulls: [partly({ rings })], strokes: [partly({ curve })], strands: [partly({ box })] };
  assert.deepEqual(extentOf(partly(all), { line: 1 }), { left: -54, top: -64, right: 154, bottom: 84 });
  assert.deepEqual(extentOf(partly({ ...all, hulls: [] }), { line: 2 }), { left: -48, top: -88, right: 178, bottom: 78 }, "where lines are broader, so is that");
  assert.deepEqual(extentOf({ hulls: [], strokes: [], strands: [] }, { line: 1 }), NOTHING);
});

test("of a bitmap there is as much as is drawn on, in whole device pixels", () => {
  const area = { left: -100, top: -50, right: 100, bottom: 50 };
  assert.deepEqual(cropped(area, EVERYWHERE, 2), { width: 400, height: 200, area });
  assert.deepEqual(cropped(area, { left: -10.3, top: -5.2, right: 10.3, bottom: 500 }, 2),
    { width: 42, height: 111, area: { left: -10.5, top: -5.5, right: 10.5, bottom: 50 } });
  for (const extent of [NOTHING, { ...NOTHING, left: 300, right: 400, top: 0, bottom: 1 }, { left: -500, right: -400, top: 80, bottom: 90 }]) {
    const { width, height, area: { left, top, right, bottom } } = cropped(area, extent, 1);
    assert.deepEqual([width, height], [1, 1], "a canvas of nothing cannot be drawn");
    assert.ok(left >= area.left && top >= area.top && right <= area.right && bottom <= area.bottom);
  }
});

test("a layer holds for its whole area, and shows the part that is drawn where it belongs", () => {
  /** @type {unknown[][]} */
  const done = [];
  const note = (/** @type {string} */ name) => (/** @type {unknown[]} */ ...how) => { done.push([name, ...how]); };
  const context = { setTransform: note("transform"), clearRect: note("clear"), drawImage: note("image") };
  const layer = createTieLayer(() => /** @type {HTMLCanvasElement} */ (/** @type {unknown} */ ({ getContext: () => context })));
  /** @type {View} */
  const view = partly({ x: 0, y: 0, scale: 2, width: 200, height: 100 });
  /** @type {Box[]} */
  const areas = [];
  layer.begin(view, 1, 1, function* draw(_, area) {
    areas.push(area);
    yield 1;
  }, () => ({ left: -20, top: -10, right: 30, bottom: 5 }));
  layer.advance(9);
  assert.deepEqual(areas, [{ left: -80, top: -55, right: 80, bottom: 55 }], "it is asked for all");
  assert.deepEqual(done.slice(1), [["clear", 0, 0, 100, 30], ["transform", 2, 0, 0, 2, 40, 20]], "on a bitmap of what there is");
  assert.ok(layer.covers({ ...view, x: 25 }));
  done.length = 0;
  layer.show(partly(context), view, 1, 1);
  assert.deepEqual(done[0].slice(2), [60, 30, 100, 30]);
});
