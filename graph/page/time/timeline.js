/**
 * The time at the bottom: the day in large type, a slider over the years with the ties of each year
 * behind it and events over it, the button that plays, and the one that compares.
 */

import { comparison } from "../core/changes.js";
import { tiesPerYear } from "../core/counts.js";
import { addMonths, addYears, clampDay, dayFromNumber, dayNumber, formatDate, formatDay } from "../core/dates.js";
import { readingKey } from "../core/direction.js";
import { say } from "../core/say.js";
import { changedBut } from "../core/state.js";
import { visible } from "../core/visible.js";
import { h, svg } from "../elements/dom.js";
import { icon } from "../elements/icons.js";
import { createCompareControl } from "./compare-control.js";
import { createDayEntry } from "./day-entry.js";
import { createEventMarks } from "./event-marks.js";
import { createPlayControl } from "./play-control.js";

/** @import { Filters, Index, PageState, Store } from "../core/types.d.ts" */
/** @import { IconName } from "../elements/icons.js" */

const TICK_STEPS = [1, 2, 5, 10, 20, 25, 50, 100];
/** What a year's label takes, in type of so many pixels. */
const TICK_WIDTH = 52;
const TICK_TYPE = 12;

/**
 * The years to label, given how much room there is.
 * @param {number} first @param {number} last @param {number} width
 */
export function tickYears(first, last, width) {
  const most = Math.max(2, Math.floor(width / TICK_WIDTH));
  const step = TICK_STEPS.find((one) => (last - first) / one <= most) ?? 200;
  /** @type {number[]} */
  const years = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) years.push(year);
  return years;
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
  const [from, to] = [dayNumber(first), dayNumber(last)];
  /** @param {string} day */
  const go = (day) => store.set({ date: clampDay(day, first, last) });
  /** @param {number} count */
  const years = (count) => go(addYears(store.get().date, count));
  const today = () => go(asOf);

  const day = createDayEntry(index.data.meta, { choose: go, outside });
  const shown = h("p", { class: "muted shown" });
  // The longest that it says, for its width.
  root.style.setProperty("--letters", String(say("timeline.shown", {
    ties: say("counts.ties", { count: index.data.ties.length }), actors: say("counts.actors", { count: index.data.actors.length }),
  }).length));
  const bars = svg("path", { class: "bars" });
  const chart = svg("svg", { class: "chart turning", preserveAspectRatio: "none", "aria-hidden": "true" }, bars);
  const ticks = h("div", { class: "ticks", "aria-hidden": "true" });
  const slider = h("input", {
    type: "range", id: "time", class: "slider", min: from, max: to, step: 1, "aria-label": say("timeline.day"),
  });
  /** @param {IconName} name @param {string} label @param {() => void} run */
  const arrow = (name, label, run) => h("button", {
    type: "button", class: "icon-button", "aria-label": label, title: label, on: { click: run },
  }, icon(name));
  const todayButton = h("button", {
    type: "button", class: "button today", title: say("timeline.today_title"), on: { click: today },
  }, say("timeline.today"), h("span", { class: "muted" }, ` ${say("timeline.as_of", { day: formatDay(asOf) })}`));
  const play = createPlayControl(root, index, store, announce);
  const compare = createCompareControl(index, store);
  const events = createEventMarks(root, index, store);
  root.append(
    h("div", { class: "time-head" },
      play.button,
      h("div", { class: "time-words" }, day.element, shown),
      h("div", { class: "time-tools" }, play.speed, todayButton, compare.button, events.button)),
    h("div", { class: "time-track" },
      arrow("left", say("timeline.year_back"), () => years(-1)),
      h("div", { class: "track" }, chart, compare.span, slider, compare.handle, events.marks, ticks),
      arrow("right", say("timeline.year_on"), () => years(1))),
  );

  /** @param {number} number */
  const place = (number) => (to > from ? (number - from) / (to - from) : 0);

  /** @param {Filters} filters */
  function drawBars(filters) {
    const counts = tiesPerYear(index, filters);
    const highest = Math.max(1, ...counts.map(({ count }) => count));
    chart.setAttribute("viewBox", "0 0 1000 100");
    bars.setAttribute("d", counts.map(({ year, count }) => {
      const text = String(year).padStart(4, "0");
      const start = 1000 * Math.max(0, place(dayNumber(`${text}-01-01`)));
      const end = 1000 * Math.min(1, place(dayNumber(`${text}-12-31`) + 1));
      const height = Math.round((100 * count) / highest);
      const gap = Math.min(1, (end - start) / 5);
      return count > 0 ? `M${start.toFixed(1)} 100V${100 - height}H${(end - gap).toFixed(1)}V100Z` : "";
    }).join(""));
  }

  function drawTicks() {
    const [one, other] = [first, last].map((text) => Number(text.slice(0, 4)));
    ticks.replaceChildren(...tickYears(one, other, ticks.clientWidth * (TICK_TYPE / parseFloat(getComputedStyle(ticks).fontSize))).map((year) => {
      const text = String(year).padStart(4, "0");
      const at = place(dayNumber(`${text}-01-01`));
      const tick = h("span", null, formatDate(text));
      tick.hidden = at < 0 || at > 1;
      tick.style.insetInlineStart = `${(100 * at).toFixed(2)}%`;
      return tick;
    }));
  }

  /** @param {PageState} state */
  function shownInWords(state) {
    const found = comparison(index, state);
    if (found) {
      const numbers = { began: found.began.size, ended: found.ended.size };
      return (state.compare ?? "") <= state.date ? say("timeline.began_ended", numbers) : say("timeline.begin_end", numbers);
    }
    const { ties, actors } = visible(index, state);
    return say("timeline.shown", {
      ties: say("counts.ties", { count: ties.size }), actors: say("counts.actors", { count: actors.size }),
    });
  }

  /** @param {PageState} state */
  function show(state) {
    const words = formatDay(state.date);
    day.show(state.date);
    shown.textContent = shownInWords(state);
    slider.value = String(dayNumber(clampDay(state.date, first, last)));
    slider.setAttribute("aria-valuetext", words);
    todayButton.setAttribute("aria-pressed", String(state.date === asOf));
  }

  slider.addEventListener("pointerdown", play.stop);
  // A drag lands on the first of a month: a pixel is many days wide, and such a day can be named.
  slider.addEventListener("input", () => {
    const landed = dayFromNumber(Number(slider.value));
    go(Number(slider.value) >= to ? last : `${landed.slice(0, 8)}01`);
  });
  root.addEventListener("keydown", (event) => {
    if (event.key !== " " || /** @type {Element} */ (event.target).closest("button, select")) return;
    event.preventDefault();
    play.toggle();
  });
  /** @type {Record<string, number>} */
  const keys = {
    ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -10, PageUp: 10,
  };
  slider.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || !Object.hasOwn(keys, event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    const count = keys[readingKey(event.key)];
    go((event.shiftKey ? addMonths : addYears)(store.get().date, count));
  });

  store.subscribe((state, previous) => {
    if (state.filters !== previous.filters) drawBars(state.filters);
    if (changedBut(state, previous, ["hover"])) show(state);
  });
  new ResizeObserver(drawTicks).observe(ticks);
  drawBars(store.get().filters);
  show(store.get());
  return { step: years, today, enter: day.open, play: play.toggle, all: play.all, passing: play.passing };
}
