/** The shown day in large type: a button that turns into a field, so that a day can be typed. */

import { formatDay } from "../core/dates.js";
import { say } from "../core/say.js";
import { h } from "../elements/dom.js";
import { dayField } from "./day-field.js";

/** @import { DayActions } from "./types.d.ts" */

/**
 * @param {{first: string, last: string}} bounds
 * @param {DayActions} actions of the field
 * @returns {{element: HTMLElement, show: (day: string) => void, open: () => void}}
 */
export function createDayEntry(bounds, actions) {
  let shown = "";
  const day = h("span", { class: "day" });
  const button = h("button", { type: "button", class: "day-button", title: say("timeline.go_title"), on: { click: () => open() } }, day);
  const field = dayField(say("timeline.go"), bounds, actions);
  field.hidden = true;
  const element = h("div", { class: "day-entry" }, button, field);

  function open() {
    field.value = shown;
    field.hidden = false;
    button.hidden = true;
    field.focus();
  }
  /** @param {boolean} focus */
  function close(focus) {
    if (field.hidden) return;
    button.hidden = false;
    field.hidden = true;
    if (focus) button.focus();
  }
  field.addEventListener("blur", () => close(false));
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    close(true);
  });

  return {
    element,
    open,
    /** @param {string} date */
    show(date) {
      shown = date;
      day.textContent = formatDay(date);
    },
  };
}
