import assert from "node:assert/strict";
import { test } from "node:test";
import { comparedDay, comparison, pictured, signsOf } from "../../../graph/page/core/changes.js";
import { must } from "../../../graph/page/core/must.js";
import { visible } from "../../../graph/page/core/visible.js";
import { sample } from "../sample.js";

/** @import { Change } from "../../../graph/page/core/types.d.ts" */

const ALONE = { selection: null };

/** @param {Change} change */
function lists(change) {
  const { index, state } = sample({ ...ALONE, ...change });
  const found = must(comparison(index, state));
  return { began: [...found.began].sort(), ended: [...found.ended].sort(), stayed: [...found.stayed].sort(), passing: [...found.passing].sort() };
}

test("nothing is compared at first", () => {
  const { index, state } = sample();
  assert.equal(comparison(index, state), null);
  assert.equal(pictured(index, state), visible(index, state));
});

test("what began, ended and stayed", () => {
  assert.deepEqual(lists({ date: "2024-01-01", compare: "2020-02-24" }), {
    began: ["later"], ended: ["arms", "threat"], stayed: ["candidate-SRB-EU", "member-USA-NATO"], passing: [],
  });
});

test("the order of the two days does not matter", () => {
  assert.deepEqual(lists({ date: "2024-01-01", compare: "2020-02-24" }), lists({ date: "2020-02-24", compare: "2024-01-01" }));
});

test("what came and went between is counted apart, within the lives of its ends", () => {
  const { passing } = lists({ date: "2024-01-01", compare: "2000-01-01" });
  assert.deepEqual(passing, ["arms", "threat"]);
  assert.deepEqual(lists({ date: "1994-01-01", compare: "1990-06-01" }).passing, ["old-war"]);
  assert.deepEqual(lists({ date: "1992-04-27", compare: "1990-06-01" }).began, ["old-war"]);
});

test("filters hold for both days", () => {
  const change = { date: "2024-01-01", compare: "2020-02-24", filters: { kinds: ["arms sale"] } };
  assert.deepEqual(lists(change), { began: ["later"], ended: ["arms"], stayed: [], passing: [] });
});

test("actors come and go with their ties", () => {
  const { index, state } = sample({ ...ALONE, date: "2024-01-01", compare: "1991-06-01" });
  const { actors } = must(comparison(index, state));
  assert.equal(actors.get("YUG"), "ended");
  assert.equal(actors.get("SRB"), "began");
  assert.equal(actors.get("CIV"), "stayed");
});

test("the picture shows both days, and what is selected if it existed on one", () => {
  const { index, state } = sample({ date: "2024-01-01", compare: "2020-02-24", selection: "CIV" });
  const shown = pictured(index, state);
  assert.deepEqual([...shown.ties].sort(), ["arms", "candidate-SRB-EU", "later", "member-USA-NATO", "threat"]);
  assert.equal(pictured(index, { ...state, hover: "SRB" }), shown);
  assert.ok(!pictured(index, { ...state, selection: "YUG" }).actors.has("YUG"));
  assert.equal(pictured(index, { ...state, selection: "YUG" }).ties, shown.ties);
});

test("a comparison starts ten years before, within the file's time", () => {
  assert.equal(comparedDay("2020-02-24", "1990-01-01", "2026-01-01"), "2010-02-24");
  assert.equal(comparedDay("1995-02-24", "1990-01-01", "2026-01-01"), "1990-01-01");
  assert.equal(comparedDay("1990-01-01", "1990-01-01", "2026-01-01"), "2000-01-01");
  assert.equal(comparedDay("1990-01-01", "1990-01-01", "1992-01-01"), "1992-01-01");
});

test("around a selected actor the signs are those of its ties", () => {
  const { index, state } = sample({ date: "2024-01-01", compare: "2020-02-24", selection: "SRB" });
  assert.deepEqual([...must(signsOf(index, state)).actors].sort(), [["EU", "stayed"], ["RUS", "ended"], ["USA", "ended"]]);
  assert.equal(signsOf(index, { ...state, selection: "arms" }), comparison(index, state));
  assert.equal(signsOf(index, { ...state, compare: null }), null);
});
