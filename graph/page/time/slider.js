/** A slider over the years, of the day or of the one it is compared with: a drag lands on the first of a month, and keys go by years, or by months with Shift. */

import { addMonths, addYears, clampDay, dayFromNumber, dayNumber, formatDay } from "../core/dates.js";
import { readingKey } from "../core/direction.js";
import { h } from "../elements/dom.js";

/** @import { Props } from "../elements/types.d.ts" */

/** @type {Record<string, number>} */
const KEYS = {
  ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -10, PageUp: 10,
};

/**
 * @param {{first: string, last: string}} bounds
 * @param {Props} extra its further attributes
 * @param {{go: (day: string) => void, now: () => string}} actions
 */
export function createSlider({ first, last }, extra, { go, now }) {
  const to = dayNumber(last);
  const slider = h("input", { type: "range", ...extra, min: dayNumber(first), max: to, step: 1 });
  // A drag lands on the first of a month: a pixel is many days wide, and such a day can be named.
  slider.addEventListener("input", () => {
    const landed = dayFromNumber(Number(slider.value));
    go(Number(slider.value) >= to ? last : clampDay(`${landed.slice(0, 8)}01`, first, last));
  });
  slider.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || !Object.hasOwn(KEYS, event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    const count = KEYS[readingKey(event.key)];
    go(clampDay((event.shiftKey ? addMonths : addYears)(now(), count), first, last));
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
