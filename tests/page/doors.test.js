import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { readHash, toHash } from "../../graph/page/core/hash.js";
import { indexData } from "../../graph/page/core/index.js";
import { PARTS, isOpen, turned } from "../../graph/page/core/open.js";
import { say } from "../../graph/page/core/say.js";
import { initialState, merge } from "../../graph/page/core/state.js";
import { WORDS } from "../../graph/page/export/offers.js";
import { openPanels, panelsOf, turnedPanel } from "../../graph/page/doors.js";
import { sampleData } from "./sample.js";

/** @import { Panel } from "../../graph/page/elements/types.d.ts" */

const PAGE = new URL("../../graph/page/", import.meta.url);

/** The panels that the page's folders hold. @returns {Promise<Panel[]>} */
async function found() {
  const files = readdirSync(PAGE, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".js"))
    .map((file) => new URL(file.replaceAll("\\", "/"), PAGE)).filter((url) => /^export const PANEL\b/m.test(readFileSync(url, "utf8")));
  return Promise.all(files.map(async (url) => (await import(url.href)).PANEL));
}

const ALL = await found();
const index = indexData(sampleData(), ALL.map(({ id }) => id));
const first = initialState(index.data);

/** @param {string} id @param {Partial<Panel>} [more] @returns {Panel} */
function left(id, more = {}) {
  return { id, title: "legend.title", at: "left", order: 50, make: () => ({}), ...more };
}

test("each panel has a name of its own, its own key, and words that the language has", () => {
  assert.ok(ALL.length >= 6);
  assert.equal(new Set([...PARTS, ...ALL.map(({ id }) => id)]).size, PARTS.length + ALL.length);
  const letters = ALL.flatMap(({ key }) => (key ? [key.letter] : []));
  const taken = ["/", "0", "+", "=", "-", "m", "x", "t", "d", "p", "[", "]", "n", "b", ".", ","];
  assert.equal(new Set([...letters, ...taken]).size, letters.length + taken.length);
  for (const { id, title, key, button } of ALL) {
    assert.match(id, /^[a-z]+$/);
    const words = [title, key?.does, button?.label, button?.title].filter((word) => word !== undefined);
    for (const word of words) assert.notEqual(say(word), "");
  }
});

test("no two panels stand at the same place: of those that are asked for at once the last is open", () => {
  const places = ALL.filter(({ at }) => at === "left").map(({ order }) => order);
  assert.equal(new Set(places).size, places.length, places.join(" "));
  for (const one of places) assert.ok(one >= 0);
});

test("what can be chosen within a panel a link may choose, and of any other word it is told", () => {
  const words = Object.assign({}, WORDS, ...ALL.map((panel) => panel.words));
  const small = sampleData("small");
  const whole = indexData(small, ALL.map(({ id }) => id), words);
  const start = initialState(whole.data);
  /** @type {Record<string, string[]>} */
  const known = {
    "table.rows": ["ties", "actors"], "table.alone": ["yes"], "table.whose": ["SRB", "NATO"], "table.ties.by": ["since", "-from"],
    "table.changes.by": ["-change", "kind"], "table.actors.by": ["name", "-region", ...(small.measures ? ["-measure"] : [])],
    "cite.of": ["tie", "page"], "cite.style": ["apa", "bibtex"], "take.shape": ["own", "wide", "classic"],
  };
  assert.deepEqual(Object.keys(words).sort(), Object.keys(known).sort());
  for (const { id, words: own } of ALL) for (const key of Object.keys(own ?? {})) assert.ok(key.startsWith(`${id}.`), key);
  for (const [key, some] of Object.entries(known)) {
    for (const word of [...some, "zzz", "-zzz", some[0].toUpperCase().repeat(2)]) {
      const { state, remarks } = readHash(`#chosen=${key}:${word}`, start, whole);
      assert.deepEqual([state.chosen, remarks.flatMap(({ values }) => values)], some.includes(word) ? [{ [key]: word }, []] : [{}, [`${key}:${word}`]]);
    }
  }
});

test("they stand in their order, and those for which the file has nothing are not there", () => {
  const ids = panelsOf(ALL, index).map(({ id }) => id);
  assert.deepEqual(ids.filter((id) => ["table", "details", "help"].includes(id)), ["table", "details", "help"]);
  const bare = indexData({ ...sampleData(), stories: [] });
  assert.ok(!panelsOf(ALL, bare).some(({ id }) => id === "stories"));
});

test("at the left there is one at a time, and what was there before comes back", () => {
  const door = { is: () => true, turn: () => ({}) };
  const panels = [left("base", { order: 10, door }), left("one"), left("other"), left("aside", { at: "right" })];
  /** @param {typeof first} state @param {string} id @param {boolean} on */
  const turn = (state, id, on) => merge(state, turnedPanel(panels, state, index, panels.find((one) => one.id === id) ?? panels[0], on));
  /** @param {typeof first} state */
  const open = (state) => [...openPanels(panels, state, index)];
  assert.deepEqual(open(first), ["base"]);
  const one = turn(turn(first, "aside", true), "one", true);
  assert.deepEqual(open(one), ["one", "aside"]);
  const other = turn(one, "other", true);
  assert.deepEqual(open(other), ["other", "aside"]);
  assert.deepEqual(other.open, { aside: true, other: true });
  assert.deepEqual(open(turn(other, "other", false)), ["base", "aside"]);
  assert.deepEqual(turn(other, "base", true).open, { aside: true });
});

test("what is as the page has it at first is not noted", () => {
  assert.deepEqual(turned(first, "help", true).open, { help: true });
  assert.deepEqual(turned({ open: { help: true } }, "help", false).open, {});
  assert.deepEqual(turned(first, "legend", false, true).open, { legend: false });
  assert.equal(isOpen({ open: { legend: false } }, "legend", true), false);
  assert.equal(isOpen(first, "legend", true), true);
});

test("what is open stands in the link, and only that", () => {
  const state = merge(first, { open: { help: true, "legend.regions": true, legend: false } });
  const hash = toHash(state, first, index);
  assert.equal(hash, "open=help,legend.regions&closed=legend");
  assert.deepEqual(readHash(hash, first, index), { state, remarks: [] });
});

test("nothing but panels and their folds is opened from outside", () => {
  const { state, remarks } = readHash("open=help,nothing,help.x%22y,__proto__&closed=legend.kinds", first, index);
  assert.deepEqual(state.open, { help: true, "legend.kinds": false });
  assert.deepEqual(remarks, [{ part: "open", values: ["nothing", 'help.x"y', "__proto__"], more: 0 }]);
});
