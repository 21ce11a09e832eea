/** window.relations: the small public door for whoever embeds the page, and for the tests. */

import { accept } from "./core/accept.js";
import { comparison } from "./core/changes.js";
import { remarksInWords } from "./core/remarks.js";
import { visible } from "./core/visible.js";

/** @import { Index, Store } from "./core/types.d.ts" */

/** @type {("began" | "ended" | "stayed" | "passing")[]} */
const PARTS = ["began", "ended", "stayed", "passing"];

/**
 * @param {Index} index
 * @param {Store} store
 * @param {{ready: Promise<void>, inventory: () => object}} picture `ready` resolves when the first one is on the screen
 */
export function createApi(index, store, picture) {
  return Object.freeze({
    /** Resolves when the page can be used. */
    ready: Promise.resolve(picture.ready).then(() => undefined),
    /** The present state, a copy. */
    state: () => structuredClone(store.get()),
    /** Changes parts of the state; what is not mentioned stays, what cannot be is left out, and told as a list of texts. @param {unknown} asked */
    set(asked) {
      const { partial, remarks } = accept(index, asked, store.get());
      store.set(partial);
      return remarksInWords(index, remarks);
    },
    /** Selects an actor or a tie by id; null clears. Unknown ids are ignored. @param {string} id */
    select(id) {
      store.set(accept(index, { selection: id }, store.get()).partial);
    },
    /** The ids of the actors and ties now shown, sorted. */
    visible() {
      const shown = visible(index, store.get());
      return { actors: [...shown.actors].sort(), ties: [...shown.ties].sort() };
    },
    /** What the picture shows and where, once it has come to rest: actors, ties, names, outlines, shading. */
    drawn: picture.inventory,
    /** The ids of the ties that began, ended, stayed, or came and went between; null without a comparison. */
    compare() {
      const found = comparison(index, store.get());
      return found && Object.fromEntries(PARTS.map((part) => [part, [...found[part]].sort()]));
    },
  });
}
