import assert from "node:assert/strict";
import { test } from "node:test";
import { noFilters } from "../../../graph/page/core/filter-table.js";
import { readHash, toHash } from "../../../graph/page/core/hash.js";
import { existsOn, indexData } from "../../../graph/page/core/index.js";
import { measureIds, measureNow, measureScale, ranking, ranksOn, valuesIn, valuesOver, yearOf } from "../../../graph/page/core/measures.js";
import { initialState, merge } from "../../../graph/page/core/state.js";
import { tiesOn } from "../../../graph/page/core/visible.js";
import { tables } from "../../../graph/page/table/contents.js";
import { actorRow } from "../../../graph/page/table/actor-rows.js";
import { must } from "../../../graph/page/core/must.js";
import { sampleData } from "../sample.js";

const index = indexData(sampleData("small"));
const open = merge(initialState(index.data), { selection: null, filters: noFilters(index.data) });
const years = Array.from({ length: 40 }, (_, at) => 1985 + at);

/** A state's ties and its neighbours on a day, told from the ties themselves. @param {string} state @param {string} day */
function counted(state, day) {
  const own = tiesOn(index, day).filter(({ from, to }) => from !== to && [from, to].includes(state));
  return { strength: own.length, degree: new Set(own.map(({ from, to }) => (from === state ? to : from))).size };
}

test("what Python has computed for a year is what the ties of its last day come to", () => {
  let held = 0;
  for (const year of years) {
    const day = `${year}-12-31` < index.data.meta.last ? `${year}-12-31` : index.data.meta.last;
    const [degrees, strengths] = [valuesIn(index, "degree", year), valuesIn(index, "strength", year)];
    for (const { id } of index.states) {
      assert.equal(degrees.has(id), existsOn(index, id, day), `${id} ${year}`);
      if (!degrees.has(id)) continue;
      const { degree, strength } = counted(id, day);
      assert.deepEqual([degrees.get(id), strengths.get(id)], [degree, strength], `${id} ${year}`);
      held += degree;
    }
  }
  assert.ok(held > 500);
});

test("a state's values over the years are those of the years", () => {
  const over = valuesOver(index, "betweenness", "SRB");
  for (const { year, value } of over) assert.equal(value, valuesIn(index, "betweenness", year).get("SRB") ?? null);
  assert.ok(over.some(({ value }) => value !== null && value > 0 && value < 1));
  assert.deepEqual([yearOf(index, "0001-01-01"), yearOf(index, "9999-12-31")], [over[0].year, over[over.length - 1].year]);
});

test("ranks are shared by equals, and begin with the most", () => {
  for (const year of years) {
    const found = ranking(index, "degree", year);
    for (const { rank, value } of found) assert.equal(rank, 1 + found.filter((other) => other.value > value).length);
    assert.deepEqual(found.map(({ value }) => value), found.map(({ value }) => value).sort((a, b) => b - a));
  }
});

test("the scale holds for all years, counts every state once, and follows the regions", () => {
  for (const id of measureIds(index)) {
    const scales = years.map((year) => measureScale(index, id, `${year}-12-31`));
    for (const [at, { classes, none, steps, numbers }] of scales.entries()) {
      assert.deepEqual(classes.map(({ from, to }) => [from, to]), scales[0].classes.map(({ from, to }) => [from, to]));
      const there = index.states.filter((state) => existsOn(index, state.id, `${years[at]}-12-31`));
      assert.equal(classes.reduce((sum, { count }) => sum + count, none), there.length);
      for (const [state, step] of steps) {
        const { from, to } = classes[step];
        const value = must(numbers.get(state));
        const counted = ["degree", "strength"].includes(id);
        assert.ok(from <= value && (to === null || value < to || (counted && value === to)), `${id} ${state} ${value}`);
        // Between 0 and 1 tie there is nothing.
        if (counted) assert.ok([from, to ?? 1].every((bound) => Number.isInteger(bound) && bound >= 1));
      }
    }
  }
  const { classes, none } = measureScale(index, "degree", "2020-02-24", ["Asia"]);
  assert.equal(classes.reduce((sum, { count }) => sum + count, none), index.states.filter(({ continent, id }) => continent === "Asia" && existsOn(index, id, "2020-02-24")).length);
});

test("a measure is what the land is coloured by; links have it, and nothing else is one", () => {
  for (const id of measureIds(index)) {
    const state = merge(open, { shading: id });
    assert.equal(measureNow(index, state), id);
    assert.match(toHash(state, open, index), new RegExp(`shading=${id}`));
    assert.equal(readHash(toHash(state, open, index), open, index).state.shading, id);
  }
  for (const shading of [null, "ties", "nonsense"]) assert.equal(ranksOn(index, { shading, date: open.date }), null);
  assert.deepEqual(measureIds(indexData({ ...sampleData("small"), measures: undefined })), []);
});

test("the more, the larger and the darker", () => {
  const ranks = must(ranksOn(index, { shading: "strength", date: "2020-02-24" }));
  const values = valuesIn(index, "strength", 2020);
  const order = [...values.keys()].sort((a, b) => must(values.get(a)) - must(values.get(b)));
  const sizes = order.map((id) => must(ranks.get(id)).grow);
  assert.deepEqual(sizes, [...sizes].sort((a, b) => a - b));
  const steps = order.map((id) => must(ranks.get(id)).step ?? -1);
  assert.deepEqual(steps, [...steps].sort((a, b) => a - b));
  assert.ok(sizes[0] < sizes[sizes.length - 1] && new Set(steps).size > 1);
});

test("the table of actors has the measure as a column, also in its file", () => {
  const { actors } = tables(index, "degree");
  assert.equal(actors.columns[actors.columns.length - 1].id, "measure");
  const values = valuesIn(index, "degree", 2020);
  const row = actorRow(index, must(index.actors.get("SRB")), { ties: new Set() }, values);
  assert.equal(row.measure, values.get("SRB"));
  const alliance = actorRow(index, must(index.actors.get("NATO")), { ties: new Set() }, values);
  assert.equal(alliance.measure, null);
  const sheet = actors.sheet(index, [row, alliance]);
  const at = sheet.head.indexOf("Degree");
  assert.deepEqual(sheet.rows.map((one) => one[at]), [values.get("SRB"), ""]);
  assert.ok(sheet.rows.every((one) => one.length === sheet.head.length));
  assert.ok(!tables(index).actors.columns.some(({ id }) => id === "measure"));
});

test("classes begin at round numbers; where the largest value makes a round one it is that, not the one below", () => {
  const data = sampleData("small");
  const { digits, first } = must(data.measures);
  /** A value of up to two digits in the file's own writing. @param {number} value */
  const code = (value) => digits[Math.floor((value + 1) / digits.length)] + digits[(value + 1) % digits.length];
  const values = Object.fromEntries(Object.entries({ SRB: 50, USA: 9, TUR: 1 }).map(([id, value]) => [id, code(value)]));
  data.measures = { digits, first, all: [{ id: "degree", exponent: 0, values }] };
  const { classes, none, steps } = measureScale(indexData(data), "degree", `${first}-06-01`);
  assert.deepEqual(classes.map(({ from }) => from), [1, 2, 8, 15, 30]);
  assert.deepEqual(Object.fromEntries(steps), { SRB: 4, USA: 2, TUR: 0 });
  assert.equal(none, data.actors.filter(({ id, type }) => type === "state" && existsOn(indexData(data), id, `${first}-06-01`)).length - 3);
});

test("where nobody has any of what is measured all are drawn as small, and none is in a class", () => {
  const data = sampleData("small");
  const { digits, first } = must(data.measures);
  data.measures = { digits, first, all: [{ id: "degree", exponent: 0, values: { SRB: digits[0] + digits[1] } }] };
  const nobody = indexData(data);
  const date = `${first}-06-01`;
  assert.equal(valuesIn(nobody, "degree", first).get("SRB"), 0);
  const ranks = must(ranksOn(nobody, { shading: "degree", date }));
  assert.deepEqual(new Set([...ranks.values()].map(({ grow, step, classes }) => `${grow} ${step} ${classes}`)), new Set(["0.7 null 0"]));
});
