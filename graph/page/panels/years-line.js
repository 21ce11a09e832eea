/** What is chosen over the years, as a small line: its ties, under the filters, or the measure by which states are drawn. */

import { tiesPerYear } from "../core/counts.js";
import { formatDay } from "../core/dates.js";
import { otherEnd } from "../core/index.js";
import { measureNow, valuesOver } from "../core/measures.js";
import { say, sayNumber } from "../core/say.js";
import { endsOfPair } from "../core/strands.js";
import { visible } from "../core/visible.js";
import { h, svg } from "../elements/dom.js";

/** @import { Index, PageState } from "../core/types.d.ts" */

export const WIDTH = 300;
export const HEIGHT = 40;
const EDGE = 2;

/** @typedef {{year: number, value: number | null}} Point */

/** The ties of an actor or of a pair, whenever they were. @param {Index} index @param {string} id */
function tiesOf(index, id) {
  const [one, other] = endsOfPair(id) ?? [id];
  return (index.tiesOf.get(one) ?? []).filter((tie) => other === undefined || otherEnd(tie, one) === other);
}

/** By which measure it is told. @param {Index} index @param {PageState} state @param {string} id of an actor or a pair */
const measureOf = (index, state, id) => (index.actors.get(id)?.type === "state" ? measureNow(index, state) : null);

/**
 * The numbers of what is chosen, by year, and what they are of.
 * @param {Index} index @param {PageState} state @param {string} id of an actor or a pair
 * @returns {{points: Point[], what: string}}
 */
export function overYears(index, state, id) {
  const measure = measureOf(index, state, id);
  if (measure !== null) return { points: valuesOver(index, measure, id), what: say(`measures.names.${measure}`) };
  const points = tiesPerYear(index, state.filters, tiesOf(index, id)).map(({ year, count }) => ({ year, value: count }));
  return { points, what: say("years.ties") };
}

/** The runs of years that have a value, each as a line. @param {Point[]} points @param {(point: Point) => string} place */
export function pathOf(points, place) {
  return points.map((point, at) => (point.value === null ? "" : `${at === 0 || points[at - 1].value === null ? "M" : "L"}${place(point)}`)).join("");
}

/** Where a year and a value lie in the drawing, the first year at its left, the largest value at its top. @param {{first: number, last: number, most: number}} ends */
export function placesWithin({ first, last, most }) {
  return {
    /** @param {number} year */
    x: (year) => (EDGE + ((WIDTH - 2 * EDGE) * (year - first)) / (last - first)).toFixed(1),
    /** @param {number | null} value */
    y: (value) => (HEIGHT - EDGE - ((HEIGHT - 2 * EDGE) * (value ?? 0)) / most).toFixed(1),
  };
}

/**
 * The line of an actor or a pair, with how many of its ties are shown on the day: some of a year's begin later, or have ended.
 * @param {Index} index of the day @param {PageState} state @param {string} id
 */
export function yearsLine(index, state, id) {
  const { ties } = visible(index, state);
  const today = measureOf(index, state, id) === null ? tiesOf(index, id).filter((tie) => ties.has(tie.id)).length : null;
  return lineOf(state, overYears(index, state, id), today);
}

/**
 * From the first year that has something.
 * @param {PageState} state @param {{points: Point[], what: string}} numbers @param {number | null} [today] how many it is on the day, where that is not what it is in the year
 * @returns {HTMLElement | null} null where there is nothing over the years
 */
export function lineOf(state, { points: all, what }, today = null) {
  const points = all.slice(all.findIndex(({ value }) => value));
  const most = points.reduce((best, one) => ((one.value ?? 0) > (best.value ?? 0) ? one : best), { year: 0, value: 0 });
  if (!most.value || points.length < 2) return null;
  const [first, last] = [points[0].year, points[points.length - 1].year];
  const { x, y } = placesWithin({ first, last, most: most.value });
  const year = Math.min(Math.max(Number(state.date.slice(0, 4)), first), last);
  const now = points[year - first].value;
  const line = say("years.line", { what, first: String(first), last: String(last), most: sayNumber(most.value), when: String(most.year),
    now: now === null ? say("years.none") : sayNumber(now), year: String(year) });
  const words = today === null || today === now || !state.date.startsWith(`${year}`) ? line : say("years.today", { line, today: sayNumber(today), day: formatDay(state.date) });
  return h("figure", { class: "years-line" },
    svg("svg", { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, preserveAspectRatio: "none", "aria-hidden": "true" },
      svg("path", { class: "years-now", d: `M${x(year)} 0V${HEIGHT}` }),
      svg("path", { class: "years-values", d: pathOf(points, (point) => `${x(point.year)} ${y(point.value)}`) })),
    h("figcaption", { class: "muted" }, words));
}
