/**
 * A field for a day: takes a date once it is whole, not while it is being typed. A day outside the
 * file is taken only once the reader is done with it, and becomes the nearest day of the file.
 */

import { clampDay, isDay } from "../core/dates.js";
import { h } from "../elements/dom.js";

/** @import { DayActions } from "./types.d.ts" */

/**
 * @param {string} label
 * @param {{first: string, last: string}} bounds the days that count
 * @param {DayActions} actions `outside` is told of
 *   a day that the file does not hold, when the nearest one has been chosen in its place
 * @returns {HTMLInputElement}
 */
export function dayField(label, { first, last }, { choose, outside }) {
  /** @param {string} day */
  const within = (day) => first <= day && day <= last;
  let begun = false;
  function done() {
    const day = field.value;
    if (!begun || !isDay(day) || within(day)) return;
    begun = false;
    choose(clampDay(day, first, last));
    outside(day);
  }
  const field = h("input", {
    type: "date", class: "day-input", min: first, max: last, "aria-label": label,
    on: {
      // A browser tells of "2 May 0002" on the way to 2004.
      change() {
        begun = true;
        if (isDay(field.value) && within(field.value)) choose(field.value);
      },
      blur: done,
      keydown(event) {
        if (event.key === "Escape") begun = false;
        if (event.key === "Enter") done();
      },
    },
  });
  return field;
}
