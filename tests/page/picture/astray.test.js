import assert from "node:assert/strict";
import { test } from "node:test";

import { isAstray } from "../../../graph/page/picture/astray.js";
import { partly } from "../partly.js";
import { sample } from "../sample.js";

/** @import { Camera } from "../../../graph/page/core/types.d.ts" */

/** @param {Camera | null} camera */
function astray(camera) {
  const { index, state } = sample();
  const goal = new Map([...index.actors.keys()].map((id, i) => [id, { x: 100 * i, y: 0 }]));
  return isAstray(index, partly({ goal: () => goal, extent: () => null }), { ...state, camera }, { width: 400, height: 300 });
}

test("only a camera of the reader's own can be where nothing is near", () => {
  assert.equal(astray(null), false);
  assert.equal(astray({ x: 0, y: 0, scale: 1 }), false);
  assert.equal(astray({ x: 0, y: 9000, scale: 1 }), true);
});

test("what lies within half a window of what is seen is near", () => {
  assert.equal(astray({ x: 0, y: 290, scale: 1 }), false);
  assert.equal(astray({ x: 0, y: 310, scale: 1 }), true);
  assert.equal(astray({ x: 0, y: 310, scale: 0.5 }), false);
});
