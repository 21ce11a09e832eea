/** What the pointer does on the picture: what it rests on is pointed at, what it leaves no longer, at once. */

import assert from "node:assert/strict";
import { test } from "node:test";

import { createStore } from "../../../graph/page/core/state.js";
import { bindPointing } from "../../../graph/page/picture/pointing.js";
import { beDocument } from "../document/document.js";
import { partly } from "../partly.js";
import { sample } from "../sample.js";

/** @import { Pointed } from "../../../graph/page/picture/pointing.js" */

test("what the pointer comes to is pointed at once it rests there, what it leaves no longer, at once", (context) => {
  beDocument();
  context.mock.timers.enable({ apis: ["setTimeout"] });
  Object.assign(globalThis, { window: Object.assign(new EventTarget(), globalThis.window) });
  const { index, state } = sample();
  const store = createStore(state);
  const element = Object.assign(new EventTarget(), {
    classList: { toggle() {}, add() {}, remove() {} }, getBoundingClientRect: () => ({ left: 0, top: 0 }), clientWidth: 400, clientHeight: 300,
  });
  const nodes = new Map([["SRB", { id: "SRB", x: 0, y: 0, width: 20, height: 14 }]]);
  /** @type {Pointed} */
  const picture = partly({
    viewer: { view: () => partly({ x: 0, y: 0, scale: 1, width: 400, height: 300 }) },
    sketch: { nodes: () => partly(nodes), counted: () => [], strokes: () => [], strands: () => [], landAt: () => null },
    shown: () => ({ actors: new Set(), ties: new Set() }),
  });
  const stop = bindPointing(/** @type {HTMLElement} */ (/** @type {unknown} */ (element)), index, store, picture, () => false);
  /** @param {number} x @param {number} y */
  const move = (x, y) => element.dispatchEvent(Object.assign(new Event("pointermove"), { pointerId: 1, pointerType: "mouse", buttons: 0, clientX: x, clientY: y }));
  move(200, 150);
  assert.equal(store.get().hover, null, "on its way it lights up nothing");
  context.mock.timers.tick(200);
  assert.equal(store.get().hover, "SRB");
  move(20, 20);
  assert.equal(store.get().hover, null, "beside it nothing is pointed at");
  move(200, 150);
  context.mock.timers.tick(200);
  element.dispatchEvent(Object.assign(new Event("pointerleave"), { pointerId: 1, pointerType: "mouse", buttons: 0 }));
  assert.equal(store.get().hover, null);
  stop();
});
