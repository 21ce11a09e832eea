/** Ways to something that is named on the page: it is selected, shown even where the day or a filter hides it, and looked at. */

import { pictured } from "./core/changes.js";
import { emphasis } from "./core/emphasis.js";
import { reveal } from "./core/reveal.js";

/** @import { Index, Store } from "./core/types.d.ts" */

/**
 * @param {Index} index
 * @param {Store} store
 * @param {{goTo: (ids: string[]) => void, attend: () => void}} way moves the picture to actors; leads to the details
 */
export function createGoing(index, store, { goTo, attend }) {
  /** With all that it is tied to. */
  function lookAtSelection() {
    const state = store.get();
    const bright = emphasis(index, pictured(index, state), state);
    goTo(bright ? [...bright.actors] : [state.selection].filter(Boolean));
  }

  /** @param {string} id */
  function show(id) {
    const change = reveal(index, store.get(), id);
    if (!change) return;
    store.set({ ...change, hover: null });
    attend();
  }

  return {
    /** From beside the picture: it is looked at. @param {string} id */
    look(id) {
      show(id);
      lookAtSelection();
    },
    /** From a panel: where all is seen, it is seen already. @param {string} id */
    go(id) {
      show(id);
      if (store.get().camera !== null) lookAtSelection();
    },
  };
}
