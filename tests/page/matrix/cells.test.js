/** What each two states are to each other, held to what Python counts, and who stands in the matrix. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { comparison } from "../../../graph/page/core/changes.js";
import { indexData } from "../../../graph/page/core/index.js";
import { must } from "../../../graph/page/core/must.js";
import { inView } from "../../../graph/page/core/names.js";
import { tiesOn } from "../../../graph/page/core/visible.js";
import { cellsOf } from "../../../graph/page/matrix/cells.js";
import { countsOf, matrixOf, tiesIn } from "../../../graph/page/matrix/contents.js";
import { groupFor, groupOf, statesOfStory } from "../../../graph/page/matrix/group.js";
import { keyOf } from "../../../graph/page/matrix/key.js";
import { sheetOfMatrix } from "../../../graph/page/matrix/sheet.js";
import { captionOf, tiesInWords } from "../../../graph/page/matrix/words.js";
import { sampleData } from "../sample.js";
import { termsOf } from "../../../graph/page/matrix/order.js";
import { ALL, small } from "./small.js";

/** @import { Cell } from "../../../graph/page/matrix/types.d.ts" */

/** @type {Record<string, Record<string, Record<string, [number, number]>>>} */
const SIGNED = JSON.parse(readFileSync(new URL("./signed.json", import.meta.url), "utf8"));

/** @param {Map<string, Cell>} cells @param {string} one @param {string} other */
const cell = (cells, one, other) => must(cells.get([one, other].sort().join("\n")));

test("on each day the cells of all states are the signed network that Python makes", () => {
  let held = 0;
  for (const [name, days] of Object.entries(SIGNED)) {
    for (const [day, pairs] of Object.entries(days)) {
      const { index, state } = small({}, name);
      const date = [index.data.meta.first, [day, index.data.meta.asOf].sort()[0]].sort()[1];
      const named = inView(index, { ...state, date });
      const shown = new Set(tiesOn(index, date).map(({ id }) => id));
      const cells = cellsOf(named, shown, index.states.map(({ id }) => id), date, null);
      const counted = [...cells.values()].map(({ id, cooperates, quarrels, refuses, allied }) => /** @type {const} */ (
        [id.replace("\n", " "), [cooperates + (allied.length > 0 ? 1 : 0), quarrels + refuses]])).filter(([, [binds, parts]]) => binds + parts > 0);
      assert.deepEqual(Object.fromEntries(counted), pairs, `${name} ${day}`);
      held += counted.length;
    }
  }
  assert.ok(held >= 60, `${held} pairs`);
});

test("a cell has its ties, what they are, and in which alliances the two are bound", () => {
  const { index, state } = small({ date: "2020-02-24" });
  const { cells } = matrixOf(index, { ...state, group: ["NATO", "SRB", "RUS"] });
  for (const found of cells.values()) {
    assert.equal(found.cooperates + found.quarrels + found.refuses + found.neither + found.idle, found.ties.length);
    const { cooperates, quarrels, refuses, neither, idle } = found;
    /** @type {Record<string, boolean>} */
    const is = {
      both: cooperates > 0 && quarrels > 0, cooperation: cooperates > 0 && quarrels + refuses === 0, conflict: cooperates === 0 && quarrels > 0,
      refusal: cooperates + quarrels === 0 && refuses > 0, despite: cooperates > 0 && quarrels === 0 && refuses > 0,
      neither: cooperates + quarrels + refuses === 0 && neither > 0, idle: idle > 0 && idle === found.ties.length, none: found.ties.length === 0,
    };
    assert.ok(is[found.way], `${found.id}: ${found.way}`);
  }
  assert.deepEqual(cell(cells, "DEU", "HRV").allied, ["NATO"]);
  assert.equal(cells.has("NATO\nSRB"), false);
  assert.ok([...cells.values()].every(({ id, allied }) => !id.includes("SRB") || allied.length === 0), "a partner owes nothing");
});

test("who refuses relations is not in conflict by that: it looks, reads and counts apart, as the vocabulary says of the kind", () => {
  const { index, state } = small({ date: "2020-02-24", group: ["SRB", "XKX"] });
  const data = sampleData("small");
  /** @param {string[]} kinds of ties between the two @param {Record<string, boolean>} [refusal] of the vocabulary */
  const between = (kinds, refusal = {}) => {
    const ties = kinds.map((kind, i) => ({ ...must(data.ties.find((tie) => tie.kind === kind)), id: `t${i}`, from: "SRB", to: "XKX", start: "2009-01-01", end: "9999-12-31" }));
    const known = Object.fromEntries(Object.entries(data.kinds).map(([id, kind]) => [id, id in refusal ? { ...kind, refusal: refusal[id] } : kind]));
    const one = indexData({ ...data, ties, kinds: known });
    const matrix = matrixOf(one, state);
    return { cell: cell(matrix.cells, "SRB", "XKX"), words: tiesInWords(one, cell(matrix.cells, "SRB", "XKX")), row: sheetOfMatrix(one, matrix).rows[0], key: keyOf(one, matrix, false) };
  };
  const alone = cell(matrixOf(index, state).cells, "SRB", "XKX");
  assert.deepEqual([alone.way, alone.refuses, alone.quarrels], ["refusal", 1, 0], "as the file has it");
  const refused = between(["non-recognition"]);
  assert.equal(refused.words, "1 refusal or break of relations");
  assert.deepEqual(refused.row.slice(4, 8), [0, 0, 1, 0]);
  assert.ok(refused.key.some(({ label }) => label === "Relations are refused or broken off: 1"), "the key says so");
  assert.ok(refused.key.some(({ label }) => label === "They are in conflict or dispute: 0"));
  assert.equal(between(["non-recognition", "loan"]).cell.way, "despite");
  assert.equal(between(["non-recognition", "sanctions"]).cell.way, "conflict");
  assert.equal(between(["non-recognition", "sanctions", "loan"]).cell.way, "both");
  assert.equal(between(["sanctions"]).cell.way, "conflict");
  assert.equal(between(["sanctions"], { sanctions: true }).cell.way, "refusal", "whatever the kind is called");
  assert.ok(!between(["sanctions"]).key.some(({ label }) => label.startsWith("Relations")), "told of where it occurs");
});

test("what is signed and no more, or set aside, is in a cell of its own look and words, and no cooperation", () => {
  const data = sampleData("small");
  const { state } = small({ date: "2020-02-24", group: ["SRB", "XKX"] });
  const model = must(data.ties.find(({ kind }) => kind === "loan"));
  /** @param {string[]} statuses of loans between the two */
  const between = (statuses) => {
    const ties = statuses.map((status, i) => ({ ...model, id: `t${i}`, from: "SRB", to: "XKX", start: "2009-01-01", end: "9999-12-31", status }));
    const index = indexData({ ...data, ties, idle: ["signed"] });
    const matrix = matrixOf(index, state);
    const found = cell(matrix.cells, "SRB", "XKX");
    return { way: found.way, words: tiesInWords(index, found), row: sheetOfMatrix(index, matrix).rows[0].slice(4, 9), key: keyOf(index, matrix, false).map(({ label }) => label), terms: termsOf(index, found) };
  };
  const signed = between(["signed"]);
  assert.deepEqual([signed.way, signed.words, signed.row, signed.terms], ["idle", "1 not in effect", [0, 0, 0, 0, 1], 0]);
  assert.ok(signed.key.includes("What they agreed is not in effect: signed only, or set aside: 1"));
  const held = between(["in force", "signed"]);
  assert.deepEqual([held.way, held.words], ["cooperation", "1 cooperation, 1 not in effect"]);
  assert.ok(!held.key.some((label) => label.startsWith("What they agreed")), "told of where it occurs");
});

test("who is bound is so on the day by a membership that counts, and stays so where a pair has too few ties", () => {
  const { index, state } = small({ date: "2020-02-24", group: ["NOR", "TUR", "DEU"] }, "small");
  const data = sampleData("small");
  const deal = must(data.ties.find(({ id }) => id === "loan-CHN-SRB-2010"));
  data.ties.push({ ...deal, id: "loan", from: "NOR", to: "TUR" });
  Object.assign(must(data.ties.find(({ id }) => id === "member-DEU-NATO")), { status: "suspended" });
  const { cells } = matrixOf(indexData(data), { ...state, pairs: 2 });
  assert.deepEqual([...cells.values()].map(({ id, ties, allied }) => [id, ties.length, allied]), [["NOR\nTUR", 0, ["NATO"]]]);
  const past = matrixOf(index, { ...state, compare: "1953-01-01", date: "1949-01-01" });
  assert.deepEqual([...past.cells.values()].flatMap(({ allied }) => allied), [], "not yet on the later of the days compared");
});

test("among the members of an alliance nobody stands who is suspended from it, as the panel counts them", () => {
  const { index, state } = small({ date: "2020-02-24", group: ["NATO"] });
  const data = sampleData("small");
  Object.assign(must(data.ties.find(({ id }) => id === "member-DEU-NATO")), { status: "suspended" });
  const { states } = matrixOf(index, state);
  assert.ok(states.includes("DEU"));
  assert.deepEqual([...matrixOf(indexData(data), state).states].sort(), states.filter((id) => id !== "DEU").sort());
});

test("filters take ties out of cells, and memberships with them the alliance", () => {
  const { index, state } = small({ date: "2020-02-24", group: ["NATO"] });
  const whole = matrixOf(index, state);
  const without = matrixOf(index, { ...state, filters: { ...ALL, alliances: ["EU"] } });
  assert.ok(countsOf(whole).allied > 0);
  assert.equal(countsOf(without).allied, 0);
  assert.deepEqual(without.group.states, whole.group.states, "who is a member the filters do not change");
  const none = matrixOf(index, { ...state, filters: { ...ALL, kinds: [] } });
  assert.equal(none.cells.size, 0);
  assert.equal(countsOf(none).nothing, countsOf(none).pairs);
});

test("two days compared: each cell has what began and ended in it", () => {
  const { index, state } = small({ date: "2020-02-24", compare: "1985-06-01", group: index0() });
  const found = must(comparison(index, state));
  const { cells } = matrixOf(index, state);
  for (const { ties, began, ended } of cells.values()) {
    assert.equal(began, ties.filter(({ id }) => found.began.has(id)).length);
    assert.equal(ended, ties.filter(({ id }) => found.ended.has(id)).length);
  }
  assert.ok([...cells.values()].some(({ began }) => began > 0));
  assert.ok([...cells.values()].some(({ ended }) => ended > 0));
});

/** All states of the sample. */
function index0() {
  return indexData(sampleData("small")).states.map(({ id }) => id);
}

test("a group is an alliance's members on the day, a region's states, a state with its partners, or states one by one", () => {
  const { index, state } = small();
  /** @param {string[]} group @param {string} date */
  const of = (group, date) => groupOf(index, { ...state, group, date }).states;
  assert.deepEqual(of(["NATO"], "1953-01-01"), ["NOR", "TUR", "USA"]);
  assert.deepEqual(of(["NATO"], "2020-02-24"), ["DEU", "HRV", "NOR", "TUR", "USA"]);
  assert.ok(of(["Europe"], "2020-02-24").every((id) => /** @type {{continent?: string}} */ (must(index.actors.get(id))).continent === "Europe"));
  assert.ok(!of(["Europe"], "2020-02-24").includes("YUG"), "who is gone is not there");
  assert.deepEqual(of(["USA", "RUS"], "2020-02-24"), ["RUS", "USA"]);
  const partners = of(["SRB"], "2020-02-24");
  assert.ok(partners.includes("SRB"));
  for (const other of partners) {
    assert.ok(other === "SRB" || tiesOn(index, "2020-02-24").some(({ from, to }) => [from, to].sort().join() === ["SRB", other].sort().join()), other);
  }
  assert.deepEqual(groupOf(index, { ...state, group: ["Europe"], date: "2020-02-24", filters: { ...ALL, regions: ["Asia"] } }).states, []);
});

test("with nothing said: an alliance that is chosen, what a step points at, else those with the most ties", () => {
  const { index, state } = small({ date: "2020-02-24" });
  assert.deepEqual(groupOf(index, { ...state, selection: "NATO" }).by, ["NATO"]);
  assert.deepEqual(groupOf(index, { ...state, selection: "SRB" }).by, []);
  assert.ok(groupOf(index, { ...state, selection: "ISL" }).states.every((id) => index.actors.get(id)?.type === "state"));
  assert.deepEqual(groupOf(index, { ...state, focus: ["SRB", "RUS"] }).by, [], "a pair that was clicked is no group");
  assert.deepEqual(groupOf(index, { ...state, focus: ["SRB", "RUS", "USA"] }).states, ["RUS", "SRB", "USA"]);
  assert.deepEqual(groupFor(index, { ...state, selection: "SRB" }), ["SRB"]);
  assert.deepEqual(groupFor(index, { ...state, selection: "SRB", group: ["NATO"] }), ["NATO"]);
  const [story] = must(index.data.stories);
  const inStory = { ...state, story: { id: story.id, step: 0 } };
  assert.ok(statesOfStory(index, inStory).length > 0);
  assert.ok(statesOfStory(index, inStory).every((id) => index.actors.get(id)?.type === "state"));
});

test("no more than forty have a row: those with the most ties among the group, and who is left out is counted", () => {
  const data = sampleData("small");
  const some = must(data.actors.find(({ id }) => id === "NOR"));
  const many = Array.from({ length: 60 }, (_, i) => ({ ...some, id: `N${String(i).padStart(2, "0")}`, name: `State ${i}` }));
  const tie = must(data.ties.find(({ type }) => type === "deal"));
  const ties = many.slice(0, 50).map(({ id }, i) => ({ ...tie, id: `t${i}`, from: id, to: many[(i + 1) % 50].id, start: "1990-01-01", end: "9999-12-31" }));
  const index = indexData({ ...data, actors: [...data.actors, ...many], ties: [...data.ties, ...ties] });
  const state = { ...small().state, date: "2020-02-24", group: many.map(({ id }) => id) };
  const { states, left } = groupOf(index, state);
  assert.equal(states.length, 40);
  assert.equal(left, 20);
  assert.ok(states.every((id) => Number(id.slice(1)) < 50), "those without a tie are the first to go");
  const most = groupOf(index, { ...state, group: [], selection: "N59" });
  assert.equal(most.states.length, 40);
  assert.ok(most.states.includes("N59"), "what is chosen has its row");
  assert.equal(tiesIn(matrixOf(index, state)).size <= ties.length, true);
});

test("pairs with fewer ties than are asked for stay blank, are counted, and keep whom an alliance binds them to", () => {
  const { index, state } = small({ date: "2020-02-24" });
  const whole = matrixOf(index, state);
  const least = 2;
  const thin = matrixOf(index, { ...state, pairs: least });
  const some = [...whole.cells.values()].filter(({ ties }) => ties.length > 0);
  const fewer = some.filter(({ ties }) => ties.length < least);
  assert.ok(fewer.length > 0 && fewer.length < some.length);
  assert.equal(thin.fewer, fewer.length);
  for (const one of whole.cells.values()) {
    const now = must(thin.cells.get(one.id));
    const kept = one.ties.length >= least;
    assert.deepEqual(now.ties, kept ? one.ties : []);
    assert.equal(now.way, kept ? one.way : "none");
    assert.deepEqual(now.allied, one.allied);
  }
  assert.match(captionOf(index, { ...state, pairs: least }, thin), new RegExp(`${fewer.length} pairs? with fewer ties`));
  assert.equal(tiesInWords(index, thin.cells.get(must(fewer.find(({ allied }) => allied.length === 0)).id)), "fewer ties than the threshold");
  assert.equal(sheetOfMatrix(index, thin).rows.length, [...whole.cells.values()].filter(({ ties, allied }) => ties.length >= least || allied.length > 0).length);
  assert.equal(countsOf(thin).nothing, countsOf(whole).nothing);
});
