import assert from "node:assert/strict";
import test from "node:test";

import { indexData } from "../../../graph/page/core/index.js";
import { must } from "../../../graph/page/core/must.js";
import { there } from "../../../graph/page/elements/dom.js";
import { extrasAsked, extrasOf, extrasOnPaper, lineOf } from "../../../graph/page/elements/extras.js";
import { beDocument } from "../document/document.js";
import { sampleData } from "../sample.js";

beDocument();

test("a line over the years has their distances, from nothing up", () => {
  const points = lineOf([{ date: "2010", value: 0 }, { date: "2015", value: 50 }, { date: "2020", value: 100 }]);
  assert.deepEqual(points.map(({ x, y }) => [Math.round(x), Math.round(y)]), [[4, 44], [120, 24], [236, 4]]);
});

test("days of one month lie apart, as months of one year do", () => {
  for (const dates of [["2017-06-05", "2017-06-06", "2017-06-07"], ["2017", "2018-01-01", "2019"]]) {
    const points = lineOf(dates.map((date, value) => ({ date, value })));
    assert.deepEqual(points.map(({ x }) => Math.round(x)), [4, 120, 236]);
  }
});

test("values below nothing, equal ones and a single one stay in the field", () => {
  for (const values of [[-5, 5], [7, 7, 7], [0, 0], [3]]) {
    for (const { x, y } of lineOf(values.map((value, i) => ({ date: `${2000 + i}-06`, value })))) {
      assert.ok(x >= 4 && x <= 236 && y >= 4 && y <= 44, JSON.stringify({ x, y }));
    }
  }
});

test("a line of values above nothing begins at nothing, not at the least of them", () => {
  const points = lineOf([{ date: "2010", value: 2 }, { date: "2020", value: 4 }]);
  assert.deepEqual(points.map(({ y }) => Math.round(y)), [24, 4]);
});

/** @param {{date: string, value: number}[]} series */
function yearsBelow(series) {
  const index = indexData(sampleData());
  const step = { ...index.data.stories[0].steps[0], figure: { figure: { measure: "loans", value: 9, unit: "USD" }, series } };
  return [extrasOf(index, step, true, () => {}), extrasAsked(index, step), extrasOnPaper(index, step)].map((made) => {
    const [figure] = there(made);
    assert.ok(figure instanceof Element);
    return [...figure.querySelectorAll(".story-years span")].map((one) => must(one.textContent));
  });
}

test("a line has its first and its last year below, on the card, on a slide and on paper", () => {
  for (const ends of [["2017", "2019"], ["2017-03", "2019-11"]]) {
    const series = [...ends.slice(0, 1), "2018", ...ends.slice(1)].map((date, value) => ({ date, value }));
    const said = ends[0].length === 4 ? ends : ["March 2017", "November 2019"];
    assert.deepEqual(yearsBelow(series), [said, said, said]);
  }
  assert.deepEqual(yearsBelow([{ date: "2017", value: 1 }]), [[], [], []], "one value is no line");
});
