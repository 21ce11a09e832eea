/**
 * What must change so that something chosen is seen: the day moves into its time, and the filters
 * that hide it are widened. Search and links in the details go this way.
 */

import { clampDay } from "./dates.js";

function widened(list, ...entries) {
  if (!list) return list;
  const missing = entries.filter((entry) => entry !== undefined && !list.includes(entry));
  return missing.length > 0 ? [...list, ...missing] : list;
}

function dayWithin(index, day, start, end) {
  const { first, last } = index.data.meta;
  return clampDay(clampDay(day, start, end), first, last);
}

function revealActor(index, state, actor) {
  const life = index.lifetimes.get(actor.id);
  const filters = actor.type === "alliance"
    ? { alliances: widened(state.filters.alliances, actor.id) }
    : { regions: widened(state.filters.regions, actor.continent) };
  return {
    selection: actor.id, filters, date: dayWithin(index, state.date, life.start, life.end),
  };
}

function revealTie(index, state, tie) {
  const ends = [index.actors.get(tie.from), index.actors.get(tie.to)].filter(Boolean);
  const ids = ends.filter((actor) => actor.type === "alliance").map((actor) => actor.id);
  const regions = ends.filter((actor) => actor.type === "state").map((actor) => actor.continent);
  return {
    selection: tie.id,
    date: dayWithin(index, state.date, tie.start, tie.end),
    filters: {
      alliances: widened(state.filters.alliances, ...ids),
      kinds: widened(state.filters.kinds, tie.kind),
      statuses: widened(state.filters.statuses, tie.status ?? ""),
      regions: widened(state.filters.regions, ...regions),
    },
  };
}

/** The partial state that selects and shows an actor or a tie; null for an unknown id. */
export function reveal(index, state, id) {
  if (index.actors.has(id)) return revealActor(index, state, index.actors.get(id));
  return index.ties.has(id) ? revealTie(index, state, index.ties.get(id)) : null;
}
