import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { emphasis } from "../../graph/page/core/emphasis.js";
import { noFilters } from "../../graph/page/core/filter-table.js";
import { indexData } from "../../graph/page/core/index.js";
import { must } from "../../graph/page/core/must.js";
import { valuesOver } from "../../graph/page/core/measures.js";
import { initialState, merge } from "../../graph/page/core/state.js";
import { pairOf } from "../../graph/page/core/strands.js";
import { visible } from "../../graph/page/core/visible.js";
import { HEIGHT, WIDTH, overYears, pathOf, placesWithin, yearsLine } from "../../graph/page/panels/years-line.js";
import { beDocument } from "./document/document.js";
import { sampleData } from "./sample.js";

/** What NetworkX counts, by actor or pair. @type {Record<string, number[]>} */
const COUNTED = JSON.parse(readFileSync(new URL("./years.json", import.meta.url), "utf8"));
const index = indexData(sampleData("small"));
const open = merge(initialState(index.data), { selection: null, filters: noFilters(index.data) });

test("the ties of actors and pairs over the years are those that NetworkX counts", () => {
  let held = 0;
  for (const [ids, expected] of Object.entries(COUNTED)) {
    const [one, other] = ids.split(" ");
    const { points, what } = overYears(index, open, other ? pairOf({ from: one, to: other }) : one);
    assert.equal(what, "Ties in the year");
    assert.deepEqual(points.map(({ value }) => value), expected, ids);
    held += expected.length;
  }
  assert.ok(held > 1000 && Object.keys(COUNTED).some((ids) => ids.includes(" ")));
});

test("the filters are followed, and a measure takes the ties' place for states", () => {
  const nothing = merge(open, { filters: { kinds: [] } });
  assert.ok(overYears(index, nothing, "SRB").points.every(({ value }) => value === 0));
  const measured = merge(open, { shading: "betweenness" });
  assert.deepEqual(overYears(index, measured, "SRB"), { points: valuesOver(index, "betweenness", "SRB"), what: "Betweenness" });
  assert.equal(overYears(index, measured, "NATO").what, "Ties in the year");
});

test("how many ties a year had, and how many of them are shown on the day, are both said where one stands beside the other", () => {
  beDocument();
  let told = 0;
  for (const id of ["SRB", "NATO", "RUS", "USA"]) {
    for (const date of ["2020-02-24", "2008-06-01", "1999-03-30", "2019-02-01"]) {
      const state = merge(open, { date, selection: id });
      const words = must(yearsLine(index, state, id)).textContent;
      const bright = must(emphasis(index, visible(index, state), state)).ties.size;
      const [, now] = must(/(\d+) in \d{4}/.exec(words));
      assert.equal(words.includes(`, ${bright} of them on `), Number(now) !== bright, `as many as the time says are singled out: ${words}`);
      told += Number(Number(now) !== bright);
    }
  }
  assert.ok(told > 0);
  const measured = merge(open, { date: "2020-02-24", shading: "betweenness" });
  assert.doesNotMatch(must(yearsLine(index, measured, "SRB")).textContent, /of them/);
});

test("years without a value part the line", () => {
  const points = [null, 1, 2, null, 3].map((value, year) => ({ year, value }));
  assert.equal(pathOf(points, ({ year, value }) => `${year} ${value}`), "M1 1L2 2M4 3");
});

test("the line stays within its drawing: the first year left of the last, much above little, nothing at the bottom", () => {
  const { x, y } = placesWithin({ first: 1950, last: 2020, most: 40 });
  const across = [1950, 1980, 2020].map((year) => Number(x(year)));
  const down = [40, 10, 0].map((value) => Number(y(value)));
  for (const places of [across, down]) assert.deepEqual(places, [...places].sort((a, b) => a - b));
  assert.equal(y(null), y(0));
  assert.ok(across[0] >= 0 && across[0] === WIDTH - across[2] && down[0] >= 0 && down[0] === HEIGHT - down[2]);
});
