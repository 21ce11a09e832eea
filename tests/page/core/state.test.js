import assert from "node:assert/strict";
import { test } from "node:test";
import { changedBut, createStore, initialState, merge } from "../../../graph/page/core/state.js";
import { sampleData } from "../sample.js";

test("the initial state is what the file's view says", () => {
  const state = initialState(sampleData());
  assert.equal(state.date, "2020-02-24");
  assert.equal(state.selection, "SRB");
  assert.deepEqual(state.filters, { alliances: null, kinds: null, statuses: null, regions: null, confidence: null, sources: null });
});

test("without a view, the day is the one up to which the file holds", () => {
  const data = sampleData();
  Reflect.deleteProperty(data, "view");
  assert.equal(initialState(data).date, "2026-01-01");
});

test("filters are merged key by key", () => {
  const state = initialState(sampleData());
  const next = merge(merge(state, { filters: { kinds: ["war"] } }), { filters: { regions: [] } });
  assert.deepEqual(next.filters, { alliances: null, kinds: ["war"], statuses: null, regions: [], confidence: null, sources: null });
});

test("what is not part of the state is not taken over", () => {
  const state = initialState(sampleData());
  const more = { colour: "red", selection: undefined };
  assert.equal(merge(state, more), state);
});

test("listeners hear of changes, with the state before, until they leave", () => {
  const store = createStore(initialState(sampleData()));
  /** @type {(string | null)[][]} */
  const heard = [];
  const leave = store.subscribe((state, previous) => heard.push([previous.selection, state.selection]));
  store.set({ selection: "RUS" });
  store.set({ selection: "RUS" });
  store.set({ filters: { kinds: null }, focus: [] });
  leave();
  store.set({ selection: null });
  assert.deepEqual(heard, [["SRB", "RUS"]]);
});

test("equal cameras are no change", () => {
  const store = createStore({ ...initialState(sampleData()), camera: { x: 1, y: 2, scale: 1 } });
  const before = store.get();
  store.set({ camera: { x: 1, y: 2, scale: 1 } });
  assert.equal(store.get(), before);
});

test("what changes with the pointer is heard of, the pointer alone is not", () => {
  const before = { ...initialState(sampleData()), hover: "SRB", camera: null, date: "2020-01-01" };
  assert.equal(changedBut({ ...before, hover: null }, before, ["hover"]), false);
  assert.equal(changedBut({ ...before, hover: null, date: "2021-01-01" }, before, ["hover"]), true);
  assert.equal(changedBut({ ...before, hover: null, camera: { x: 0, y: 0, scale: 1 } }, before, ["hover", "camera"]), false);
});
