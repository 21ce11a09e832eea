/**
 * Measures of states, which Python has computed for each year when the page was made: on the ties that each one's
 * definition names, whatever the filters. How they are written stands in `graph/rendering/data/measures.py`. Pure.
 */

import { dayless, existsOn } from "./index.js";
import { memo } from "./memo.js";
import { must } from "./must.js";

/** @import { Index, PageState, Rank, Scale, Theme } from "./types.d.ts" */

const AGAIN = ".";
/** More shades cannot be told apart. */
const MOST_CLASSES = 5;
/** How much smaller and larger than usual states are drawn. */
const LEAST = 0.7;
const MOST = 2;
/** Where classes may begin, in each decade. */
const ROUND = [1, 1.5, 2, 3, 4, 5, 6, 8];

/** The ids of the measures that the page carries. @param {Index} index */
export function measureIds(index) {
  return (index.data.measures?.all ?? []).map(({ id }) => id);
}

/** @param {string} codes @param {string} digits @param {number} exponent @returns {(number | null)[]} */
function unpacked(codes, digits, exponent) {
  /** @type {(number | null)[]} */
  const row = [];
  for (let at = 0; at < codes.length; at += codes[at] === AGAIN ? 1 : 2) {
    if (codes[at] === AGAIN) {
      row.push(row[row.length - 1] ?? null);
      continue;
    }
    const number = digits.indexOf(codes[at]) * digits.length + digits.indexOf(codes[at + 1]) - 1;
    const decade = Math.max(0, Math.floor((number - 100) / 900));
    // To the digits that it has: 0.123 and not 0.12300000000000001.
    row.push(number < 0 ? null : Number(((number - 900 * decade) * 10 ** (exponent + decade)).toPrecision(3)));
  }
  return row;
}

/** A measure's values, by state and year. @type {(index: Index, id: string) => Map<string, (number | null)[]>} */
const rowsOf = memo((index, id) => ({ index: dayless(index), id }), ({ index, id }) => {
  const { digits, all } = must(index.data.measures);
  const { exponent, values } = must(all.find((one) => one.id === id));
  return new Map(Object.entries(values).map(([state, codes]) => [state, unpacked(codes, digits, exponent)]));
}, { keep: 8 });

/** @param {Index} index */
const firstYear = (index) => index.data.measures?.first ?? 0;

/** The year whose last day a day's values are of, within the file. @param {Index} index @param {string} date */
export function yearOf(index, date) {
  const last = Number(index.data.meta.last.slice(0, 4));
  return Math.min(Math.max(Number(date.slice(0, 4)), firstYear(index)), last);
}

/** The values of a year, by state: of those that exist at its end. @type {(index: Index, id: string, year: number) => Map<string, number>} */
export const valuesIn = memo((index, id, year) => ({ index: dayless(index), id, year }), ({ index, id, year }) => {
  /** @type {Map<string, number>} */
  const found = new Map();
  for (const [state, row] of rowsOf(index, id)) {
    const value = row[year - firstYear(index)] ?? null;
    if (value !== null) found.set(state, value);
  }
  return found;
}, { keep: 4 });

/** A state's values over the years, null where it has none. @param {Index} index @param {string} id @param {string} state @returns {{year: number, value: number | null}[]} */
export function valuesOver(index, id, state) {
  return (rowsOf(index, id).get(state) ?? []).map((value, at) => ({ year: firstYear(index) + at, value }));
}

/** The states of a year, the first by a measure first; those that are equal share a rank. @param {Index} index @param {string} id @param {number} year @returns {{id: string, value: number, rank: number}[]} */
export function ranking(index, id, year) {
  const sorted = [...valuesIn(index, id, year)].map(([state, value]) => ({ id: state, value }))
    .sort((a, b) => b.value - a.value || (a.id < b.id ? -1 : 1));
  let rank = 0;
  return sorted.map((one, at) => {
    if (at === 0 || one.value !== sorted[at - 1].value) rank = at + 1;
    return { ...one, rank };
  });
}

/** The largest round number that is no larger. @param {number} number */
function roundDown(number) {
  const power = 10 ** Math.floor(Math.log10(number) + 1e-9);
  return Number(((ROUND.findLast((round) => round * power <= number * (1 + 1e-9)) ?? 1) * power).toPrecision(3));
}

/** A measure's values of all states and years. @param {Index} index @param {string} id */
const allValues = (index, id) => [...rowsOf(index, id).values()].flat().map((value) => value ?? 0);

/** The largest of them. @param {Index} index @param {string} id */
const mostOf = (index, id) => allValues(index, id).reduce((most, value) => Math.max(most, value), 0);

/** Whether a measure counts: its values are whole numbers. @type {(index: Index, id: string) => boolean} */
const isWhole = memo((index, id) => ({ index: dayless(index), id }), ({ index, id }) => allValues(index, id).every(Number.isInteger), { keep: 8 });

/** Where the classes of a measure begin, for all years alike: in equal steps of the square root, so that small values part, too. @type {(index: Index, id: string) => number[]} */
const startsOf = memo((index, id) => ({ index: dayless(index), id }), ({ index, id }) => {
  const most = mostOf(index, id);
  if (most === 0) return [];
  const least = isWhole(index, id) ? 1 : 0;
  const starts = Array.from({ length: MOST_CLASSES }, (_, at) => Math.max(least, roundDown(most * Math.max(0.02, (at / MOST_CLASSES) ** 2))));
  return [...new Set(least ? starts.map(Math.floor) : starts)];
}, { keep: 8 });

/**
 * The states in classes by a measure; below the first of them and without value counts as none.
 * @type {(index: Index, id: string, date: string, regions?: string[] | null) => Scale}
 */
export const measureScale = memo((index, id, date, regions = null) => ({ index: dayless(index), id, year: yearOf(index, date), date, regions }), ({ index, id, year, date, regions }) => {
  const starts = startsOf(index, id);
  // What is counted has no number between two; of other measures a class begins where one ends.
  const apart = isWhole(index, id) ? 1 : 0;
  const classes = starts.map((from, at) => ({ from, to: at + 1 < starts.length ? starts[at + 1] - apart : null, count: 0 }));
  const numbers = valuesIn(index, id, year);
  /** @type {Map<string, number>} */
  const steps = new Map();
  let none = 0;
  for (const { id: state, continent } of index.states) {
    if (!existsOn(index, state, date) || !(regions?.includes(continent ?? "") ?? true)) continue;
    const step = starts.findLastIndex((from) => from <= (numbers.get(state) ?? 0));
    if (step < 0) none += 1;
    else {
      steps.set(state, step);
      classes[step].count += 1;
    }
  }
  return { numbers, steps, classes, none };
}, { keep: 2 });

/** By which measure states are drawn, of a state of the page; null for by none. @param {Index} index @param {Pick<PageState, "shading">} state */
export function measureNow(index, { shading }) {
  return shading !== null && measureIds(index).includes(shading) ? shading : null;
}

/** How states are drawn by a measure; null where by none. @type {(index: Index, state: Pick<PageState, "shading" | "date">) => Map<string, Rank> | null} */
export const ranksOn = memo((index, { shading, date }) => ({ index: dayless(index), id: measureNow(index, { shading }), date }), ({ index, id, date }) => {
  if (id === null) return null;
  const { numbers, steps, classes } = measureScale(index, id, date);
  const most = mostOf(index, id);
  return new Map(index.states.map(({ id: state }) => [state, {
    // Areas are as the values.
    grow: LEAST + (MOST - LEAST) * Math.sqrt(most > 0 ? (numbers.get(state) ?? 0) / most : 0),
    step: steps.get(state) ?? null, classes: classes.length,
  }]));
}, { keep: 3 });

/** A measure as a theme of the map's land. @param {string} id @returns {Theme} */
export function themeOfMeasure(id) {
  return { id, group: "measures", colour: "number", hatched: false, alliance: null, towards: null, measure: id, counts: () => true };
}
