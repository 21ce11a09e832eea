/**
 * The one state object that everything visible derives from, and the store that holds it.
 * A change is a partial state; whoever listens gets the new state and the one before.
 */

import { noFilters } from "./filter-table.js";

/** @import { Change, Choices, Listener, PageState, Store } from "./types.d.ts" */
/** @import { PageData } from "../contract.d.ts" */

/** The parts of the state that are one of a few words. @type {{[Name in keyof Choices]: Choices[Name][]}} */
export const CHOICES = {
  layout: ["network", "map", "matrix"],
  order: ["bloc", "name", "ties"],
  centre: ["atlantic", "pacific"],
  panel: ["picture", "table"],
  isolates: ["hidden", "shown"],
  theme: ["auto", "light", "dark", "projector"],
};

/**
 * What the page shows first, as the file's `view` says; `pairs` is from how many ties on a pair has a strand,
 * `shading` by what the map's land is coloured.
 * @param {PageData} data @returns {PageState}
 */
export function initialState(data) {
  const view = data.view ?? {};
  return {
    date: view.date ?? data.meta.asOf,
    filters: { ...noFilters(data), ...view.filters },
    selection: view.selection ?? null,
    focus: [],
    hover: null,
    layout: "network",
    group: [],
    order: "bloc",
    centre: view.centre ?? "atlantic",
    camera: null,
    moved: {},
    story: null,
    presenting: false,
    compare: null,
    pairs: view.pairs ?? 1,
    open: {},
    chosen: {},
    shading: view.shading ?? null,
    panel: "picture",
    isolates: view.isolates ?? "hidden",
    theme: "auto",
  };
}

/**
 * Whether two plain values (texts, numbers, lists, objects of these) say the same.
 * @param {unknown} a @param {unknown} b @returns {boolean}
 */
export function same(a, b) {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length
    && keys.every((key) => Object.hasOwn(b, key) && same(Reflect.get(a, key), Reflect.get(b, key)));
}

/**
 * Whether anything but some parts of the state has changed; where the pointer is often changes with the rest.
 * @param {PageState} state @param {PageState} previous @param {(keyof PageState)[]} but
 */
export function changedBut(state, previous, but) {
  const keys = /** @type {(keyof PageState)[]} */ (Object.keys(state));
  return keys.some((key) => !but.includes(key) && state[key] !== previous[key]);
}

/**
 * The state after a partial one; the very same object when nothing changes.
 * @param {PageState} state @param {Change} partial @returns {PageState}
 */
export function merge(state, partial) {
  /** @type {Record<string, unknown>} */
  const changed = {};
  for (const [key, value] of Object.entries(partial)) {
    if (!Object.hasOwn(state, key) || value === undefined) continue;
    const merged = key === "filters" ? { ...state.filters, ...value } : value;
    if (!same(merged, Reflect.get(state, key))) changed[key] = merged;
  }
  return Object.keys(changed).length > 0 ? Object.freeze({ ...state, ...changed }) : state;
}

/**
 * A store of one state.
 * @param {PageState} initial
 * @returns {Store}
 */
export function createStore(initial) {
  /** @type {PageState} */
  let state = Object.freeze({ ...initial });
  /** @type {Set<Listener>} */
  const listeners = new Set();
  let ended = false;
  return {
    get: () => state,
    set(partial) {
      const previous = state;
      state = merge(state, partial);
      if (state === previous || ended) return;
      // A listener may set again; the later ones then hear of the newest state, each time once.
      for (const listener of [...listeners]) listener(state, previous);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    end() {
      ended = true;
      listeners.clear();
    },
  };
}
