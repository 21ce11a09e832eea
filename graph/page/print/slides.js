/**
 * A story as slides: every step as it is presented, its words beside its picture, 16:9, and once more with the
 * answer where it asks; at the end the documents. Laid out in pixels of the slide, whatever the window, so that what is measured is what is printed.
 */

import { formatDay } from "../core/dates.js";
import { changesOf } from "../core/records.js";
import { say, sayRow } from "../core/say.js";
import { initialState } from "../core/state.js";
import { dayOfStep, hasAnswer, pictureWaits, stateOfStep } from "../core/step.js";
import { sourceName } from "../core/words.js";
import { h, overflows, own } from "../elements/dom.js";
import { extrasAsked, extrasOf } from "../elements/extras.js";
import { fitChanges, fitType } from "../elements/fit-type.js";
import { richText } from "../elements/rich.js";
import { bibliographyOf } from "./bibliography.js";

/** @import { Index, PageState } from "../core/types.d.ts" */
/** @import { Source, Story } from "../contract.d.ts" */
/** @import { Draw, How } from "./types.d.ts" */

/** @param {Index} index @param {string[]} keys */
function whoSaysSo(index, keys) {
  const known = keys.map((key) => /** @type {Source | undefined} */ (index.data.sources?.[key])).filter((one) => one !== undefined);
  return known.length === 0 ? null : h("p", { class: "slide-sources", dir: "auto" },
    h("strong", null, sayRow("lists.about", [say("story.who"), ""])), sayRow("lists.parts", [...new Set(known.map(sourceName))]));
}

/**
 * @param {Index} index @param {Story} story @param {number} number @param {boolean} answered
 * @param {(state: PageState, how: How) => Node} draw
 */
function slide(index, story, number, answered, draw) {
  const step = story.steps[number];
  const state = { ...initialState(index.data), ...stateOfStep(index, story, number, answered) };
  const changes = pictureWaits(story, number, answered) ? [] : changesOf(index, step, state.date);
  const body = h("div", { class: "slide-body" },
    h("div", { class: "story-text" }, richText(step.text)),
    answered ? extrasOf(index, step, true, () => {}) : extrasAsked(index, step),
    changes.length > 0 && h("ul", { class: "changes slide-changes" }, changes.map((one) => h("li", { dir: "auto" }, one))));
  const place = say("sheet.step", { story: String(story.title), step: number + 1, count: story.steps.length });
  const words = h("div", { class: "slide-words" },
    h("p", { class: "slide-where", ...own() }, place),
    h("p", { class: "slide-day" }, formatDay(dayOfStep(index, story, number))),
    body, whoSaysSo(index, step.sources ?? []));
  const made = h("article", { class: "paper-slide" }, words,
    h("div", { class: "slide-picture" }, draw(state, { place: "slide-place", alone: true })));
  const fit = () => {
    fitType(made, body);
    fitChanges(body, true);
  };
  return { made, fit };
}

/** The documents, on as many slides as they need. @param {HTMLElement} paper @param {ReturnType<typeof bibliographyOf>} all */
function addSources(paper, { title, entries, whole }) {
  /** @type {HTMLElement[]} */
  const lists = [];
  for (const entry of [...entries, whole]) {
    const item = h("li", { dir: "auto" }, entry);
    const list = lists.at(-1);
    list?.append(item);
    if (list && !overflows(list)) continue;
    const next = h("ul", { class: "slide-list" }, item);
    lists.push(next);
    paper.append(h("article", { class: "paper-slide paper-slide-list" }, h("h2", null, title), next));
  }
  const [before, last] = lists.slice(-2);
  if (last) evenOut(before, last);
}

/** None stands alone on the last slide: the two last ones share their entries. @param {HTMLElement} before @param {HTMLElement} last */
function evenOut(before, last) {
  while (before.lastElementChild && before.childElementCount > last.childElementCount + 1) last.prepend(before.lastElementChild);
}

/**
 * Lays a story out as slides.
 * @param {Index} index @param {Story} story @param {HTMLElement} paper which is in the document
 * @param {(state: PageState, how: How) => Node} draw @param {Draw["sourcesOfStep"]} sourcesOfStep
 */
export function layOutSlides(index, story, paper, draw, sourcesOfStep) {
  const first = initialState(index.data);
  /** @type {Set<string>} */
  const cited = new Set();
  for (let number = 0; number < story.steps.length; number += 1) {
    const asks = hasAnswer(story, number) || pictureWaits(story, number);
    for (const answered of asks ? [false, true] : [true]) {
      const { made, fit } = slide(index, story, number, answered, draw);
      paper.append(made);
      fit();
    }
    const state = { ...first, ...stateOfStep(index, story, number, true) };
    for (const key of sourcesOfStep(index, state, story.steps[number].sources ?? []).keys) cited.add(key);
  }
  addSources(paper, bibliographyOf(index, [...cited]));
}
