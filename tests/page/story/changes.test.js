import assert from "node:assert/strict";
import test from "node:test";

import { indexData } from "../../../graph/page/index.js";
import { initialState } from "../../../graph/page/state.js";
import { changesBetween, changesOfStep } from "../../../graph/page/story/changes.js";
import { listed } from "../../../graph/page/story/groups.js";
import { sampleData } from "../sample.js";
import { told } from "./told.js";

const OPEN = "9999-12-31";

function member(from, to, start, end = OPEN, status = "member") {
  return { id: `${from}-${to}-${start}`, type: "membership", kind: "membership", from, to, start, end, since: start, until: end === OPEN ? null : end, status, sources: [] };
}

/** What changes between two days among these ties, with some actors in focus. */
function changes(ties, from, to, { focus = [], selection = null, most } = {}) {
  const data = sampleData();
  data.ties = ties;
  data.actors.push({ id: "Warsaw-Pact", type: "alliance", name: "Warsaw Pact", founded: "1955", dissolved: "1991-07-01" });
  const index = indexData(data);
  const at = (date) => ({ ...initialState(data), selection, focus, date });
  return changesBetween(index, at(from), at(to), most);
}

test("who joins is told together, who comes in another year apart", () => {
  const ties = [member("SRB", "NATO", "2010-03-12"), member("USA", "NATO", "2010-03-12"), member("RUS", "NATO", "2011-01-01")];
  assert.deepEqual(changes(ties, "2009-01-01", "2012-01-01"), [
    "12 March 2010: Serbia and United States join NATO.",
    "1 January 2011: Russia joins NATO.",
  ]);
});

test("a year alone where the days differ", () => {
  const ties = [member("SRB", "NATO", "2010-03-12"), member("USA", "NATO", "2010-05-01")];
  assert.deepEqual(changes(ties, "2009-01-01", "2012-01-01"), ["2010: Serbia and United States join NATO."]);
});

test("who leaves, and who only changes the status", () => {
  const ties = [
    member("USA", "EU", "1990-01-01", "2011-12-31"),
    member("SRB", "EU", "2000-01-01", "2011-12-31", "candidate"), member("SRB", "EU", "2012-01-01"),
  ];
  assert.deepEqual(changes(ties, "2010-01-01", "2013-01-01"), [
    "31 December 2011: United States leaves EU.",
    "1 January 2012: Serbia joins EU.",
  ]);
});

test("who returns, and who is only written down anew", () => {
  const away = [member("USA", "EU", "1990-01-01", "1995-12-31"), member("USA", "EU", "2011-01-01")];
  assert.deepEqual(changes(away, "2010-01-01", "2013-01-01"), ["1 January 2011: United States returns to EU."]);
  const anew = [member("USA", "EU", "1990-01-01", "2010-12-31"), member("USA", "EU", "2011-01-01")];
  assert.deepEqual(changes(anew, "2010-01-01", "2013-01-01"), []);
});

test("an alliance that ends is told once, not for each member", () => {
  const ties = [member("RUS", "Warsaw-Pact", "1955-01-01", "1991-07-01"), member("CIV", "Warsaw-Pact", "1955-01-01", "1991-07-01")];
  assert.deepEqual(changes(ties, "1991-06-01", "1992-01-01"), ["1 July 1991: Warsaw Pact is dissolved."]);
});

test("a tie that begins or ends, in the words of its kind", () => {
  const { ties } = sampleData();
  const arms = ties.filter((tie) => tie.id === "arms");
  assert.deepEqual(changes(arms, "2018-01-01", "2019-06-01"), ["1 January 2019: Russia sells arms to Serbia (Pantsir-S1)."]);
  assert.deepEqual(changes(arms, "2019-06-01", "2021-01-01"), ["Ends 31 December 2020: Russia sells arms to Serbia (Pantsir-S1)."]);
});

test("a way back is said, and what stands there", () => {
  const { ties } = sampleData();
  const arms = ties.filter((tie) => tie.id === "arms");
  assert.deepEqual(changes(arms, "2021-06-01", "2019-06-01"), [
    "Back to 1 June 2019.", "Now in view: Russia sells arms to Serbia (Pantsir-S1).",
  ]);
});

test("what is not singled out does not count", () => {
  const ties = [member("SRB", "NATO", "2010-03-12"), member("USA", "EU", "2010-03-12")];
  assert.deepEqual(changes(ties, "2009-01-01", "2012-01-01", { focus: ["SRB", "NATO"] }), ["12 March 2010: Serbia joins NATO."]);
});

test("a few sentences, and a count of the rest; the tie that is selected is among them", () => {
  const { ties } = sampleData();
  const many = [
    member("SRB", "NATO", "2015-01-01"), member("USA", "NATO", "2015-01-01"),
    member("RUS", "EU", "2016-01-01"), member("CIV", "EU", "2016-01-01"),
    ...ties.filter((tie) => tie.id === "arms"),
  ];
  assert.deepEqual(changes(many, "2009-01-01", "2019-06-01", { most: 1 }), [
    "1 January 2016: Russia and Côte d’Ivoire join EU.", "3 more ties begin.",
  ]);
  assert.deepEqual(changes(many, "2009-01-01", "2019-06-01", { most: 1, selection: "arms", focus: ["RUS", "SRB", "NATO", "EU", "USA", "CIV"] })[0],
    "1 January 2019: Russia sells arms to Serbia (Pantsir-S1).");
});

test("nothing changes with a story's first step", () => {
  const { index, story } = told();
  assert.deepEqual(changesOfStep(index, story, 0), []);
  assert.ok(changesOfStep(index, story, 1).length > 0);
});

test("a list of names", () => {
  assert.equal(listed(["A"]), "A");
  assert.equal(listed(["A", "B"]), "A and B");
  assert.equal(listed(["A", "B", "C", "D", "E", "F"]), "A, B, C, D, E and F");
  assert.equal(listed(["A", "B", "C", "D", "E", "F", "G"]), "A, B, C, D, E and 2 more");
});
