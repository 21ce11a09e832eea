import assert from "node:assert/strict";
import { test } from "node:test";
import { accept } from "../../../graph/page/core/accept.js";
import { filterNames } from "../../../graph/page/core/filter-table.js";
import { indexData } from "../../../graph/page/core/index.js";
import { remarksInWords } from "../../../graph/page/core/remarks.js";
import { createStore, initialState } from "../../../graph/page/core/state.js";
import { odd, seeded } from "../odd.js";
import { partly } from "../partly.js";
import { sample, sampleData } from "../sample.js";

/** @import { PageState } from "../../../graph/page/core/types.d.ts" */

const { index, state } = sample();
index.data.stories = [{ id: "lesson", title: "A lesson", steps: [partly({}), partly({ date: "1999-03-24", selection: "SRB", filters: { kinds: ["war"] } })] }];

/** @param {unknown} asked */
const taken = (asked, before = state) => accept(index, asked, before).partial;
/** @param {unknown} asked */
const told = (asked) => remarksInWords(index, accept(index, asked, state).remarks);

test("what is right is taken as it is", () => {
  const asked = {
    date: "1999-03-24", compare: "2000-01-01", selection: "SRB", focus: ["SRB"], layout: "map",
    filters: { alliances: ["NATO"], kinds: null }, camera: { x: 1, y: 2, scale: 0.5 }, moved: { SRB: { x: 3, y: -4 } }, panel: "table", theme: "dark",
  };
  assert.deepEqual(taken(asked), asked);
  const cleared = { selection: null, camera: null, moved: {}, story: null, compare: null, focus: [], filters: { kinds: [] } };
  assert.deepEqual(taken(cleared), cleared);
  assert.deepEqual([told(asked), told(cleared)], [[], []]);
});

test("what is wrong is left out, and told", () => {
  /** @type {unknown[]} */
  const circle = [];
  circle.push(circle);
  /** @type {[unknown, string][]} */
  const asked = [
    [{ date: "yesterday" }, "Unknown day: “yesterday”"],
    [{ date: 1999 }, "Unknown day: “1999”"],
    [{ date: "2021-02-30" }, "Unknown day: “2021-02-30”"],
    [{ compare: new Date(0) }, "Unknown day: “object”"],
    [{ selection: "NOPE" }, "Unknown actor or tie: “NOPE”"],
    [{ selection: Symbol("a") }, "Unknown actor or tie: “Symbol(a)”"],
    [{ focus: "SRB" }, "Unknown actor or tie: “SRB”"],
    [{ focus: circle }, "Unknown actor or tie: “object”"],
    [{ moved: "SRB" }, "Unknown actor or place: “SRB”"],
    [{ moved: { NOPE: { x: 1, y: 2 }, SRB: { x: NaN, y: 2 } } }, "Unknown actor or place: “NOPE”, “SRB”"],
    [{ layout: "globe" }, "Unknown layout: “globe”"],
    [{ camera: { x: NaN, y: 0, scale: 1 } }, "Unknown place in the picture: “object”"],
    [{ camera: { x: 0, y: 0, scale: 0 } }, "Unknown place in the picture: “object”"],
    [{ camera: { x: 1e308, y: 0, scale: 1 } }, "Unknown place in the picture: “object”"],
    [{ camera: 7 }, "Unknown place in the picture: “7”"],
    [{ story: { id: "none" } }, "Unknown story: “none”"],
    [{ story: "lesson" }, "Unknown story: “lesson”"],
    [{ presenting: true }, "There is no story to present"],
    [{ unknown: 1 }, "Unknown part: “unknown”"],
    [{ filters: 3 }, "Unknown filter: “3”"],
    [{ filters: () => 1 }, "Unknown filter: “function”"],
    ["date", "Unknown part: “date”"],
    [null, "Unknown part: “null”"],
  ];
  for (const [one, words] of asked) {
    assert.deepEqual(taken(one), {}, words);
    assert.deepEqual(told(one), [words]);
  }
});

test("of a filter the unknown entries are left out, and a filter of nothing else is no filter", () => {
  assert.deepEqual(taken({ filters: { kinds: ["war", "weapons"], regions: ["Atlantis"], statuses: "member" } }).filters, { kinds: ["war"] });
  assert.deepEqual(told({ filters: { kinds: ["war", "weapons"], regions: ["Atlantis"] } }), [
    "Unknown kind of tie: “weapons”", "Unknown region: “Atlantis”",
  ]);
  assert.deepEqual(taken({ filters: { kinds: ["war", 1, "war", "arms sale"] } }).filters, { kinds: ["war", "arms sale"] });
});

test("what the page says of its state, it takes", () => {
  const data = sampleData();
  data.view.filters = { kinds: ["war", "entente"] };
  const world = indexData(data);
  const first = initialState(data);
  assert.deepEqual(first.filters.kinds, ["war", "entente"]);
  const { partial, remarks } = accept(world, structuredClone({ ...first, hover: "SRB" }), first);
  assert.deepEqual([{ ...first, ...partial }, remarks], [first, []]);
});

test("days outside the file become its first or last", () => {
  assert.equal(taken({ date: "1800-01-01" }).date, "1949-08-24");
  assert.equal(taken({ compare: "2999-01-01" }).compare, "2026-01-01");
  assert.deepEqual(told({ date: "1800-01-01", compare: "2999-01-01" }), [
    "The file begins on 24 August 1949, after 1 January 1800", "The file ends on 1 January 2026, before 1 January 2999",
  ]);
});

test("a story brings its step's view; a step that it does not have is the nearest", () => {
  const step = { story: { id: "lesson", step: 1 }, date: "1999-03-24", selection: "SRB" };
  for (const [asked, words] of [[1, []], [9, ["Step 10 is none of the story’s; step 2 is shown"]]]) {
    const found = accept(index, { story: { id: "lesson", step: asked } }, state);
    assert.deepEqual({ story: found.partial.story, date: found.partial.date, selection: found.partial.selection }, step);
    assert.deepEqual(remarksInWords(index, found.remarks), words);
  }
  assert.equal(taken({ story: { id: "lesson", step: -7 } }).story?.step, 0);
  assert.equal(taken({ story: { id: "lesson" } }).story?.step, 0);
  assert.deepEqual(taken({ story: { id: "lesson", step: 1 }, filters: { regions: [] } }).filters, {
    alliances: null, kinds: ["war"], statuses: null, regions: [], confidence: null, sources: null,
  });
});

test("what is presented is a story, and ends with it", () => {
  const playing = { ...state, story: { id: "lesson", step: 0 }, presenting: true };
  assert.equal(taken({ presenting: false }, playing).presenting, false);
  assert.equal(taken({ presenting: true }, { ...playing, presenting: false }).presenting, true);
  assert.deepEqual(taken({ story: null }, playing), { story: null, presenting: false });
});

test("what is told is short, and turns no writing round", () => {
  const [words] = told({ filters: { kinds: [`a\u202e${"b".repeat(500)}`, 1, 2, 3, 4, 5, 6, 7] } });
  assert.match(words, /^Unknown kind of tie: “a b{38}…”, “1”, “2”, “3”, “4” and 3 more$/);
});

/** @param {PageState} found */
function assertHolds(found) {
  const { first, last } = index.data.meta;
  /** @param {string} id */
  const known = (id) => index.actors.has(id) || index.ties.has(id);
  for (const day of [found.date, found.compare ?? first]) assert.ok(first <= day && day <= last);
  assert.ok(found.selection === null || known(found.selection));
  assert.ok(found.focus.every(known));
  for (const name of filterNames(index)) assert.ok(found.filters[name] === null || Array.isArray(found.filters[name]));
  const { camera, story } = found;
  assert.ok(camera === null || (Math.hypot(camera.x, camera.y) < 2e6 && camera.scale > 0 && camera.scale < 100));
  assert.ok(story === null ? !found.presenting : index.data.stories[0].steps[story.step]);
  assert.deepEqual(Object.keys(found), Object.keys(state));
  assert.doesNotThrow(() => structuredClone(found));
}

test("whatever is asked for, the state stays one that the page can show", () => {
  const store = createStore(initialState(index.data));
  for (let seed = 1; seed <= 4000; seed += 1) {
    const asked = odd(seeded(seed));
    try {
      const { partial, remarks } = accept(index, asked, store.get());
      store.set(partial);
      for (const words of remarksInWords(index, remarks)) assert.ok(words.length < 400);
      assertHolds(store.get());
    } catch (error) {
      throw new Error(`seed ${seed}: ${error}`, { cause: error });
    }
  }
});

test("the file's first and last days are days of the file", () => {
  const { first, last } = index.data.meta;
  for (const day of [first, last]) {
    assert.deepEqual(taken({ date: day, compare: day }), { date: day, compare: day });
    assert.deepEqual(told({ date: day, compare: day }), []);
  }
});

test("a step between two steps is none", () => {
  assert.equal(taken({ story: { id: "lesson", step: 0.5 } }).story?.step, 0);
  assert.deepEqual(told({ story: { id: "lesson", step: 0.5 } }), ["Unknown step: “0.5”"]);
});
