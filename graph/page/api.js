/** window.relations: the small public door for whoever embeds the page, and for the tests. */

import { accept } from "./accept.js";
import { stateOfStep, storyOf } from "./story/step.js";
import { comparison } from "./time/changes.js";
import { visible } from "./visible.js";

/** A story brings what its step shows, but for what is asked for besides. */
function withStep(index, asked) {
  if (!asked.story) return asked;
  const step = stateOfStep(index, storyOf(index, asked.story.id), asked.story.step);
  return { ...step, ...asked, filters: { ...step.filters, ...asked.filters } };
}

/**
 * @param {object} index
 * @param {object} store
 * @param {Promise} ready resolves when the first picture is on the screen
 */
export function createApi(index, store, ready) {
  return Object.freeze({
    /** Resolves when the page can be used. */
    ready,
    /** The present state, a copy. */
    state: () => structuredClone(store.get()),
    /** Changes parts of the state; what is not mentioned stays, what cannot be is left out. */
    set: (partial) => store.set(withStep(index, accept(index, structuredClone(partial)))),
    /** Selects an actor or a tie by id; null clears. Unknown ids are ignored. */
    select(id) {
      if (id === null || index.actors.has(id) || index.ties.has(id)) store.set({ selection: id });
    },
    /** The ids of the actors and ties now shown, sorted. */
    visible() {
      const shown = visible(index, store.get());
      return { actors: [...shown.actors].sort(), ties: [...shown.ties].sort() };
    },
    /** The ids of the ties that began, ended, stayed, or came and went between; null without a comparison. */
    compare() {
      const found = comparison(index, store.get());
      return found && Object.fromEntries(
        ["began", "ended", "stayed", "passing"].map((part) => [part, [...found[part]].sort()]));
    },
  });
}
