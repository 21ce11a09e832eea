/**
 * Two days compared: what began, ended and stayed between the state's day and the one it is
 * compared with, under the same filters. Pure.
 */

import { addYears } from "./dates.js";
import { dayless, existsOn, otherEnd } from "./index.js";
import { memo } from "./memo.js";
import { isolatesOn, letsThrough, tiesOn, visible } from "./visible.js";

/** @import { Comparison, Fate, Filters, Index, PageState, Shown } from "./types.d.ts" */
/** @import { Tie } from "../contract.d.ts" */

/** @param {Tie[]} ties */
function endsOf(ties) {
  return new Set(ties.flatMap((tie) => [tie.from, tie.to]));
}

/**
 * For each of two sets' members: only in the second, only in the first, or in both.
 * @param {Set<string>} before @param {Set<string>} after
 */
function sorted(before, after) {
  /** @type {Map<string, Fate>} */
  const changes = new Map();
  for (const id of before) changes.set(id, after.has(id) ? "stayed" : "ended");
  for (const id of after) if (!before.has(id)) changes.set(id, "began");
  return changes;
}

/** @param {Map<string, Fate>} changes @param {Fate} word */
function only(changes, word) {
  return new Set([...changes.keys()].filter((id) => changes.get(id) === word));
}

/** @param {{index: Index, date: string, compare: string, filters: Filters}} inputs @returns {Comparison} */
function compute({ index, date, compare, filters }) {
  const [earlier, later] = date < compare ? [date, compare] : [compare, date];
  const passes = letsThrough(index, filters);
  const [before, after] = [earlier, later].map((day) => tiesOn(index, day).filter(passes));
  /** @param {Tie[]} ties */
  const idsOf = (ties) => new Set(ties.map((tie) => tie.id));
  const ties = sorted(idsOf(before), idsOf(after));
  const passing = index.data.ties.filter((tie) => earlier < tie.start && tie.start <= tie.end && tie.end < later && passes(tie));
  return {
    earlier,
    later,
    ties,
    actors: sorted(endsOf(before), endsOf(after)),
    began: only(ties, "began"),
    ended: only(ties, "ended"),
    stayed: only(ties, "stayed"),
    passing: idsOf(passing),
    standing: idsOf(after),
  };
}

/** @type {(index: Index, state: PageState, compare: string) => Comparison} */
const compared = memo((index, { date, filters }, compare) => ({ index: dayless(index), date, compare, filters }), compute);

/**
 * @param {Index} index
 * @param {PageState} state
 * @returns {Comparison | null} null when nothing is compared
 */
export function comparison(index, state) {
  return state.compare === null ? null : compared(index, state, state.compare);
}

const STRONGEST = ["began", "ended", "stayed"];

/**
 * What the signs at actors say: who came into the picture and who went; around a selected actor,
 * whose ties with it began or ended.
 * @type {(index: Index, state: PageState) => Comparison | null}
 */
export const signsOf = memo((index, state) => ({
  index: dayless(index), found: comparison(index, state), selection: state.selection,
}), ({ index, found, selection }) => {
  if (!found || selection === null || !index.actors.has(selection)) return found;
  /** @type {Comparison["actors"]} */
  const actors = new Map();
  for (const tie of index.tiesOf.get(selection) ?? []) {
    const change = found.ties.get(tie.id);
    const other = otherEnd(tie, selection);
    const known = actors.get(other);
    if (change && (!known || STRONGEST.indexOf(change) < STRONGEST.indexOf(known))) actors.set(other, change);
  }
  return { ...found, actors };
});

/** @type {(found: Comparison) => Set<string>} */
const tiesOfBoth = memo((found) => ({ found }), ({ found }) => new Set(found.ties.keys()));

/** @type {(index: Index, found: Comparison, state: PageState) => Shown} */
const ofBothDays = memo((index, found, { selection, focus, isolates, filters }) => ({ index: dayless(index), found, selection, focus, isolates, filters }), ({ index, found, selection, focus, isolates, filters }) => {
  const actors = new Set(found.actors.keys());
  for (const id of [selection, ...focus]) {
    if (id !== null && [found.earlier, found.later].some((day) => existsOn(index, id, day))) actors.add(id);
  }
  if (isolates === "shown") {
    for (const id of [found.earlier, found.later].flatMap((day) => isolatesOn(index, day, filters))) actors.add(id);
  }
  return { actors, ties: tiesOfBoth(found) };
});

/**
 * What the picture shows: the ties and actors of the day, or of both days that are compared.
 * @param {Index} index @param {PageState} state @returns {Shown}
 */
export function pictured(index, state) {
  const found = comparison(index, state);
  return found ? ofBothDays(index, found, state) : visible(index, state);
}

/**
 * The day that a comparison starts with: ten years before, or after where there is no before.
 * @param {string} day @param {string} first @param {string} last
 */
export function comparedDay(day, first, last) {
  const before = addYears(day, -10);
  if (before >= first) return before;
  if (day > first) return first;
  const after = addYears(day, 10);
  return after < last ? after : last;
}

/** The change that begins a comparison or ends it. @param {Index} index @param {PageState} state @param {boolean} on */
export function comparing(index, state, on) {
  const { first, last } = index.data.meta;
  return on ? { compare: comparedDay(state.date, first, last) } : { compare: null, hover: null };
}
