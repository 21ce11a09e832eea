/** The button that compares two days, and the second handle on the slider's track. */

import { comparing } from "../core/changes.js";
import { clampDay, dayNumber } from "../core/dates.js";
import { say } from "../core/say.js";
import { h } from "../elements/dom.js";
import { icon } from "../elements/icons.js";
import { createSlider } from "./slider.js";

/** @import { Index, PageState, Store } from "../core/types.d.ts" */

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
  const slider = createSlider({ first, last }, { class: "slider second", "aria-label": say("compare.compared_day") }, {
    go: (compare) => store.set({ compare }), now: () => store.get().compare ?? last,
  });
  const handle = slider.element;
  const span = h("div", { class: "time-span", "aria-hidden": "true" });

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
    slider.show(compare);
    span.style.insetInlineStart = `calc(10px + ${left} * (100% - 20px))`;
    span.style.width = `calc(${right - left} * (100% - 20px))`;
  }
  store.subscribe((state, previous) => {
    if (state.date !== previous.date || state.compare !== previous.compare) show(state);
  });
  show(store.get());
  return { button, handle, span };
}
