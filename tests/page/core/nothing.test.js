import assert from "node:assert/strict";
import { test } from "node:test";
import { changeInWords } from "../../../graph/page/live.js";
import { must } from "../../../graph/page/core/must.js";
import { noFilters } from "../../../graph/page/core/filter-table.js";
import { absence, hiddenChoice, nothingInWords, nothingShown } from "../../../graph/page/core/nothing.js";
import { partly } from "../partly.js";
import { sample } from "../sample.js";

/** @import { Actor } from "../../../graph/page/contract.d.ts" */

test("where something is shown there is nothing to say", () => {
  const { index, state } = sample();
  assert.equal(nothingShown(index, state), null);
  assert.equal(nothingInWords(index, state), "");
});

test("a day without ties says so, and offers the nearest with some", () => {
  const { index } = sample();
  index.data.ties = [must(index.ties.get("old-war"))];
  for (const [date, nearest] of [["2020-02-24", "1992-04-27"], ["1990-06-01", "1991-01-01"]]) {
    const { state } = sample({ date, selection: null });
    assert.deepEqual(nothingShown(index, state), { why: "day", nearest, open: false });
  }
  const { state } = sample({ date: "2020-02-24", selection: null, filters: { kinds: ["arms sale"] } });
  assert.deepEqual(nothingShown(index, state), { why: "day", nearest: "1992-04-27", open: true });
  assert.equal(nothingInWords(index, state), "No tie stands on 24 February 2020");
});

test("filters that hide all say so; so does a file without ties", () => {
  const { index, state } = sample({ filters: { kinds: ["war"] } });
  assert.deepEqual(nothingShown(index, state), { why: "filters", nearest: "1992-04-27", open: false });
  assert.equal(nothingInWords(index, state), "The filters hide all ties of 24 February 2020");
  const none = sample({ filters: { kinds: [] } });
  assert.deepEqual(nothingShown(none.index, none.state), { why: "filters", nearest: null, open: false });
  index.data.ties = [];
  assert.deepEqual(nothingShown(index, { ...state, date: "2021-01-01" }), { why: "file", nearest: null, open: false });
});

test("a step that singles out a state without ties is a picture too", () => {
  const { index, state } = sample({ filters: { kinds: [] }, story: { id: "one", step: 0 } });
  index.data.stories = [{ id: "one", title: "One", steps: [{ text: [] }] }];
  assert.equal(nothingShown(index, state), null);
  assert.notEqual(nothingShown(index, { ...state, selection: null }), null);
});

test("two days of which one has ties show something", () => {
  const { index, state } = sample({ filters: { kinds: ["war"] }, compare: "1991-06-01" });
  assert.equal(nothingShown(index, state), null);
});

test("those who listen hear it too", () => {
  const { index, state } = sample();
  const next = { ...state, date: "2020-02-25", filters: { ...state.filters, kinds: [] } };
  assert.match(changeInWords(index, next, state), /^25 February 2020\. The filters hide all ties of 25 February 2020/);
});

function chain() {
  const { index } = sample();
  must(index.actors.get("YUG")).successors = ["SCG", "CIV", "nobody"];
  /** @type {Actor} */
  const between = partly({
    id: "SCG", type: "state", name: "FR Yugoslavia", successors: ["SRB", "YUG"], start: "1992-04-28", end: "2006-06-04",
  });
  index.actors.set("SCG", between);
  index.data.actors.push(between);
  return index;
}

test("who existed in the place of a state, through as many steps as it takes", () => {
  const index = chain();
  assert.equal(absence(index, "SRB", "2006-06-05"), null);
  assert.deepEqual(absence(index, "SRB", "2000-01-01"), { instead: ["SCG"], before: true, own: "2006-06-05" });
  assert.deepEqual(absence(index, "SRB", "1991-01-01"), { instead: ["YUG"], before: true, own: "2006-06-05" });
  assert.deepEqual(absence(index, "YUG", "2020-01-01"), { instead: ["CIV", "SRB"], before: false, own: "1992-04-27" });
  assert.deepEqual(absence(index, "SCG", "1991-01-01")?.instead, ["YUG"]);
  assert.equal(absence(index, "nobody", "1991-01-01"), null);
});

test("a time that lies outside the file is not offered", () => {
  const index = chain();
  index.data.meta.first = "1999-01-01";
  assert.equal(absence(index, "YUG", "2000-01-01")?.own, null);
});

test("who is chosen while the filters hide all of their ties says so, and the way there shows some of them", () => {
  // What is let through then, though others are not, is enough: the other filters stay.
  for (const [selection, filters, offered] of /** @type {[string, object, object][]} */ ([
    ["NATO", { alliances: ["EU"] }, { alliances: ["EU", "NATO"] }], ["SRB", { kinds: ["war"] }, {}], ["NATO", { statuses: [] }, {}],
    ["SRB", { regions: [] }, { regions: ["Europe"] }],
    ["SRB", { kinds: ["arms sale"], regions: ["Africa"] }, { kinds: ["arms sale"], regions: ["Africa", "Europe"] }],
  ])) {
    const { index, state } = sample({ selection, filters });
    const hidden = hiddenChoice(index, state);
    assert.equal(must(hidden).id, selection, JSON.stringify(filters));
    assert.deepEqual(must(hidden).filters, { ...noFilters(index.data), ...offered });
    if (nothingShown(index, state) === null) assert.match(nothingInWords(index, state), /^The filters hide all ties of /);
    assert.equal(hiddenChoice(index, { ...state, filters: must(hidden).filters }), null);
  }
  const { index, state } = sample({ selection: "SRB" });
  assert.equal(hiddenChoice(index, state), null, "where some are shown");
  assert.equal(hiddenChoice(index, { ...state, selection: null }), null);
});
