/**
 * A picture that is used: by hand, by wheel and fingers, by buttons and keys, in windows that change. After each step
 * what is painted, where the camera is and what the state says is held to journey.txt, a line each. After a change that
 * is meant: RELATIONS_PICTURES=write node --import ./tests/page/speak.js --test tests/page/journey.test.js.
 */

import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { test } from "node:test";

import { must } from "../../graph/page/core/must.js";
import { createEasel } from "./easel.js";
import { landAbout } from "./map/about.js";
import { sampleData } from "./sample.js";
import { mark, weighed } from "./weighed.js";

/** @typedef {ReturnType<typeof createEasel>} Easel */

const FILE = new URL("./journey.txt", import.meta.url);
const WRITES = process.env.RELATIONS_PICTURES === "write";
/** A number, which no part of a colour is. */
const NUMBER = /(?<![#a-z\d.])-?\d+(?:\.\d+)?/g;
const ALL = { alliances: null, kinds: null, statuses: null, regions: null };

/** @param {Easel} easel @param {string} id */
function spot({ picture }, id) {
  const { x, y } = must(picture.inventory().actors.find((actor) => actor.id === id));
  return [x, y];
}

/** @param {Easel} easel @param {number} x @param {number} y @param {Record<string, unknown>} [how] */
function tap({ hand }, x, y, how = {}) {
  hand("pointerdown", x, y, how);
  hand("pointerup", x, y, how);
}

/** @type {(easel: Easel, x: number, y: number, how?: Record<string, unknown>) => void} */
const twice = (easel, x, y, how) => {
  tap(easel, x, y, how);
  tap(easel, x, y, how);
};

/** @param {Easel} easel @param {[number, number]} from @param {[number, number]} by @param {Record<string, unknown>} [how] */
function drag({ hand }, [x, y], [dx, dy], how = {}) {
  hand("pointerdown", x, y, how);
  for (const share of [0.3, 0.7, 1]) hand("pointermove", x + dx * share, y + dy * share, { buttons: 1, ...how });
  hand("pointerup", x + dx, y + dy, how);
}

/** @param {Easel} easel @param {[number, number, number, number]} from @param {[number, number, number, number]} to of two fingers */
function pinch({ hand }, from, to) {
  const fingers = [1, 2].map((pointerId) => ({ pointerId, pointerType: "touch" }));
  const at = (/** @type {number[]} */ all, /** @type {number} */ i) => /** @type {const} */ ([all[2 * i], all[2 * i + 1]]);
  fingers.forEach((finger, i) => hand("pointerdown", ...at(from, i), finger));
  fingers.forEach((finger, i) => hand("pointermove", ...at(to, i), finger));
  fingers.forEach((finger, i) => hand("pointerup", ...at(to, i), finger));
}

const touch = { pointerType: "touch" };
/** @type {Record<string, (easel: Easel) => void>} */
const STEPS = {
  "it begins": () => {},
  "nearer by a button": ({ picture }) => picture.zoomIn(),
  "nearer by the wheel": ({ hand }) => hand("wheel", 400, 300, { deltaY: -180, deltaMode: 0 }),
  "farther by lines": ({ hand }) => hand("wheel", 300, 200, { deltaY: 4, deltaMode: 1 }),
  "by a pinch of the wheel": ({ hand }) => hand("wheel", 500, 350, { deltaY: -20, deltaMode: 0, ctrlKey: true }),
  "dragged": (easel) => drag(easel, [30, 600], [140, -60]),
  "hardly dragged": (easel) => drag(easel, [30, 600], [2, 2]),
  "all": ({ picture }) => picture.fit(),
  "all again": ({ picture }) => picture.fit(),
  "a state is tapped": (easel) => tap(easel, .../** @type {[number, number]} */ (spot(easel, "TUR"))),
  "two are gone to": ({ picture }) => picture.goTo(["SRB", "RUS"]),
  "one is gone to": ({ picture }) => picture.goTo(["JPN"]),
  "a tie is gone to": ({ picture }) => picture.goTo(["pantsir"]),
  "nothing is tapped": (easel) => tap(easel, 25, 685),
  "a state is tapped twice": (easel) => twice(easel, .../** @type {[number, number]} */ (spot(easel, "DEU"))),
  "nothing is tapped twice": (easel) => twice(easel, 60, 640),
  "by two fingers": (easel) => pinch(easel, [300, 300, 420, 300], [260, 320, 480, 330]),
  "by two fingers together": (easel) => pinch(easel, [260, 320, 480, 330], [330, 300, 410, 340]),
  "a finger drags": (easel) => drag(easel, [400, 300], [-90, 40], touch),
  "a finger taps": (easel) => tap(easel, .../** @type {[number, number]} */ (spot(easel, "SRB")), touch),
  "put to its place": ({ picture }) => picture.settle(),
  "all is shown": ({ store }) => store.set({ selection: null, focus: [], camera: null, filters: ALL }),
  "carried": (easel) => drag(easel, /** @type {[number, number]} */ (spot(easel, "USA")), [70, 50]),
  "carried on": (easel) => drag(easel, /** @type {[number, number]} */ (spot(easel, "USA")), [-20, 35]),
  "pointing": (easel) => easel.hand("pointermove", .../** @type {[number, number]} */ (spot(easel, "RUS"))),
  "pointing elsewhere": (easel) => easel.hand("pointermove", .../** @type {[number, number]} */ (spot(easel, "CHN"))),
  "away": ({ hand }) => hand("pointerleave", 0, 0),
  "a camera is asked for": ({ store }) => store.set({ camera: { x: 200, y: 100, scale: 1.3 } }),
  "another window": ({ change }) => change({ size: [820, 560] }),
  "panels have changed": ({ picture }) => picture.refit(),
  "home": ({ store }) => store.set({ camera: null }),
  "a wide window": ({ change }) => change({ size: [1500, 800] }),
  "dark": ({ change }) => change({ theme: "dark" }),
  "for a projector": ({ change }) => change({ theme: "projector" }),
  "dense": ({ change }) => change({ ratio: 2 }),
  "walked to": ({ picture }) => picture.walk.ring("CIV"),
  "walked out of sight": ({ picture, store }) => {
    store.set({ camera: { x: 900, y: 900, scale: 2 } });
    picture.walk.ring("NOR");
  },
  "no more": ({ picture }) => picture.walk.ring(null),
  "the map": ({ store }) => store.set({ layout: "map", camera: null }),
  "the map from near": ({ picture }) => picture.goTo(["SRB", "NATO"]),
  "the map, tapped twice": (easel) => twice(easel, 300, 300),
  "the map, tapped": (easel) => tap(easel, 420, 330),
  "the map, a pair": ({ store }) => store.set({ focus: ["SRB", "RUS"], selection: null }),
  "the other half": ({ store }) => store.set({ centre: "pacific" }),
  "another day": ({ store }) => store.set({ date: "1995-01-01" }),
  "two days": ({ store }) => store.set({ compare: "2015-01-01", focus: [] }),
  "the network again": ({ store }) => store.set({ layout: "network", compare: null, camera: null, date: "2020-02-24" }),
  "a step": ({ store }) => store.set({ story: { id: "between", step: 0 }, focus: ["SRB", "EU"], camera: null }),
  "the next": ({ store }) => store.set({ story: { id: "between", step: 1 }, focus: ["SRB", "RUS"], selection: "pantsir" }),
};

/** @param {Easel} easel */
function lineOf({ lines, store, picture }) {
  const { camera, selection, focus, hover, moved } = store.get();
  const text = [...lines(), JSON.stringify({ selection, focus, hover, moved, camera }), JSON.stringify(picture.inventory()), String(picture.astray())].join("\n");
  return `${mark(text.replace(NUMBER, "0"))} ${weighed((text.match(NUMBER) ?? []).map(Number))}`;
}

test("a picture that is used shows what it did, step by step, on the way and at rest", async () => {
  const easel = createEasel({ ...sampleData("small"), land: { ...landAbout() }, flags: { SRB: "data:image/svg+xml,%3Csvg/%3E" } }, { selection: null, filters: ALL });
  await easel.rest();
  /** @type {Map<string, string>} */
  const now = new Map();
  for (const [name, step] of Object.entries(STEPS)) {
    step(easel);
    await easel.pass(4);
    const passing = lineOf(easel);
    await easel.pass(36);
    now.set(name, `${passing} then ${lineOf(easel)}`);
  }
  easel.picture.destroy();
  if (WRITES) writeFileSync(FILE, `${[...now].map((entry) => entry.join(": ")).join("\n")}\n`);
  const kept = readFileSync(FILE, "utf8").trim().split("\n").map((line) => line.split(": "));
  assert.deepEqual([...now.keys()], kept.map(([name]) => name));
  for (const [name, before] of kept) {
    const [these, those] = [must(now.get(name)), before].map((line) => line.split(" "));
    for (const at of [0, 3]) assert.equal(these[at], those[at], `${name}: other things are painted`);
    for (const at of [1, 4]) assert.ok(Math.abs(Number(these[at]) - Number(those[at])) <= Math.max(0.61, 1e-6 * Math.abs(Number(those[at]))), `${name}: ${these[at]} and not ${those[at]}`);
  }
});
