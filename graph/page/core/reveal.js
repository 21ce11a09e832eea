/**
 * What must change so that something chosen is seen: the day moves into its time, and the filters
 * that hide it are widened. Search and links in the details go this way.
 */

import { widened } from "./filter-table.js";
import { dayWithin } from "./index.js";

/** @import { Change, Index, PageState } from "./types.d.ts" */
/** @import { Actor, Tie } from "../contract.d.ts" */

/** @param {Index} index @param {PageState} state @param {Actor} actor */
function revealActor(index, state, actor) {
  const filters = widened(index, state.filters, null, [actor]);
  return {
    selection: actor.id, filters, date: dayWithin(index, state.date, actor),
  };
}

/** @param {Index} index @param {PageState} state @param {Tie} tie */
function revealTie(index, state, tie) {
  const ends = [index.actors.get(tie.from), index.actors.get(tie.to)].filter(Boolean);
  return {
    selection: tie.id,
    date: dayWithin(index, state.date, tie),
    filters: widened(index, state.filters, tie, ends),
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
