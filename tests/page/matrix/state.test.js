/** The matrix in the state: in links, in a story's steps; and as a drawing. */

import assert from "node:assert/strict";
import { test } from "node:test";

import { accept } from "../../../graph/page/core/accept.js";
import { readHash, toHash } from "../../../graph/page/core/hash.js";
import { indexData } from "../../../graph/page/core/index.js";
import { must } from "../../../graph/page/core/must.js";
import { initialState } from "../../../graph/page/core/state.js";
import { stateOfStep } from "../../../graph/page/core/step.js";
import { SvgContext } from "../../../graph/page/export/svg-context.js";
import { chartOf } from "../../../graph/page/matrix/chart.js";
import { groupOf } from "../../../graph/page/matrix/group.js";
import { partly } from "../partly.js";
import { sampleData } from "../sample.js";

/** @import { PageState } from "../../../graph/page/core/types.d.ts" */
/** @import { Palette } from "../../../graph/page/drawing/types.d.ts" */

/** @type {Palette} */
const PALETTE = partly({
  font: "Sans", ink: "#000000", membership: "#777777", cooperation: "#0a6a8a", conflict: "#c52d08", frame: "#888888", alliances: new Map(),
});

test("layout, group and order are in the link, and come back from it", () => {
  const index = indexData(sampleData("small"));
  const first = initialState(index.data);
  const state = /** @type {PageState} */ ({ ...first, layout: "matrix", group: ["NATO", "SRB", "Europe"], order: "ties" });
  const hash = toHash(state, first, index);
  assert.equal(hash, "layout=matrix&order=ties&group=NATO,SRB,Europe");
  assert.deepEqual(readHash(hash, first, index), { state, remarks: [] });
  assert.equal(toHash(first, first, index), "");
  const { partial, remarks } = accept(index, { group: ["SRB", "Atlantis", 3, "SRB"], order: "size" }, first);
  assert.deepEqual(partial, { group: ["SRB"] });
  assert.deepEqual(remarks.map(({ part, values }) => [part, values]), [["group", ["Atlantis", "3"]], ["order", ["size"]]]);
  assert.deepEqual(accept(index, { group: [] }, state).partial, { group: [] });
  assert.deepEqual(accept(index, { group: "NATO" }, state).partial, {});
});

test("a step says whose matrix, or its focus does; the reader's pair changes nothing of it", () => {
  const data = sampleData("small");
  const [story] = must(data.stories);
  story.steps = [{ text: [], layout: "matrix", group: ["NATO"], order: "name", date: "2020-02-24" }, { text: [], layout: "matrix", focus: ["SRB", "RUS"] }];
  const index = indexData(data);
  const [first, second] = [0, 1].map((number) => ({ ...initialState(data), ...stateOfStep(index, story, number) }));
  assert.deepEqual([first.layout, first.group, first.order], ["matrix", ["NATO"], "name"]);
  assert.deepEqual([second.layout, second.group, second.order], ["matrix", [], "bloc"]);
  assert.deepEqual(groupOf(index, second).states, ["RUS", "SRB"]);
  assert.deepEqual(groupOf(index, { ...second, focus: ["SRB", "USA"] }).states, ["RUS", "SRB"]);
});

test("as a drawing: a name for each row and column, the columns' turned, and a number in each cell with ties", () => {
  const index = indexData(sampleData("small"));
  const state = /** @type {PageState} */ ({ ...initialState(index.data), layout: "matrix", group: ["NATO", "SRB", "RUS"], date: "2020-02-24", selection: null });
  const chart = chartOf(index, state, PALETTE, (text) => 7 * text.length);
  const context = new SvgContext("Sans", () => 3);
  chart.draw(/** @type {any} */ (context), { bitmap: () => null });
  const svg = context.file({ width: chart.width, height: chart.height, title: "", description: "" });
  for (const name of ["Serbia", "Norway"]) {
    const texts = svg.split("\n").filter((line) => line.endsWith(`>${name}</text>`));
    assert.deepEqual(texts.map((line) => line.includes("rotate(-90 ")).sort(), [false, true], name);
  }
  assert.ok(!/NaN|undefined/.test(svg));
  assert.ok(chart.ties.size > 0);
  assert.ok(chart.counted.includes("7 states on 24 February 2020"), chart.counted);
});

test("as a drawing its rows and columns are parted by lines from head to end, as many down as across", () => {
  const index = indexData(sampleData("small"));
  const state = /** @type {PageState} */ ({ ...initialState(index.data), layout: "matrix", group: ["NATO", "SRB", "RUS"], date: "2020-02-24", selection: null });
  const chart = chartOf(index, state, PALETTE, (text) => 7 * text.length);
  let from = [0, 0];
  /** @type {number[][]} */
  const lines = [];
  const known = {
    moveTo: (/** @type {number[]} */ ...to) => { from = to; },
    lineTo: (/** @type {number[]} */ ...to) => {
      lines.push([...from, ...to]);
      from = to;
    },
  };
  chart.draw(/** @type {any} */ (new Proxy({}, { get: (_, name) => Reflect.get(known, name) ?? (() => {}), set: () => true })), { bitmap: () => null });
  const long = Math.max(...lines.map(([ax, ay, bx, by]) => Math.hypot(bx - ax, by - ay)));
  /** @type {((line: number[]) => boolean)[]} */
  const ways = [([, ay, , by]) => ay === by, ([ax, , bx]) => ax === bx];
  const [across, down] = ways.map(
    (is) => lines.filter((line) => is(line) && Math.hypot(line[2] - line[0], line[3] - line[1]) === long));
  assert.equal(across.length, 8, "around seven states");
  assert.deepEqual(down, across.map(([ax, ay, bx, by]) => [ay, ax, by, bx]));
  assert.deepEqual(across.map(([, y]) => Math.round(y - across[0][1])), across.map((_, i) => Math.round((i * long) / 7)));
});
