/**
 * The pictures as SVG, held to those in pictures/, which any browser shows: the network and the map,
 * what stands out in them, where names and titles have room, legend and sources. After a change
 * that is meant: RELATIONS_PICTURES=write node --import ./tests/page/speak.js --test
 * tests/page/pictures.test.js, and look at them.
 */

import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { test } from "node:test";

import { indexData } from "../../graph/page/core/index.js";
import { must } from "../../graph/page/core/must.js";
import { createStore, initialState, merge } from "../../graph/page/core/state.js";
import { stateOfStep } from "../../graph/page/core/step.js";
import { createMeasure } from "../../graph/page/drawing/measure.js";
import { sheetOf, svgOf } from "../../graph/page/export/view-sheet.js";
import { createLayouts } from "../../graph/page/map/layouts.js";
import { createPicture } from "../../graph/page/picture/picture.js";
import { beBrowser, container } from "./canvas.js";
import { landAbout } from "./map/about.js";
import { sampleData } from "./sample.js";

/** @import { Change } from "../../graph/page/core/types.d.ts" */

/** So far may a place be from where it was: processors round in their own ways. */
const APART = 0.06;
const NUMBER = /-?\d+(?:\.\d+)?/g;
const INSETS = { top: 60, right: 320, bottom: 110, left: 20 };
const NARROW = { top: 50, right: 10, bottom: 90, left: 10 };
const ALL = { alliances: null, kinds: null, statuses: null, regions: null };

/** @typedef {{theme?: string, step?: number, size?: [number, number], change?: Change}} View */

/** @type {Record<string, View>} */
const VIEWS = {
  "a state": {},
  "all of it": { change: { selection: null, filters: ALL } },
  "an alliance": { change: { selection: "NATO", filters: ALL } },
  "alliances beside one another": { theme: "dark", change: { selection: null, focus: ["NATO", "EU", "RUS"], filters: ALL } },
  "a tie on a projector": { theme: "projector", change: { selection: "pantsir" } },
  "from near": { change: { camera: { x: 450, y: 260, scale: 2.4 }, filters: ALL } },
  "two days": { change: { selection: null, compare: "1999-04-01", filters: ALL } },
  "a step": { step: 0 },
  "a nearer step": { step: 1 },
  map: { change: { layout: "map", selection: null, filters: ALL } },
  "map of a state": { change: { layout: "map", selection: "SRB", focus: ["XKX"], filters: ALL } },
  "map of an alliance": { theme: "dark", change: { layout: "map", selection: "EU", filters: ALL } },
  "all of it in a small window": { size: [700, 430], theme: "projector", change: { selection: null, filters: ALL } },
  "states in focus": { size: [820, 520], change: { selection: null, focus: ["SRB", "RUS", "USA", "TUR", "XKX"], filters: ALL } },
  "three on a map": { change: { layout: "map", selection: null, focus: ["SRB", "HRV", "TUR"], filters: ALL } },
  "a step on a map": { step: 0, change: { layout: "map" } },
  "map of NATO": { change: { layout: "map", selection: "NATO", date: "2010-01-01", filters: ALL } },
  "map in 1991": { change: { layout: "map", centre: "pacific", selection: "YUG", date: "1991-06-30", filters: ALL } },
};

/** @param {View} view */
function drawn({ theme = "light", step, size = [1280, 720], change = {} }) {
  beBrowser(theme);
  const index = indexData({ ...sampleData("small"), land: landAbout() });
  const first = initialState(index.data);
  const story = index.data.stories[0];
  const state = merge(merge(first, step === undefined ? {} : stateOfStep(index, story, step)), change);
  const insets = size[0] < 1000 ? NARROW : INSETS;
  const picture = createPicture(container(...size), index, createStore(state), { createLayouts, insets: () => insets });
  const sheet = sheetOf(index, state, picture.snapshot(() => 1), createMeasure());
  picture.destroy();
  return svgOf(sheet, {});
}

for (const [name, view] of Object.entries(VIEWS)) {
  test(`the picture: ${name}`, () => {
    const file = new URL(`./pictures/${name.replaceAll(" ", "-")}.svg`, import.meta.url);
    const svg = drawn(view);
    if (process.env.RELATIONS_PICTURES === "write") writeFileSync(file, svg);
    const kept = readFileSync(file, "utf8");
    assert.equal(svg.replace(NUMBER, "0"), kept.replace(NUMBER, "0"));
    const [now, before] = [svg, kept].map((text) => must(text.match(NUMBER)).map(Number));
    const moved = now.findIndex((number, i) => Math.abs(number - before[i]) > APART);
    assert.equal(moved, -1, `${now[moved]} and not ${before[moved]}`);
  });
}
