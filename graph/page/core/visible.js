/**
 * What is shown: the ties in force on the day that pass every filter, and the actors at their ends; where they
 * are asked for, the states without a tie.
 * Pure, and remembered, since every panel asks.
 */

import { actorTestOf, eachFilter, testOf } from "./filter-table.js";
import { holds } from "./dates.js";
import { dayless, existsOn } from "./index.js";
import { memo } from "./memo.js";
import { must } from "./must.js";

/** @import { Filters, Index, PageState, Shown, Tests } from "./types.d.ts" */
/** @import { Tie } from "../contract.d.ts" */

/**
 * Tests of a tie, one for each filter; a filter that shows everything has none.
 * @param {Index} index @param {Filters} filters @returns {Tests}
 */
export function filterTests(index, filters) {
  return eachFilter(index.data, (filter) => {
    const list = filters[filter.key];
    return list ? testOf(index, filter, new Set(list)) : null;
  });
}

/** Whether a tie passes all filters, as a test of ties. @param {Index} index @param {Filters} filters @returns {(tie: Tie) => boolean} */
export function letsThrough(index, filters) {
  const tests = Object.values(filterTests(index, filters)).filter(Boolean);
  return (tie) => tests.every((test) => test(tie));
}

/** As many days as a comparison and a step's changes look at in turn. */
const DAYS = 4;

/**
 * The ties that are in force on a day: while both their ends exist, as `Relations.in_force` has bounded their days.
 * @type {(index: Index, day: string) => Tie[]}
 */
export const tiesOn = memo((index, day) => ({ index: dayless(index), day }),
  ({ index, day }) => index.data.ties.filter((tie) => holds(tie, day)), { keep: DAYS });

/** The states of a day that the filters of states let through. @param {Index} index @param {string} day @param {Filters} filters @returns {string[]} */
export function statesOn(index, day, filters) {
  const tests = Object.values(eachFilter(index.data, (filter) => {
    const list = filters[filter.key];
    return list && filter.of === "state" ? actorTestOf(index, filter, new Set(list)) : null;
  })).filter(Boolean);
  return index.states.map(({ id }) => id).filter((id) => existsOn(index, id, day) && tests.every((test) => test(id)));
}

/** Those that are sovereign then: they count without a tie, too. @param {Index} index @param {string} day @param {Filters} filters @returns {string[]} */
export function sovereignOn(index, day, filters) {
  const there = new Set(statesOn(index, day, filters));
  return index.states.filter(({ id, sovereign }) => there.has(id) && (sovereign ?? "") <= day).map(({ id }) => id);
}

/**
 * The sovereign states of a day without a tie, from wherever: filters of states part states, not their ties with others.
 * As `isolates` of `graph/analysis/about.py` has it, to which the tests hold this.
 * @param {Index} index @param {string} day @param {Filters} filters @returns {string[]}
 */
export function isolatesOn(index, day, filters) {
  const wide = { ...filters, ...eachFilter(index.data, (filter) => (filter.of === "state" ? null : filters[filter.key])) };
  const passes = letsThrough(index, wide);
  /** @type {Set<string>} */
  const tied = new Set();
  for (const tie of tiesOn(index, day)) {
    if (passes(tie)) tied.add(tie.from).add(tie.to);
  }
  return sovereignOn(index, day, filters).filter((id) => !tied.has(id));
}

/** @param {{index: Index} & Pick<PageState, "date" | "filters" | "selection" | "focus" | "isolates">} inputs @returns {Shown} */
function compute({ index, date, filters, selection, focus, isolates }) {
  const passes = letsThrough(index, filters);
  /** @type {Set<string>} */
  const actors = new Set();
  /** @type {Set<string>} */
  const ties = new Set();
  for (const tie of tiesOn(index, date)) {
    if (!passes(tie)) continue;
    ties.add(tie.id);
    actors.add(tie.from);
    actors.add(tie.to);
  }
  for (const id of [selection, ...focus]) {
    if (id !== null && existsOn(index, id, date)) actors.add(id);
  }
  if (isolates === "shown") for (const id of isolatesOn(index, date, filters)) actors.add(id);
  return { actors, ties };
}

/** The actors that what is shown ties: not those that are shown alone. @param {Index} index @param {{ties: Iterable<string>}} shown */
export function tiedBy(index, { ties }) {
  /** @type {Set<string>} */
  const ends = new Set();
  for (const id of ties) {
    const { from, to } = must(index.ties.get(id));
    ends.add(from).add(to);
  }
  return ends;
}

/**
 * Whether two sets hold the same, in the same order: it is the order in which things are drawn.
 * @param {Set<string>} a @param {Set<string>} b
 */
function sameOrder(a, b) {
  const others = b.values();
  return a.size === b.size && [...a].every((id) => id === others.next().value);
}

/** A day on which nothing begins or ends is no news to anyone. @param {Shown} one @param {Shown} other */
function alike(one, other) {
  return sameOrder(one.ties, other.ties) && sameOrder(one.actors, other.actors);
}

/**
 * What is shown, of a state by its day, filters and choice: the same object while the same is shown.
 * @type {(index: Index, state: PageState) => Shown}
 */
export const visible = memo(
  (index, { date, filters, selection, focus, isolates }) => ({ index: dayless(index), date, filters, selection, focus, isolates }),
  compute, { keep: DAYS, alike });
