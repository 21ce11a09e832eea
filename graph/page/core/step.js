/**
 * A story's step as a partial state. A step stands by itself: whoever opens a link to it sees what
 * someone sees who has come to it from the step before.
 */

import { noFilters } from "./filter-table.js";
import { initialState } from "./state.js";

/** @import { AtStep, Index, PageState, StoryPlace } from "./types.d.ts" */
/** @import { Story } from "../contract.d.ts" */

/**
 * The parts of the state that a step decides, and that a story gives back when it is left.
 * @type {("date" | "filters" | "selection" | "focus" | "layout" | "group" | "order" | "centre" | "camera" | "moved" | "compare" | "pairs" | "shading" | "isolates")[]}
 */
export const DECIDED = ["date", "filters", "selection", "focus", "layout", "group", "order", "centre", "camera", "moved", "compare", "pairs", "shading", "isolates"];

/** The story with this id; null for none. @param {Index} index @param {string} id */
export function storyOf(index, id) {
  return (index.data.stories ?? []).find((story) => story.id === id) ?? null;
}

/**
 * The step that the state is at; null outside stories.
 * @param {Index} index @param {Pick<PageState, "story">} state @returns {AtStep | null}
 */
export function stepOf(index, state) {
  if (!state.story) return null;
  const { id, step: number } = state.story;
  const story = storyOf(index, id);
  const step = story?.steps[number];
  return step ? { story, step, number } : null;
}

/**
 * The day of a step: its own, else that of the nearest before it.
 * @param {Index} index @param {Story} story @param {number} number
 */
export function dayOfStep(index, story, number) {
  for (let at = number; at >= 0; at -= 1) {
    const { date } = story.steps[at];
    if (date) return date;
  }
  return initialState(index.data).date;
}

/** Whether a step asks what is answered by a click. @param {Story} story @param {number} number */
export function hasAnswer(story, number) {
  return Boolean(story.steps[number]?.answer);
}

/**
 * Whether the picture is still that of the step before: it waits for the answer. The first step has none before it.
 * @param {Story} story @param {number} number @param {boolean} [answered] whether the answer is shown
 */
export function pictureWaits(story, number, answered = false) {
  return Boolean(story.steps[number].waits) && !answered && number > 0;
}

/** Where in a story one is. @param {Story} story @param {number} number @param {boolean} answered @returns {StoryPlace} */
function placeIn(story, number, answered) {
  return { id: story.id, step: number, ...(answered && hasAnswer(story, number) ? { answered: true } : null) };
}

/**
 * A picture that waits for the answer is that of the step before until then.
 * @param {Index} index
 * @param {Story} story
 * @param {number} number from 0
 * @param {boolean} [answered] whether the answer to its question is shown
 * @returns {Omit<PageState, "panel" | "theme" | "presenting" | "open" | "chosen">} the partial state: the filters that a step does not name show everything, but one
 *   that names none at all shows what the page shows first
 */
export function stateOfStep(index, story, number, answered = false) {
  const step = story.steps[number];
  if (pictureWaits(story, number, answered)) {
    return { ...stateOfStep(index, story, number - 1, true), story: placeIn(story, number, false) };
  }
  const first = initialState(index.data);
  const named = Object.keys(step.filters ?? {}).length > 0;
  return {
    story: placeIn(story, number, answered),
    date: dayOfStep(index, story, number),
    filters: named ? { ...noFilters(index.data), ...step.filters } : { ...first.filters },
    selection: step.selection ?? null,
    focus: step.focus ?? [],
    layout: step.layout ?? "network",
    group: step.group ?? [],
    order: step.order ?? first.order,
    centre: step.centre ?? story.centre ?? first.centre,
    pairs: step.pairs ?? first.pairs,
    shading: step.shading ?? first.shading,
    isolates: step.isolates ?? first.isolates,
    camera: null,
    moved: {},
    compare: null,
    hover: null,
  };
}

/**
 * The step whose picture is seen: the one before where the picture waits for an answer.
 * @param {Index} index @param {Pick<PageState, "story">} state
 */
function seenStep(index, state) {
  const at = stepOf(index, state);
  if (!at) return null;
  const { number } = at;
  return at.story.steps[pictureWaits(at.story, number, state.story?.answered) ? number - 1 : number];
}

/**
 * What is chosen when the reader's own choice is put away: nothing, or in a story what its step points at.
 * @param {Index} index @param {Pick<PageState, "story">} state
 */
export function nothingChosen(index, state) {
  const at = seenStep(index, state);
  return { selection: at?.selection ?? null, focus: at?.focus ?? [] };
}

/**
 * How much nearer a step looks than what it singles out would need; 1 outside stories.
 * @param {Index} index @param {Pick<PageState, "story">} state
 */
export function zoomOfStep(index, state) {
  return seenStep(index, state)?.zoom ?? 1;
}

/**
 * Whether what is selected is the step's choice, and not the reader's.
 * @param {Index} index @param {Pick<PageState, "story" | "selection">} state
 */
export function selectedByStep(index, state) {
  const step = seenStep(index, state);
  return step !== null && state.selection === (step.selection ?? null);
}

/**
 * Who is chosen: the selection, with what a step points at where that selects it; without one, what is in focus.
 * @param {Index} index @param {Pick<PageState, "story" | "selection" | "focus">} state @returns {string[]}
 */
export function chosenIn(index, state) {
  const { selection, focus } = state;
  if (selection === null) return focus;
  return selectedByStep(index, state) ? [selection, ...focus.filter((id) => id !== selection)] : [selection];
}
