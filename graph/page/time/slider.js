/** The slider over the years: a drag lands on the first of a month, and keys go by years, or by months with Shift. */

import { addMonths, addYears, clampDay, dayFromNumber, dayNumber, formatDay } from "../core/dates.js";
import { readingKey } from "../core/direction.js";
import { say } from "../core/say.js";
import { h } from "../elements/dom.js";

/** @type {Record<string, number>} */
const KEYS = {
  ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -10, PageUp: 10,
};

/**
 * @param {{first: string, last: string}} bounds
 * @param {{go: (day: string) => void, now: () => string, grasp: () => void}} actions `grasp`: a hand takes hold of it
 */
export function createSlider({ first, last }, { go, now, grasp }) {
  const to = dayNumber(last);
  const slider = h("input", {
    type: "range", id: "time", class: "slider", min: dayNumber(first), max: to, step: 1, "aria-label": say("timeline.day"),
  });
  slider.addEventListener("pointerdown", grasp);
  // A drag lands on the first of a month: a pixel is many days wide, and such a day can be named.
  slider.addEventListener("input", () => {
    const landed = dayFromNumber(Number(slider.value));
    go(Number(slider.value) >= to ? last : `${landed.slice(0, 8)}01`);
  });
  slider.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || !Object.hasOwn(KEYS, event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    const count = KEYS[readingKey(event.key)];
    go((event.shiftKey ? addMonths : addYears)(now(), count));
  });
  return {
    element: slider,
    /** @param {string} day */
    show(day) {
      slider.value = String(dayNumber(clampDay(day, first, last)));
      slider.setAttribute("aria-valuetext", formatDay(day));
    },
  };
}
