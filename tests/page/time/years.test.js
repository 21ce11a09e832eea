import assert from "node:assert/strict";
import { test } from "node:test";

import { barsPath, tickYears } from "../../../graph/page/time/years.js";
import { dayNumber } from "../../../graph/page/core/dates.js";
import { monthsIn, monthsOfStep } from "../../../graph/page/time/speed.js";
import { paceOf } from "../../../graph/page/time/pace.js";
import { byWeight } from "../../../graph/page/time/event-tip.js";

const [FROM, TO] = [dayNumber("2000-07-02"), dayNumber("2002-01-01")];
/** @param {number} day */
const place = (day) => (day - FROM) / (TO - FROM);

test("each year with ties has a bar, the highest the full height, none beyond the ends", () => {
  const path = barsPath([{ year: 2000, count: 5 }, { year: 2001, count: 10 }, { year: 2002, count: 0 }], place);
  const bars = path.split("Z").filter(Boolean).map((bar) => (bar.match(/[\d.]+/g) ?? []).map(Number));
  assert.deepEqual(bars.map(([left, bottom, top]) => [left, bottom, top]), [[0, 100, 50], [bars[1][0], 100, 0]]);
  const [first, second] = bars;
  assert.ok(first[3] < second[0] && second[0] - first[3] <= 1.1, "a gap between them");
  assert.ok(second[3] <= 1000);
  assert.equal(barsPath([{ year: 2000, count: 0 }], place), "", "no tie, no bar");
});

test("after a pause no more months go by than the pace lets", () => {
  const pace = paceOf("normal", 0);
  assert.equal(monthsIn(125, pace), 3);
  assert.equal(monthsIn(60_000, pace), monthsIn(pace.longest, pace));
  assert.equal(monthsIn(-5, pace), 0);
});

test("where motion is not wanted there are four steps a second", () => {
  assert.equal(monthsOfStep(paceOf("normal", 0), false), 3);
  assert.equal(monthsOfStep(paceOf("normal", 0), true), 6);
  assert.equal(monthsOfStep(paceOf("slow", 0), true), 3);
});

test("the heaviest event comes first, and the list is left as it was", () => {
  const events = [1, 3, 2].map((weight) => ({ key: "", day: "", when: "", what: "", select: "", weight }));
  assert.deepEqual(byWeight(events).map(({ weight }) => weight), [3, 2, 1]);
  assert.deepEqual(events.map(({ weight }) => weight), [1, 3, 2]);
});

test("as many years are labelled as there is room for, at round steps", () => {
  assert.deepEqual(tickYears(2000, 2010, 5 * 52), [2000, 2002, 2004, 2006, 2008, 2010]);
  assert.deepEqual(tickYears(1941, 2024, 5 * 52), [1960, 1980, 2000, 2020]);
});
