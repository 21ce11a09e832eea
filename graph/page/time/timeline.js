/**
 * The time at the bottom: the day in large type, a slider over the years with the ties of each year
 * behind it and events over it, the button that plays, and the one that compares.
 */

import { comparison } from "../core/changes.js";
import { addYears, clampDay, formatDay } from "../core/dates.js";
import { emphasis } from "../core/emphasis.js";
import { say, sayNumber } from "../core/say.js";
import { changedBut } from "../core/state.js";
import { visible } from "../core/visible.js";
import { actorsInWords } from "../core/words.js";
import { iconButton } from "../elements/buttons.js";
import { h } from "../elements/dom.js";
import { createCompareControl } from "./compare-control.js";
import { createDayEntry } from "./day-entry.js";
import { createEventMarks } from "./event-marks.js";
import { createPlayControl } from "./play-control.js";
import { createSlider } from "./slider.js";
import { bindYearTip } from "./year-tip.js";
import { createYears } from "./years.js";

/** @import { Index, PageState, Store } from "../core/types.d.ts" */

/** What is shown on the day, how much of it what is chosen singles out, or what has changed, in numbers. @param {Index} index @param {PageState} state */
export function shownInWords(index, state) {
  const found = comparison(index, state);
  if (found) {
    const numbers = { began: found.began.size, ended: found.ended.size };
    return (state.compare ?? "") <= state.date ? say("timeline.began_ended", numbers) : say("timeline.begin_end", numbers);
  }
  const shown = visible(index, state);
  // A matrix shows what is between its states, whoever is chosen, and counts that itself.
  const bright = state.layout === "matrix" ? null : emphasis(index, shown, { ...state, hover: null });
  // The others are drawn as well, and so faint that they are not seen as ties.
  if (bright) return say("timeline.singled_out", { bright: sayNumber(bright.ties.size), ties: say("counts.ties", { count: shown.ties.size }) });
  return numbersInWords(index, shown.ties.size, shown.actors);
}

/** @param {Index} index @param {number} ties @param {Iterable<string>} actors */
function numbersInWords(index, ties, actors) {
  return say("timeline.shown", { ties: say("counts.ties", { count: ties }), actors: actorsInWords(index, actors) });
}

/** @param {string} asOf the day that the button leads to @param {() => void} run */
function todayButton(asOf, run) {
  return h("button", {
    type: "button", class: "button today", title: say("timeline.today_title"), on: { click: run },
  }, say("timeline.today"), h("span", { class: "muted" }, ` ${say("timeline.as_of", { day: formatDay(asOf) })}`));
}

/** @param {HTMLElement} root @param {() => void} toggle */
function playBySpace(root, toggle) {
  root.addEventListener("keydown", (event) => {
    if (event.key !== " " || /** @type {Element} */ (event.target).closest("button, select")) return;
    event.preventDefault();
    toggle();
  });
}

/**
 * @param {HTMLElement} root
 * @param {Index} index
 * @param {Store} store
 * @param {(text: string) => void} announce
 * @param {(text: string) => void} outside told of a typed day that the file does not hold
 * @returns {{step: (number: number) => void, today: () => void, enter: () => void, play: () => void, all: () => void, passing: () => string}}
 */
export function createTimeline(root, index, store, announce, outside) {
  const { first, last, asOf } = index.data.meta;
  /** @param {string} day */
  const go = (day) => store.set({ date: clampDay(day, first, last) });
  /** @param {number} count */
  const step = (count) => go(addYears(store.get().date, count));
  const today = () => go(asOf);

  const day = createDayEntry(index.data.meta, { choose: go, outside });
  const shown = h("p", { class: "muted shown" });
  // The longest that it says, for its width.
  root.style.setProperty("--letters", String(numbersInWords(index, index.data.ties.length, index.actors.keys()).length));
  const years = createYears(index);
  const play = createPlayControl(root, index, store, announce);
  const slider = createSlider(index.data.meta, {
    id: "time", class: "slider", "aria-label": say("timeline.day"), on: { pointerdown: play.stop },
  }, { go, now: () => store.get().date });
  const toToday = todayButton(asOf, today);
  const compare = createCompareControl(index, store);
  const events = createEventMarks(root, index, store);
  const track = h("div", { class: "track" }, years.chart, compare.span, slider.element, compare.handle, events.words, events.marks, years.ticks);
  bindYearTip(track, events.marks, index, () => store.get().filters, events.tip);
  root.append(
    h("div", { class: "time-head" },
      play.button,
      h("div", { class: "time-words" }, day.element, shown),
      h("div", { class: "time-tools" }, play.speed, toToday, compare.button, events.button)),
    h("div", { class: "time-track" },
      iconButton("left", say("timeline.year_back"), () => step(-1)),
      track,
      iconButton("right", say("timeline.year_on"), () => step(1))),
  );
  playBySpace(root, play.toggle);

  /** @param {PageState} state */
  function show(state) {
    day.show(state.date);
    shown.textContent = shownInWords(index, state);
    slider.show(state.date);
    toToday.setAttribute("aria-pressed", String(state.date === asOf));
  }

  store.subscribe((state, previous) => {
    if (state.filters !== previous.filters) years.draw(state.filters);
    if (changedBut(state, previous, ["hover"])) show(state);
  });
  years.label();
  years.draw(store.get().filters);
  show(store.get());
  return { step, today, enter: day.open, play: play.toggle, all: play.all, passing: play.passing };
}
