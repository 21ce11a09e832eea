/**
 * Pictures of one more and one more: of states about one, of ties between two, of members, of alliances, from nearer,
 * in wider windows. What begins or ends at a number does so at that one: held to ranges.txt, a line for each picture,
 * as one word for what is in it and one number for where it is. After a change that is meant: RELATIONS_PICTURES=write
 * node --import ./tests/page/speak.js --test tests/page/ranges.test.js.
 */

import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { test } from "node:test";

import { indexData } from "../../graph/page/core/index.js";
import { createStore, initialState, merge } from "../../graph/page/core/state.js";
import { beBrowser, container } from "./canvas.js";
import { landAbout } from "./map/about.js";
import { partly } from "./partly.js";
import { sampleData } from "./sample.js";
import { shapesOf } from "./shapes.js";
import { tellingOf } from "./tellings.js";
import { mark, weighed } from "./weighed.js";

/** @import { Actor, Alliance, PageData, State, Tie } from "../../graph/page/contract.d.ts" */
/** @import { Change } from "../../graph/page/core/types.d.ts" */

/** @typedef {{actors: Actor[], ties: Tie[]}} Made */
/** @typedef {{of: (n: number) => Made, change: (n: number) => Change, upTo: number, size?: (n: number) => [number, number], from?: number, maps?: boolean}} Range */

const FILE = new URL("./ranges.txt", import.meta.url);
const WRITES = process.env.RELATIONS_PICTURES === "write";
const NUMBER = /(?<![a-z\d.])-?\d+\.\d+/g;
const INSETS = { top: 40, right: 12, bottom: 60, left: 12 };
const SPAN = { start: "1990-01-01", end: "9999-12-31" };
const CODES = ["SRB", "HRV", "BIH", "MNE", "MKD", "ALB", "BGR", "ROU", "HUN", "XKX", "SVN", "GRC", "TUR", "MDA", "UKR", "AUT", "ITA", "DEU", "NOR"];
const KINDS = ["arms sale", "trade agreement", "war", "defence pact", "sanctions", "loan", "joint exercise", "recognition"];
const small = sampleData("small");
const land = { ...landAbout() };

/** States in rows, so many; on the globe from the Balkans outwards. @param {number} count @returns {Actor[]} */
const states = (count) => Array.from({ length: count }, (_, i) => /** @type {State} */ ({
  id: CODES[i] ?? `S${i}`, name: `State ${"o".repeat(i % 7)} ${i}`, type: "state", x: 96 * (i % 7) + 16 * (i % 3), y: 80 * Math.floor(i / 7) + 16 * (i % 2), ...SPAN,
  lat: 44 + 3 * ((i * 5) % 7) - 9, lon: 20 + 4 * ((i * 3) % 11) - 16, continent: i % 2 === 0 ? "Europe" : "Asia", flag: CODES[i] ?? `S${i}`,
}));

/** @param {number} count @returns {Actor[]} */
const pacts = (count) => Array.from({ length: count }, (_, i) => /** @type {Alliance} */ ({ id: `P${i}`, name: `Pact ${i}`, type: "alliance", kind: small.binding[i % 3], x: 100 * i + 40, y: 420 - 60 * (i % 4), ...SPAN, color: "#336699" }));

/** @param {string} from @param {string} to @param {number} i @returns {Tie} */
const deal = (from, to, i) => partly({ id: `d${from}${to}${i}`, type: small.kinds[KINDS[i % KINDS.length]].sign < 0 ? "conflict" : "deal", kind: KINDS[i % KINDS.length], from, to, ...SPAN, start: `20${String(i % 19).padStart(2, "0")}-01-01`, ...(i % 2 === 0 && { title: `A deal that has the number ${i}` }) });
/** @param {string} from @param {string} to @returns {Tie} */
const member = (from, to) => partly({ id: `m${from}${to}`, type: "membership", kind: "membership", from, to, status: "member", ...SPAN });

/** A state, and so many that are tied to it and to one another. @param {number} n @returns {Made} */
function star(n) {
  const actors = states(n + 1);
  return { actors, ties: actors.slice(1).flatMap(({ id }, i) => [deal(actors[0].id, id, i), ...(i % 4 === 1 ? [deal(actors[i].id, id, i), deal(actors[0].id, id, i + 3)] : [])]) };
}

/** Two states, and so many ties between them. @param {number} n @returns {Made} */
function fan(n) {
  const actors = states(4);
  return { actors, ties: [deal(actors[2].id, actors[3].id, 1), deal(actors[0].id, actors[2].id, 0), ...Array.from({ length: n }, (_, i) => deal(actors[i % 2].id, actors[1 - (i % 2)].id, i))] };
}

/** An alliance of so many, some of whom are tied to others. @param {number} n @returns {Made} */
function union(n) {
  const actors = states(n + 3);
  return { actors: [...actors, ...pacts(1)], ties: [...actors.slice(0, n).map(({ id }) => member(id, "P0")), ...actors.slice(n - 1).map(({ id }, i) => deal(actors[0].id, id, i + 2)), deal(actors[n].id, "P0", 4)] };
}

/** So many alliances, each of three. @param {number} n @returns {Made} */
function blocs(n) {
  const actors = states(9);
  return { actors: [...actors, ...pacts(n)], ties: [...pacts(n).flatMap(({ id }, i) => [0, 1, 2].map((k) => member(actors[(2 * i + 3 * k) % 9].id, id))), deal(actors[0].id, actors[5].id, 0), deal(actors[1].id, actors[7].id, 2)] };
}

const middling = star(16);
const first = CODES[0];
/** @type {Record<string, Range>} */
const RANGES = {
  "one of so many": { of: star, change: () => ({ selection: first }), upTo: 28 },
  "so many": { of: star, change: () => ({}), upTo: 22, maps: false },
  "so many chosen": { of: () => middling, change: (n) => ({ focus: CODES.slice(0, n) }), upTo: 11 },
  "so many ties": { of: fan, change: () => ({ selection: first }), upTo: 16 },
  "so many ties of two": { of: fan, change: () => ({ focus: CODES.slice(0, 2) }), upTo: 16, maps: false },
  "so many members": { of: union, change: () => ({ selection: "P0" }), upTo: 32 },
  "so many pacts": { of: blocs, change: () => ({}), upTo: 15 },
  "so many pacts on two days": { of: blocs, change: () => ({ compare: "1989-01-01" }), upTo: 15 },
  "from so near": { of: () => middling, change: (n) => ({ camera: { x: 200, y: 100, scale: (5 * n) / 100 } }), from: 4, upTo: 50 },
  "one from so near": { of: () => middling, change: (n) => ({ selection: first, camera: { x: 120, y: 60, scale: (5 * n) / 100 } }), from: 4, upTo: 50, maps: false },
  "so wide": { of: () => middling, change: () => ({}), size: (n) => [80 * n, 600], from: 4, upTo: 24 },
  "one so high": { of: () => middling, change: () => ({ selection: first }), size: (n) => [900, 60 * n], from: 4, upTo: 18 },
};

/** @param {Range} range @param {number} n @param {"network" | "map"} layout */
function pictured({ of, change, size }, n, layout) {
  /** @type {PageData} */
  const data = { ...small, ...of(n), land, stories: [], measures: undefined, flags: {}, view: { date: "2020-02-24", filters: {} } };
  const index = indexData(data);
  const state = merge(initialState(data), { ...change(n), layout });
  const { lines } = shapesOf(container(...size?.(n) ?? [900, 600]), index, createStore(state), INSETS);
  const text = [...lines, tellingOf(index, state, first, CODES[1], ["words", "about"])].join("\n");
  return `${mark(text.replace(NUMBER, "0"))} ${weighed((text.match(NUMBER) ?? []).map(Number))}`;
}

/** @returns {Map<string, string>} */
const read = () => new Map(readFileSync(FILE, "utf8").trim().split("\n").map((line) => {
  const [name, rest] = line.split(": ");
  return [name, rest];
}));
/** @type {Map<string, string>} */
const kept = WRITES ? new Map() : read();
/** @type {string[]} */
const drawn = [];

for (const [name, range] of Object.entries(RANGES)) {
  for (const layout of range.maps === false ? /** @type {const} */ (["network"]) : /** @type {const} */ (["network", "map"])) {
    test(`ranges: ${name}, ${layout}`, () => {
      beBrowser("light");
      for (let n = range.from ?? 1; n <= range.upTo; n += 1) {
        const key = `${name}, ${layout}, ${n}`;
        const now = pictured(range, n, layout);
        if (WRITES) kept.set(key, now);
        drawn.push(key);
        const [[word, sum], [before, was]] = [now, kept.get(key) ?? ""].map((one) => one.split(" "));
        assert.equal(word, before, `${key} has other things in it`);
        assert.ok(Math.abs(Number(sum) - Number(was)) <= 0.61, `${key}: ${sum} and not ${was}`);
      }
    });
  }
}

test("no range is held that is none any more", () => {
  if (WRITES) writeFileSync(FILE, `${[...kept].map((entry) => entry.join(": ")).join("\n")}\n`);
  assert.deepEqual([...read().keys()], drawn);
});
