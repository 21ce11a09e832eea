/**
 * What is shown: the ties in force on the day that pass every filter, and the actors at their ends.
 * Pure, and remembered for the last state asked about, since every panel asks.
 */

import { existsOn } from "./index.js";

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

const lastDays = new WeakMap();

/** The ties that stand on a day: in force, and between states that exist. Remembers the last day. */
export function tiesOn(index, day) {
  const last = lastDays.get(index);
  if (last?.day === day) return last.ties;
  const exists = new Map();
  const there = (id) => {
    if (!exists.has(id)) {
      exists.set(id, index.actors.get(id)?.type === "alliance" || existsOn(index, id, day));
    }
    return exists.get(id);
  };
  const ties = index.data.ties.filter((tie) => inForce(tie, day) && there(tie.from) && there(tie.to));
  lastDays.set(index, { day, ties });
  return ties;
}

function compute(index, state) {
  const tests = Object.values(filterTests(index, state.filters)).filter(Boolean);
  const actors = new Set();
  const ties = new Set();
  for (const tie of tiesOn(index, state.date)) {
    if (!tests.every((test) => test(tie))) continue;
    ties.add(tie.id);
    actors.add(tie.from);
    actors.add(tie.to);
  }
  for (const id of [state.selection, ...state.focus]) {
    if (id !== null && existsOn(index, id, state.date)) actors.add(id);
  }
  return { actors, ties };
}

function sameMembers(a, b) {
  if (a.size !== b.size) return false;
  for (const id of a) if (!b.has(id)) return false;
  return true;
}

const remembered = new WeakMap();

/**
 * @param {object} index
 * @param {object} state
 * @returns {{actors: Set<string>, ties: Set<string>}} the same object while the same is shown
 */
export function visible(index, state) {
  const last = remembered.get(index);
  const parts = [state.date, state.filters, state.selection, state.focus];
  if (last && parts.every((part, i) => part === last.parts[i])) return last.result;
  const now = compute(index, state);
  // A day on which nothing begins or ends is no news to anyone.
  const onlyDay = last && parts.every((part, i) => i === 0 || part === last.parts[i]);
  const unchanged = onlyDay && sameMembers(now.ties, last.result.ties) && sameMembers(now.actors, last.result.actors);
  const result = unchanged ? last.result : now;
  remembered.set(index, { parts, result });
  return result;
}
