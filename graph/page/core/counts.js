/**
 * The numbers in the legend: for each entry of a filter, how many ties would be shown if that
 * filter showed it, given the day and all the other filters.
 */

import { eachFilter, valuesOf } from "./filter-table.js";
import { categoryOf } from "./index.js";
import { filterTests, letsThrough, tiesOn } from "./visible.js";

/** @import { Counts, FilterName, Filters, Index, PageState, Tests } from "./types.d.ts" */
/** @import { Tie } from "../contract.d.ts" */

/** @template Key @param {Map<Key, number>} map @param {Key} key */
function add(map, key) {
  map.set(key, (map.get(key) ?? 0) + 1);
}

/**
 * The one filter that holds a tie back; null when none does, false when several do.
 * @param {Tests} tests @param {Tie} tie @returns {FilterName | null | false}
 */
function onlyHurdle(tests, tie) {
  let hurdle = null;
  for (const [name, test] of /** @type {[FilterName, Tests[FilterName]][]} */ (Object.entries(tests))) {
    if (test?.(tie) ?? true) continue;
    if (hurdle) return false;
    hurdle = name;
  }
  return hurdle;
}

/**
 * @param {Index} index
 * @param {PageState} state
 * @returns {Counts} what is absent counts 0
 */
export function counts(index, state) {
  const filters = index.data.filters ?? [];
  /** @type {Counts} */
  const result = { ...eachFilter(index.data, () => new Map()), categories: new Map() };
  const tests = filterTests(index, state.filters);
  for (const tie of tiesOn(index, state.date)) {
    const hurdle = onlyHurdle(tests, tie);
    if (hurdle === false) continue;
    for (const filter of filters) {
      if (hurdle !== null && hurdle !== filter.key) continue;
      for (const entry of valuesOf(index, filter, tie)) if (entry !== "" || filter.of === "tie") add(result[filter.key], entry);
    }
    if (hurdle === null || hurdle === "kinds") {
      add(result.categories, categoryOf(index, tie));
    }
  }
  return result;
}

/**
 * For every year, how many ties that pass the filters were in force on some day of it.
 * @param {Index} index @param {Filters} filters @param {Tie[]} [ties] of which; all where nothing is said
 * @returns {{year: number, count: number}[]} from the file's first year to its last
 */
export function tiesPerYear(index, filters, ties = index.data.ties) {
  const first = Number(index.data.meta.first.slice(0, 4));
  const last = Number(index.data.meta.last.slice(0, 4));
  const steps = new Array(last - first + 2).fill(0);
  const passes = letsThrough(index, filters);
  for (const tie of ties) {
    if (!passes(tie)) continue;
    const from = Math.max(Number(tie.start.slice(0, 4)), first);
    const to = Math.min(Number(tie.end.slice(0, 4)), last);
    if (from > to) continue;
    steps[from - first] += 1;
    steps[to - first + 1] -= 1;
  }
  const years = [];
  let count = 0;
  for (let year = first; year <= last; year += 1) {
    count += steps[year - first];
    years.push({ year, count });
  }
  return years;
}
