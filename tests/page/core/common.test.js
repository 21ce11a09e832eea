import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { MOST, common } from "../../../graph/page/core/common.js";
import { noFilters } from "../../../graph/page/core/filter-table.js";
import { indexData } from "../../../graph/page/core/index.js";
import { inView } from "../../../graph/page/core/names.js";
import { initialState, merge } from "../../../graph/page/core/state.js";
import { actorsAsked } from "../../../graph/page/core/subject.js";
import { actorName } from "../../../graph/page/core/words.js";
import { sampleData } from "../sample.js";

/** What the analysis finds, by days and actors. @type {Record<string, [sort: string, what: string, who: string[], since: string, until: string][]>} */
const FOUND = JSON.parse(readFileSync(new URL("../common.json", import.meta.url), "utf8"));
const index = indexData(sampleData("small"));
const open = merge(initialState(index.data), { selection: null, filters: noFilters(index.data) });

test("what actors have in common is what the analysis finds, on a day and in a period", () => {
  let held = 0;
  for (const [asked, expected] of Object.entries(FOUND)) {
    const [days, names] = asked.split(" | ");
    const [start, end = start] = days.split(" ");
    const named = inView(index, merge(open, { date: end }));
    const found = common(index, open.filters, { start, end }, names.split(" "));
    const told = [
      ...found.alliances.map((one) => ["alliance", one.id, one.who, one.start, one.end]),
      ...found.own.map(({ from, to }) => ["own", "", [from, to], "", ""]),
      ...found.thirds.map(({ id, kind, way, who }) => ["tie", `${kind} ${way} ${actorName(named, id)}`, who, "", ""]),
      ...found.opposed.flatMap(({ id, friends, enemies }) => [
        ["opposed", `cooperation with ${actorName(named, id)}`, friends, "", ""],
        ["opposed", `conflict with ${actorName(named, id)}`, enemies, "", ""]]),
    ].map(([sort, what, who, since, until]) => [sort, what, [.../** @type {string[]} */ (who)].sort(), since, until]);
    /** @param {unknown[][]} rows */
    const sorted = (rows) => rows.map((row) => JSON.stringify(row)).sort();
    assert.deepEqual(sorted(told), sorted(expected), asked);
    held += expected.length;
  }
  assert.ok(Object.keys(FOUND).length > 200 && held > 1000);
});

test("what most have comes first, and the filters are followed", () => {
  const days = { start: "2014-03-18", end: "2014-03-18" };
  const { alliances, thirds } = common(index, open.filters, days, ["DEU", "NOR", "USA"]);
  for (const list of [alliances, thirds]) {
    const sizes = list.map(({ who }) => who.length);
    assert.deepEqual(sizes, [...sizes].sort((a, b) => b - a));
  }
  assert.deepEqual(alliances[0]?.who, ["DEU", "NOR", "USA"]);
  const nothing = common(index, { ...open.filters, kinds: [] }, days, ["DEU", "USA"]);
  assert.deepEqual(nothing, { alliances: [], own: [], thirds: [], opposed: [] });
});

test("who is compared are the actors that are singled out, four at most; else what is selected", () => {
  const focus = ["SRB", "RUS", "pantsir", "USA", "DEU", "NOR"];
  assert.deepEqual(actorsAsked(index, { focus, selection: null }, MOST), ["SRB", "RUS", "USA", "DEU"]);
  assert.deepEqual(actorsAsked(index, { focus: [], selection: "SRB" }, MOST), ["SRB"]);
  assert.deepEqual(actorsAsked(index, { focus: [], selection: "pantsir" }, MOST), []);
});
