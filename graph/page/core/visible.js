/**
 * What is shown: the ties in force on the day that pass every filter, and the actors at their ends.
 * Pure, and remembered, since every panel asks.
 */

import { existsOn } from "./index.js";
import { memo } from "./memo.js";

function setOrNull(list) {
  return list ? new Set(list) : null;
}

/** Whether a tie is in force on a day. */
export function inForce(tie, day) {
  return tie.start <= day && day <= tie.end;
}

/** Tests of a tie, one for each filter; a filter that shows everything has none. */
export function filterTests(index, filters) {
  const alliances = setOrNull(filters.alliances);
  const kinds = setOrNull(filters.kinds);
  const statuses = setOrNull(filters.statuses);
  const regions = setOrNull(filters.regions);
  const ends = (passes) => (tie) => passes(index.actors.get(tie.from))
    && passes(index.actors.get(tie.to));
  return {
    alliances: alliances && ends((actor) => actor?.type !== "alliance" || alliances.has(actor.id)),
    kinds: kinds && ((tie) => kinds.has(tie.kind)),
    statuses: statuses && ((tie) => statuses.has(tie.status ?? "")),
    regions: regions && ends((actor) => actor?.type !== "state" || regions.has(actor.continent)),
  };
}

/** As many days as a comparison and a step's changes look at in turn. */
const DAYS = 4;

/** The ties that stand on a day: in force, and between states that exist. */
export const tiesOn = memo((index, day) => ({ index, day }), ({ index, day }) => {
  const exists = new Map();
  const there = (id) => {
    if (!exists.has(id)) {
      exists.set(id, index.actors.get(id)?.type === "alliance" || existsOn(index, id, day));
    }
    return exists.get(id);
  };
  return index.data.ties.filter((tie) => inForce(tie, day) && there(tie.from) && there(tie.to));
}, { keep: DAYS });

function compute({ index, date, filters, selection, focus }) {
  const tests = Object.values(filterTests(index, filters)).filter(Boolean);
  const actors = new Set();
  const ties = new Set();
  for (const tie of tiesOn(index, date)) {
    if (!tests.every((test) => test(tie))) continue;
    ties.add(tie.id);
    actors.add(tie.from);
    actors.add(tie.to);
  }
  for (const id of [selection, ...focus]) {
    if (id !== null && existsOn(index, id, date)) actors.add(id);
  }
  return { actors, ties };
}

/** Whether two sets hold the same, in the same order: it is the order in which things are drawn. */
function sameOrder(a, b) {
  const others = b.values();
  return a.size === b.size && [...a].every((id) => id === others.next().value);
}

/** A day on which nothing begins or ends is no news to anyone. */
function alike(one, other) {
  return sameOrder(one.ties, other.ties) && sameOrder(one.actors, other.actors);
}

/**
 * What is shown, of a state by its day, filters and choice.
 * @param {object} index
 * @param {object} state
 * @returns {{actors: Set<string>, ties: Set<string>}} the same object while the same is shown
 */
export const visible = memo(
  (index, { date, filters, selection, focus }) => ({ index, date, filters, selection, focus }),
  compute, { keep: DAYS, alike });
