import assert from "node:assert/strict";
import { test } from "node:test";
import { accept } from "../../graph/page/accept.js";
import { remarksInWords } from "../../graph/page/remarks.js";
import { FILTERS, createStore, initialState } from "../../graph/page/state.js";
import { sample } from "./sample.js";

const { index, state } = sample();
index.data.stories = [{ id: "lesson", steps: [{}, { date: "1999-03-24", selection: "SRB", filters: { kinds: ["war"] } }] }];

const taken = (asked, before = state) => accept(index, asked, before).partial;
const told = (asked) => remarksInWords(index, accept(index, asked, state).remarks);

test("what is right is taken as it is", () => {
  const asked = {
    date: "1999-03-24", compare: "2000-01-01", selection: "SRB", focus: ["SRB"], layout: "map",
    filters: { alliances: ["NATO"], kinds: null }, camera: { x: 1, y: 2, scale: 0.5 }, panel: "table", theme: "dark",
  };
  assert.deepEqual(taken(asked), asked);
  const cleared = { selection: null, camera: null, story: null, compare: null, focus: [], filters: { kinds: [] } };
  assert.deepEqual(taken(cleared), cleared);
  assert.deepEqual([told(asked), told(cleared)], [[], []]);
});

test("what is wrong is left out, and told", () => {
  const circle = [];
  circle.push(circle);
  const asked = [
    [{ date: "yesterday" }, "Unknown day: “yesterday”"],
    [{ date: 1999 }, "Unknown day: “1999”"],
    [{ date: "2021-02-30" }, "Unknown day: “2021-02-30”"],
    [{ compare: new Date(0) }, "Unknown day: “object”"],
    [{ selection: "NOPE" }, "Unknown actor or tie: “NOPE”"],
    [{ selection: Symbol("a") }, "Unknown actor or tie: “Symbol(a)”"],
    [{ focus: "SRB" }, "Unknown actor or tie: “SRB”"],
    [{ focus: circle }, "Unknown actor or tie: “object”"],
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
  assert.deepEqual(taken({ filters: { kinds: ["war", 1, "war", "arms sale"] } }).filters, { kinds: ["arms sale", "war"] });
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
  assert.equal(taken({ story: { id: "lesson", step: -7 } }).story.step, 0);
  assert.equal(taken({ story: { id: "lesson" } }).story.step, 0);
  assert.deepEqual(taken({ story: { id: "lesson", step: 1 }, filters: { regions: [] } }).filters, {
    alliances: null, kinds: ["war"], statuses: null, regions: [],
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

/** A source of numbers that are the same in each run. */
function seeded(seed) {
  let now = seed;
  return (below) => {
    now = (Math.imul(now, 1664525) + 1013904223) >>> 0;
    return Math.floor((now / 2 ** 32) * below);
  };
}

const circle = { list: [] };
circle.list.push(circle);
const ODD = [
  undefined, null, NaN, Infinity, -Infinity, 1e308, -1e308, -0, 2 ** 53, 10n ** 40n, true, "", "-", "*", "SRB", "__proto__",
  "2020-02-24", "9999-12-31", "0000-00-00", "\ud800", "a".repeat(1e5), Symbol("x"), Symbol.iterator, () => 1, class {}, circle,
  new Date(NaN), new Map([["x", 1]]), /x/, new Proxy({}, { get() { throw new Error("get"); }, ownKeys() { throw new Error("keys"); } }),
  Proxy.revocable([], {}).proxy, Object.create(null), Object.create({ id: "lesson", x: 1 }), new Array(2 ** 32 - 1), new Uint8Array(9),
  Array.from({ length: 3000 }, (_, at) => `id-${at}`), { length: 1e9 }, { toString() { throw new Error("text"); } },
  { get x() { throw new Error("getter"); }, y: 0, scale: 1 }, { x: 0, y: 0, scale: 1e308 }, { id: "lesson", step: NaN }, { id: "lesson", step: 1 },
];
const revoked = Proxy.revocable([], {});
revoked.revoke();
ODD.push(revoked.proxy);
const KEYS = [
  "date", "compare", "selection", "focus", "filters", "camera", "story", "presenting", "layout", "centre", "panel", "theme", "hover", "__proto__", "toString",
];

function odd(random, depth = 0) {
  if (depth > 2 || random(3) > 0) return ODD[random(ODD.length)];
  if (random(2) === 0) return Array.from({ length: random(4) }, () => odd(random, depth + 1));
  const keys = depth === 0 ? KEYS : ["id", "step", "x", "y", "scale", ...FILTERS];
  const made = {};
  for (let count = random(6); count > 0; count -= 1) {
    const key = keys[random(keys.length)];
    Object.defineProperty(made, key, { value: odd(random, depth + 1), enumerable: true, configurable: true });
  }
  return made;
}

function assertHolds(found) {
  const { first, last } = index.data.meta;
  const known = (id) => index.actors.has(id) || index.ties.has(id);
  for (const day of [found.date, found.compare ?? first]) assert.ok(first <= day && day <= last);
  assert.ok(found.selection === null || known(found.selection));
  assert.ok(found.focus.every(known));
  for (const name of FILTERS) assert.ok(found.filters[name] === null || Array.isArray(found.filters[name]));
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
      throw new Error(`seed ${seed}: ${error.message}`, { cause: error });
    }
  }
});
