/**
 * Keeps the URL's hash and the store in step. What changes the view on purpose (a selection, a
 * filter, a day) can be taken back: it is a step of the page's own list and, where the page has the
 * window to itself, of the browser's history too. What moves all the time (the camera) only
 * replaces the address, and both wait until the hand rests. A page in a frame leaves the history
 * alone: it is that of the page around it.
 */

import { readHash, toHash } from "./core/hash.js";
import { changedBut, merge, same } from "./core/state.js";
import { createUndoList } from "./core/undo-list.js";
import { atEnd } from "./elements/life.js";
import { createHistory } from "./history.js";

/** @import { Index, PageState, Remark, Store } from "./core/types.d.ts" */

/** @typedef {{hashes: string[], at: number}} Past the steps that could be taken back and forth, as links have them, and where among them one stood */

const REST_MS = 300;
/** @type {("date" | "selection" | "focus" | "filters" | "pairs" | "isolates" | "shading" | "layout" | "group" | "order" | "story" | "compare" | "panel" | "moved")[]} */
const UNDOABLE = [
  "date", "selection", "focus", "filters", "pairs", "isolates", "shading", "layout", "group", "order", "story", "compare", "panel", "moved",
];

/** Whether an address leads here from elsewhere too: one of srcdoc, blob: or data: does not. */
export function canBeLinked() {
  return ["http:", "https:", "file:"].includes(window.location.protocol);
}

/** @param {string} hash */
function linkTo(hash) {
  return window.location.href.split("#")[0] + (hash ? `#${hash}` : "");
}

/** Runs something once nothing has happened for a while. @param {() => void} run */
function atRest(run) {
  /** @type {ReturnType<typeof setTimeout> | 0} */
  let timer = 0;
  function cancel() {
    clearTimeout(timer);
    timer = 0;
  }
  return {
    cancel,
    due: () => timer !== 0,
    soon() {
      cancel();
      timer = setTimeout(run, REST_MS);
    },
  };
}

/** Waits for rest after each change, until the page ends. @param {Store} store @param {ReturnType<typeof atRest>} rest */
function hear(store, rest) {
  store.subscribe((state, previous) => {
    if (changedBut(state, previous, ["hover"])) rest.soon();
  });
  atEnd(() => {
    rest.cancel();
    store.end();
  });
}

/**
 * @param {Store} store
 * @param {Index} index
 * @param {PageState} initial the state that an empty hash means
 * @param {(remarks: Remark[]) => void} leftOut told what of an address could not be followed
 * @param {Past | null} [before] of the page that this one has taken the place of
 * @returns {{flush: () => string, past: () => Past, undo: () => void, redo: () => void}}
 */
export function bindAddress(store, index, initial, leftOut, before = null) {
  const states = before?.hashes.map((hash) => readHash(hash, initial, index).state);
  const list = createUndoList(states ?? [store.get()], before?.at);
  const history = createHistory(list.at);
  const rest = atRest(write);
  let written = store.get();

  /** @param {PageState} state */
  const hashOf = (state) => toHash(state, initial, index);
  /** What is taken back is the view: what the hand has opened and chosen beside it stays as it is. */
  const kept = () => ({ open: store.get().open, chosen: store.get().chosen });

  function write() {
    rest.cancel();
    const state = store.get();
    const hash = hashOf(state);
    const asStep = hash !== hashOf(written) && UNDOABLE.some((key) => !same(state[key], written[key]));
    written = state;
    list[asStep ? "record" : "renew"](state);
    if (hash !== history.hash()) history.write(hash, asStep);
  }

  /** @param {PageState} state */
  function show(state) {
    written = merge(store.get(), state);
    store.set(written);
    rest.cancel(); // what was shown is not to be written again
  }

  /** The reader went back or on, or wrote a hash: that is a step forward from here. */
  function read() {
    const past = history.known();
    const known = past !== null && list.turn(past) !== null;
    if (!history.isNews()) write(); // told once more: the address says by now what has come of it
    const hash = history.hash();
    if (hash === hashOf(store.get())) return;
    const { state, remarks } = readHash(window.location.hash, initial, index);
    show(known ? { ...state, ...kept() } : state);
    leftOut(remarks);
    if (!known) list.record(store.get());
    history.write(known ? hashOf(store.get()) : hash, false);
  }

  /** Where the browser's history does not know the way, or must not. @param {PageState | null} state */
  function go(state) {
    if (!state) return;
    show({ ...state, ...kept(), hover: null });
    history.write(hashOf(store.get()), false);
  }

  hear(store, rest);
  history.begin(read);

  return {
    /** Writes what is due at once, and says what the link to it is. */
    flush() {
      write();
      return linkTo(hashOf(store.get()));
    },
    /** To be taken on by the page that takes the place of this one. */
    past: () => ({ hashes: list.all().map(hashOf), at: list.at() }),
    undo() {
      if (rest.due()) write();
      if (list.at() === 0) return;
      if (history.leads(-1)) window.history.back();
      else go(list.back());
    },
    redo() {
      if (rest.due()) write();
      if (history.leads(1)) window.history.forward();
      else go(list.on());
    },
  };
}
