/** What the bars behind the slider count: in words beside the marks where there is room, and of the year that the pointer is on above it. */

import { tiesPerYear } from "../core/counts.js";
import { dayFromNumber, dayNumber } from "../core/dates.js";
import { way } from "../core/direction.js";
import { say } from "../core/say.js";
import { letsThrough } from "../core/visible.js";
import { h } from "../elements/dom.js";

/** @import { Filters, Index } from "../core/types.d.ts" */

/** Between the words and what stands beside them. */
const BESIDE = 6;

/**
 * Of a year: its ties, and how many of them began and ended in it.
 * @param {Index} index @param {Filters} filters @param {number} year
 */
export function inYear(index, filters, year) {
  const ties = index.data.ties.filter(letsThrough(index, filters));
  /** @param {string} day */
  const within = (day) => Number(day.slice(0, 4)) === year;
  return {
    ties: tiesPerYear(index, filters, ties).find((one) => one.year === year)?.count ?? 0,
    began: ties.filter(({ start }) => within(start)).length,
    ended: ties.filter(({ end }) => within(end)).length,
  };
}

/**
 * Where the words have most room between marks: the middle of it, in pixels; null where they have none.
 * @param {{at: number, width: number}[]} marks in their order @param {number} width of all @param {number} words how wide they are
 */
export function widestGap(marks, width, words) {
  const edges = [{ at: 0, width: 0 }, ...marks, { at: width, width: 0 }];
  const gaps = edges.slice(1).map((mark, i) => {
    const [from, to] = [edges[i].at + edges[i].width / 2, mark.at - mark.width / 2];
    return { from, room: to - from };
  });
  const best = gaps.reduce((most, one) => (one.room > most.room ? one : most));
  return best.room >= words + 2 * BESIDE ? best.from + best.room / 2 : null;
}

/** @returns the words that stand beside the marks, and what puts them there */
export function createBarsWords() {
  const element = h("span", { class: "bars-words", "aria-hidden": "true" });
  return {
    element,
    /**
     * The first of the texts that has room.
     * @param {{at: number, width: number}[]} marks @param {number} width of the track @param {string[]} texts the longest first
     * @returns whether one has
     */
    place(marks, width, texts) {
      element.hidden = false;
      for (const text of texts) {
        element.textContent = text;
        const at = widestGap(marks, width, element.offsetWidth);
        element.style.insetInlineStart = `${at ?? 0}px`;
        if (at !== null) return true;
      }
      element.hidden = true;
      return false;
    },
  };
}

/**
 * Tells of the year under a mouse, as long as it is on no mark.
 * @param {HTMLElement} track with the slider and the bars @param {HTMLElement} bars @param {Index} index
 * @param {() => Filters} filters @param {{say: (words: string, middle: number) => void, hide: () => void}} tip
 */
export function bindYearTip(track, bars, index, filters, tip) {
  const [first, last] = [dayNumber(index.data.meta.first), dayNumber(index.data.meta.last)];
  track.addEventListener("pointermove", (event) => {
    if (event.pointerType !== "mouse" || event.buttons > 0 || /** @type {Element} */ (event.target).closest(".event-mark")) return;
    const { left, right, width } = bars.getBoundingClientRect();
    const share = (way() > 0 ? event.clientX - left : right - event.clientX) / width;
    if (!(share >= 0 && share <= 1)) return;
    const year = Number(dayFromNumber(Math.round(first + share * (last - first))).slice(0, 4));
    const { ties, began, ended } = inYear(index, filters(), year);
    tip.say(say("timeline.in_year", { year: String(year), ties: say("counts.ties", { count: ties }), began, ended }), event.clientX);
  });
  for (const away of ["pointerleave", "pointerdown"]) track.addEventListener(away, tip.hide);
}
