/**
 * Which alliances the picture draws: those that a choice is tied to; with nothing chosen those that are
 * shown if they are so few that their areas can be told apart; and all while two days are compared. Pure.
 */

import { emphasis } from "./emphasis.js";
import { dayless } from "./index.js";
import { membersOf } from "./members.js";
import { memo } from "./memo.js";

/** @import { Choice, Index, PageState, Shown } from "./types.d.ts" */

/** More areas than these cannot be told apart. */
const FEW = 4;

/** @param {Index} index @param {string} id */
const isAlliance = (index, id) => index.actors.get(id)?.type === "alliance";

/** The alliances that have members among what is shown, each with how many, in the file's order. @param {Index} index @param {Shown} shown */
function withMembers(index, shown) {
  return index.data.actors.filter(({ id }) => isAlliance(index, id) && shown.actors.has(id))
    .map(({ id }) => ({ id, size: membersOf(index, id, shown.ties).length })).filter(({ size }) => size > 0);
}

/** Whether a strand could be drawn: two states are tied. @param {Index} index @param {Shown} shown */
function hasPairs(index, shown) {
  return [...shown.ties].some((id) => {
    const tie = index.ties.get(id);
    return tie && tie.type !== "membership" && !isAlliance(index, tie.from) && !isAlliance(index, tie.to);
  });
}

/**
 * The alliances that are areas while nothing is chosen, of all that have members among what is shown: all of them
 * if they are few; else none, unless there were nothing else to draw: then the largest.
 * @type {(index: Index, shown: Shown) => {drawn: string[], all: number}}
 */
export const blocsOf = memo((index, shown) => ({ index: dayless(index), shown }), ({ index, shown }) => {
  const found = withMembers(index, shown);
  if (found.length <= FEW) return { drawn: found.map(({ id }) => id), all: found.length };
  if (hasPairs(index, shown)) return { drawn: [], all: found.length };
  const largest = new Set([...found].sort((a, b) => b.size - a.size || (a.id < b.id ? -1 : 1)).slice(0, FEW).map(({ id }) => id));
  return { drawn: found.map(({ id }) => id).filter((id) => largest.has(id)), all: found.length };
}, { keep: 4 });

/** All alliances with members among what is shown, if they are few; else none. @param {Index} index @param {Shown} shown */
export function allIfFew(index, shown) {
  const { drawn, all } = blocsOf(index, shown);
  return all <= FEW ? drawn : [];
}

/** The alliances that are areas while nothing is chosen. @param {Index} index @param {Shown} shown */
export function fewBlocs(index, shown) {
  return blocsOf(index, shown).drawn;
}

/** The actors of what is shown, of the alliances only some. @param {Index} index @param {Shown} shown @param {{has: (id: string) => boolean}} blocs */
export function withBlocs(index, shown, blocs) {
  return [...shown.actors].filter((id) => !isAlliance(index, id) || blocs.has(id));
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
