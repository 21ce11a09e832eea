import assert from "node:assert/strict";
import test from "node:test";

import { must } from "../../../graph/page/core/must.js";
import { createFitting } from "../../../graph/page/picture/fitting.js";
import { partly } from "../partly.js";

/** @import { PageState, Store } from "../../../graph/page/core/types.d.ts" */
/** @import { Insets, Point, Size } from "../../../graph/page/drawing/types.d.ts" */
/** @import { Places } from "../../../graph/page/picture/types.d.ts" */

/** As few states lie as a lesson has. @type {Point[]} */
const FEW = [{ x: 0, y: 0 }, { x: 410, y: 60 }, { x: 300, y: -120 }, { x: 350, y: 190 }];

/** @param {Partial<PageState>} state @param {Size} window @param {Insets} insets @param {Point[]} points */
function cameraOf(state, window, insets, points) {
  const store = partly(/** @type {Partial<Store>} */ ({ get: () => partly(state) }));
  const places = partly(/** @type {Partial<Places>} */ ({ around: () => [], boxes: () => [], outlined: () => [], zoom: () => 1 }));
  const { holding, clear } = createFitting(store, places, () => window, () => insets);
  return clear(must(holding(points)));
}

/** How much of the room's width or height the points take, whichever is more. @param {Size} window @param {Insets} insets @param {number} scale */
function filled({ width, height }, { left, right, top, bottom }, scale) {
  return Math.max((410 * scale) / (width - left - right), (310 * scale) / (height - top - bottom));
}

const DESK = { left: 312, right: 364, top: 48, bottom: 97 };
const STAGE = { left: 470, right: 0, top: 0, bottom: 0 };
for (const [name, state, window, insets, least] of /** @type {[string, Partial<PageState>, Size, Insets, number][]} */ ([
  ["a screen", {}, { width: 1280, height: 720 }, DESK, 0.85],
  ["a large screen", {}, { width: 1920, height: 1080 }, DESK, 0.85],
  ["a wall, as near as one may look", {}, { width: 3840, height: 2160 }, DESK, 0.75],
  ["a projector", { story: { id: "a", step: 0 } }, { width: 1280, height: 720 }, STAGE, 0.75],
  ["a sharp projector", { story: { id: "a", step: 0 } }, { width: 1920, height: 1080 }, { ...STAGE, left: 700 }, 0.8],
  ["a phone", {}, { width: 390, height: 844 }, { left: 0, right: 0, top: 56, bottom: 380 }, 0.75],
])) {
  test(`few actors fill ${name}, and none lies beyond it`, () => {
    const { scale } = cameraOf(state, window, insets, FEW);
    const share = filled(window, insets, scale);
    assert.ok(share > least && share < 1, String(share));
  });
}

test("two side by side are no nearer than the room is large", () => {
  const two = [{ x: 0, y: 0 }, { x: 10, y: 0 }];
  const [desk, wall] = [{ width: 1280, height: 720 }, { width: 1920, height: 1080 }].map((window) => cameraOf({}, window, DESK, two).scale);
  assert.ok(desk < 1.7 && wall > desk && wall < 1.5 * 1.5 * desk, `${desk} ${wall}`);
});

test("how near is the same whichever side a panel of a size covers", () => {
  const two = [{ x: 0, y: 0 }, { x: 10, y: 0 }];
  const none = { left: 0, right: 0, top: 0, bottom: 0 };
  for (const window of [{ width: 1920, height: 1080 }, { width: 3840, height: 1500 }, { width: 2200, height: 2160 }]) {
    for (const by of [0, 150, 400]) {
      const [left, right, top, bottom] = ["left", "right", "top", "bottom"].map((side) => cameraOf({}, window, { ...none, [side]: by }, two).scale);
      assert.deepEqual([left, top], [right, bottom], `${by}`);
      assert.ok(Math.max(left, top) <= cameraOf({}, window, none, two).scale, "in a smaller room nothing is nearer");
    }
  }
});
