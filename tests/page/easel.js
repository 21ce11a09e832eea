/**
 * The whole picture without a browser: its frames come when a test says so, and what a frame paints is written
 * down (brush.js); a hand is on it as on the page's.
 */

import { indexData } from "../../graph/page/core/index.js";
import { createStore, initialState, merge } from "../../graph/page/core/state.js";
import { createLayouts } from "../../graph/page/map/layouts.js";
import { createPicture } from "../../graph/page/picture/picture.js";
import { createFakeCanvas } from "./brush.js";
import { tokensOf } from "./canvas.js";
import { beDocument } from "./document/document.js";
import { FakeElement } from "./document/element.js";

/** @import { PageData } from "../../graph/page/contract.d.ts" */
/** @import { Change } from "../../graph/page/core/types.d.ts" */

/** @typedef {(context: object) => void} Paint */

const INSETS = { top: 50, right: 240, bottom: 90, left: 20 };
const STEP = 50;

/** Time that a test lets pass: frames, and what waits for a while. */
function createTime() {
  let now = 0;
  let last = 0;
  /** @type {Map<number, {at: number, run: (time: number) => void}>} */
  const waiting = new Map();
  /** @param {(time: number) => void} run @param {number} [after] */
  function wait(run, after = 0) {
    last += 1;
    waiting.set(last, { at: now + after, run });
    return last;
  }
  const forget = (/** @type {number} */ id) => { waiting.delete(id); };
  return {
    now: () => now,
    wait, forget,
    /** @param {number} by in milliseconds */
    pass(by) {
      now += by;
      for (const [id, { at, run }] of [...waiting]) {
        if (at > now || !waiting.delete(id)) continue;
        run(now);
      }
    },
  };
}

/** @param {string} theme @param {number} ratio @param {ReturnType<typeof createTime>} time */
function bePainted(theme, ratio, time) {
  beDocument();
  const make = document.createElement;
  let token = tokensOf(theme);
  /** Whoever watches sizes or attributes. @type {(() => void)[]} */
  const watching = [];
  class Observer {
    /** @param {() => void} told */
    constructor(told) { watching.push(told); }

    observe() {}
    disconnect() {}
  }
  /** @type {{heard: Map<string, Paint>, dirty: boolean}} */
  const shown = { heard: new Map(), dirty: false };
  class Network {
    on(/** @type {string} */ name, /** @type {Paint} */ paint) { shown.heard.set(name, paint); }
    moveTo() { shown.dirty = true; }
    redraw() { shown.dirty = true; }
    setSize() {}
    destroy() {}
  }
  Object.assign(document, { createElement: (/** @type {string} */ tag) => (tag === "canvas" ? createFakeCanvas() : make(tag)), hidden: false });
  Object.assign(window, { devicePixelRatio: ratio });
  Object.assign(globalThis, {
    vis: { Network },
    getComputedStyle: () => ({ getPropertyValue: (/** @type {string} */ name) => token(name), direction: "ltr" }),
    MutationObserver: Observer, ResizeObserver: Observer,
    requestAnimationFrame: (/** @type {(time: number) => void} */ run) => time.wait(run),
    cancelAnimationFrame: time.forget, setTimeout: time.wait, clearTimeout: time.forget,
    performance: { now: time.now },
    Image: class {
      name = "flags";
      src = "";
      decode() { return Promise.resolve(); }
    },
  });
  return {
    shown,
    /** Tells all who watch. @param {{theme?: string, ratio?: number}} change */
    tell({ theme: next, ratio: density }) {
      if (next) token = tokensOf(next);
      if (density) window.devicePixelRatio = density;
      for (const told of watching) told();
    },
  };
}

/**
 * A picture on which time passes when a test says so.
 * @param {PageData} data @param {Change} change the state that it begins with
 * @param {{theme?: string, size?: [number, number], ratio?: number}} [how]
 */
export function createEasel(data, change, { theme = "light", size: [width, height] = [1100, 700], ratio = 1 } = {}) {
  const time = createTime();
  const { shown, tell } = bePainted(theme, ratio, time);
  const index = indexData(data);
  const store = createStore(merge(initialState(index.data), change));
  const container = Object.assign(new FakeElement("div"), { clientWidth: width, clientHeight: height, setPointerCapture() {} });
  const leftOut = new FakeElement("p");
  const [place, beside] = /** @type {HTMLElement[]} */ (/** @type {unknown} */ ([container, leftOut]));
  const picture = createPicture(place, index, store, { createLayouts, insets: () => INSETS, leftOut: beside });
  /** @type {string[]} */
  let painted = [];

  /** A frame, if something asks for one. */
  function draw() {
    if (!shown.dirty) return;
    shown.dirty = false;
    const canvas = createFakeCanvas();
    const ctx = canvas.getContext();
    shown.heard.get("afterDrawing")?.(ctx);
    painted = canvas.lines;
  }

  /** So many frames. @param {number} count */
  async function pass(count) {
    for (let i = 0; i < count; i += 1) {
      time.pass(STEP);
      draw();
      // Flags are decoded in the background.
      await new Promise((done) => { setImmediate(done); });
    }
  }

  return {
    picture, store, index, pass, place,
    /** The window has another size, the page another theme, the screen another density. @param {{size?: [number, number], theme?: string, ratio?: number}} change */
    change({ size, ...change }) {
      if (size) Object.assign(container, { clientWidth: size[0], clientHeight: size[1] });
      tell(change);
    },
    /** Until the picture rests. */
    rest: () => pass(40),
    /** @param {string} type @param {number} x @param {number} y @param {Record<string, unknown>} [more] */
    hand: (type, x, y, more = {}) => container.fire(type, { clientX: x, clientY: y, pointerId: 1, pointerType: "mouse", button: 0, buttons: 0, timeStamp: time.now(), ...more }),
    /** What the last frame has painted, what the page says beside it, and where the camera is. */
    lines: () => [...painted, `camera ${JSON.stringify(store.get().camera)}`, `left out ${JSON.stringify(leftOut.textContent)}`,
      `beside ${JSON.stringify(document.body.textContent)}`],
  };
}
