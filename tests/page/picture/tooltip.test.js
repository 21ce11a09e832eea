/** What the box beside the pointer says: of a pair its latest ties, and by the theme of the map's land a number. */

import assert from "node:assert/strict";
import { test } from "node:test";

import { noFilters } from "../../../graph/page/core/filter-table.js";
import { indexData } from "../../../graph/page/core/index.js";
import { must } from "../../../graph/page/core/must.js";
import { initialState } from "../../../graph/page/core/state.js";
import { pairOf } from "../../../graph/page/core/strands.js";
import { linesAbout, themeLine } from "../../../graph/page/picture/tooltip.js";
import { sampleData } from "../sample.js";

/** A pair with so many loans, a later one each year. @param {number} count */
function lent(count) {
  const data = sampleData("small");
  const model = must(data.ties.find(({ id }) => id === "loan-CHN-SRB-2010"));
  data.ties = Array.from({ length: count }, (_, i) => ({ ...model, id: `loan${i}`, title: `Loan ${i}`, start: `20${10 + ((i * 13) % count)}-01-01` }));
  return { data, index: indexData(data), pair: pairOf(model), all: new Set(data.ties.map(({ id }) => id)) };
}

test("of a pair the latest ties are named, the last first, and the rest are counted, but never one alone", () => {
  for (let count = 1; count < 12; count += 1) {
    const { data, index, pair, all } = lent(count);
    const lines = linesAbout(index, pair, all);
    const latest = [...data.ties].sort((a, b) => (a.start < b.start ? 1 : -1)).map(({ title }) => must(title));
    const named = lines.filter((line) => line.includes("Loan "));
    assert.deepEqual(named.map((line) => must(/Loan \d+/.exec(line))[0]), latest.slice(0, named.length), lines.join("\n"));
    const left = count - named.length;
    assert.ok(left === 0 ? named.length <= 7 : left > 1 && named.length === 6, `${count}: ${named.length}`);
    assert.equal(lines.slice(2).filter((line) => !named.includes(line) && line !== "").join(), left === 0 ? "" : must(lines.at(-1)));
    if (left > 0) assert.match(must(lines.at(-1)), new RegExp(`\\b${left}\\b`));
    assert.deepEqual(linesAbout(index, pair, new Set()), [], "without the ties there is no such pair");
  }
});

test("the days of a tie are those that are known, and one day is said once", () => {
  const { data } = lent(1);
  const [tie] = data.ties;
  for (const [since, until] of [["2001", "2005"], ["2001", undefined], [undefined, "2005"], ["2003", "2003"], [undefined, undefined]]) {
    const index = indexData({ ...data, ties: [{ ...tie, title: "A loan", since, until }] });
    const text = linesAbout(index, tie.id, new Set([tie.id])).join("\n");
    for (const day of ["2001", "2003", "2005"]) {
      assert.equal(text.split(day).length - 1, day === since || day === until ? 1 : 0, text);
    }
  }
});

test("the map's theme speaks on the map alone", () => {
  const { data, index } = lent(9);
  const state = { ...initialState(data), date: "2020-02-24", selection: null, focus: [], shading: "ties", filters: noFilters(data) };
  assert.equal(themeLine(index, "SRB", { ...state, layout: "network" }), "");
  assert.match(themeLine(index, "SRB", { ...state, layout: "map" }), /9/);
});
