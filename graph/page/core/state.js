/**
 * The one state object that everything visible derives from, and the store that holds it.
 * A change is a partial state; whoever listens gets the new state and the one before.
 */

/** The filters, each null (everything shown) or the list of what is shown. */
export const FILTERS = ["alliances", "kinds", "statuses", "regions"];

/** The parts of the state that are one of a few words. */
export const CHOICES = {
  layout: ["network", "map"],
  centre: ["atlantic", "pacific"],
  panel: ["picture", "table"],
  theme: ["auto", "light", "dark", "projector"],
};

/** All entries of each filter, in the order in which lists are written. */
export function entriesOf(index) {
  return {
    alliances: index.alliances.map((alliance) => alliance.id),
    kinds: index.usedKinds,
    statuses: index.statuses,
    regions: index.regions,
  };
}

const NO_FILTERS = { alliances: null, kinds: null, statuses: null, regions: null };

/** What the page shows first, as the file's `view` says. @param {object} data the page's data */
export function initialState(data) {
  const view = data.view ?? {};
  return {
    date: view.date ?? data.meta.asOf,
    filters: { ...NO_FILTERS, ...view.filters },
    selection: view.selection ?? null,
    focus: [],
    hover: null,
    layout: "network",
    centre: view.centre ?? "atlantic",
    camera: null,
    story: null,
    presenting: false,
    compare: null,
    panel: "picture",
    theme: "auto",
  };
}

/** Whether two plain values (texts, numbers, lists, objects of these) say the same. */
export function same(a, b) {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length
    && keys.every((key) => Object.hasOwn(b, key) && same(a[key], b[key]));
}

/** The state after a partial one; the very same object when nothing changes. */
export function merge(state, partial) {
  const next = { ...state };
  let changed = false;
  for (const [key, value] of Object.entries(partial)) {
    if (!Object.hasOwn(state, key) || value === undefined) continue;
    const merged = key === "filters" ? { ...state.filters, ...value } : value;
    if (same(merged, state[key])) continue;
    next[key] = merged;
    changed = true;
  }
  return changed ? Object.freeze(next) : state;
}

/**
 * A store of one state.
 * @param {object} initial
 * @returns {{get: function(): object, set: function(object): void, subscribe: function(Function): Function}}
 */
export function createStore(initial) {
  let state = Object.freeze({ ...initial });
  const listeners = new Set();
  return {
    get: () => state,
    set(partial) {
      const previous = state;
      state = merge(state, partial);
      if (state === previous) return;
      // A listener may set again; the later ones then hear of the newest state, each time once.
      for (const listener of [...listeners]) listener(state, previous);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
