/**
 * Where all stands and how it runs in some dozens of pictures, and what is said beside them, in few numbers: held to shapes.txt, a line for each
 * layer. After a change that is meant: RELATIONS_PICTURES=write node --import ./tests/page/speak.js --test
 * tests/page/shapes.test.js, and read the difference, which says what of a picture has moved.
 */

import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { test } from "node:test";

import { indexData, isFull } from "../../graph/page/core/index.js";
import { shownMemberships } from "../../graph/page/core/members.js";
import { must } from "../../graph/page/core/must.js";
import { createStore, initialState, merge } from "../../graph/page/core/state.js";
import { stateOfStep } from "../../graph/page/core/step.js";
import { pairOf, pairsOf } from "../../graph/page/core/strands.js";
import { visible } from "../../graph/page/core/visible.js";
import { beBrowser, container } from "./canvas.js";
import { brokenRules } from "./rules.js";
import { shapesOf } from "./shapes.js";
import { tellingOf } from "./tellings.js";
import { wideData } from "./wide.js";

/** @import { Change } from "../../graph/page/core/types.d.ts" */

/** @typedef {{change?: Change, step?: number, theme?: string, size?: [number, number]}} View */

const FILE = new URL("./shapes.txt", import.meta.url);
const NUMBER = /(?<![a-z\d.])-?\d+\.\d+/g;
/** So far may a sum be from what it was: processors round in their own ways. */
const APART = 0.31;

const data = wideData();
const index = indexData(data);
const [first, second, third, , fifth] = data.actors.map(({ id }) => id);
const strong = [...index.tiesOf].filter(([id]) => index.actors.get(id)?.type === "state").sort(([, a], [, b]) => b.length - a.length)[0][0];
/** With whom it has most ties. */
const partner = [...pairsOf(must(index.tiesOf.get(strong)))].sort(([, a], [, b]) => b.length - a.length)[0][0].split("\n").find((id) => id !== strong) ?? "";
const tie = data.ties.filter(({ type }) => type === "deal")[40];
const near = { x: 140, y: -230, scale: 2.1 };
const map = /** @type {const} */ ({ layout: "map" });

/** @type {Record<string, View>} */
const VIEWS = {
  "nothing": {},
  "nothing, dark": { theme: "dark" },
  "nothing on a projector": { theme: "projector", size: [1024, 768] },
  "nothing in little": { size: [320, 256] },
  "nothing on a phone": { size: [390, 844] },
  "nothing on a large screen": { size: [3840, 2160] },
  "nothing in 1955": { change: { date: "1955-06-01" } },
  "nothing of conflict": { change: { filters: { kinds: ["war", "sanctions", "rivalry", "territorial dispute"] } } },
  "nothing of a region": { change: { filters: { regions: ["Europe"] } } },
  "nothing of two pacts": { change: { filters: { alliances: ["Pact 0", "Pact 2"] } } },
  "nothing of pairs of two": { change: { pairs: 2, isolates: "shown" } },
  "nothing from near": { change: { camera: near } },
  "nothing from far": { change: { camera: { x: 40, y: 10, scale: 0.16 } } },
  "nothing that is moved": { change: { moved: { [first]: { x: 10, y: 20 }, [second]: { x: 60, y: 90 } } } },
  "nothing by a measure": { change: { shading: "degree" } },
  "one": { change: { selection: fifth } },
  "one of many": { change: { selection: strong } },
  "one of many on a phone": { change: { selection: strong }, size: [390, 844] },
  "one of many, projected": { change: { selection: strong }, theme: "projector", size: [1280, 720] },
  "two": { change: { focus: [strong, second] } },
  "three": { change: { focus: [first, third, fifth] }, theme: "dark" },
  "five in little": { change: { focus: [first, second, third, fifth, strong] }, size: [640, 400] },
  "a pact": { change: { selection: "Pact 1" } },
  "two pacts": { change: { focus: ["Pact 0", "Pact 5"] } },
  "a pact and one": { change: { selection: "Pact 4", focus: [strong] } },
  "a tie": { change: { selection: tie.id } },
  "pointing at one": { change: { hover: strong } },
  "pointing at a pair": { change: { hover: pairOf(tie) } },
  "pointing beside one": { change: { selection: strong, hover: second } },
  "pointing at a number beside one": { change: { selection: strong, hover: pairOf({ from: strong, to: partner }) } },
  "two days": { change: { compare: "1990-01-01" } },
  "two days of one": { change: { selection: strong, compare: "1975-01-01" } },
  "a step": { step: 0 },
  "a step of a pact": { step: 1 },
  "a step of three": { step: 3 },
  "a step of a pact without a nearer look": { step: 4 },
  "the map": { change: map },
  "the map, dark": { change: { ...map, centre: "pacific" }, theme: "dark" },
  "the map on a projector": { change: map, theme: "projector" },
  "the map in little": { change: map, size: [320, 256] },
  "the map on a phone": { change: map, size: [390, 844] },
  "the map on a large screen": { change: map, size: [3840, 2160] },
  "the map in 1990": { change: { ...map, date: "1990-06-01" } },
  "the map from near": { change: { ...map, camera: { ...near, scale: 3 } } },
  "the map by conflict": { change: { ...map, shading: "conflict" } },
  "the map by a measure": { change: { ...map, shading: "strength" } },
  "the map by a pact": { change: { ...map, shading: "Pact 1" } },
  "the map by a kind": { change: { ...map, shading: "arms sale" } },
  "the map of few": { change: { ...map, filters: { alliances: ["Pact 0"] } } },
  "the map of a region": { change: { ...map, filters: { regions: ["Asia"] } } },
  "the map of one": { change: { ...map, selection: fifth } },
  "the map of one of many": { change: { ...map, selection: strong } },
  "the map of one on a phone": { change: { ...map, selection: strong }, size: [390, 844] },
  "the map of two": { change: { ...map, focus: [strong, second], centre: "pacific" } },
  "the map of three": { change: { ...map, focus: [first, third, fifth] } },
  "the map of a pact": { change: { ...map, selection: "Pact 3", date: "1980-01-01" } },
  "the map of two pacts": { change: { ...map, focus: ["Pact 0", "Pact 5"] } },
  "the map of a tie": { change: { ...map, selection: tie.id } },
  "the map of two days": { change: { ...map, compare: "1990-01-01" } },
  "the map, pointing": { change: { ...map, hover: strong } },
  "the map of a step": { step: 2 },
};

/** What is asked beside the picture, by line. */
const TOLD = { told: ["words", "strands", "ranks", "changes", "ways", "about", "address"], events: ["events", "steps"], matrix: ["matrix", "loss"] };

/** @param {View} view @param {boolean} vectors */
function shapes({ change = {}, step, theme = "light", size = [1280, 720] }, vectors) {
  beBrowser(theme);
  const begun = merge(initialState(data), step === undefined ? {} : stateOfStep(index, data.stories[0], step));
  const insets = size[0] < 700 ? { top: 40, right: 8, bottom: 60, left: 8 } : { top: 60, right: 300, bottom: 100, left: 20 };
  const state = merge(begun, change);
  return { state, ...shapesOf(container(...size), index, createStore(state), insets, { whole: true, vectors }) };
}

const WRITES = process.env.RELATIONS_PICTURES === "write";
/** @returns {Map<string, string[]>} */
const read = () => new Map(readFileSync(FILE, "utf8").trim().split("\n\n").map((part) => {
  const [name, ...lines] = part.split("\n");
  return [name, lines];
}));
/** @type {Map<string, string[]>} */
const kept = WRITES ? new Map() : read();

for (const [name, view] of Object.entries(VIEWS)) {
  test(`shapes: ${name}`, () => {
    const { lines, scene, state } = shapes(view, name.length % 3 === 0);
    // What the window's size and colours do not change is asked once.
    if (!view.size && !view.theme) for (const [line, of] of Object.entries(TOLD)) lines.push(`${line}: ${tellingOf(index, state, strong, second, of)}`);
    assert.deepEqual(brokenRules(scene, (id) => shownMemberships(index, id, visible(index, state).ties).filter((tie) => isFull(index, tie)).map(({ from }) => from), 6), []);
    if (WRITES) kept.set(name, lines);
    const before = kept.get(name) ?? [];
    assert.deepEqual(lines.map((line) => line.replace(NUMBER, "0")), before.map((line) => line.replace(NUMBER, "0")));
    for (const [at, line] of lines.entries()) {
      const [these, those] = [line, before[at]].map((one) => (one.match(NUMBER) ?? []).map(Number));
      const moved = these.findIndex((number, i) => Math.abs(number - those[i]) > Math.max(APART, 1e-7 * Math.abs(those[i])));
      assert.equal(moved, -1, `${line}\nand not\n${before[at]}`);
    }
  });
}

test("no picture is held that is none any more", () => {
  if (WRITES) writeFileSync(FILE, `${[...kept].map(([name, lines]) => [name, ...lines].join("\n")).join("\n\n")}\n`);
  assert.deepEqual([...read().keys()], Object.keys(VIEWS));
});
