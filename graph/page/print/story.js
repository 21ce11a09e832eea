/** A story on paper: every step with its picture, its text, what has changed and who says so. */

import { changesOf } from "../core/records.js";
import { say } from "../core/say.js";
import { initialState } from "../core/state.js";
import { stateOfStep } from "../core/step.js";
import { sourceText } from "../core/words.js";
import { h } from "../elements/dom.js";
import { extrasOnPaper } from "../elements/extras.js";
import { richText } from "../elements/rich.js";

/** @import { Index, PageState } from "../core/types.d.ts" */
/** @import { Story } from "../contract.d.ts" */

/** @param {string} title @param {string[]} entries */
function list(title, entries) {
  return entries.length > 0 && [h("h3", null, title), h("ul", null, entries.map((entry) => h("li", { dir: "auto" }, entry)))];
}

/**
 * @param {Index} index
 * @param {Story} story
 * @param {(state: PageState) => Node} draw
 * @returns {HTMLElement[]} one for each step
 */
export function storyPages(index, story, draw) {
  const first = initialState(index.data);
  return story.steps.map((step, number) => {
    const sources = (step.sources ?? []).map((key) => index.data.sources?.[key]).filter(Boolean);
    return h("article", { class: "paper-page paper-step" },
      draw({ ...first, ...stateOfStep(index, story, number, true) }),
      h("div", { class: "paper-text" }, richText(step.text)),
      extrasOnPaper(index, step),
      list(say("story.changed"), changesOf(index, step)),
      list(say("story.who"), sources.map(sourceText)));
  });
}
