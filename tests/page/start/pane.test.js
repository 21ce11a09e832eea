import assert from "node:assert/strict";
import { test } from "node:test";
import { indexData } from "../../../graph/page/core/index.js";
import { must } from "../../../graph/page/core/must.js";
import { createStore, initialState } from "../../../graph/page/core/state.js";
import { isOffered, PANEL } from "../../../graph/page/start/pane.js";
import { beDocument } from "../document/document.js";
import { FakeElement } from "../document/element.js";
import { partly } from "../partly.js";
import { sampleData } from "../sample.js";

const WIDE = { last: null, tight: false, own: true, embedded: false };

test("a first visitor is told what to do, wherever a link leads", () => {
  assert.ok(isOffered(WIDE));
  assert.ok(isOffered({ ...WIDE, own: false }));
  assert.ok(isOffered({ ...WIDE, last: "legend" }), "below the filters");
  assert.ok(!isOffered({ ...WIDE, embedded: true }));
});

test("who has closed it finds it closed", () => {
  assert.ok(!isOffered({ ...WIDE, last: "" }));
  assert.ok(!isOffered({ ...WIDE, last: "", tight: true }));
});

test("where it covers the picture it is there for the file's own view alone", () => {
  assert.ok(isOffered({ ...WIDE, tight: true }));
  assert.ok(!isOffered({ ...WIDE, tight: true, own: false }));
  assert.ok(isOffered({ ...WIDE, tight: true, last: "start" }), "as it was left");
  assert.ok(!isOffered({ ...WIDE, tight: true, last: "legend" }), "who had the filters open knows the page");
});

/** What the pane offers of a file with so many stories: how many by their titles, and in how many ways. @param {number} count */
function offered(count) {
  const body = beDocument();
  const data = sampleData();
  const [story] = must(data.stories);
  const index = indexData({ ...data, stories: Array.from({ length: count }, (_, i) => ({ ...story, id: `story-${i}` })) });
  const root = new FakeElement("div");
  body.append(root);
  PANEL.make(/** @type {HTMLElement} */ (/** @type {unknown} */ (root)), partly({ index, store: createStore(initialState(index.data)), drawn: new Promise(() => {}) }));
  return [root.querySelectorAll(".start-stories").length, root.querySelectorAll(".start-story").length, root.querySelectorAll(".start-way").length];
}

test("three stories are offered by their titles; all of them are a way of their own where there are more", () => {
  assert.deepEqual(offered(0), [0, 0, 2]);
  assert.deepEqual(offered(1), [1, 1, 2]);
  assert.deepEqual(offered(3), [1, 3, 2]);
  assert.deepEqual(offered(4), [1, 3, 3]);
});
