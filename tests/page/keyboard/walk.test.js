/**
 * A walk through the picture by keys: what each key leads to, and what is said there, held to walk.txt. After a
 * change that is meant: RELATIONS_PICTURES=write node --import ./tests/page/speak.js --test
 * tests/page/keyboard/walk.test.js, and read the difference.
 */

import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { test } from "node:test";

import { bindWalk } from "../../../graph/page/keyboard/walk.js";
import { createEasel } from "../easel.js";
import { landAbout } from "../map/about.js";
import { sampleData } from "../sample.js";

/** @import { Change } from "../../../graph/page/core/types.d.ts" */

const KEPT = new URL("./walk.txt", import.meta.url);
const ALL = { kinds: null, alliances: null, regions: null, statuses: null };
const CODES = new Map([[".", "Period"], [",", "Comma"], [" ", "Space"]]);
/** @type {[string, Change, string[]][]} */
const WALKS = [
  ["from the middle", { selection: null, filters: ALL }, ["ArrowRight", "ArrowRight", "ArrowDown", "ArrowLeft", "ArrowLeft", "ArrowUp", "ArrowUp", "ArrowUp", "Home"]],
  ["from tie to tie", { selection: "SRB", filters: ALL }, [".", ".", ".", ",", ",", ",", ",", "Escape", ".", "ArrowUp"]],
  ["across ties", { selection: "SRB", filters: ALL }, [".", " ", ".", ".", " ", " ", "Enter", "Enter"]],
  ["with a tie chosen", { selection: "pantsir", filters: ALL }, ["ArrowDown", "ArrowDown", ".", "Enter", " "]],
  ["with nothing to see", { selection: null, filters: { kinds: [] } }, ["ArrowDown", ".", " ", "Enter"]],
  ["on the map", { selection: "HRV", layout: "map", filters: ALL }, ["ArrowRight", "ArrowDown", ".", " ", "Enter"]],
];

/** @param {Change} change @param {string[]} keys */
async function walked(change, keys) {
  const { picture, store, index, place, rest, pass } = createEasel({ ...sampleData("small"), land: landAbout() }, change);
  document.body.append(place);
  await rest();
  /** @type {string[]} */
  const said = [];
  /** @type {(string | null)[]} */
  const ringed = [];
  const walk = picture.walk;
  bindWalk(place, index, store, { ...walk, ring: (id) => { ringed.push(id); walk.ring(id); } }, (words) => said.push(words));
  const lines = [];
  for (const key of ["ArrowUp", ...keys]) {
    /** @type {{fire: (type: string, more: object) => void}} */ (/** @type {unknown} */ (place)).fire("keydown", { key, code: CODES.get(key) ?? key });
    await pass(8);
    const { hover, selection } = store.get();
    lines.push(`${JSON.stringify(key)}: ring ${ringed.splice(0).join()}, hover ${hover}, chosen ${selection}; ${said.splice(0).join(" / ")}`);
  }
  picture.destroy();
  return [`label ${place.getAttribute("aria-label")}`, ...lines];
}

test("each key leads where it led, and says what it said", async () => {
  const found = [];
  for (const [name, change, keys] of WALKS) found.push(`# ${name}`, ...await walked(change, keys), "");
  const text = found.join("\n");
  if (process.env.RELATIONS_PICTURES === "write") writeFileSync(KEPT, text);
  assert.deepEqual(text.split("\n"), readFileSync(KEPT, "utf8").split("\n"));
});
