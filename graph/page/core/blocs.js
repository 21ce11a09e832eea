/**
 * Which alliances the picture draws: those that a choice is tied to; with nothing chosen those that are
 * shown if they are so few that their areas can be told apart; and all while two days are compared. Pure.
 */

import { emphasis } from "./emphasis.js";
import { membersOf } from "./members.js";

/** @import { Choice, Index, PageState, Shown } from "./types.d.ts" */

/** More areas than these cannot be told apart. */
const FEW = 4;

/** @param {Index} index @param {string} id */
const isAlliance = (index, id) => index.actors.get(id)?.type === "alliance";

/** The alliances that have members among what is shown, if they are few; else none. @param {Index} index @param {Shown} shown */
export function fewBlocs(index, shown) {
  const found = index.data.actors.filter(({ id }) => isAlliance(index, id) && shown.actors.has(id)
    && membersOf(index, id, shown.ties).length > 0).map(({ id }) => id);
  return found.length <= FEW ? found : [];
}

/** Whether nothing at all is chosen or compared: the view of the whole, in which pairs are strands. @param {Pick<PageState, "selection" | "focus" | "compare">} state */
export function isOverview(state) {
  return state.selection === null && state.focus.length === 0 && state.compare === null;
}

/**
 * @param {Index} index @param {Shown} shown what visible() or pictured() gave @param {Choice & Pick<PageState, "compare">} state
 * @returns {Set<string>}
 */
export function drawnAlliances(index, shown, state) {
  if (state.compare !== null) return new Set([...shown.actors].filter((id) => isAlliance(index, id)));
  const still = { ...state, hover: null };
  const singled = emphasis(index, shown, still)?.actors;
  return new Set(singled ? [...singled].filter((id) => isAlliance(index, id)) : fewBlocs(index, shown));
}
