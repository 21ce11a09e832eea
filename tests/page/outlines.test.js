/** What every panel holds, and what comes of pressing each thing in it: outlines/, by document/held.js. */

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";

import { indexData } from "../../graph/page/core/index.js";
import { initialState, merge } from "../../graph/page/core/state.js";
import { panelsOf } from "../../graph/page/doors.js";
import { beDocument } from "./document/document.js";
import { IDS, hold, holdWalked } from "./document/held.js";
import { sampleData } from "./sample.js";

/** @import { Change, PageState } from "../../graph/page/core/types.d.ts" */
/** @import { Panel } from "../../graph/page/elements/types.d.ts" */
/** @import { Make } from "./document/held.js" */

const PAGE = new URL("../../graph/page/", import.meta.url);
const ALL = { kinds: null, alliances: null, regions: null, statuses: null };
const LICENCES = [
  { name: "A work", what: "flags", holder: "Somebody", licence: "MIT", url: "https://work.example.org/", text: "Copyright A\n\nPermission is granted." },
  { name: "Another", what: "land", holder: "Nobody", licence: "public domain", url: "javascript:x", text: "None." },
];

/** @type {Record<string, Change>} */
const VIEWS = {
  "a state": { filters: ALL },
  "an alliance": { selection: "NATO", date: "2013-12-31", filters: ALL },
  "a tie": { selection: "pantsir" },
  "two states": { selection: null, focus: ["SRB", "RUS"], filters: ALL },
  "three on another day": { selection: null, focus: ["USA", "NOR", "TUR"], date: "1990-06-01", filters: ALL },
  "one that is gone": { selection: "YUG", filters: ALL },
  "one that is not yet": { selection: "XKX", date: "1990-06-01", filters: ALL },
  "another that is contested": { selection: "XKX", date: "2010-01-01", filters: { ...ALL, alliances: ["NATO"] } },
  "two days": { selection: null, compare: "1999-04-01", filters: ALL },
  "two days of one": { selection: "HRV", date: "2014-01-01", compare: "1991-01-01", filters: ALL },
  "a table of ties": { panel: "table", selection: null, filters: { kinds: ["arms sale", "sanctions", "membership"] } },
  "a table of actors": { panel: "table", selection: "SRB", filters: ALL, chosen: { "table.rows": "actors" } },
  "a step": { story: { id: "between", step: 0 }, selection: null, focus: ["SRB", "EU"] },
  "a measure": { shading: "strength", filters: ALL },
  "nothing": { selection: null, filters: { kinds: [] } },
};

/** @returns {Promise<Panel[]>} */
async function found() {
  const files = readdirSync(PAGE, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".js"))
    .map((file) => new URL(file.replaceAll("\\", "/"), PAGE)).filter((url) => /^export const PANEL\b/m.test(readFileSync(url, "utf8")));
  return Promise.all(files.map(async (url) => (await import(url.href)).PANEL));
}

beDocument(IDS);
const listed = await found();
const index = indexData({ ...sampleData("small"), about: { version: "1.0", licences: LICENCES } }, listed.map(({ id }) => id));
const PANELS = panelsOf(listed, index);
const first = initialState(index.data);

/** @param {Panel} panel @returns {Make} */
function making(panel) {
  return (root, store, told) => panel.make(root, {
    index, store, panels: PANELS, turn: told("turn"), go: told("go"), play: told("play"), years: told("years"), small: told("small"),
    drawn: new Promise(() => {}), announce: told("announce"), tell: told("tell"), outside: told("outside"),
  }).show;
}

/** The states in which a panel can be open: at the left the hand says so, elsewhere the state. @param {Panel} panel @returns {Map<string, PageState>} */
function statesOf({ at, door }) {
  const states = Object.entries(VIEWS).map(([name, change]) => /** @type {[string, PageState]} */ ([name, merge(first, change)]));
  return new Map(states.filter(([, state]) => at === "left" || (door?.is(state, index) ?? true)));
}

for (const panel of PANELS) {
  test(`${panel.id} holds what it held, and what is pressed in it does what it did`, () => hold(panel.id, making(panel), statesOf(panel)));

  test(`${panel.id} that was open on the way holds what one holds that is opened at the end`, () => {
    const states = [...statesOf(panel).values()];
    assert.ok(states.length > 1);
    holdWalked(panel.id, making(panel), states);
  });
}
