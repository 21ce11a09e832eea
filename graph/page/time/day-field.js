/** A field for a day: takes a date once it is whole and within the file, not while it is being typed. */

import { isDay } from "../dates.js";
import { h } from "../dom.js";

/**
 * @param {string} label
 * @param {{first: string, last: string}} bounds the days that count
 * @param {function(string): void} choose
 * @returns {HTMLInputElement}
 */
export function dayField(label, { first, last }, choose) {
  const field = h("input", {
    type: "date", class: "day-input", min: first, max: last, "aria-label": label,
    on: {
      // A browser tells of "2 May 0002" on the way to 2004.
      change: () => isDay(field.value) && first <= field.value && field.value <= last && choose(field.value),
    },
  });
  return field;
}
