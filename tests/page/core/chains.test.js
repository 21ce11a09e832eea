import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { chainsBetween } from "../../../graph/page/core/chains.js";
import { noFilters } from "../../../graph/page/core/filter-table.js";
import { indexData } from "../../../graph/page/core/index.js";
import { initialState, merge } from "../../../graph/page/core/state.js";
import { actorsAsked } from "../../../graph/page/core/subject.js";
import { focusOf } from "../../../graph/page/panels/chain-list.js";
import { sampleData } from "../sample.js";

/** @import { Chain } from "../../../graph/page/core/types.d.ts" */

/** What the analysis finds, by day and pair. @type {Record<string, Record<string, {shortest: string[][], strengths: number[], strongest: number | null}>>} */
const FOUND = JSON.parse(readFileSync(new URL("../chains.json", import.meta.url), "utf8"));
const index = indexData(sampleData("small"));
const open = merge(initialState(index.data), { selection: null, filters: noFilters(index.data) });

/** @param {number} number */
const rounded = (number) => Number(number.toFixed(9));

test("the chains between any two are those that NetworkX finds, day by day", () => {
  let [tried, connected] = [0, 0];
  for (const [date, pairs] of Object.entries(FOUND)) {
    for (const [pair, expected] of Object.entries(pairs)) {
      const [one, other] = pair.split(" ");
      const found = chainsBetween(index, merge(open, { date }), one, other);
      const sorted = (/** @type {string[][]} */ chains) => chains.map((actors) => actors.join(" ")).sort();
      assert.deepEqual(sorted(found.shortest.map(({ actors }) => actors)), sorted(expected.shortest), `${date} ${pair}`);
      assert.deepEqual(found.shortest.map(({ strength }) => rounded(strength)), expected.strengths, `${date} ${pair}`);
      assert.equal(found.strongest && rounded(found.strongest.strength), expected.strongest, `${date} ${pair}`);
      tried += 1;
      connected += Number(found.strongest !== null);
    }
  }
  assert.ok(tried > 100 && connected > 30);
});

test("chains follow the filters", () => {
  const nothing = merge(open, { filters: { kinds: [] } });
  assert.deepEqual(chainsBetween(index, nothing, "SRB", "RUS"), { shortest: [], strongest: null });
  assert.deepEqual(chainsBetween(index, open, "SRB", "SRB").shortest, []);
});

test("what a chain singles out is known again as its two ends", () => {
  const [chain] = /** @type {[Chain, ...Chain[]]} */ (chainsBetween(index, open, "SRB", "RUS").shortest);
  const focus = focusOf(chain);
  assert.deepEqual(actorsAsked(index, { focus, selection: null }, 2), ["SRB", "RUS"]);
  assert.ok(focus.length > 2 && focus.slice(2).every((id) => index.ties.has(id)));
  assert.deepEqual(actorsAsked(index, { focus: [], selection: "SRB" }, 2), ["SRB"]);
  assert.deepEqual(actorsAsked(index, { focus: [], selection: "pantsir" }, 2), []);
});
