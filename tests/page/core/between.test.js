import assert from "node:assert/strict";
import { test } from "node:test";

import { countsOf, noTies, rareSorts, sortOf, wayOf } from "../../../graph/page/core/between.js";
import { indexData, signOf } from "../../../graph/page/core/index.js";
import { strandOf } from "../../../graph/page/core/strands.js";
import { pairInWords } from "../../../graph/page/core/strand-words.js";
import { standingInWords } from "../../../graph/page/core/words.js";
import { sampleData } from "../sample.js";

/** @import { SortOfTie, TieSort } from "../../../graph/page/core/types.d.ts" */

/** Of each sort a kind, and of a deal that is signed. */
const WORLD = (() => {
  const data = sampleData();
  const { war, "arms sale": sale } = data.kinds;
  data.kinds = { ...data.kinds, shunned: { ...war, refusal: true, category: "diplomatic" }, known: { ...sale, sign: 0, category: "diplomatic", weight: 9 } };
  data.idle = ["signed", "set aside"];
  return indexData(data);
})();
/** @type {Record<TieSort, SortOfTie>} */
const TIES = {
  cooperation: { type: "deal", kind: "arms sale" }, conflict: { type: "conflict", kind: "war" }, refusal: { type: "conflict", kind: "shunned" },
  neither: { type: "deal", kind: "known" }, idle: { type: "deal", kind: "arms sale", status: "signed" },
};

test("of what sort a tie is, its kind and how it stands say", () => {
  for (const [sort, tie] of Object.entries(TIES)) assert.equal(sortOf(WORLD, tie), sort);
  assert.equal(sortOf(WORLD, { type: "conflict", kind: "war", status: "set aside" }), "idle", "conflicts, too");
  assert.equal(sortOf(WORLD, { ...TIES.idle, status: "in force" }), "cooperation");
  assert.deepEqual([signOf(WORLD, TIES.idle), signOf(WORLD, TIES.neither), signOf(WORLD, TIES.refusal)], [0, 0, -1]);
  assert.deepEqual(countsOf(WORLD, Object.values(TIES)), { cooperates: 1, quarrels: 1, refuses: 1, neither: 1, idle: 1 });
});

test("what two are to each other: a quarrel before a refusal, and both before what is neither or not in effect", () => {
  /** @param {TieSort[]} sorts */
  const way = (...sorts) => wayOf(countsOf(WORLD, sorts.map((sort) => TIES[sort])));
  assert.equal(wayOf(noTies()), "none");
  assert.deepEqual([way("conflict", "refusal"), way("conflict", "cooperation", "refusal"), way("refusal", "neither"), way("refusal", "cooperation")], ["conflict", "both", "refusal", "despite"]);
  assert.deepEqual([way("neither", "idle"), way("idle"), way("neither", "idle", "cooperation")], ["neither", "idle", "cooperation"], "who recognise each other are no friends by that");
});

test("a strand of cooperation is in the category of what cooperates, and all that it holds is told", () => {
  const [from, to] = ["RUS", "SRB"];
  const ties = [TIES.cooperation, TIES.neither, TIES.idle].map((tie, i) => ({ ...tie, id: `t${i}`, from, to, start: "2000-01-01", end: "9999-12-31" }));
  const strand = strandOf(WORLD, `${from}\n${to}`, ties);
  assert.deepEqual([strand.way, strand.category], ["cooperation", WORLD.kinds["arms sale"].category]);
  assert.equal(strandOf(WORLD, strand.id, [ties[1]]).way, "neither");
  assert.equal(pairInWords(WORLD, ties), "3 ties: 1 cooperation, 1 neither, 1 not in effect");
});

test("that a tie is not in effect is said with how it stands", () => {
  assert.equal(standingInWords(WORLD, TIES.idle), "signed, not in effect");
  assert.equal(standingInWords(WORLD, { type: "deal", status: "in force" }), "in force");
  assert.equal(standingInWords(WORLD, { type: "membership", status: "signed" }), "signed", "memberships have their own standings");
  assert.equal(standingInWords(WORLD, TIES.cooperation), "");
});

test("the legend tells of the sorts that a file has", () => {
  const { data } = WORLD;
  const [{ start, end }] = data.ties;
  /** @param {TieSort[]} sorts */
  const rare = (...sorts) => rareSorts(indexData({ ...data, ties: sorts.map((sort, i) => ({ ...TIES[sort], id: `t${i}`, from: "RUS", to: "SRB", start, end })) }));
  assert.deepEqual(rare("cooperation", "conflict"), []);
  assert.deepEqual(rare("idle", "neither", "refusal"), ["refusal", "neither", "idle"]);
});
