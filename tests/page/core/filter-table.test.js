import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { entriesOf, noFilters, widened } from "../../../graph/page/core/filter-table.js";
import { indexData } from "../../../graph/page/core/index.js";
import { must } from "../../../graph/page/core/must.js";
import { reveal } from "../../../graph/page/core/reveal.js";
import { initialState, merge } from "../../../graph/page/core/state.js";
import { visible } from "../../../graph/page/core/visible.js";
import { sampleData } from "../sample.js";

/** What Python lets through, by filter and value. @type {Record<string, Record<string, string[]>>} */
const FILTERED = JSON.parse(readFileSync(new URL("../filtered.json", import.meta.url), "utf8"));
const index = indexData(sampleData("small"));
const open = merge(initialState(index.data), { selection: null, filters: noFilters(index.data) });

/** @param {typeof open} state */
function shown(state) {
  return [...visible(index, state).ties].sort();
}

test("each value of each filter lets through what it does in Python", () => {
  assert.deepEqual(Object.keys(FILTERED), index.data.filters.map(({ key }) => key));
  let tried = 0;
  for (const { key } of index.data.filters) {
    for (const [value, ties] of Object.entries(FILTERED[key])) {
      assert.deepEqual(shown(merge(open, { filters: { [key]: [value] } })), [...ties].sort(), `${key} ${value}`);
      tried += 1;
    }
  }
  assert.ok(tried > 40);
});

test("what occurs can be chosen, and a filter in full hides nothing", () => {
  const entries = entriesOf(index);
  for (const { key, of, counted } of index.data.filters) {
    const values = Object.keys(FILTERED[key]).filter((value) => FILTERED[key][value].length > 0 && (of === "tie" || value));
    for (const value of values) assert.ok(entries[key].includes(value), `${key} ${value}`);
    if (!counted) assert.deepEqual(shown(merge(open, { filters: { [key]: entries[key] } })), shown(open), key);
  }
});

test("whatever hides a tie is widened until it is seen, and no further", () => {
  for (const id of ["pantsir"]) {
    for (const { key, of } of index.data.filters) {
      const hidden = merge(open, { filters: { [key]: [] } });
      const change = reveal(index, hidden, id);
      assert.ok(change);
      const after = merge(hidden, change);
      assert.ok(visible(index, after).ties.has(id), key);
      if (of === "tie") assert.equal(after.filters[key]?.length, 1);
    }
  }
});

test("a filter that lets a tie through by one of its values stays as it is, and one of states wants both ends", () => {
  const tie = must(index.ties.get("pantsir"));
  const [one, other] = tie.sources ?? [];
  assert.ok(one && other);
  const ends = [tie.from, tie.to].map((id) => must(index.actors.get(id)));
  const after = (/** @type {Partial<typeof open.filters>} */ filters) => widened(index, merge(open, { filters }).filters, tie, ends);
  for (const sources of [[other], [one, other, "x"]]) assert.deepEqual(after({ sources }).sources, sources);
  assert.deepEqual(after({ sources: ["x"] }).sources?.length, 2);
  assert.deepEqual(after({ sources: null }).sources, null);
  assert.deepEqual(after({ kinds: ["war"] }).kinds, ["war", tie.kind]);
  const regions = [...new Set(ends.map((end) => (end.type === "state" && end.continent) || ""))].filter(Boolean);
  assert.deepEqual(after({ regions: ["Africa"] }).regions, ["Africa", ...regions]);
  assert.deepEqual(widened(index, merge(open, { filters: { kinds: [] } }).filters, null, ends).kinds, [], "of actors alone no tie is asked for");
});
