import assert from "node:assert/strict";
import { test } from "node:test";
import { extent, onlyThese, withShown } from "../../graph/page/core/filters.js";
import { glance } from "../../graph/page/core/glance.js";
import { must } from "../../graph/page/core/must.js";
import { changeInWords } from "../../graph/page/live.js";
import { unwrapped } from "../../graph/page/panels/about.js";
import { tickYears } from "../../graph/page/time/years.js";
import { reveal } from "../../graph/page/core/reveal.js";
import { merge } from "../../graph/page/core/state.js";
import { visible } from "../../graph/page/core/visible.js";
import { phrase, sourceName, tieInWords } from "../../graph/page/core/words.js";
import { partly } from "./partly.js";
import { sample } from "./sample.js";

/** @import { State, Tie } from "../../graph/page/contract.d.ts" */
/** @import { Index } from "../../graph/page/core/types.d.ts" */

const ALL = ["a", "b", "c"];

/** @param {Index} index @param {string} id */
const stateOf = (index, id) => must(index.states.find((state) => state.id === id));

/** One more state of Europe, in the alliance. @param {Index} index @param {string} id */
function addMember(index, id) {
  /** @type {State} */
  const state = partly({ id, type: "state", name: id, continent: "Europe", start: "0001-01-01", end: "9999-12-31" });
  index.actors.set(id, state);
  index.states.push(state);
  index.data.ties.push({ id: `${id}-nato`, type: "membership", kind: "membership", from: id, to: "NATO",
    status: "member", start: "2000-01-01", end: "9999-12-31", sources: [] });
}

test("a filter that shows everything is null", () => {
  assert.deepEqual(withShown(null, ALL, ["b"], false), ["a", "c"]);
  assert.equal(withShown(["a", "c"], ALL, ["b"], true), null);
  assert.deepEqual(withShown(["a"], ALL, ["a"], false), []);
  assert.deepEqual(onlyThese(ALL, ["c"]), ["c"]);
  assert.deepEqual([extent(null, ALL), extent(["a"], ALL), extent([], ALL)], ["all", "some", "none"]);
});

test("Serbia at a glance: between the EU that it seeks and the arms that it buys", () => {
  const { index, state } = sample();
  const lines = glance(index, state, stateOf(index, "SRB"));
  assert.deepEqual(lines.map(({ words, entries }) => [words, entries.map((entry) => entry.id)]), [
    ["seeks to join", ["EU"]],
    ["buys arms from", ["RUS"]],
    ["is threatened with sanctions by", ["USA"]],
  ]);
  assert.deepEqual(lines.map((line) => line.sign), [0, 1, -1]);
});

test("the alliance that a state's region belongs to, and it does not, is named", () => {
  const { index, state } = sample();
  for (const id of ["AAA", "BBB", "CCC"]) addMember(index, id);
  const line = glance(index, state, stateOf(index, "SRB")).find(({ words }) => words === "has no tie in this file to");
  assert.deepEqual(line?.entries, [{ id: "NATO", ties: [] }]);
});

test("an alliance of two in a region surrounds nobody", () => {
  const { index, state } = sample();
  for (const id of ["AAA", "BBB"]) addMember(index, id);
  const lines = glance(index, state, stateOf(index, "SRB")).map(({ words }) => words);
  assert.ok(!lines.includes("has no tie in this file to"), lines.join("; "));
});

test("phrases fall back to the kind's label", () => {
  const { index } = sample();
  index.kinds.pipeline = partly({ label: "Pipeline", category: "economic", sign: 1, directed: true });
  /** @type {Tie} */
  const tie = partly({ kind: "pipeline", from: "RUS", to: "SRB" });
  assert.equal(phrase(index, tie, "RUS"), "Pipeline towards");
  assert.equal(phrase(index, tie, "SRB"), "Pipeline by");
  assert.equal(phrase(index, must(index.ties.get("arms")), "SRB"), "buys arms from");
  assert.equal(tieInWords(index, must(index.ties.get("threat"))), "Sanctions threat: United States → Serbia");
});

test("a source is named by who published it, and when", () => {
  assert.equal(sourceName({ title: "T", publisher: "RFE/RL", date: "2020-02-24" }), "RFE/RL, 24 February 2020");
  assert.equal(sourceName({ title: "T" }), "T");
});

test("whatever is revealed is visible afterwards", () => {
  const { index, state } = sample({ filters: { kinds: ["membership"], statuses: [], regions: ["Asia"], alliances: [] } });
  for (const tie of index.ties.values()) {
    if (tie.id === "old-war") continue;
    const next = merge(state, must(reveal(index, state, tie.id)));
    assert.ok(visible(index, next).ties.has(tie.id), tie.id);
  }
  for (const id of index.actors.keys()) {
    assert.ok(visible(index, merge(state, must(reveal(index, state, id)))).actors.has(id), id);
  }
  assert.equal(reveal(index, state, "nobody"), null);
});

test("changes are told in words", () => {
  const { index, state } = sample();
  assert.equal(changeInWords(index, { ...state, selection: "RUS" }, state), "Selected: Russia, 1 tie on 24 February 2020");
  assert.equal(changeInWords(index, { ...state, date: "2024-01-01" }, state),
    "1 January 2024. 3 ties of 4 states and 2 alliances shown");
  assert.equal(changeInWords(index, state, state), "");
});

test("a licence's lines flow, those of its copyright stay", () => {
  const long = "Permission is hereby granted, free of charge, to any person who";
  assert.equal(unwrapped(`MIT\n\nCopyright A\nCopyright B\n\n${long}\n   ${long}\nobtains it.\n\n - ${long}\n\n - more\n`),
    `MIT\n\nCopyright A\nCopyright B\n\n${long} ${long} obtains it.\n\n - ${long}\n\n - more`);
});

test("the years under the slider are as many as there is room for", () => {
  assert.deepEqual(tickYears(1949, 2026, 700), [1950, 1960, 1970, 1980, 1990, 2000, 2010, 2020]);
  assert.deepEqual(tickYears(2018, 2020, 700), [2018, 2019, 2020]);
});
