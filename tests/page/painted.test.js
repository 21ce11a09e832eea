/**
 * What the picture paints, frame by frame, held to painted/: at rest and on the way, with the pointer on something,
 * with an actor in hand, far and near, under each theme. After a change that is meant: RELATIONS_PICTURES=write node
 * --import ./tests/page/speak.js --test tests/page/painted.test.js, and read the difference.
 */

import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { test } from "node:test";

import { must } from "../../graph/page/core/must.js";
import { pairOf } from "../../graph/page/core/strands.js";
import { createEasel } from "./easel.js";
import { landAbout } from "./map/about.js";
import { sampleData } from "./sample.js";

/** @import { Change } from "../../graph/page/core/types.d.ts" */

/** @typedef {ReturnType<typeof createEasel>} Easel */
/** @typedef {{change?: Change, how?: Parameters<typeof createEasel>[2], then?: (easel: Easel) => Promise<void> | void}} Scene */

/** A number, which no part of a colour is. */
const NUMBER = /(?<![#a-z\d.])-?\d+(?:\.\d+)?/g;
const ALL = { alliances: null, kinds: null, statuses: null, regions: null };
const NONE = { selection: null, filters: ALL };
const MAP = /** @type {const} */ ({ ...NONE, layout: "map" });

/** So far may a number be from what it was: processors round in their own ways. @param {number} number */
const apart = (number) => (Math.abs(number) < 1.9 ? 0.006 : Math.max(0.11, 1e-4 * Math.abs(number)));

/** @param {Change} change */
const asked = (change) => async (/** @type {Easel} */ { store, rest }) => {
  store.set(change);
  await rest();
};
/** Where an actor is drawn. @param {Easel} easel @param {string} id */
const spot = ({ picture }, id) => must(picture.inventory().actors.find((actor) => actor.id === id));

/** @param {string} id @param {number} dx @param {number} dy @param {boolean} [letGo] */
const carried = (id, dx, dy, letGo = false) => async (/** @type {Easel} */ easel) => {
  const { x, y } = spot(easel, id);
  easel.hand("pointerdown", x, y);
  easel.hand("pointermove", x + dx / 2, y + dy / 2, { buttons: 1 });
  easel.hand("pointermove", x + dx, y + dy, { buttons: 1 });
  await easel.pass(3);
  if (!letGo) return;
  easel.hand("pointerup", x + dx, y + dy);
  await easel.rest();
};

/** @type {Record<string, Scene>} */
const SCENES = {
  "nothing chosen": { change: NONE },
  "nothing chosen, dark and dense": { change: NONE, how: { theme: "dark", ratio: 2 } },
  "pointing at a line": { change: NONE, then: asked({ hover: pairOf({ from: "RUS", to: "SRB" }) }) },
  "pointing at a state": { change: NONE, then: async (easel) => {
    const { x, y } = spot(easel, "SRB");
    easel.hand("pointermove", x, y);
    await easel.rest();
  } },
  "a state in hand": { change: NONE, then: carried("SRB", 60, -40) },
  "a state that is chosen in hand": { change: { selection: "SRB", filters: ALL }, then: carried("SRB", -50, 70) },
  "let go": { change: NONE, then: carried("JPN", 80, 30, true) },
  "chosen by a tap": { change: NONE, then: async (easel) => {
    const { x, y } = spot(easel, "TUR");
    easel.hand("pointerdown", x, y);
    easel.hand("pointerup", x, y);
    await easel.rest();
  } },
  "a state on a projector": { change: { selection: "RUS", filters: ALL }, how: { theme: "projector" } },
  "a tie": { change: { selection: "pantsir" } },
  "by a measure": { change: { ...NONE, shading: "degree" } },
  "two days": { change: { ...NONE, compare: "1999-04-01" } },
  "two days of a state": { change: { selection: "SRB", compare: "2014-01-01", filters: ALL } },
  "on the way to the map": { change: NONE, then: async ({ store, pass }) => {
    store.set({ layout: "map" });
    await pass(6);
  } },
  "on the way from the map": { change: MAP, then: async ({ store, pass }) => {
    store.set({ layout: "network" });
    await pass(6);
  } },
  "while it glides": { change: NONE, then: async ({ picture, pass }) => {
    picture.goTo(["SRB", "RUS"]);
    await pass(3);
  } },
  "near two": { change: NONE, then: async ({ picture, rest }) => {
    picture.goTo(["SRB", "RUS"]);
    await rest();
  } },
  "from far": { change: NONE, then: async ({ picture, rest }) => {
    for (let i = 0; i < 4; i += 1) picture.zoomOut();
    await rest();
  } },
  "dragged aside": { change: NONE, then: async ({ hand, pass }) => {
    hand("pointerdown", 20, 660);
    hand("pointermove", 260, 560, { buttons: 1 });
    await pass(1);
  } },
  "walked to by keys": { change: NONE, then: async ({ picture, rest }) => {
    picture.walk.ring("CIV");
    await rest();
  } },
  "walked to out of sight": { change: { ...NONE, camera: { x: 900, y: 900, scale: 2 } }, then: async ({ picture, rest }) => {
    picture.walk.ring("USA");
    await rest();
  } },
  "the map by conflict": { change: { ...MAP, shading: "conflict" } },
  "the map by a measure": { change: { ...MAP, shading: "strength" }, how: { theme: "dark" } },
  "the map of a state": { change: { ...MAP, selection: "SRB" } },
  "the map of two alliances": { change: { ...MAP, focus: ["NATO", "EU"] } },
  "the map of two days": { change: { ...MAP, compare: "1999-04-01" } },
  "the map from near": { change: { ...MAP, focus: ["SRB", "XKX", "HRV"], date: "2010-01-01" } },
  "the map, pointing at a line": { change: MAP, then: asked({ hover: pairOf({ from: "JPN", to: "USA" }) }) },
  "a small window": { change: { selection: "USA", filters: ALL }, how: { size: [620, 420] } },
};

/** @param {Scene} scene */
async function painted({ change = {}, how, then }) {
  const data = sampleData("small");
  // One has no flag to show.
  const flags = Object.fromEntries(data.actors.filter(({ id }) => id !== "CIV").map(({ id }) => [id, "data:image/svg+xml,%3Csvg/%3E"]));
  const easel = createEasel({ ...data, flags, land: landAbout() }, change, how);
  await easel.rest();
  await then?.(easel);
  const lines = easel.lines();
  easel.picture.destroy();
  return `${lines.join("\n")}\n`;
}

for (const [name, scene] of Object.entries(SCENES)) {
  test(`painted: ${name}`, async () => {
    const file = new URL(`./painted/${name.replaceAll(/[ ,]+/g, "-")}.txt`, import.meta.url);
    const text = await painted(scene);
    if (process.env.RELATIONS_PICTURES === "write") writeFileSync(file, text);
    const kept = readFileSync(file, "utf8").split("\n");
    assert.deepEqual(text.split("\n").map((line) => line.replace(NUMBER, "0")), kept.map((line) => line.replace(NUMBER, "0")));
    for (const [at, line] of text.split("\n").entries()) {
      const [now, before] = [line, kept[at]].map((one) => (one.match(NUMBER) ?? []).map(Number));
      const moved = now.findIndex((number, i) => Math.abs(number - before[i]) > apart(before[i]));
      assert.equal(moved, -1, `line ${at + 1}: ${now[moved]} and not ${before[moved]}: ${line}`);
    }
  });
}
