/** The button that compares two days, and the second handle on the slider's track. */

import { comparing } from "../core/changes.js";
import { addYears, clampDay, dayFromNumber, dayNumber, formatDay } from "../core/dates.js";
import { readingKey } from "../core/direction.js";
import { say } from "../core/say.js";
import { h } from "../elements/dom.js";
import { icon } from "../elements/icons.js";

/** @import { Index, PageState, Store } from "../core/types.d.ts" */

/** @type {Record<string, number>} */
const KEYS = {
  ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -10, PageUp: 10,
};

/**
 * @param {Index} index
 * @param {Store} store
 * @returns {{button: HTMLElement, handle: HTMLElement, span: HTMLElement}}
 */
export function createCompareControl(index, store) {
  const { first, last } = index.data.meta;
  const [from, to] = [dayNumber(first), dayNumber(last)];
  const toggle = () => store.set(comparing(index, store.get(), store.get().compare === null));
  const button = h("button", {
    type: "button", class: "button compare-button", "aria-controls": "compare", title: say("compare.button_title"), on: { click: toggle },
  }, icon("compare"), h("span", { class: "label" }, say("compare.button")));
  const handle = h("input", {
    type: "range", class: "slider second", min: from, max: to, step: 1, "aria-label": say("compare.compared_day"),
  });
  const span = h("div", { class: "time-span", "aria-hidden": "true" });

  handle.addEventListener("input", () => {
    const number = Number(handle.value);
    const landed = number >= to ? last : `${dayFromNumber(number).slice(0, 8)}01`;
    store.set({ compare: clampDay(landed, first, last) });
  });
  handle.addEventListener("keydown", (event) => {
    const { compare } = store.get();
    if (compare === null || event.altKey || event.ctrlKey || event.metaKey || !Object.hasOwn(KEYS, event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    store.set({ compare: clampDay(addYears(compare, KEYS[readingKey(event.key)]), first, last) });
  });

  /** @param {PageState} state */
  function show({ date, compare }) {
    button.setAttribute("aria-pressed", String(compare !== null));
    if (compare === null && document.activeElement === handle) button.focus();
    handle.hidden = compare === null;
    span.hidden = compare === null;
    if (compare === null) return;
    /** @param {string} day */
    const place = (day) => (to > from ? (dayNumber(clampDay(day, first, last)) - from) / (to - from) : 0);
    const [left, right] = [place(date), place(compare)].sort((a, b) => a - b);
    handle.value = String(dayNumber(clampDay(compare, first, last)));
    handle.setAttribute("aria-valuetext", formatDay(compare));
    span.style.insetInlineStart = `calc(10px + ${left} * (100% - 20px))`;
    span.style.width = `calc(${right - left} * (100% - 20px))`;
  }
  store.subscribe((state, previous) => {
    if (state.date !== previous.date || state.compare !== previous.compare) show(state);
  });
  show(store.get());
  return { button, handle, span };
}
