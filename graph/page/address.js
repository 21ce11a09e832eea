/**
 * Keeps the URL's hash and the store in step. What changes the view on purpose (a selection, a
 * filter, a day) becomes a step of the browser's history, so that Back undoes it; what moves all
 * the time (the camera) only replaces the address, and both wait until the hand rests.
 */

import { readHash, toHash } from "./hash.js";
import { merge, same } from "./state.js";

const REST_MS = 300;
const UNDOABLE = ["date", "selection", "filters", "layout", "story", "compare", "panel"];

/**
 * @param {object} store
 * @param {object} index
 * @param {object} initial the state that an empty hash means
 * @param {function(object[]): void} leftOut told what of an address could not be followed
 * @returns {{flush: function(): string, undo: function(): void, redo: function(): void}}
 */
export function bindAddress(store, index, initial, leftOut) {
  let timer = 0;
  let written = store.get();
  let pushed = 0;

  function write() {
    clearTimeout(timer);
    timer = 0;
    const state = store.get();
    const hash = toHash(state, initial, index);
    const url = hash ? `#${hash}` : window.location.pathname + window.location.search;
    const undoable = UNDOABLE.some((key) => !same(state[key], written[key]));
    written = state;
    if (hash === window.location.hash.replace(/^#/, "")) return;
    try {
      if (undoable) {
        window.history.pushState(null, "", url);
        pushed += 1;
      } else {
        window.history.replaceState(null, "", url);
      }
    } catch {
      // Some frames may not touch their history: the page works without an address then.
    }
  }

  function read() {
    if (window.location.hash.replace(/^#/, "") === toHash(store.get(), initial, index)) return;
    clearTimeout(timer);
    timer = 0;
    const { state, remarks } = readHash(window.location.hash, initial, index);
    written = merge(store.get(), state);
    store.set(state);
    clearTimeout(timer);
    timer = 0;
    leftOut(remarks);
  }

  store.subscribe((state, previous) => {
    if (state.hover !== previous.hover && same({ ...state, hover: null }, { ...previous, hover: null })) {
      return;
    }
    clearTimeout(timer);
    timer = setTimeout(write, REST_MS);
  });
  window.addEventListener("popstate", read);
  window.addEventListener("hashchange", read);

  return {
    /** Writes what is due at once, and says what the address is. */
    flush() {
      write();
      return window.location.href;
    },
    undo() {
      if (timer) write();
      if (pushed > 0) {
        pushed -= 1;
        window.history.back();
      }
    },
    redo() {
      window.history.forward();
    },
  };
}
