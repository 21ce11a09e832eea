/** A dot for each step of a story: where it stands, and a way to every other. */

import { formatDay } from "../core/dates.js";
import { say } from "../core/say.js";
import { dayOfStep } from "../core/step.js";
import { h } from "../elements/dom.js";

/** @import { AtStep, Index } from "../core/types.d.ts" */

/** @param {Index} index @param {(step: number) => void} go */
export function createDots(index, go) {
  const element = h("ol", { class: "story-dots", "aria-label": say("story.steps") });
  /** @type {AtStep["story"] | null} */
  let shown = null;

  /** @param {AtStep["story"]} story @param {number} step */
  function dot(story, step) {
    const label = say("story.dot", { step: step + 1, day: formatDay(dayOfStep(index, story, step)) });
    return h("li", null, h("button", {
      type: "button", class: "story-dot", "aria-label": label, title: label, on: { click: () => go(step) },
    }));
  }

  return {
    element,
    /** @param {AtStep} at */
    show({ story, number }) {
      if (shown !== story) element.replaceChildren(...story.steps.map((_, step) => dot(story, step)));
      shown = story;
      [...element.querySelectorAll("button")].forEach((one, step) => {
        if (step === number) one.setAttribute("aria-current", "step");
        else one.removeAttribute("aria-current");
        one.classList.toggle("past", step < number);
      });
    },
  };
}
