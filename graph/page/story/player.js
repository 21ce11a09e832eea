/**
 * Plays a story: goes from step to step by setting the state, and gives back the view that was there
 * before when the story is left. What it shows is up to whoever listens to the state.
 */

import { DECIDED, hasAnswer, stateOfStep, stepOf, storyOf } from "../core/step.js";

/** @import { Change, Index, PageState, Store } from "../core/types.d.ts" */
/** @import { Story } from "../contract.d.ts" */

/** What of a state a step decides. @param {PageState} state @returns {Change} */
function decided(state) {
  return Object.fromEntries(DECIDED.map((key) => [key, state[key]]));
}

/** In which layout the step that is shown is told. @param {Index} index @param {PageState} state */
function layoutOfStep(index, state) {
  const now = stepOf(index, state);
  return now ? stateOfStep(index, now.story, now.number, state.story?.answered).layout : null;
}

/**
 * @param {Index} index
 * @param {Store} store
 * @param {PageState} initial where a story that a link has opened leads back to
 */
export function createPlayer(index, store, initial) {
  /** @type {Change | null} */
  let before = null;
  /** The layout that the reader has turned to: it holds for the rest of the story, but for what is told as a matrix. @type {PageState["layout"] | null} */
  let turned = null;

  const at = () => stepOf(index, store.get());

  /** @param {Story} story @param {number} number @param {boolean} [answered] */
  function show(story, number, answered = false) {
    const partial = stateOfStep(index, story, number, answered);
    store.set(turned && partial.layout !== "matrix" ? { ...partial, layout: turned } : partial);
  }

  if (at() && store.get().layout !== layoutOfStep(index, store.get())) turned = store.get().layout;
  store.subscribe((state, previous) => {
    if (state.story && !previous.story) before = decided(previous);
    if (!state.story) turned = null;
    else if (state.story === previous.story && state.layout !== previous.layout) turned = state.layout;
  });

  const player = {
    at,
    /** Begins a story, or goes to one of its steps. @param {string} id */
    start(id, number = 0) {
      const story = storyOf(index, id);
      if (!story) return;
      turned = null;
      show(story, number);
    },
    /** @param {number} number from 0; what lies beyond the ends is the first or the last */
    go(number) {
      const now = at();
      if (!now) return;
      const within = Math.max(0, Math.min(now.story.steps.length - 1, number));
      if (within !== now.number) show(now.story, within);
    },
    /** Whether the step has an answer that is not shown yet. */
    get asks() {
      const now = at();
      return now !== null && hasAnswer(now.story, now.number) && !store.get().story?.answered;
    },
    /** Shows the answer, or goes to the next step. */
    next() {
      const now = at();
      if (now && player.asks) show(now.story, now.number, true);
      else player.go((now?.number ?? 0) + 1);
    },
    /** Takes the answer back, or goes to the step before as it was left. */
    back() {
      const now = at();
      if (!now) return;
      if (store.get().story?.answered) show(now.story, now.number);
      else if (now.number > 0) show(now.story, now.number - 1, true);
    },
    first: () => player.go(0),
    last: () => player.go(Infinity),
    /** What the reader has selected gives way to what the step shows. */
    again() {
      const now = at();
      if (now) show(now.story, now.number, store.get().story?.answered);
    },
    /** @param {boolean} on */
    present: (on) => store.set({ presenting: on }),
    leave() {
      if (!store.get().story) return;
      store.set({ ...(before ?? decided(initial)), story: null, presenting: false, hover: null });
      before = null;
    },
  };
  return player;
}
