/**
 * A story to hand out: every step with its picture, its text, what has changed and who says so, on one sheet. What a
 * question asks for is on none of them, nor in a picture that waits for the answer: answers are on the last sheet.
 */

import { formatDay } from "../core/dates.js";
import { changesOf } from "../core/records.js";
import { say } from "../core/say.js";
import { initialState } from "../core/state.js";
import { dayOfStep, pictureWaits, stateOfStep } from "../core/step.js";
import { h } from "../elements/dom.js";
import { extrasOnPaper } from "../elements/extras.js";
import { richText } from "../elements/rich.js";
import { answerPages } from "./answers.js";
import { bibliographyOf } from "./bibliography.js";
import { listOfTexts } from "./list.js";

/** @import { Draw, How } from "./types.d.ts" */
/** @import { Index, PageState } from "../core/types.d.ts" */
/** @import { Story } from "../contract.d.ts" */

/**
 * @param {Index} index
 * @param {Story} story
 * @param {(state: PageState, how: How) => Node} draw
 * @param {Draw["sourcesOfStep"]} sourcesOfStep
 * @returns {HTMLElement[]} one for each step, the bibliography, and the answers
 */
export function storyPages(index, story, draw, sourcesOfStep) {
  const first = initialState(index.data);
  /** @type {Set<string>} */
  const cited = new Set();
  const pages = story.steps.map((step, number) => {
    const state = { ...first, ...stateOfStep(index, story, number) };
    const waits = pictureWaits(story, number);
    const changes = waits ? [] : changesOf(index, step, state.date);
    const { keys, lines: sources } = sourcesOfStep(index, state, step.sources ?? []);
    const shown = sourcesOfStep(index, { ...first, ...stateOfStep(index, story, number, true) }, step.sources ?? []);
    for (const key of [...keys, ...shown.keys]) cited.add(key);
    return h("article", { class: "paper-page paper-step" },
      draw(state, { most: 0 }),
      h("div", { class: "paper-text" },
        // Above a picture that waits stands the day of the step before.
        waits && h("p", { class: "paper-day" }, formatDay(dayOfStep(index, story, number))),
        richText(step.text), extrasOnPaper(index, step),
        listOfTexts(say("story.changed"), changes)),
      sources.length > 0 && h("div", { class: "paper-sources" }, listOfTexts(say("sheet.sources"), sources)));
  });
  const { title, entries, whole } = bibliographyOf(index, [...cited]);
  return [...pages, h("article", { class: "paper-page paper-bibliography" },
    h("h2", null, title), h("ul", null, entries.map((entry) => h("li", { dir: "auto" }, entry))), h("p", { dir: "auto" }, whole)),
    ...answerPages(index, story, draw)];
}
