import assert from "node:assert/strict";
import { test } from "node:test";
import { counts, tiesPerYear } from "../../../graph/page/core/counts.js";
import { entriesOf, filterNames } from "../../../graph/page/core/filter-table.js";
import { visible } from "../../../graph/page/core/visible.js";
import { sample } from "../sample.js";

/** @import { PageState } from "../../../graph/page/core/types.d.ts" */

test("counts follow the day", () => {
  const { index, state } = sample();
  const numbers = counts(index, state);
  assert.equal(numbers.kinds.get("arms sale"), 1);
  assert.equal(numbers.categories.get("membership"), 2);
  assert.equal(numbers.alliances.get("EU"), 1);
  assert.equal(numbers.statuses.get(""), 1);
  assert.equal(counts(index, { ...state, date: "2024-01-01" }).kinds.get("sanctions threat"), undefined);
});

test("a filter does not lower its own counts, but those of the others", () => {
  const { index, state } = sample({ filters: { kinds: ["arms sale"] } });
  const numbers = counts(index, state);
  assert.equal(numbers.kinds.get("sanctions threat"), 1);
  assert.equal(numbers.alliances.get("EU"), undefined);
  assert.equal(numbers.regions.get("North America"), undefined);
});

test("each count is what would be shown if its entry alone were", () => {
  const { index, state } = sample({ selection: null, filters: { statuses: ["", "member", "threatened"] } });
  const numbers = counts(index, state);
  assert.deepEqual([...numbers.kinds], [["membership", 1], ["arms sale", 1], ["sanctions threat", 1]]);
  assert.deepEqual([...numbers.statuses], [["candidate", 1], ["member", 1], ["", 1], ["threatened", 1]]);
  // Of a tie with two ends that are filtered either may be what hides it.
  for (const name of filterNames(index)) {
    if (index.data.filters.find(({ key }) => key === name)?.of !== "tie") continue;
    for (const entry of entriesOf(index)[name]) {
      /** @type {PageState} */
      const alone = { ...state, filters: { ...state.filters, [name]: [entry] } };
      assert.equal(numbers[name].get(entry) ?? 0, visible(index, alone).ties.size, `${name} ${entry}`);
    }
  }
});

test("the ties of every year, filtered", () => {
  const { index, state } = sample();
  const years = new Map(tiesPerYear(index, state.filters).map(({ year, count }) => [year, count]));
  assert.equal(years.size, 78);
  assert.equal(years.get(1990), 1);
  assert.equal(years.get(1992), 2);
  assert.equal(years.get(1993), 1);
  assert.equal(years.get(2020), 4);
  assert.equal(years.get(2021), 2);
  const sales = tiesPerYear(index, { ...state.filters, kinds: ["arms sale"] });
  assert.equal(sales.find(({ year }) => year === 2019)?.count, 1);
});
