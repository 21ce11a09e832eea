import assert from "node:assert/strict";
import test from "node:test";

import { emphasis } from "../../../graph/page/core/emphasis.js";
import { readHash, toHash } from "../../../graph/page/core/hash.js";
import { changeInWords } from "../../../graph/page/live.js";
import { createStore, merge } from "../../../graph/page/core/state.js";
import { createPlayer } from "../../../graph/page/story/player.js";
import { stateOfStep } from "../../../graph/page/core/step.js";
import { visible } from "../../../graph/page/core/visible.js";
import { told } from "./told.js";
import { must } from "../../../graph/page/core/must.js";

/** @import { PageState } from "../../../graph/page/core/types.d.ts" */

function playing() {
  const { index, state, story } = told();
  const store = createStore(state);
  return { index, initial: state, story, store, player: createPlayer(index, store, state) };
}

test("a story is left as it was come to", () => {
  const { store, player } = playing();
  store.set({ date: "2015-05-05", selection: "RUS", layout: "map", camera: { x: 1, y: 2, scale: 1 }, theme: "dark" });
  const before = store.get();
  player.start("lesson");
  player.next();
  store.set({ theme: "projector" });
  player.leave();
  assert.deepEqual(store.get(), { ...before, theme: "projector" });
});

test("a story that a link has opened is left for the first view", () => {
  const { index, state, story } = told();
  const store = createStore(merge(state, stateOfStep(index, story, 1)));
  createPlayer(index, store, state).leave();
  assert.deepEqual(store.get(), state);
});

test("from step to step, and not beyond the ends", () => {
  const { store, player } = playing();
  const at = () => store.get().story?.step;
  player.next();
  assert.equal(store.get().story, null, "nothing plays yet");
  player.start("none");
  assert.equal(store.get().story, null);
  player.start("lesson");
  player.back();
  assert.equal(at(), 0);
  player.last();
  assert.equal(at(), 2);
  player.next();
  assert.equal(at(), 2);
  player.first();
  assert.equal(at(), 0);
});

test("the layout that the reader turns to holds for the rest of the story", () => {
  const { store, player } = playing();
  player.start("lesson");
  assert.equal(store.get().layout, "network");
  store.set({ layout: "map" });
  player.last();
  assert.equal(store.get().layout, "map");
  player.leave();
  player.start("lesson");
  assert.equal(store.get().layout, "network");
});

test("what the reader selects gives way to the step", () => {
  const { store, player } = playing();
  player.start("lesson", 1);
  store.set({ selection: "RUS", camera: { x: 1, y: 1, scale: 2 } });
  player.again();
  assert.equal(store.get().selection, "arms");
  assert.equal(store.get().camera, null);
});

test("a link to a step says the step alone, and what differs from it", () => {
  const { index, story, state } = told();
  const at = merge(state, stateOfStep(index, story, 1));
  assert.equal(toHash(at, state, index), "story=lesson&step=2");
  const other = merge(at, { date: "2000-01-01", selection: null, presenting: true });
  const hash = toHash(other, state, index);
  assert.equal(hash, "date=2000-01-01&select=-&story=lesson&step=2&present=1");
  for (const one of [at, other]) assert.deepEqual(readHash(toHash(one, state, index), state, index).state, one);
  assert.equal(readHash("present=1", state, index).state.presenting, false);
  assert.equal(readHash("story=none&step=2&present=1", state, index).state.story, null);
});

test("what a step selects stands among what it points at; a reader's choice stands alone", () => {
  const { index, story, state } = told();
  const step = merge(state, { ...stateOfStep(index, story, 1), focus: ["SRB", "RUS", "USA"] });
  /** @param {PageState} one */
  const actors = (one) => [...must(emphasis(index, visible(index, one), one)).actors].sort();
  assert.deepEqual(actors(step), ["RUS", "SRB", "USA"]);
  assert.deepEqual(actors(merge(step, { selection: "USA" })), ["NATO", "SRB", "USA"]);
});

test("a step is said aloud", () => {
  const { index, story, state } = told();
  const one = merge(state, stateOfStep(index, story, 0));
  const two = merge(state, stateOfStep(index, story, 1));
  assert.match(changeInWords(index, { ...state, isolates: "shown" }, state), /^\d ties? of \d states?( and \d alliances?)? shown$/);
  assert.equal(changeInWords(index, one, state), "Story: A lesson. Step 1 of 3, 1 January 1990. One");
  assert.match(changeInWords(index, two, one), /^Step 2 of 3, 1 December 2019\. Two\. What has changed\. 1 January 2019: Russia sells arms to Serbia/);
  assert.equal(changeInWords(index, state, two), "The story is closed");
});

test("a step whose picture waits is said with its own day", () => {
  const { index, story, state } = told();
  Object.assign(story.steps[1], { question: "What?", answer: "Arms.", waits: true });
  const waiting = merge(state, stateOfStep(index, story, 1));
  assert.equal(waiting.date, "1990-01-01");
  assert.match(changeInWords(index, waiting, state), /Step 2 of 3, 1 December 2019\. Two\. What\?$/);
});
