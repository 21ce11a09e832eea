/** The answers to a printed story's questions, on a sheet of their own, behind all that pupils write on. */

import { changesOf } from "../core/records.js";
import { say } from "../core/say.js";
import { initialState } from "../core/state.js";
import { dayOfStep, hasAnswer, pictureWaits, stateOfStep } from "../core/step.js";
import { h, own } from "../elements/dom.js";
import { listOfTexts } from "./list.js";

/** @import { How } from "./types.d.ts" */
/** @import { Index, PageState } from "../core/types.d.ts" */
/** @import { Story } from "../contract.d.ts" */

/**
 * What a step kept back: its answer and, where its picture waited, that and what it changes.
 * @param {Index} index @param {Story} story @param {number} number
 * @param {(state: PageState, how: How) => Node} draw
 */
function answerOf(index, story, number, draw) {
  const step = story.steps[number];
  const waited = pictureWaits(story, number);
  const changes = waited ? changesOf(index, step, dayOfStep(index, story, number)) : [];
  return h("section", { class: "paper-answer" },
    h("h3", null, say("sheet.step", { story: String(story.title), step: number + 1, count: story.steps.length })),
    step.question && h("p", own(), step.question),
    step.answer && h("p", { class: "paper-answered", ...own() }, step.answer),
    waited && draw({ ...initialState(index.data), ...stateOfStep(index, story, number, true) }, { most: 0 }),
    listOfTexts(say("story.changed"), changes));
}

/**
 * @param {Index} index @param {Story} story @param {(state: PageState, how: How) => Node} draw
 * @returns {HTMLElement[]} none where nothing was kept back
 */
export function answerPages(index, story, draw) {
  const kept = [...story.steps.keys()].filter((number) => hasAnswer(story, number) || pictureWaits(story, number));
  if (kept.length === 0) return [];
  return [h("article", { class: "paper-page paper-answers" }, h("h2", null, say("sheet.answers")),
    kept.map((number) => answerOf(index, story, number, draw)))];
}
