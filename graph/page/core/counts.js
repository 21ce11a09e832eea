/**
 * The numbers in the legend: for each entry of a filter, how many ties would be shown if that
 * filter showed it, given the day and all the other filters.
 */

import { FILTERS } from "./state.js";
import { filterTests, tiesOn } from "./visible.js";

/** @import { Counts, FilterName, Filters, Index, PageState, Tests } from "./types.d.ts" */
/** @import { Tie } from "../contract.d.ts" */

/** @template Key @param {Map<Key, number>} map @param {Key} key */
function add(map, key) {
  map.set(key, (map.get(key) ?? 0) + 1);
}

/**
 * The entries of each filter that a tie falls under.
 * @param {Index} index @param {Tie} tie @returns {Record<FilterName, string[]>}
 */
function entriesOf(index, tie) {
  const ends = [index.actors.get(tie.from), index.actors.get(tie.to)];
  const states = ends.filter((actor) => actor?.type === "state");
  return {
    alliances: ends.filter((actor) => actor?.type === "alliance").map((actor) => actor.id),
    kinds: [tie.kind],
    statuses: [tie.status ?? ""],
    regions: [...new Set(states.map((state) => state.continent).filter(Boolean))],
  };
}

/**
 * The one filter that holds a tie back; null when none does, false when several do.
 * @param {Tests} tests @param {Tie} tie @returns {FilterName | null | false}
 */
function onlyHurdle(tests, tie) {
  let hurdle = null;
  for (const name of FILTERS) {
    if (tests[name]?.(tie) ?? true) continue;
    if (hurdle) return false;
    hurdle = name;
  }
  return hurdle;
}

/**
 * @param {Index} index
 * @param {PageState} state
 * @returns {Counts} what is absent counts 0; `signs` has the keys 1, 0 and -1
 */
export function counts(index, state) {
  /** @type {Counts} */
  const result = {
    alliances: new Map(), kinds: new Map(), statuses: new Map(), regions: new Map(),
    categories: new Map(), signs: new Map(),
  };
  const tests = filterTests(index, state.filters);
  for (const tie of tiesOn(index, state.date)) {
    const hurdle = onlyHurdle(tests, tie);
    if (hurdle === false) continue;
    const entries = entriesOf(index, tie);
    for (const name of hurdle ? [hurdle] : FILTERS) {
      for (const entry of entries[name]) add(result[name], entry);
    }
    if (hurdle === null || hurdle === "kinds") {
      const kind = index.kinds[tie.kind];
      add(result.categories, kind?.category ?? "membership");
      add(result.signs, kind?.sign ?? 0);
    }
  }
  return result;
}

/**
 * For every year, how many ties that pass the filters were in force on some day of it.
 * @param {Index} index @param {Filters} filters
 * @returns {{year: number, count: number}[]} from the file's first year to its last
 */
export function tiesPerYear(index, filters) {
  const first = Number(index.data.meta.first.slice(0, 4));
  const last = Number(index.data.meta.last.slice(0, 4));
  const steps = new Array(last - first + 2).fill(0);
  const tests = Object.values(filterTests(index, filters)).filter(Boolean);
  for (const tie of index.data.ties) {
    if (!tests.every((test) => test(tie))) continue;
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
