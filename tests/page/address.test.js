/** The address and the browser's history, held to a list of what was seen: there and back, in a window and in a frame. */

import assert from "node:assert/strict";
import { test } from "node:test";

import { bindAddress } from "../../graph/page/address.js";
import { toHash } from "../../graph/page/core/hash.js";
import { createStore, merge } from "../../graph/page/core/state.js";
import { endLife } from "../../graph/page/elements/life.js";
import { seeded } from "./odd.js";
import { sample } from "./sample.js";

/** @import { Change, Remark } from "../../graph/page/core/types.d.ts" */

const { index, state: initial } = sample({ selection: null });

/** @typedef {{hash: string, state: unknown}} Entry */

/** A browser's window, with its history and its clock. @param {{framed?: boolean, refuses?: boolean, keeps?: number, before?: number}} [how] how many entries it keeps; of how many pages that were before */
function browse({ framed = false, refuses = false, keeps = Infinity, before = 0 } = {}) {
  /** @type {Entry[]} */
  const entries = Array.from({ length: before + 1 }, () => ({ hash: "", state: { ofTheHost: framed } }));
  let at = before;
  const page = new EventTarget();
  /** @type {Map<number, () => void>} */
  const waiting = new Map();
  let timers = 0;
  let full = refuses;
  /** @param {string} url */
  const hashIn = (url) => (url.startsWith("#") ? url : "");
  const go = (/** @type {number} */ by) => {
    if (at + by >= entries.length) return;
    assert.ok(at + by >= 0, "nobody is led off the page");
    at += by;
    page.dispatchEvent(new Event("popstate"));
  };
  const location = { protocol: "https:", href: "https://example.org/page.html", pathname: "/page.html", search: "", get hash() { return entries[at].hash; } };
  const history = {
    get state() { return entries[at].state; },
    get length() { return entries.length; },
    back: () => go(-1), forward: () => go(1),
    pushState(/** @type {unknown} */ state, /** @type {string} */ _, /** @type {string} */ url) {
      if (full) throw new Error("too many");
      entries.splice(at += 1, Infinity, { hash: hashIn(url), state });
      if (entries.length > keeps) { entries.shift(); at -= 1; }
    },
    replaceState(/** @type {unknown} */ state, /** @type {string} */ _, /** @type {string} */ url) { entries[at] = { hash: hashIn(url), state }; },
  };
  Object.assign(page, { location, history, self: page, top: framed ? {} : page });
  Object.assign(globalThis, { window: page,
    setTimeout: (/** @type {() => void} */ run) => { waiting.set(timers += 1, run); return timers; },
    clearTimeout: (/** @type {number} */ timer) => waiting.delete(timer) });
  return {
    accept() { full = false; },
    entries, go, here: () => entries[at].hash,
    rest() {
      const due = [...waiting.values()];
      waiting.clear();
      for (const run of due) run();
    },
    /** @param {string} hash written by a hand */
    write(hash) {
      entries.splice(at += 1, Infinity, { hash, state: null });
      page.dispatchEvent(new Event("hashchange"));
    },
  };
}

/** A page in it. @param {Parameters<typeof browse>[0]} [how] @param {Parameters<typeof bindAddress>[4]} [before] */
function opened(how, before) {
  endLife();
  const browser = browse(how);
  const store = createStore(initial);
  /** @type {Remark[]} */
  const told = [];
  const address = bindAddress(store, index, initial, (remarks) => { told.push(...remarks); }, before);
  const seen = () => toHash(store.get(), initial, index);
  return { browser, store, told, address, seen };
}

/** What a reader does on purpose. @type {Change[]} */
const STEPS = [
  { selection: "SRB" }, { selection: null }, { selection: "NATO" }, { focus: ["SRB", "RUS"] }, { focus: [] }, { date: "2010-06-01" }, { date: "2019-01-01" },
  { filters: { kinds: ["arms sale"] } }, { filters: { kinds: null } }, { layout: "map" }, { layout: "network" }, { pairs: 2 }, { isolates: "shown" },
  { compare: "2015-01-01" }, { compare: null }, { panel: "table" }, { panel: "picture" }, { moved: { SRB: { x: 1, y: 2 } } },
];

for (const how of [{}, { framed: true }, { refuses: true }]) {
  test(`what is done can be taken back and done again, step by step: ${JSON.stringify(how)}`, () => {
    const random = seeded(8);
    for (let round = 0; round < 6; round += 1) {
      const { browser, store, address, seen } = opened(how);
      let [past, at] = [[seen()], 0];
      for (let acts = 0; acts < 30; acts += 1) {
        const act = random(5);
        if (act === 0) {
          address.undo();
          at = Math.max(0, at - 1);
        } else if (act === 1) {
          address.redo();
          if (at < past.length - 1) at += 1;
        } else {
          const before = seen();
          for (let some = 1 + random(2); some > 0; some -= 1) store.set(STEPS[random(STEPS.length)]);
          browser.rest();
          if (seen() !== before) [past, at] = [[...past.slice(0, at + 1), seen()], at + 1];
        }
        assert.equal(seen(), past[at], `${round}, ${acts}`);
        if (!how.refuses) assert.equal(browser.here().replace("#", ""), seen(), "the address says it, too");
        assert.equal(browser.entries.length, how.framed || how.refuses ? 1 : past.length, "a step of the browser's is one of the page's");
        assert.deepEqual(address.past(), { hashes: past, at });
      }
    }
  });
}

test("a browser that takes no more steps for a while, and then some, is not led astray", () => {
  const { browser, store, address } = opened({ refuses: true });
  store.set({ selection: "SRB" });
  browser.rest();
  browser.accept();
  address.undo();
  address.redo();
  assert.equal(browser.entries.length, 1, "to take back and do again is no step");
  assert.equal(browser.here(), "#select=SRB");
  store.set({ selection: "RUS" });
  browser.rest();
  browser.go(-1);
  assert.equal(store.get().selection, "SRB");
});

test("a page in a frame leaves nothing of its own in the history, which is its host's", () => {
  const { browser, store } = opened({ framed: true });
  assert.deepEqual(browser.entries, [{ hash: "", state: { ofTheHost: true } }]);
  store.set({ selection: "SRB" });
  browser.rest();
  assert.deepEqual(browser.entries.map(({ state }) => state), [null]);
});

test("what moves all the time is in the link, and is no step; and a step that is due is one before it is taken back", () => {
  const { browser, store, address, seen } = opened();
  store.set({ camera: { x: 5, y: 6, scale: 2 } });
  browser.rest();
  assert.equal(browser.entries.length, 1);
  assert.notEqual(browser.here(), "");
  const moved = seen();
  store.set({ selection: "SRB" });
  assert.equal(browser.entries.length, 1, "the hand has not rested");
  address.undo();
  assert.equal(seen(), moved);
  address.redo();
  assert.equal(store.get().selection, "SRB");
  store.set({ hover: "RUS" });
  browser.rest();
  assert.equal(browser.entries.length, 2);
});

test("what the hand has opened and chosen beside the view stays when that is taken back", () => {
  for (const how of [{}, { framed: true }]) {
    const { browser, store, address } = opened(how);
    store.set({ selection: "SRB" });
    browser.rest();
    store.set({ open: { help: true }, chosen: { "table.rows": "actors" } });
    browser.rest();
    address.undo();
    assert.equal(store.get().selection, null);
    assert.deepEqual([store.get().open, store.get().chosen], [{ help: true }, { "table.rows": "actors" }]);
    assert.equal(browser.here(), `#${address.flush().split("#")[1]}`);
  }
});

test("a hash that a hand writes is followed, as a step from here, and what of it is unknown is told", () => {
  const { browser, store, told, address, seen } = opened();
  browser.write("#select=RUS&date=2012-01-01&unheard=of");
  assert.deepEqual([store.get().selection, store.get().date], ["RUS", "2012-01-01"]);
  assert.ok(told.length > 0);
  assert.ok(browser.here().includes("unheard"), "what the hand wrote stands until something else changes");
  address.undo();
  assert.equal(seen(), "");
  assert.equal(store.get().selection, null);
  browser.go(1);
  assert.equal(store.get().selection, "RUS");
  assert.equal(browser.here(), `#${seen()}`);
});

test("of changes that follow close on one another one link is made, and flush() makes it at once", () => {
  const { browser, store, address } = opened();
  for (const selection of ["SRB", "RUS", "NATO"]) store.set({ selection });
  assert.equal(address.flush(), "https://example.org/page.html#select=NATO");
  browser.rest();
  assert.deepEqual(browser.entries.map(({ hash }) => hash), ["", "#select=NATO"]);
  address.undo();
  assert.equal(address.flush(), "https://example.org/page.html");
});

test("a page that takes the place of another can take back what was done on that", () => {
  const { browser, store, address } = opened();
  for (const selection of ["SRB", "RUS"]) {
    store.set({ selection });
    browser.rest();
  }
  address.undo();
  const past = address.past();
  endLife();
  const next = createStore(merge(initial, { selection: "SRB" }));
  const later = bindAddress(next, index, initial, () => {}, past);
  later.undo();
  assert.equal(next.get().selection, null);
  later.redo();
  later.redo();
  assert.equal(next.get().selection, "RUS");
});

for (const how of [{ keeps: 50 }, { keeps: 50, before: 3 }, { keeps: 50, before: 49 }, { keeps: 7 }, {}]) {
  test(`sixty acts are taken back one by one, and done again, in a browser that keeps ${JSON.stringify(how)}`, () => {
    const { browser, store, address, seen } = opened(how);
    const states = [seen()];
    for (let act = 0; act < 60; act += 1) {
      store.set({ date: `${1950 + act}-06-01` });
      browser.rest();
      states.push(seen());
    }
    assert.equal(new Set(states).size, 61);
    for (const round of [1, 2]) {
      for (let act = 59; act >= 0; act -= 1) {
        address.undo();
        assert.equal(seen(), states[act], `round ${round}, back to ${act}`);
      }
      address.undo();
      assert.equal(seen(), states[0], "there is nothing before the first");
      for (let act = 1; act <= 60; act += 1) {
        address.redo();
        assert.equal(seen(), states[act], `round ${round}, on to ${act}`);
      }
    }
    for (let act = 0; act < 55; act += 1) address.undo();
    store.set({ date: "1947-03-01" });
    browser.rest();
    address.undo();
    assert.equal(seen(), states[5], "what is done after going back is taken back, too");
  });
}
