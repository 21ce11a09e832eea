/** How cells look, and what is said and saved of the matrix. */

import assert from "node:assert/strict";
import { test } from "node:test";

import { indexData, signOf } from "../../../graph/page/core/index.js";
import { pictured } from "../../../graph/page/core/changes.js";
import { must } from "../../../graph/page/core/must.js";
import { inView } from "../../../graph/page/core/names.js";
import { drawCell, shapesOf } from "../../../graph/page/drawing/cells.js";
import { choicesOf } from "../../../graph/page/matrix/choices.js";
import { matrixOf } from "../../../graph/page/matrix/contents.js";
import { keyOf } from "../../../graph/page/matrix/key.js";
import { sheetOfMatrix } from "../../../graph/page/matrix/sheet.js";
import { captionOf, cellInWords, groupName } from "../../../graph/page/matrix/words.js";
import { partly } from "../partly.js";
import { sampleData } from "../sample.js";
import { ALL, small } from "./small.js";

/** @import { Way } from "../../../graph/page/core/types.d.ts" */

test("in a cell only its ground is pale, and what stands on it is as strong as can be", () => {
  /** @type {[unknown, number][]} */
  const filled = [];
  let alpha = 1;
  /** @type {Record<string, (text?: string) => void>} */
  const told = { fill: () => { filled.push(["shape", alpha]); }, fillText: (text) => { filled.push([text, alpha]); } };
  const context = new Proxy({}, {
    get: (_, name) => told[String(name)] ?? (() => {}),
    set: (_, name, value) => { if (name === "globalAlpha") alpha = value; return true; },
  });
  const look = { way: /** @type {Way} */ ("cooperation"), ties: 3, allied: true, common: false, began: false, ended: false };
  drawCell(/** @type {any} */ (context), look, 0, 0, 20, partly({ cooperation: "#0a6a8a", conflict: "#c52d08", ink: "#000000", membership: "#777777", font: "Sans" }));
  assert.deepEqual(filled.filter(([, at]) => at !== 1).map(([what]) => what), ["shape"]);
  assert.ok(filled.length > 2 && filled.every(([, at]) => at > 0 && at <= 1), JSON.stringify(filled));
  assert.deepEqual([filled[filled.length - 1], alpha], [["3", 1], 1]);
});

test("each way has a shape of its own, also without colours", () => {
  /** @type {Way[]} */
  const ways = ["cooperation", "conflict", "both", "refusal", "despite", "neither", "none"];
  const shapes = ways.map((way) => JSON.stringify(shapesOf({ way, ties: 3, allied: false, common: false, began: false, ended: false }).map(({ points }) => points)));
  assert.equal(new Set(shapes).size, ways.length);
  const sizes = [1, 2, 3, 9].map((ties) => Math.max(...shapesOf({ way: "cooperation", ties, allied: false, common: false, began: false, ended: false })[0].points.map(({ x }) => x)));
  assert.ok(sizes[0] < sizes[1] && sizes[1] < sizes[2] && sizes[2] === sizes[3]);
  for (const part of ["allied", "began", "ended"]) {
    const drawn = shapesOf({ way: "none", ties: 0, allied: false, common: false, began: false, ended: false, [part]: true });
    assert.equal(drawn.length, 1, part);
    assert.ok(drawn[0].points.every(({ x, y }) => Math.abs(x) <= 1 && Math.abs(y) <= 1), `${part} within the cell`);
  }
});

test("an alliance that obliges nobody is a ground of stripes, which go on in the next cell; one that does, alone", () => {
  const look = { way: /** @type {Way} */ ("none"), ties: 0, allied: false, common: true, began: false, ended: false };
  const stripes = shapesOf(look);
  assert.ok(stripes.length > 1 && stripes.every(({ colour }) => colour === "ground"));
  const points = stripes.flatMap((shape) => shape.points);
  assert.ok(points.every(({ x, y }) => Math.max(Math.abs(x), Math.abs(y)) <= 1), "within the cell");
  /** @param {"x" | "y"} along @param {"x" | "y"} across @param {number} edge */
  const at = (along, across, edge) => points.filter((point) => Math.abs(point[across] - edge) < 1e-9).map((point) => point[along].toFixed(6)).sort().join();
  const inner = (/** @type {string} */ places) => [...new Set(places.split(",").filter((place) => Math.abs(Number(place)) < 1 - 1e-9))].join();
  assert.equal(inner(at("y", "x", -1)), inner(at("y", "x", 1)));
  assert.equal(inner(at("x", "y", -1)), inner(at("x", "y", 1)));
  assert.equal(shapesOf({ ...look, allied: true }).length, 1);
});

test("a cell in words: who, how many of what, in which alliance; and the day's names", () => {
  const { index, state } = small({ group: ["NATO", "SRB", "RUS"] });
  const named = inView(index, state);
  const { cells } = matrixOf(index, state);
  assert.equal(cellInWords(named, "DEU", "HRV", cells.get("DEU\nHRV")), "Germany and Croatia: allied in NATO");
  assert.match(cellInWords(named, "SRB", "RUS", cells.get("RUS\nSRB")), /^Serbia and Russia: \d cooperations?/);
  assert.equal(cellInWords(named, "SRB", "SRB", undefined), "Serbia");
  assert.equal(cellInWords(named, "HRV", "RUS", undefined), "Croatia and Russia: no tie");
  const both = { id: "A\nB", ties: [], cooperates: 5, quarrels: 1, refuses: 3, neither: 2, idle: 4, allied: [], common: [], way: /** @type {const} */ ("both"), began: 1, ended: 0 };
  assert.equal(cellInWords(named, "SRB", "RUS", both), "Serbia and Russia: 5 cooperations, 1 conflict or dispute, 3 refusals or breaks of relations, 2 ties that are neither, 4 not in effect, 1 began");
});

test("the group by its name, how many stand in it, and what the key counts", () => {
  const { index, state } = small({ group: ["NATO"] });
  assert.equal(captionOf(index, state, matrixOf(index, state)), "Members of NATO: 5 states on 24 February 2020");
  assert.equal(groupName(index, []), "The states with the most ties");
  assert.equal(groupName(index, ["Europe"]), "Europe");
  assert.equal(groupName(index, ["SRB"]), "Serbia and those it has ties with");
  assert.equal(groupName(index, ["NATO", "SRB"]), "NATO and Serbia");
  const states = index.states.map(({ id }) => id).slice(0, 4);
  assert.equal(groupName(index, states), "4 chosen states");
  assert.equal(groupName(index, ["NATO", ...states]), "NATO and 4 chosen states");
  assert.equal(groupName(index, [states[0], "NATO", "Europe", states[1]]), "NATO, Europe and 2 chosen states");
  assert.equal(groupName(index, ["NATO", "Europe", "Asia", "Africa", states[0]]), "4 chosen groups and 1 chosen state");
  const matrix = matrixOf(index, state);
  const labels = keyOf(index, matrix, false).map(({ label }) => label);
  assert.ok(labels.includes("Both in one alliance whose members must help each other (NATO), with ties or without: 10"), labels.join());
  assert.equal(keyOf(index, matrix, true).length, labels.length + 2);
});

test("who has no tie at all is counted, as the picture counts only who has some", () => {
  const { index, state: all } = small({ group: indexData(sampleData("small")).states.map(({ id }) => id) });
  const state = { ...all, filters: { ...ALL, kinds: ["defence pact"] } };
  const { states } = matrixOf(index, state);
  const tied = new Set(states.filter((id) => [...pictured(index, state).ties].some((tie) => tie.includes(id))));
  assert.ok(tied.size > 0 && tied.size < states.length);
  const whole = captionOf(index, state, matrixOf(index, state));
  assert.ok(whole.endsWith(`; ${states.length - tied.size} without any tie or membership shown`), whole);
  const some = { ...state, group: [...tied] };
  assert.doesNotMatch(captionOf(index, some, matrixOf(index, some)), /without/);
});

test("the key names the kinds of what is neither, where they are few", () => {
  const { index } = small();
  const tie = must(index.data.ties.find(({ type, status }) => type === "deal" && !status));
  const [neither] = Object.keys(index.kinds).filter((kind) => signOf(index, { ...tie, kind }) === 0);
  const kinds = ["one", "two", "three", "four"];
  for (const kind of kinds) index.kinds[kind] = { ...index.kinds[neither], label: `the ${kind}` };
  /** @param {number} count */
  const label = (count) => {
    const ties = kinds.slice(0, count).map((kind) => ({ ...tie, kind }));
    const cells = new Map([["A\nB", { way: /** @type {Way} */ ("neither"), ties, allied: [], common: [] }]]);
    return must(keyOf(index, partly({ states: ["A", "B"], cells, group: { by: [] } }), false).find(({ look }) => look?.way === "neither")).label;
  };
  assert.equal(label(2), "Neither in cooperation nor in conflict (the one, the two): 1");
  assert.equal(label(4), "Tied, but neither in cooperation nor in conflict: 1");
});

test("what can be chosen: what is chosen anyway, regions, alliances with members on the day, and a list of one's own", () => {
  const { index, state } = small();
  const parts = choicesOf(index, state);
  assert.deepEqual(parts[0].choices.map(({ by }) => by), [[]]);
  assert.ok(parts.flatMap(({ choices }) => choices).some(({ by }) => by[0] === "NATO"));
  assert.ok(!choicesOf(index, { ...state, date: "1949-08-24" }).flatMap(({ choices }) => choices).some(({ by }) => by[0] === "EU"));
  const own = choicesOf(index, { ...state, group: ["SRB", "RUS"], selection: "SRB" });
  assert.deepEqual(own[0].choices.map(({ by }) => by), [["SRB", "RUS"], [], ["SRB"]]);
  assert.equal(choicesOf(index, { ...state, selection: "NATO" })[0].choices[0].label, "Members of NATO");
});

test("as rows: each pair once, in the matrix's order, with its ties", () => {
  const { index, state } = small({ group: ["NATO", "SRB", "RUS"], order: "name" });
  const matrix = matrixOf(index, state);
  const { head, rows } = sheetOfMatrix(inView(index, state), matrix);
  assert.equal(rows.length, matrix.cells.size);
  assert.ok(rows.every((row) => row.length === head.length));
  const places = rows.map(([one, , other]) => [matrix.states.indexOf(String(one)), matrix.states.indexOf(String(other))]);
  assert.ok(places.every(([one, other]) => one < other));
  assert.deepEqual(places, [...places].sort((a, b) => a[0] - b[0] || a[1] - b[1]));
  const serbia = must(rows.find(([one, , other]) => one === "RUS" && other === "SRB"));
  assert.equal(String(serbia[10]).split(" ").length, must(matrix.cells.get("RUS\nSRB")).ties.length);
});
