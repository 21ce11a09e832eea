/** A story to hand out: every step with its picture, its text, what has changed and who says so, on one sheet. */

import { changesOf } from "../core/records.js";
import { say } from "../core/say.js";
import { initialState } from "../core/state.js";
import { stateOfStep } from "../core/step.js";
import { h } from "../elements/dom.js";
import { extrasOnPaper } from "../elements/extras.js";
import { richText } from "../elements/rich.js";
import { bibliographyOf } from "./bibliography.js";

/** @import { Draw, How } from "./types.d.ts" */
/** @import { Index, PageState } from "../core/types.d.ts" */
/** @import { Story } from "../contract.d.ts" */

/** @param {string} title @param {string[]} entries */
function list(title, entries) {
  return [h("h3", null, title), h("ul", null, entries.map((entry) => h("li", { dir: "auto" }, entry)))];
}

/**
 * @param {Index} index
 * @param {Story} story
 * @param {(state: PageState, how: How) => Node} draw
 * @param {Draw["sourcesOfStep"]} sourcesOfStep
 * @returns {HTMLElement[]} one for each step, and the bibliography
 */
export function storyPages(index, story, draw, sourcesOfStep) {
  const first = initialState(index.data);
  /** @type {Set<string>} */
  const cited = new Set();
  const pages = story.steps.map((step, number) => {
    const state = { ...first, ...stateOfStep(index, story, number, true) };
    const changes = changesOf(index, step);
    const { keys, lines: sources } = sourcesOfStep(index, state, step.sources ?? []);
    for (const key of keys) cited.add(key);
    return h("article", { class: "paper-page paper-step" },
      draw(state, { most: 0 }),
      h("div", { class: "paper-text" }, richText(step.text), extrasOnPaper(index, step),
        changes.length > 0 && list(say("story.changed"), changes)),
      sources.length > 0 && h("div", { class: "paper-sources" }, list(say("sheet.sources"), sources)));
  });
  const { title, entries, whole } = bibliographyOf(index, [...cited]);
  return [...pages, h("article", { class: "paper-page paper-bibliography" },
    h("h2", null, title), h("ul", null, entries.map((entry) => h("li", { dir: "auto" }, entry))), h("p", { dir: "auto" }, whole))];
}
