/**
 * What must change so that something chosen is seen: the day moves into its time, and the filters
 * that hide it are widened. Search and links in the details go this way.
 */

import { clampDay } from "./dates.js";
import { must } from "./must.js";

/** @import { Change, Index, PageState } from "./types.d.ts" */
/** @import { Actor, Tie } from "../contract.d.ts" */

/** @param {string[] | null} list @param {...(string | undefined)} entries */
function widened(list, ...entries) {
  if (!list) return list;
  const missing = entries.filter((entry) => entry !== undefined).filter((entry) => !list.includes(entry));
  return missing.length > 0 ? [...list, ...missing] : list;
}

/** @param {Index} index @param {string} day @param {string} start @param {string} end */
function dayWithin(index, day, start, end) {
  const { first, last } = index.data.meta;
  return clampDay(clampDay(day, start, end), first, last);
}

/** @param {Index} index @param {PageState} state @param {Actor} actor */
function revealActor(index, state, actor) {
  const life = must(index.lifetimes.get(actor.id));
  const filters = actor.type === "alliance"
    ? { alliances: widened(state.filters.alliances, actor.id) }
    : { regions: widened(state.filters.regions, actor.continent) };
  return {
    selection: actor.id, filters, date: dayWithin(index, state.date, life.start, life.end),
  };
}

/** @param {Index} index @param {PageState} state @param {Tie} tie */
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

/**
 * The partial state that selects and shows an actor or a tie; null for an unknown id.
 * @param {Index} index @param {PageState} state @param {string} id @returns {Change | null}
 */
export function reveal(index, state, id) {
  const actor = index.actors.get(id);
  if (actor) return revealActor(index, state, actor);
  const tie = index.ties.get(id);
  return tie ? revealTie(index, state, tie) : null;
}
