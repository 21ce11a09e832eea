/**
 * A document for the tests of what panels hold, without a browser: nothing is laid out or seen, but
 * everything that stands in it can be read, and pressed.
 */

import { FakeElement, FakeText } from "./element.js";

/** What waits for the next frame. @type {((time: number) => void)[]} */
let waiting = [];
let time = 0;

/** Whoever waited for a frame has it, and whoever they made wait. */
export function frame() {
  for (let turns = 0; waiting.length > 0 && turns < 10; turns += 1) {
    const now = waiting;
    waiting = [];
    time += 16;
    for (const run of now) run(time);
  }
}

class Observer {
  observe() {}
  disconnect() {}
}

/** A browser tells of the first size, too, with the next frame. */
class SizeObserver extends Observer {
  /** @param {() => void} told */
  constructor(told) {
    super();
    this.told = told;
  }

  /** @override */
  observe() {
    waiting.push(this.told);
  }
}

/** Puts a new document in place. @param {string[]} ids what it has in its body @returns {FakeElement} its body */
export function beDocument(ids = []) {
  const [root, body] = [new FakeElement("html"), new FakeElement("body")];
  root.append(body);
  for (const id of ids) {
    const one = new FakeElement("div");
    one.id = id;
    body.append(one);
  }
  [waiting, time] = [[], 0];
  const kept = new Map();
  const storage = { getItem: (/** @type {string} */ key) => kept.get(key) ?? null, setItem: (/** @type {string} */ key, /** @type {string} */ value) => kept.set(key, value) };
  const make = (/** @type {string} */ tag) => new FakeElement(tag);
  const media = { matches: false, addEventListener() {}, removeEventListener() {} };
  const location = new URL("https://example.org/page.html");
  const window = { addEventListener() {}, removeEventListener() {}, matchMedia: () => media, localStorage: storage, location,
    innerWidth: 1280, innerHeight: 720, devicePixelRatio: 1, getSelection: () => "" };
  Object.assign(window, { parent: window, top: window, self: window });
  Object.defineProperty(globalThis, "navigator", { configurable: true, value: { clipboard: { writeText: () => Promise.resolve() }, language: "en" } });
  Object.assign(globalThis, {
    // What waits for a time waits for ever: no test hangs on how fast the machine is.
    setTimeout: () => 0, clearTimeout() {}, setInterval: () => 0, clearInterval() {},
    document: {
      createElement: make, createElementNS: (/** @type {string} */ _, /** @type {string} */ tag) => make(tag),
      createTextNode: (/** @type {string} */ text) => new FakeText(text),
      documentElement: root, body, activeElement: body, title: "", addEventListener() {},
      getElementById: (/** @type {string} */ id) => root.querySelector(`#${id}`),
      querySelector: (/** @type {string} */ selector) => root.querySelector(selector),
      querySelectorAll: (/** @type {string} */ selector) => root.querySelectorAll(selector),
    },
    window, location, localStorage: storage, MutationObserver: Observer, ResizeObserver: SizeObserver, IntersectionObserver: Observer,
    Element: FakeElement, HTMLElement: FakeElement, HTMLDialogElement: class {},
    getComputedStyle: () => ({ getPropertyValue: () => "", direction: "ltr" }),
    requestAnimationFrame: (/** @type {(time: number) => void} */ run) => waiting.push(run),
    cancelAnimationFrame() {},
  });
  return body;
}
