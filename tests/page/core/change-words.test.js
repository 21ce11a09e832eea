import assert from "node:assert/strict";
import { test } from "node:test";
import { indexData } from "../../../graph/page/core/index.js";
import { behind, changeGroups, changeLine, whenOf } from "../../../graph/page/core/change-words.js";
import { must } from "../../../graph/page/core/must.js";
import { sample, sampleData } from "../sample.js";

/** @import { ChangeGroup, Fate } from "../../../graph/page/core/types.d.ts" */
/** @import { Tie } from "../../../graph/page/contract.d.ts" */

function withMembers() {
  const data = sampleData();
  /** @param {string} id @param {string} from @param {string} since @param {string} [until] @param {string} [status] @returns {Tie} */
  const member = (id, from, since, until, status = "member") => ({
    id, type: "membership", kind: "membership", from, to: "NATO", since, until, status,
    start: since, end: until ?? "9999-12-31", sources: [],
  });
  data.ties.push(
    member("civ-1", "CIV", "2021-05-01"), member("rus-1", "RUS", "2021-05-01"),
    member("srb-1", "SRB", "2022-01-01"), member("srb-0", "SRB", "2012-01-01", "2021-12-31", "partner"),
  );
  return indexData(data);
}

/** A group as the panel puts it together. @param {ChangeGroup} group */
function inWords({ title, entries }) {
  return `${title}: ${entries.map(({ name }, i) => name + behind(entries, i)).join("")}`;
}

/** @param {string[]} ids @param {Fate} change @param {Set<string>} [standing] */
function sentences(ids, change, standing) {
  return changeGroups(withMembers(), ids, change, standing)
    .map((part) => [part.title, part.count, part.groups.map(inWords)]);
}

test("who has been a full member before, and then not or suspended, has not joined anew", () => {
  const data = sampleData();
  /** @param {string} id @param {string} from @param {string} start @param {string} end @param {string} [status] @returns {Tie} */
  const member = (id, from, start, end, status = "member") => ({
    id, type: "membership", kind: "membership", from, to: "NATO", since: start, status, start, end, sources: [],
  });
  data.ties.push(
    member("civ-0", "CIV", "2001-05-01", "2011-04-30"), member("civ-1", "CIV", "2011-05-01", "2014-04-30", "partner"), member("civ-2", "CIV", "2014-05-01", "9999-12-31"),
    member("rus-0", "RUS", "2001-05-01", "2011-04-30"), member("rus-1", "RUS", "2014-05-01", "9999-12-31"),
    // A membership that goes on, under other terms of which nothing is said here.
    member("srb-0", "SRB", "2001-05-01", "2014-04-30"), member("srb-1", "SRB", "2014-05-01", "9999-12-31"),
  );
  const index = indexData(data);
  /** @param {string[]} ids */
  const told = (ids) => changeGroups(index, ids, "began").flatMap(({ groups }) => groups.map(inWords));
  assert.deepEqual(told(["civ-2", "rus-1"]), ["Back in NATO: Côte d'Ivoire, Russia (1 May 2014)"]);
  assert.deepEqual(told(["civ-0", "civ-2", "srb-1"]), ["Joined NATO: Côte d'Ivoire (1 May 2001); Serbia (1 May 2014)", "Back in NATO: Côte d'Ivoire (1 May 2014)"]);
});

test("memberships by alliance, a date that several share once", () => {
  assert.deepEqual(sentences(["srb-1", "civ-1", "rus-1"], "began"), [
    ["Membership", 3, ["Joined NATO: Côte d'Ivoire, Russia (1 May 2021); Serbia (1 January 2022)"]],
  ]);
});

test("who only changed status has not left", () => {
  const standing = new Set(["srb-1"]);
  assert.deepEqual(sentences(["srb-0"], "ended", standing), [
    ["Membership", 1, ["From partner to member in NATO: Serbia (1 January 2022)"]],
  ]);
  assert.deepEqual(sentences(["srb-0"], "ended"), [
    ["Membership", 1, ["No longer partner of NATO: Serbia (31 December 2021)"]],
  ]);
});

test("deals and conflicts by category and kind", () => {
  assert.deepEqual(sentences(["arms", "old-war", "later"], "ended"), [
    ["Military", 3, [
      "Arms sale: Russia → Serbia (31 December 2020); Russia → Côte d'Ivoire",
      "War: Yugoslavia – Côte d'Ivoire (27 April 1992)",
    ]],
  ]);
  assert.deepEqual(sentences(["member-USA-NATO"], "stayed"), [
    ["Membership", 1, ["Still member of NATO: United States (since 24 August 1949)"]],
  ]);
});

test("an end that a state's own end brings is that day's", () => {
  const { index } = sample();
  assert.equal(whenOf(must(index.ties.get("old-war")), "ended"), "27 April 1992");
  assert.equal(whenOf(must(index.ties.get("later")), "ended"), "");
});

test("what the vocabulary has not counts as full, be it called like a member of every object", () => {
  const data = sampleData();
  data.ties[0].status = "constructor";
  const [part] = changeGroups(indexData(data), ["candidate-SRB-EU"], "began");
  assert.equal(part.groups[0].title, "Joined EU");
});

test("the tooltip's line", () => {
  const { index, state } = sample({ selection: null, date: "2024-01-01", compare: "2020-02-24" });
  assert.equal(changeLine(index, state, "later"), "Began 1 January 2023");
  assert.equal(changeLine(index, state, "arms"), "Ended 31 December 2020");
  assert.equal(changeLine(index, state, "candidate-SRB-EU"), "Stayed");
  assert.equal(changeLine(index, state, "CIV"), "No tie then, one now");
  assert.equal(changeLine(index, { ...state, compare: null }, "later"), "");
});
