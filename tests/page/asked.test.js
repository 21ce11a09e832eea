import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { densityPerYear } from "../../graph/page/core/density.js";
import { noFilters } from "../../graph/page/core/filter-table.js";
import { indexData } from "../../graph/page/core/index.js";
import { inView } from "../../graph/page/core/names.js";
import { initialState, merge } from "../../graph/page/core/state.js";
import { isolatesOn, visible } from "../../graph/page/core/visible.js";
import { lossOf } from "../../graph/page/matrix/loss.js";
import { triadsAround } from "../../graph/page/matrix/triads.js";
import { sampleData } from "./sample.js";

/** @import { Index, PageState } from "../../graph/page/core/types.d.ts" */

/**
 * What graph.analysis finds of a day: ids; by state, of how many threes which are unbalanced; by who is gone, or what
 * it leaves, how many ties are lost, who owes less through which alliances, and who is cut off.
 * @typedef {{isolates: string[], triads: Record<string, [number, string[][]]>, without: Record<string, [number, string[][], string[][]]>}} Day
 */

/** @type {Record<string, {filters: Record<string, string[]>, density: number[], days: Record<string, Day>}[]>} */
const ASKED = JSON.parse(readFileSync(new URL("./asked.json", import.meta.url), "utf8"));

/** Each file with each of the filters. @param {(index: Index, state: PageState, asked: (typeof ASKED)[string][number]) => void} hold */
function eachAsked(hold) {
  for (const [name, all] of Object.entries(ASKED)) {
    const index = indexData(sampleData(name));
    for (const asked of all) {
      hold(index, merge(initialState(index.data), { selection: null, filters: { ...noFilters(index.data), ...asked.filters } }), asked);
    }
  }
}

/** Each day of each, with the index of the day. @param {(named: Index, state: PageState, day: Day, words: string) => void} hold */
function eachDay(hold) {
  eachAsked((index, state, { filters, days }) => {
    for (const [date, day] of Object.entries(days)) {
      const on = merge(state, { date });
      hold(inView(index, on), on, day, `${index.data.meta.title} ${JSON.stringify(filters)} ${date}`);
    }
  });
}

test("the density over the years is NetworkX's", () => {
  let held = 0;
  eachAsked((index, { filters }, { density }) => {
    const found = densityPerYear(index, filters).map(({ value }) => value);
    assert.equal(found.length, density.length);
    found.forEach((value, at) => assert.ok(Math.abs(value - density[at]) < 1e-9, `${index.data.meta.title} ${JSON.stringify(filters)} ${at}: ${value}, not ${density[at]}`));
    held += density.filter((value) => value > 0).length;
  });
  assert.ok(held > 300);
});

test("the states without a tie are those of the command", () => {
  eachDay((named, { filters, date }, { isolates }, words) => {
    assert.deepEqual(isolatesOn(named, date, filters).sort(), isolates, words);
  });
});

test("the threes that do not agree are those of the command", () => {
  eachDay((named, state, { triads }, words) => {
    const { ties } = visible(named, state);
    for (const { id } of named.states) {
      const { unbalanced, all } = triadsAround(named, ties, state.date, id);
      const found = unbalanced.map(({ actors }) => [...actors].sort()).sort((a, b) => (a.join("\n") < b.join("\n") ? -1 : 1));
      assert.deepEqual([all, found], triads[id] ?? [0, []], `${words} ${id}`);
    }
  });
});

test("what is lost without somebody, or where a state leaves an alliance, is what the command says", () => {
  eachDay((named, state, { without }, words) => {
    const { ties } = visible(named, state);
    for (const [who, [lost, owed, cutOff]] of Object.entries(without)) {
      const [actor, alliance] = who.split(" ");
      const found = lossOf(named, ties, state.date, actor, alliance);
      const unowed = found.unowed.map(({ pair, through }) => [...pair, ...through.sort()]).sort((a, b) => (a.join("\n") < b.join("\n") ? -1 : 1));
      assert.deepEqual([found.ties.length, unowed, found.cutOff], [lost, owed, cutOff], `${words} ${who}`);
    }
  });
});
