import assert from "node:assert/strict";
import { test } from "node:test";

import { createStore, initialState, merge } from "../../../graph/page/core/state.js";
import { WIDE_IN_LETTERS, leftDoor, rememberLeft } from "../../../graph/page/elements/left-door.js";
import { beDocument } from "../document/document.js";
import { sample } from "../sample.js";

/** @import { Change } from "../../../graph/page/core/types.d.ts" */

/** What needs the room, and what does not. @type {[Change, boolean][]} */
const STATES = [
  [{ selection: null }, false], [{ selection: "RUS" }, true], [{ layout: "map", selection: null }, false],
  [{ layout: "map", selection: "SRB" }, true], [{ layout: "matrix", selection: null }, true], [{ panel: "table", selection: null }, true],
];

test("a panel at the left is open as the page has it, but where the room is needed and in a story a hand opens it, for so long", () => {
  beDocument();
  const { index, state } = sample();
  for (const narrow of [true, false]) {
    Object.assign(window, { matchMedia: () => ({ matches: narrow }) });
    for (const first of [true, false]) {
      const door = leftDoor("legend", () => first);
      for (const [change, needs] of STATES) {
        for (const story of [null, { id: "lesson", step: 0 }]) {
          const now = merge(state, { ...change, story });
          const beside = needs && narrow ? "legend.beside" : "legend";
          const key = story ? "legend.story" : beside;
          const begins = key === "legend" && first;
          assert.equal(door.is(now, index), begins);
          for (const open of [true, false]) {
            const turned = merge(now, door.turn(now, index, open));
            assert.equal(door.is(turned, index), open);
            assert.deepEqual(turned.open, open === begins ? {} : { [key]: open });
          }
          const over = door.over?.(now, merge(now, { story: story ? null : { id: "lesson", step: 0 } })) ?? [];
          assert.deepEqual(over, ["legend.story", ...(needs ? [] : ["legend.beside"])]);
          assert.deepEqual(door.over?.(now, now), needs ? [] : ["legend.beside"]);
        }
      }
    }
  }
});

test("beside a network and details it has room in a window of so many letters, and beside the file's own view in any", () => {
  beDocument();
  const { index, state } = sample();
  const opening = { ...initialState(index.data), layout: /** @type {const} */ ("network") };
  for (const [letter, width, letters, open] of /** @type {[number, number, number | undefined, boolean][]} */ ([
    [16, 1151, undefined, false], [16, 1153, undefined, true], [20, 1280, undefined, false], [20, 1441, undefined, true],
    [16, 1280, WIDE_IN_LETTERS, false], [16, 1366, WIDE_IN_LETTERS, true],
  ])) {
    Object.assign(window, { matchMedia: (/** @type {string} */ query) => ({ matches: width <= Number(/max-width: (\d+)/.exec(query)?.[1]) }) });
    Object.assign(globalThis, { getComputedStyle: () => ({ fontSize: `${letter}px` }) });
    const door = leftDoor("legend", () => true, letters);
    assert.equal(door.is(merge(state, { selection: "RUS" }), index), open);
    assert.equal(door.is(merge(state, { selection: null }), index), true);
    assert.equal(door.is(opening, index), true, "what to do first stands there");
  }
});

test("a matrix beside details has the room in a wider window than a table or the matrix alone", () => {
  beDocument();
  const { index, state } = sample();
  Object.assign(window, { matchMedia: (/** @type {string} */ query) => ({ matches: Number(/\d+/.exec(query)) > 1900 }) });
  const door = leftDoor("legend", () => true);
  /** @param {Change} change */
  const isOpen = (change) => door.is(merge(state, { selection: null, focus: [], story: null, ...change }), index);
  assert.equal(isOpen({ layout: "matrix" }), true);
  assert.equal(isOpen({ layout: "matrix", selection: "SRB" }), false);
  assert.equal(isOpen({ layout: "matrix", focus: ["SRB", "RUS"] }), false, "the details of two");
  assert.equal(isOpen({ layout: "map", selection: "SRB" }), true);
  assert.equal(isOpen({ layout: "matrix", panel: "table", selection: "SRB" }), true);
});

test("what a hand decides while something needs the room is not remembered for the next visit, whichever panel it is", () => {
  beDocument();
  const { index, state } = sample();
  /** @type {string[]} */
  const kept = [];
  Object.assign(window, { localStorage: { getItem: () => null, setItem: (/** @type {string} */ _, /** @type {string} */ value) => kept.push(value) } });
  Object.assign(globalThis, { getComputedStyle: () => ({ fontSize: "16px" }) });
  const width = 1200; // room for filters beside details, and none for what to do first
  Object.assign(window, { matchMedia: (/** @type {string} */ query) => ({ matches: width <= Number(/max-width: (\d+)/.exec(query)?.[1]) }) });
  const store = createStore(state);
  rememberLeft(store, () => "told");
  for (const [selection, letters, remembered] of /** @type {[string | null, number | undefined, boolean][]} */ ([["RUS", WIDE_IN_LETTERS, false], [null, WIDE_IN_LETTERS, true], ["RUS", undefined, true]])) {
    const door = leftDoor("start", () => false, letters);
    store.set({ selection, open: {} });
    kept.length = 0;
    store.set(door.turn(store.get(), index, true));
    assert.equal(kept.length > 0, remembered, `${selection} ${letters}`);
  }
});
