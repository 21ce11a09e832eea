/** The keys of the page: each does one thing, unless what has the focus takes it. */

import assert from "node:assert/strict";
import { test } from "node:test";

import { bindKeys } from "../../graph/page/keys.js";

const ACTS = /** @type {const} */ (["search", "clear", "fit", "zoomIn", "zoomOut", "layout", "matrix", "today", "day", "play", "undo", "redo"]);

/** An element that says whether one types in it. */
class Place {
  /** @param {boolean} typed */
  constructor(typed) {
    this.typed = typed;
  }

  matches() {
    return this.typed;
  }
}

/** A page that hears keys. @param {boolean} [window] whether a window of its own is open */
function page(window = false) {
  /** @type {string[]} */
  const done = [];
  const heard = Object.assign(new EventTarget(), { querySelector: () => (window ? {} : null) });
  Object.assign(globalThis, { document: heard, Element: Place });
  const acts = Object.fromEntries(ACTS.map((name) => [name, () => { done.push(name); }]));
  const step = (/** @type {number} */ years) => { done.push(`step ${years}`); };
  bindKeys(/** @type {Parameters<typeof bindKeys>[0]} */ ({ ...acts, step }), { l: () => { done.push("legend"); } });
  /** @param {string} key @param {{typed?: boolean, taken?: boolean, graph?: boolean} & Partial<KeyboardEvent>} [how] */
  const press = (key, { typed = false, taken = false, graph = false, ...more } = {}) => {
    const event = Object.assign(new Event("keydown", { cancelable: true }),
      { key, code: "", ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, getModifierState: () => graph, ...more });
    Object.defineProperty(event, "target", { value: new Place(typed) });
    if (taken) event.preventDefault();
    heard.dispatchEvent(event);
    return { did: done.splice(0), kept: event.defaultPrevented && !taken };
  };
  return press;
}

test("a key acts unless it is typed, is taken by somebody before, or a window of its own is open", () => {
  for (const window of [false, true]) {
    const press = page(window);
    for (const typed of [false, true]) {
      for (const taken of [false, true]) {
        const free = !window && !typed && !taken;
        assert.deepEqual(press("t", { typed, taken }), { did: free ? ["today"] : [], kept: free }, `${window} ${typed} ${taken}`);
      }
    }
  }
});

test("Ctrl or ⌘ with Z takes back, with Shift or with Y brings back, and with any other key is the browser's", () => {
  const press = page();
  for (const held of [{ ctrlKey: true }, { metaKey: true }]) {
    assert.deepEqual(press("z", held).did, ["undo"]);
    assert.deepEqual(press("Z", held).did, ["undo"], "Caps Lock is no Shift");
    assert.deepEqual(press("Z", { ...held, shiftKey: true }).did, ["redo"]);
    assert.deepEqual(press("y", held).did, ["redo"]);
    for (const key of ["t", "l", "+", "0", "Escape"]) assert.deepEqual(press(key, held), { did: [], kept: false }, key);
  }
});

test("Alt leaves a key to the browser, but AltGr, which is Ctrl and Alt, writes a sign that counts", () => {
  const press = page();
  for (const key of ["t", "[", "l"]) assert.deepEqual(press(key, { altKey: true }), { did: [], kept: false });
  assert.deepEqual(press("[", { altKey: true, ctrlKey: true, graph: true }).did, ["step -1"]);
  assert.deepEqual(press("]", { altKey: true, ctrlKey: true, graph: true }).did, ["step 1"]);
  assert.deepEqual(press("z", { altKey: true, ctrlKey: true, graph: true }).did, [], "it is no Ctrl Z");
});

test("each key does its own, panels' too, and one that means nothing is left alone", () => {
  const press = page();
  const all = { "/": "search", 0: "fit", "+": "zoomIn", "=": "zoomIn", "-": "zoomOut", m: "layout", x: "matrix", t: "today", d: "day", p: "play", Escape: "clear", l: "legend" };
  for (const [key, act] of Object.entries(all)) assert.deepEqual(press(key), { did: [act], kept: true }, key);
  for (const key of ["q", "F5", "Tab", "toString"]) assert.deepEqual(press(key), { did: [], kept: false }, key);
});
