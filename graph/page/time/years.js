/** The years behind the slider: how many ties each of them had, and which are labelled. */

import { tiesPerYear } from "../core/counts.js";
import { dayNumber, formatDate, shareOf } from "../core/dates.js";
import { h, svg } from "../elements/dom.js";
import { watchSizes } from "../elements/life.js";

/** @import { Filters, Index } from "../core/types.d.ts" */

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
 * The years' ties as bars, in a box of 1000 by 100.
 * @param {{year: number, count: number}[]} counts
 * @param {(day: number) => number} place where a day lies, from 0 to 1
 */
export function barsPath(counts, place) {
  const highest = Math.max(1, ...counts.map(({ count }) => count));
  return counts.map(({ year, count }) => {
    const start = 1000 * Math.max(0, place(dayNumber(`${year}-01-01`)));
    const end = 1000 * Math.min(1, place(dayNumber(`${year}-12-31`) + 1));
    const height = Math.round((100 * count) / highest);
    const gap = Math.min(1, (end - start) / 5);
    return count > 0 ? `M${start.toFixed(1)} 100V${100 - height}H${(end - gap).toFixed(1)}V100Z` : "";
  }).join("");
}

/** @param {Index} index */
export function createYears(index) {
  const { first, last } = index.data.meta;
  const bars = svg("path", { class: "bars" });
  const chart = svg("svg", { class: "chart turning", viewBox: "0 0 1000 100", preserveAspectRatio: "none", "aria-hidden": "true" }, bars);
  const ticks = h("div", { class: "ticks", "aria-hidden": "true" });
  const place = shareOf(first, last);

  function drawTicks() {
    const [one, other] = [first, last].map((text) => Number(text.slice(0, 4)));
    const width = ticks.clientWidth * (TICK_TYPE / parseFloat(getComputedStyle(ticks).fontSize));
    ticks.replaceChildren(...tickYears(one, other, width).map((year) => {
      const at = place(dayNumber(`${year}-01-01`));
      const tick = h("span", null, formatDate(String(year)));
      tick.hidden = at < 0 || at > 1;
      tick.style.insetInlineStart = `${(100 * at).toFixed(2)}%`;
      return tick;
    }));
  }

  return {
    chart,
    ticks,
    /** @param {Filters} filters */
    draw(filters) {
      bars.setAttribute("d", barsPath(tiesPerYear(index, filters), place));
    },
    /** Labels the years for as much room as there is, from now on; the room is known once all is in place. */
    label() {
      watchSizes([ticks], drawTicks);
    },
  };
}
