import assert from "node:assert/strict";
import test from "node:test";

import { listenToWheel, wheelFactor } from "../../../graph/page/picture/wheel.js";

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

test("no mouse zooms farther by one turn than a hand would, whatever it counts in", () => {
  const farthest = wheelFactor(turn(-1e9));
  assert.ok(farthest > 1.2 && farthest < 2);
  for (const mode of [0, 1, 2, 3]) {
    for (const deltaY of [-1e9, -500, -3, 0, 3, 500, 1e9]) {
      const factor = wheelFactor(turn(deltaY, false, mode));
      assert.ok(factor <= farthest && factor >= 1 / farthest, `${deltaY} ${mode}`);
      assert.ok(deltaY === 0 ? factor === 1 : (factor < 1) === (deltaY > 0), `${deltaY} ${mode}`);
      assert.ok(Math.abs(factor * wheelFactor(turn(-deltaY, false, mode)) - 1) < 1e-12, "there and back");
    }
  }
  assert.ok(wheelFactor(turn(-3, false, 1)) > wheelFactor(turn(-3)) && wheelFactor(turn(-0.5, false, 2)) > wheelFactor(turn(-0.5, false, 1)), "a page is more than a line, and that more than a pixel");
});

test("a key that a hand holds makes a notch of what would be a pinch, until it is let go or the window is left", () => {
  const element = new EventTarget();
  const page = new EventTarget();
  Object.assign(globalThis, { window: page });
  /** @type {number[]} */
  const zoomed = [];
  let ours = true;
  const stop = listenToWheel(/** @type {HTMLElement} */ (element), { wheel: () => ours, zoom: (_, factor) => { zoomed.push(factor); } }, () => ({ x: 0, y: 0 }));
  /** @returns what it has zoomed by, and whether the page is kept from scrolling */
  const small = () => {
    const event = Object.assign(new Event("wheel", { cancelable: true }), turn(20, true));
    element.dispatchEvent(event);
    return [zoomed.pop(), event.defaultPrevented];
  };
  const key = (/** @type {string} */ type, /** @type {string} */ name) => page.dispatchEvent(Object.assign(new Event(type), { key: name }));
  const [pinch, notch] = [wheelFactor(turn(20, true)), wheelFactor(turn(20))];
  assert.deepEqual(small(), [pinch, true]);
  key("keydown", "Shift");
  assert.deepEqual(small(), [pinch, true]);
  key("keydown", "Control");
  assert.deepEqual(small(), [notch, true]);
  key("keyup", "Shift");
  assert.deepEqual(small(), [notch, true]);
  key("keyup", "Control");
  assert.deepEqual(small(), [pinch, true]);
  key("keydown", "Control");
  page.dispatchEvent(new Event("blur"));
  assert.deepEqual(small(), [pinch, true]);
  ours = false;
  assert.deepEqual(small(), [undefined, false], "while the wheel is the page's");
  ours = true;
  stop();
  assert.deepEqual(small(), [undefined, false]);
});
