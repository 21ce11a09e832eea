import assert from "node:assert/strict";
import { test } from "node:test";
import { comparison, pictured } from "../../../graph/page/core/changes.js";
import { emphasis } from "../../../graph/page/core/emphasis.js";
import { existsOn } from "../../../graph/page/core/index.js";
import { visible } from "../../../graph/page/core/visible.js";
import { sample } from "../sample.js";

/** @import { Change } from "../../../graph/page/core/types.d.ts" */

/** @param {Change} change */
function ids(change) {
  const { index, state } = sample(change);
  const shown = visible(index, state);
  return { actors: [...shown.actors].sort(), ties: [...shown.ties].sort() };
}

test("what is in force on the day is shown, with its ends", () => {
  assert.deepEqual(ids({}), {
    actors: ["EU", "NATO", "RUS", "SRB", "USA"],
    ties: ["arms", "candidate-SRB-EU", "member-USA-NATO", "threat"],
  });
});

test("first and last day both belong to a tie", () => {
  for (const date of ["2018-12-31", "2021-01-01"]) assert.ok(!ids({ date }).ties.includes("arms"), date);
  for (const date of ["2019-01-01", "2020-12-31"]) assert.ok(ids({ date }).ties.includes("arms"), date);
});

test("no tie outlives a state", () => {
  assert.ok(ids({ date: "1991-06-01" }).ties.includes("old-war"));
  assert.ok(!ids({ date: "1994-06-01" }).ties.includes("old-war"));
});

test("every filter holds back what it does not show", () => {
  assert.deepEqual(ids({ filters: { alliances: ["EU"] } }).ties, ["arms", "candidate-SRB-EU", "threat"]);
  assert.deepEqual(ids({ filters: { kinds: ["arms sale"] } }).ties, ["arms"]);
  assert.deepEqual(ids({ filters: { statuses: [""] } }).ties, ["arms"]);
  assert.deepEqual(ids({ filters: { regions: ["Europe"] } }).ties, ["arms", "candidate-SRB-EU"]);
  assert.deepEqual(ids({ filters: { kinds: [] } }), { actors: ["SRB"], ties: [] });
});

test("what is selected or in focus is shown while it exists", () => {
  assert.ok(ids({ selection: "CIV" }).actors.includes("CIV"));
  assert.ok(ids({ focus: ["CIV", "arms"] }).actors.includes("CIV"));
  assert.ok(!ids({ focus: ["arms"] }).actors.includes("arms"));
  assert.ok(!ids({ selection: "SRB", date: "2000-01-01" }).actors.includes("SRB"));
});

test("states without a tie are shown where they are asked for, within their days and the filters of states", () => {
  const { index } = sample();
  for (const date of ["1850-01-01", "1991-06-01", "2000-01-01", "2020-02-24", "2021-01-01"]) {
    const there = index.states.filter(({ id }) => existsOn(index, id, date));
    for (const kinds of [null, []]) {
      const hidden = ids({ date, filters: { kinds } });
      const shown = ids({ date, filters: { kinds }, isolates: "shown" });
      assert.deepEqual(shown.ties, hidden.ties);
      assert.deepEqual(shown.actors, [...new Set([...hidden.actors, ...there.map(({ id }) => id)])].sort(), date);
    }
    const europe = ids({ date, selection: null, filters: { kinds: [], regions: ["Europe"] }, isolates: "shown" }).actors;
    assert.deepEqual(europe, there.filter(({ continent }) => continent === "Europe").map(({ id }) => id).sort(), date);
  }
  assert.ok(!ids({}).actors.includes("CIV"));
  assert.ok(ids({ isolates: "shown" }).actors.includes("CIV"));
  assert.ok(!ids({ isolates: "shown", date: "2000-01-01" }).actors.includes("SRB"));
});

test("of two days compared, states without a tie on either are shown, and are no change", () => {
  const { index, state } = sample({ compare: "2019-05-01", isolates: "shown" });
  assert.ok(pictured(index, state).actors.has("CIV"));
  assert.ok(!pictured(index, { ...state, isolates: "hidden" }).actors.has("CIV"));
  assert.ok(!comparison(index, state)?.actors.has("CIV"));
});

test("the answer is remembered while nothing relevant changes", () => {
  const { index, state } = sample();
  const shown = visible(index, state);
  assert.equal(visible(index, { ...state, hover: "RUS", camera: { x: 0, y: 0, scale: 1 } }), shown);
  assert.notEqual(visible(index, { ...state, date: "2021-01-01" }), shown);
});

/** @param {Change} change */
function bright(change) {
  const { index, state } = sample(change);
  const found = emphasis(index, visible(index, state), state);
  return found && { actors: [...found.actors].sort(), ties: [...found.ties].sort() };
}

test("a selected actor lights up with its ties and neighbours", () => {
  assert.deepEqual(bright({}), { actors: ["EU", "RUS", "SRB", "USA"], ties: ["arms", "candidate-SRB-EU", "threat"] });
});

test("a tie lights up with its ends; the pointer comes before the selection", () => {
  assert.deepEqual(bright({ hover: "threat" }), { actors: ["SRB", "USA"], ties: ["threat"] });
});

test("several in focus light up with what lies between them", () => {
  assert.deepEqual(bright({ selection: null, focus: ["SRB", "EU", "RUS"] }), {
    actors: ["EU", "RUS", "SRB"], ties: ["arms", "candidate-SRB-EU"],
  });
  assert.deepEqual(bright({ selection: null, focus: ["threat", "EU"] }), {
    actors: ["EU", "SRB", "USA"], ties: ["threat"],
  });
});

test("nothing is singled out by nothing, or by what is not shown", () => {
  assert.equal(bright({ selection: null }), null);
  assert.equal(bright({ selection: "later" }), null);
});
