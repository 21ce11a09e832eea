import assert from "node:assert/strict";
import test from "node:test";

import { indexData } from "../../../graph/page/core/index.js";
import { must } from "../../../graph/page/core/must.js";
import { changesOf } from "../../../graph/page/core/records.js";
import { sample, sampleData } from "../sample.js";

/** @import { ChangeRecord } from "../../../graph/page/contract.d.ts" */

const { index } = sample();
/** @param {ChangeRecord[]} records */
const told = (...records) => changesOf(index, { text: [], records }, "2020-01-01");

test("an author's own words, and the narration's sentences, are told as they are", () => {
  assert.deepEqual(changesOf(index, { text: [], changes: ["They meet."] }, "2020-01-01"), ["They meet."]);
  assert.deepEqual(changesOf(index, { text: [] }, "2020-01-01"), []);
});

test("what began is the kind, between whom, and when", () => {
  const tie = must(index.data.ties.find(({ kind, since }) => kind !== "membership" && index.kinds[kind].directed && since));
  const [text, ...more] = told({ change: "began", date: tie.start, ties: [tie.id] });
  const label = index.kinds[tie.kind].label;
  assert.match(text, new RegExp(`^${label}: [^→]+ → [^→]+ \\(.*\\d{4}.*\\)$`));
  assert.deepEqual(more, []);
});

test("memberships of one alliance stand together; others by themselves", () => {
  const memberships = index.data.ties.filter(({ kind }) => kind === "membership");
  const told_ = told({ change: "began", date: "2000-01-01", ties: memberships.map(({ id }) => id) });
  const titles = new Set(told_.map((text) => text.split(": ")[0]));
  assert.equal(titles.size, told_.length);
});

test("an event has its own text, an end and a return their words", () => {
  const { id } = must(index.data.ties.find(({ kind }) => kind !== "membership"));
  assert.match(told({ change: "event", date: "2020-02-22", ties: [id], what: "Two arrive" })[0], /^22 February 2020: Two arrive \(/);
  assert.match(told({ change: "ended", date: "2020-02-22", ties: [id] })[0], /^Ended: /);
  assert.deepEqual(told({ change: "back", date: "1999-03-01" }), ["Back to 1 March 1999"]);
  assert.deepEqual(told({ change: "gone", date: "1999-03-01", actors: [index.states[0].id] }), [`No more: ${index.states[0].name}`]);
});

test("what a page of one story lacks is passed over", () => {
  assert.deepEqual(told({ change: "began", date: "2000-01-01", ties: ["not-here"] }), []);
});

test("of one title ten are named, and of more it is said how many more", () => {
  const { id, start } = must(index.data.ties.find(({ kind }) => kind !== "membership"));
  const many = (/** @type {number} */ count) => told({ change: "began", date: start, ties: Array.from({ length: count }, () => id) })[0];
  const name = many(1).split(": ")[1];
  const named = (/** @type {number} */ count) => many(count).split(name.split(" (")[0]).length - 1;
  assert.deepEqual([1, 9, 10, 11, 12].map(named), [1, 9, 10, 10, 10]);
  assert.ok(!/more/.test(many(10)) && /1 more/.test(many(11)) && /2 more/.test(many(12)), many(11));
});

test("what two did to each other on one day is named once, both ways; one day later it is two deeds", () => {
  const data = sampleData();
  const arms = must(data.ties.find(({ id }) => id === "arms"));
  const [from, to] = [arms.from, arms.to];
  /** @param {string} since */
  const answered = (since) => {
    data.ties = [{ ...arms, since: "2020-02-01", start: "2020-02-01" }, { ...arms, id: "back", from: to, to: from, since, start: since }];
    return changesOf(indexData(data), { text: [], records: [{ change: "began", date: since, ties: ["arms", "back"] }] }, "2020-06-01")[0];
  };
  const names = [from, to].map((id) => must(index.actors.get(id)).name);
  assert.match(answered("2020-02-01"), new RegExp(`: ${names.join(" ⇄ ")} \\(1 February 2020\\)$`));
  assert.match(answered("2020-02-02"), new RegExp(`${names.join(" → ")}.*${[...names].reverse().join(" → ")}`));
});
