import assert from "node:assert/strict";
import { test } from "node:test";
import { paceOf } from "../../../graph/page/time/pace.js";
import { passingIn } from "../../../graph/page/time/passing.js";
import { sample } from "../sample.js";

const ALL = { alliances: null, kinds: null, statuses: null, regions: null };
const YEAR = 12;

test("what happens is named from its day on, until the next span has something to name", () => {
  const { index, state } = sample({ selection: "SRB", filters: ALL });
  /** @param {string} date @param {number} [months] */
  const on = (date, months = YEAR) => passingIn(index, { ...state, date }, months);
  assert.equal(on("2019-02-01"), "1 January 2019: Begins: Pantsir-S1 (Russia → Serbia)");
  assert.equal(on("2020-06-01"), "1 January 2019: Begins: Pantsir-S1 (Russia → Serbia)");
  assert.match(on("2020-12-31"), /Ends: /);
  assert.match(on("2021-12-01"), /Ends: /);
  assert.equal(on("2023-01-01"), "");
});

test("of what is chosen alone, and through the filters", () => {
  const { index, state } = sample({ selection: null, focus: ["NATO"], filters: ALL });
  const days = ["1949-12-31", "1999-12-31", "2009-12-31", "2019-12-31"];
  const named = days.map((date) => passingIn(index, { ...state, date }, YEAR)).filter(Boolean);
  assert.ok(named.length > 0);
  assert.ok(named.every((words) => words.includes("NATO")), named.join("; "));
  assert.equal(passingIn(index, { ...state, focus: [], filters: { ...state.filters, kinds: [] }, date: "2019-12-31" }, YEAR), "");
});

test("all the years take eight seconds, in steps that name their days well", () => {
  for (const years of [1, 12, 77, 400]) {
    const pace = paceOf("whole", years);
    assert.equal(years / pace.years, 8);
    const steps = (12 * pace.years) / pace.months;
    assert.ok(steps <= 10, `${steps} steps a second for ${years} years`);
  }
  assert.ok(paceOf("whole", 77).longest > paceOf("fast", 77).longest);
});
