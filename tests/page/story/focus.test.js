/** Where the focus goes with a story: to its card, and back; and that it moves nothing. */

import assert from "node:assert/strict";
import { test } from "node:test";

import { createStore } from "../../../graph/page/core/state.js";
import { endLife } from "../../../graph/page/elements/life.js";
import { createStories } from "../../../graph/page/story/stories.js";
import { beDocument } from "../document/document.js";
import { FakeElement } from "../document/element.js";
import { must } from "../../../graph/page/core/must.js";
import { told } from "./told.js";

/** A page with a story's card, in which an element that is gone has no focus. */
function page() {
  endLife();
  const body = beDocument(["home", "button", "story"]);
  const [home, button, root] = body.children;
  /** @type {FakeElement} */
  let active = body;
  Object.defineProperty(document, "activeElement", { configurable: true, get: () => (active.isConnected ? active : body), set: (one) => { active = one; } });
  const { index, state } = told();
  const store = createStore(state);
  const stories = createStories(/** @type {any} */ (root), index, store, {
    initial: state, announce() {}, home: () => /** @type {any} */ (home), turn() {}, tell() {}, play() {}, draw: () => document.createElement("p") });
  /** @type {unknown[]} */
  const scrolls = [];
  const heading = must(root.querySelector("h2"));
  const focus = heading.focus.bind(heading);
  Object.assign(heading, { focus: (/** @type {FocusOptions} */ options) => { scrolls.push(options?.preventScroll); focus(); } });
  return { store, stories, home, button, root, heading, scrolls, active: () => document.activeElement, list: stories.list };
}

test("a story begins with its heading in focus, and ends where one was, or at home where that is gone or hidden", () => {
  /** @type {[string, (button: FakeElement) => void, boolean][]} */
  const cases = [["stays", () => {}, true], ["is hidden", (button) => { button.hidden = true; }, false], ["is gone", (button) => { button.remove(); }, false]];
  for (const [name, happens, back] of cases) {
    const { store, stories, home, button, heading, active, list } = page();
    if (name === "is gone") button.getClientRects = () => (button.isConnected ? [{}] : []);
    button.focus();
    stories.start(list[0].id);
    assert.equal(active(), heading);
    happens(button);
    store.set({ story: null });
    assert.equal(active(), back ? button : home, name);
  }
  const { store, stories, home, active, list } = page();
  stories.start(list[0].id);
  store.set({ story: null });
  assert.equal(active(), home, "whoever had the focus nowhere");
});

test("a link that had the focus is gone with its step: then the heading has it, and nothing scrolls; whoever was elsewhere stays there", () => {
  const { store, stories, root, button, heading, scrolls, active, list } = page();
  stories.start(list[0].id);
  const text = must(root.querySelector(".story-body"));
  const link = new FakeElement("a");
  text.append(link);
  link.focus();
  store.set({ story: { id: list[0].id, step: 1 } });
  assert.equal(active(), heading);
  button.focus();
  store.set({ story: { id: list[0].id, step: 0 } });
  assert.equal(active(), button);
  assert.deepEqual(scrolls, [true, true]);
});
