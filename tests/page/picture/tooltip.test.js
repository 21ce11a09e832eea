import assert from "node:assert/strict";
import { test } from "node:test";

import { noFilters } from "../../../graph/page/core/filter-table.js";
import { indexData } from "../../../graph/page/core/index.js";
import { must } from "../../../graph/page/core/must.js";
import { initialState } from "../../../graph/page/core/state.js";
import { pairOf } from "../../../graph/page/core/strands.js";
import { linesAbout, themeLine } from "../../../graph/page/picture/tooltip.js";
import { sampleData } from "../sample.js";

test("a pair's tooltip has its latest ties, and how many more there are; the map's theme speaks on the map alone", () => {
  const data = sampleData("small");
  const model = must(data.ties.find(({ id }) => id === "loan-CHN-SRB-2010"));
  data.ties = Array.from({ length: 9 }, (_, i) => ({ ...model, id: `loan${i}`, title: `Loan ${i}`, start: `200${i}-01-01` }));
  const index = indexData(data);
  const lines = linesAbout(index, pairOf(model), new Set(data.ties.map(({ id }) => id)));
  const named = lines.filter((line) => line.includes("Loan "));
  assert.ok(named[0].includes("Loan 8") && named[1].includes("Loan 7"), lines.join("\n"));
  assert.ok(lines.some((line) => line.includes(String(9 - named.length))));
  const state = { ...initialState(data), date: "2020-02-24", selection: null, focus: [], shading: "ties", filters: noFilters(data) };
  assert.equal(themeLine(index, "SRB", { ...state, layout: "network" }), "");
  assert.match(themeLine(index, "SRB", { ...state, layout: "map" }), /9/);
});
