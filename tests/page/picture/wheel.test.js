import assert from "node:assert/strict";
import test from "node:test";

import { wheelFactor } from "../../../graph/page/picture/wheel.js";

/** @param {number} deltaY */
const turn = (deltaY, ctrlKey = false, deltaMode = 0) => ({ deltaY, ctrlKey, deltaMode });

test("Ctrl and one notch zoom as one notch does, by pixels, lines and pages", () => {
  for (const [deltaY, deltaMode] of [[100, 0], [-120, 0], [83.3, 0], [3, 1], [-3, 1], [1, 2]]) {
    assert.equal(wheelFactor(turn(deltaY, true, deltaMode)), wheelFactor(turn(deltaY, false, deltaMode)), String(deltaY));
  }
});

test("on a zoomed page a notch is as small as a pinch: the key that is held tells them apart", () => {
  assert.equal(wheelFactor(turn(33.3, true), true), wheelFactor(turn(33.3)));
  assert.notEqual(wheelFactor(turn(33.3, true), false), wheelFactor(turn(33.3)));
});

test("a pinch's small steps count for more than a wheel's", () => {
  for (const deltaY of [-12.5, -1.5, 2, 8]) {
    assert.ok(Math.abs(Math.log(wheelFactor(turn(deltaY, true))) + deltaY * 0.01) < 1e-9);
    assert.ok(Math.abs(Math.log(wheelFactor(turn(deltaY)))) < Math.abs(Math.log(wheelFactor(turn(deltaY, true)))));
  }
});
