/** The card of a step: its text, what has changed, who says so, and the way on. */

import { formatDay } from "../core/dates.js";
import { changesOf } from "../core/records.js";
import { say, sayParts } from "../core/say.js";
import { dayOfStep, hasAnswer, pictureWaits } from "../core/step.js";
import { bdi, h, own, there, toTop } from "../elements/dom.js";
import { extrasOf } from "../elements/extras.js";
import { icon } from "../elements/icons.js";
import { richText } from "../elements/rich.js";
import { createCardParts } from "./card-parts.js";
import { createDots } from "./dots.js";
import { stepSources } from "./step-sources.js";

/** @import { AtStep, Index } from "../core/types.d.ts" */
/** @import { Step } from "../contract.d.ts" */
/** @import { CardActions } from "./types.d.ts" */

/** @param {Index} index @param {Step} step @param {string} day */
function changes(index, step, day) {
  const said = changesOf(index, step, day);
  return said.length > 0 && h("section", { class: "story-changes" }, h("h3", null, say("story.changed")),
    h("ul", { class: "changes" }, said.map((sentence) => h("li", step.changes ? own() : { dir: "auto" }, sentence))));
}

/**
 * The step's text, what it has beside it, and what has changed; not while the picture waits for an answer.
 * @param {Index} index @param {AtStep} at @param {boolean} answered @param {boolean} waits @param {() => void} answer
 */
function textOf(index, { story, step, number }, answered, waits, answer) {
  return there([
    h("div", { class: "story-text" }, richText(step.text)),
    extrasOf(index, step, answered, answer),
    !waits && changes(index, step, dayOfStep(index, story, number)),
    number === 0 && story.author && h("p", { class: "muted story-author" },
      sayParts("story.author", { count: story.steps.length, author: bdi(story.author, own()) })),
  ]);
}

/**
 * @param {HTMLElement} root
 * @param {Index} index
 * @param {CardActions} actions
 */
export function createCard(root, index, actions) {
  const parts = createCardParts(root, actions);
  const { body, said, heading, back, next } = parts;
  const dots = createDots(index, actions.go);
  parts.foot.prepend(dots.element);

  /** @param {boolean} open */
  function showNotes(open) {
    parts.notes.hidden = !open;
    parts.notesButton.setAttribute("aria-expanded", String(open));
  }

  return {
    body,
    sources: said,
    heading,
    presentButton: parts.presentButton,
    /** What the notes say. */
    notes: () => parts.notesText.textContent ?? "",
    showNotes,
    /** @param {string} layout */
    showLayout(layout) {
      const other = layout === "map" ? "network" : "map";
      parts.layoutButton.title = other === "map" ? say("story.as_map") : say("story.as_network");
      parts.layoutButton.setAttribute("aria-label", parts.layoutButton.title);
      parts.layoutButton.replaceChildren(icon(other));
    },
    /** @param {AtStep | null} at @param {boolean} answered whether the answer to its question is shown */
    show(at, answered) {
      root.hidden = !at;
      const within = body.contains(document.activeElement) || said.contains(document.activeElement);
      if (at) {
        const { story, step, number } = at;
        const open = hasAnswer(story, number) && !answered;
        heading.replaceChildren(bdi(story.title, own()));
        const waits = pictureWaits(story, number, answered);
        // The text's own day, even while the picture is that of the step before.
        parts.day.textContent = formatDay(dayOfStep(index, story, number));
        parts.place.textContent = say("story.place", { step: number + 1, count: story.steps.length });
        dots.show(at);
        body.replaceChildren(...textOf(index, at, answered, waits, actions.next));
        said.replaceChildren(h("h3", { "data-after": say("lists.about", { before: "", next: "" }) }, say("story.who")), stepSources(index, step.sources));
        // Who writes the step must know; a class that is shown it need not.
        said.classList.toggle("sourceless", !step.sources?.length);
        toTop(body);
        parts.notesText.replaceChildren(step.note ? bdi(step.note, own()) : say("story.no_notes"));
        // A button that is disabled would lose the focus: it stays, and says that there is no more.
        back.setAttribute("aria-disabled", String(number === 0 && !answered));
        next.setAttribute("aria-disabled", String(number === story.steps.length - 1 && !open));
        parts.detailsButton.hidden = !step.selection;
        // A link that had the focus is gone with the step's text.
        if (within && document.activeElement === document.body) heading.focus({ preventScroll: true });
      }
    },
  };
}
