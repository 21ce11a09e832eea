import assert from "node:assert/strict";
import { test } from "node:test";

import { firstDayOf } from "../../../graph/page/core/dates.js";
import { indexData, isMembership } from "../../../graph/page/core/index.js";
import { NAMED, latestPairs, latestTies } from "../../../graph/page/core/latest.js";
import { must } from "../../../graph/page/core/must.js";
import { pairOf } from "../../../graph/page/core/strands.js";
import { visible } from "../../../graph/page/core/visible.js";
import { sample, sampleData } from "../sample.js";

const WHOLE = { selection: null, focus: [], compare: null, story: null };

test("the pairs that are drawn anyhow are those whose ties the headline names", () => {
  const { index, state } = sample({ ...WHOLE, date: "2020-06-01" });
  const shown = visible(index, state);
  const [last] = latestTies(index, shown.ties, state.date);
  assert.deepEqual(latestPairs(index, shown, state), isMembership(last) ? [] : [pairOf(last)]);
});

test("the weightiest of what began within a month of the last is told, and of equals the last", () => {
  /** @param {[kind: string, start: string][]} begun @param {string} [date] */
  const told = (begun, date = "2020-06-01") => {
    const data = sampleData("small");
    const model = must(data.ties.find(({ id }) => id === "pantsir"));
    data.ties.push(...begun.map(([kind, since], at) => ({ ...model, id: `new-${at}`, kind, start: firstDayOf(since), since, end: "9999-12-31" })));
    const index = indexData(data);
    return latestTies(index, visible(index, sample({ ...WHOLE, date }).state).ties, date).map(({ id }) => id);
  };
  assert.deepEqual(told([["war", "2020-03-20"], ["dispute", "2020-03-21"]]), ["new-0"]);
  assert.deepEqual(told([["war", "2020-03-20"], ["dispute", "2020-04-19"]]), ["new-0"]);
  assert.deepEqual(told([["war", "2020-03-20"], ["dispute", "2020-04-20"]]), ["new-1"]);
  assert.deepEqual(told([["war", "2020-03-20"], ["war", "2020-03-21"]]), ["new-1"]);
  assert.deepEqual(told([["war", "2020-03-20"], ["war", "2020-03-20"]]), ["new-0", "new-1"]);
  assert.deepEqual(told([["dispute", "2020-03-20"], ["war", "2020-03-21"]], "2020-03-20"), ["new-0"], "what is to come is not told");
  assert.deepEqual(told([["dispute", "2020-04-20"], ["war", "2020"]]), ["new-0"], "a year is no day");
  assert.deepEqual(told([["dispute", "2020-01-20"], ["war", "2020"]], "2020-01-25"), ["new-0"], "nor is it that of its first day");
  assert.deepEqual(told([["dispute", "2020-04-20"], ["war", "2020-05"]]), ["new-1"]);
});

test("of many that began together as many as are named; of a membership none, since it is no strand", () => {
  for (const [like, count] of /** @type {[string, number][]} */ ([["pantsir", NAMED], ["member-USA-NATO", 0]])) {
    const data = sampleData("small");
    const model = must(data.ties.find(({ id }) => id === like));
    const states = data.actors.filter(({ type, id }) => type === "state" && id !== model.to);
    data.ties.push(...states.map(({ id: from }) => ({ ...model, id: `new-${from}`, from, start: "2020-02-01", since: "2020-02-01", end: "9999-12-31" })));
    const { state } = sample({ ...WHOLE, date: "2020-06-01" });
    const index = indexData(data);
    assert.equal(latestPairs(index, visible(index, state), state).length, count, like);
  }
});

test("where the headline counts nothing, nothing is drawn for it", () => {
  const { index, state } = sample({ ...WHOLE, date: "2020-06-01" });
  const shown = visible(index, state);
  for (const other of [{ selection: "SRB" }, { focus: ["SRB"] }, { compare: "2000-01-01" }, { story: { id: "any", step: 0 } }]) {
    assert.deepEqual(latestPairs(index, shown, { ...state, ...other }), []);
  }
});
