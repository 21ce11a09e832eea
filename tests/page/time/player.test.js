import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";
import { createStore } from "../../../graph/page/core/state.js";
import { createPlayer, monthsOf, stepDay } from "../../../graph/page/time/player.js";
import { partly } from "../partly.js";

/** @type {FrameRequestCallback[]} */
let frames = [];
let now = 0;
const BEFORE = { window: globalThis.window, request: globalThis.requestAnimationFrame, cancel: globalThis.cancelAnimationFrame };
const realNow = performance.now;

beforeEach(() => {
  frames = [];
  now = 0;
  Object.assign(globalThis, { window: {} });
  globalThis.requestAnimationFrame = (run) => frames.push(run);
  globalThis.cancelAnimationFrame = () => { frames = []; };
  performance.now = () => now;
});

afterEach(() => {
  globalThis.window = BEFORE.window;
  globalThis.requestAnimationFrame = BEFORE.request;
  globalThis.cancelAnimationFrame = BEFORE.cancel;
  performance.now = realNow;
});

/** @param {number} ms */
function pass(ms) {
  for (const end = now + ms; now < end && frames.length > 0;) {
    now += 20;
    frames.splice(0).forEach((run) => run(now));
  }
}

function playing(date = "2000-05-17") {
  const store = createStore(partly({ date, story: null, selection: null }));
  /** @type {{playing: boolean}[]} */
  const told = [];
  const player = createPlayer(store, { begin: () => "1990-01-01", last: "2010-06-15" }, (state) => told.push(state));
  return { store, player, told };
}

test("a day in months, and the first of a step's month", () => {
  assert.equal(monthsOf("2000-01-01"), 24000);
  assert.ok(monthsOf("2000-02-29") > 24001 && monthsOf("2000-02-29") < 24002);
  assert.equal(stepDay(24000, 1), "2000-01-01");
  assert.equal(stepDay(24003.9, 2), "2000-03-01");
  assert.equal(stepDay(24011, 5), "2000-11-01");
});

test("two years a second at first, by whole months, never back", () => {
  const { store, player } = playing();
  /** @type {string[]} */
  const days = [];
  store.subscribe((state) => days.push(state.date));
  player.toggle();
  pass(1000);
  assert.ok(days.every((day, i) => day.endsWith("-01") && day > (days[i - 1] ?? "2000-05-17")));
  const last = days.at(-1) ?? "none";
  assert.ok(last >= "2002-03-01" && last <= "2002-06-01", last);
});

test("it stops on the last day, and plays from the beginning then", () => {
  const { store, player } = playing("2009-12-31");
  player.toggle();
  pass(3000);
  assert.equal(store.get().date, "2010-06-15");
  assert.equal(player.playing(), false);
  player.toggle();
  assert.equal(store.get().date, "1990-01-01");
  assert.equal(player.playing(), true);
});

test("another who changes the day takes over", () => {
  const { store, player, told } = playing();
  player.toggle();
  pass(500);
  store.set({ selection: "SRB" });
  assert.equal(player.playing(), true);
  store.set({ date: "1995-01-01" });
  assert.equal(player.playing(), false);
  assert.equal(told.at(-1)?.playing, false);
  pass(500);
  assert.equal(store.get().date, "1995-01-01");
});

test("the speed holds for the session", () => {
  const kept = new Map();
  Object.assign(globalThis.window, { sessionStorage: {
    getItem: (/** @type {string} */ key) => kept.get(key) ?? null,
    setItem: (/** @type {string} */ key, /** @type {string} */ value) => kept.set(key, value),
  } });
  const { player } = playing();
  assert.equal(player.speed(), "normal");
  player.setSpeed("fast");
  assert.equal(playing().player.speed(), "fast");
  kept.set("relations-speed", "constructor");
  assert.equal(playing().player.speed(), "normal");
});

test("where motion is not wanted the steps are few", () => {
  Object.assign(globalThis.window, { matchMedia: () => ({ matches: true }) });
  const { store, player } = playing();
  let steps = 0;
  store.subscribe(() => { steps += 1; });
  player.toggle();
  pass(1000);
  assert.ok(steps >= 3 && steps <= 5, String(steps));
});
