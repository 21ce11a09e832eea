/**
 * Keeps the URL's hash and the store in step. What changes the view on purpose (a selection, a
 * filter, a day) can be taken back: it is a step of the page's own list and, where the page has the
 * window to itself, of the browser's history too. What moves all the time (the camera) only
 * replaces the address, and both wait until the hand rests. A page in a frame leaves the history
 * alone: it is that of the page around it.
 */

import { readHash, toHash } from "./core/hash.js";
import { merge, same } from "./core/state.js";
import { createUndoList } from "./core/undo-list.js";
import { isFramed } from "./elements/embed.js";

/** @import { Index, PageState, Remark, Store } from "./core/types.d.ts" */

const REST_MS = 300;
/** @type {("date" | "selection" | "focus" | "filters" | "pairs" | "shading" | "layout" | "group" | "order" | "story" | "compare" | "panel" | "moved")[]} */
const UNDOABLE = [
  "date", "selection", "focus", "filters", "pairs", "shading", "layout", "group", "order", "story", "compare", "panel", "moved",
];
/** Tells this opening of the page from others that the same history remembers. */
const OPENED = performance.timeOrigin;

/** Whether an address leads here from elsewhere too: one of srcdoc, blob: or data: does not. */
export function canBeLinked() {
  return ["http:", "https:", "file:"].includes(window.location.protocol);
}

/**
 * @param {Store} store
 * @param {Index} index
 * @param {PageState} initial the state that an empty hash means
 * @param {(remarks: Remark[]) => void} leftOut told what of an address could not be followed
 * @returns {{flush: () => string, undo: () => void, redo: () => void}}
 */
export function bindAddress(store, index, initial, leftOut) {
  const framed = isFramed();
  const list = createUndoList(store.get());
  /** @type {ReturnType<typeof setTimeout> | 0} */
  let timer = 0;
  let written = store.get();

  const hashNow = () => window.location.hash.replace(/^#/, "");
  /** @param {PageState} state */
  const hashOf = (state) => toHash(state, initial, index);
  /** What is taken back is the view: what the hand has opened beside it stays as it is. */
  const kept = () => ({ open: store.get().open });
  const place = () => ({ opened: OPENED, at: list.at() });
  /** Whether the browser's history stands where the list does: then Back is the way to undo. */
  const inHistory = () => same(window.history.state, place());

  /** @param {string} hash @param {boolean} asStep */
  function writeAddress(hash, asStep) {
    const url = hash ? `#${hash}` : window.location.pathname + window.location.search;
    try {
      if (asStep && !framed) window.history.pushState(place(), "", url);
      else window.history.replaceState(framed ? null : place(), "", url);
    } catch {
      // A frame of srcdoc has no address of its own, and Safari takes a hundred in half a minute.
    }
  }

  function write() {
    clearTimeout(timer);
    timer = 0;
    const state = store.get();
    const hash = hashOf(state);
    const asStep = hash !== hashOf(written) && UNDOABLE.some((key) => !same(state[key], written[key]));
    written = state;
    if (asStep) list.record(state);
    else list.renew(state);
    if (hash !== hashNow()) writeAddress(hash, asStep);
  }

  /** @param {PageState} state */
  function show(state) {
    written = merge(store.get(), state);
    store.set(written);
    // What was shown is not to be written again.
    clearTimeout(timer);
    timer = 0;
  }

  /** The reader went back or on, or wrote a hash: that is a step forward from here. */
  function read() {
    const past = window.history.state;
    const known = past?.opened === OPENED && list.turn(past.at) !== null;
    const hash = hashNow();
    if (hash === hashOf(store.get())) return;
    const { state, remarks } = readHash(window.location.hash, initial, index);
    show(known ? { ...state, ...kept() } : state);
    leftOut(remarks);
    if (!known) list.record(store.get());
    writeAddress(known ? hashOf(store.get()) : hash, false);
  }

  /** Where the browser's history does not know the way, or must not. @param {PageState | null} state */
  function go(state) {
    if (!state) return;
    show({ ...state, ...kept(), hover: null });
    writeAddress(hashOf(state), false);
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
  if (!framed) writeAddress(hashNow(), false);

  return {
    /** Writes what is due at once, and says what the link to it is. */
    flush() {
      write();
      const hash = hashOf(store.get());
      return window.location.href.split("#")[0] + (hash ? `#${hash}` : "");
    },
    undo() {
      if (timer) write();
      if (list.at() === 0) return;
      if (inHistory()) window.history.back();
      else go(list.back());
    },
    redo() {
      if (timer) write();
      if (inHistory()) window.history.forward();
      else go(list.on());
    },
  };
}
