/** The years played: from which day on, and what is seen meanwhile. As the file's `view` says. Pure. */

import { tiesPerYear } from "./counts.js";
import { noFilters } from "./filter-table.js";
import { initialState } from "./state.js";

/** @import { Change, Filters, Index } from "./types.d.ts" */

/**
 * The day from which the years are played: the file's, or where empty years at the beginning end.
 * @param {Index} index @param {Filters} [filters]
 */
export function playedFrom(index, filters = playedFilters(index)) {
  const { first } = index.data.meta;
  const since = index.data.view?.play?.since;
  if (since) return since;
  const found = tiesPerYear(index, filters).find(({ count }) => count > 0);
  const day = `${String(found?.year ?? 1).padStart(4, "0")}-01-01`;
  return day > first ? day : first;
}

/** @param {Index} index @returns {Filters} */
function playedFilters(index) {
  const play = index.data.view?.play;
  return play ? { ...noFilters(index.data), ...play.filters } : initialState(index.data).filters;
}

/** The change of the state with which the years begin: with nothing chosen that the file does not name. @param {Index} index @returns {Change} */
export function playedView(index) {
  const play = index.data.view?.play;
  const first = initialState(index.data);
  return {
    date: playedFrom(index),
    filters: playedFilters(index),
    focus: [...(play?.focus ?? [])],
    layout: play?.layout ?? first.layout,
    centre: play?.centre ?? first.centre,
    selection: null, hover: null, story: null, presenting: false, compare: null, camera: null, moved: {}, panel: "picture",
  };
}
