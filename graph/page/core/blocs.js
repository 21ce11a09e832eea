/**
 * Which alliances the picture draws: those that a choice is tied to; with nothing chosen those that are
 * shown if they are so few that their areas can be told apart, and so are the states; else of those that can the ones that bind most; and all while two days are
 * compared. Pure.
 */

import { emphasis } from "./emphasis.js";
import { looseness } from "./index.js";
import { membersOf } from "./members.js";
import { memo } from "./memo.js";

/** @import { Choice, Index, PageState, Shown } from "./types.d.ts" */

/** More areas than these cannot be told apart. */
const FEW = 4;
/** Nor can those of which more than a share is another's, too; and what encloses more than a share of all tells nobody apart. */
const OVERLAP = 0.3;
const MOST = 0.7;
/** Among strands between more states than these areas are drawn only if each of them tells something apart. */
const MANY = 24;

/** Whether so many alliances can be told apart by their areas. @param {unknown[]} alliances */
export const isFew = (alliances) => alliances.length <= FEW;

/** Of areas every other one has a double outline, so that they are told apart by shape, too. @param {number} place of one among them */
export const isDouble = (place) => place % 2 === 1;

/** @param {Index} index @param {string} id */
const isAlliance = (index, id) => index.actors.get(id)?.type === "alliance";

/** @typedef {{id: string, members: string[]}} Bloc */

/** The alliances that have members among what is shown, each with these, in the file's order. @param {Index} index @param {Shown} shown @returns {Bloc[]} */
function withMembers(index, shown) {
  return index.data.actors.filter(({ id }) => isAlliance(index, id) && shown.actors.has(id))
    .map(({ id }) => ({ id, members: membersOf(index, id, shown.ties) })).filter(({ members }) => members.length > 0);
}

/** Whether a strand could be drawn: two states are tied. @param {Index} index @param {Shown} shown */
function hasPairs(index, shown) {
  return [...shown.ties].some((id) => {
    const tie = index.ties.get(id);
    return tie && tie.type !== "membership" && !isAlliance(index, tie.from) && !isAlliance(index, tie.to);
  });
}

/** Those first that bind more, then the larger: who stands with whom is told by them. @param {Index} index @param {Bloc[]} found */
function inRank(index, found) {
  const ranked = found.map((bloc) => ({ bloc, loose: looseness(index, bloc.id) }));
  ranked.sort((a, b) => a.loose - b.loose || b.bloc.members.length - a.bloc.members.length || (a.bloc.id < b.bloc.id ? -1 : 1));
  return ranked.map(({ bloc }) => bloc);
}

/** The first whose areas can be told apart. @param {Bloc[]} ranked @param {number} states how many are shown @returns {Set<string>} */
function firstApart(ranked, states) {
  /** @type {Set<string>} */
  const held = new Set();
  /** @type {Set<string>} */
  const drawn = new Set();
  for (const { id, members } of ranked) {
    const common = members.filter((member) => held.has(member)).length;
    if (drawn.size === FEW || members.length < 2 || members.length > MOST * states || common > OVERLAP * members.length) continue;
    drawn.add(id);
    for (const member of members) held.add(member);
  }
  return drawn;
}

/**
 * The alliances that are areas while nothing is chosen, of all that have members among what is shown: all of them if
 * they and the states are few; else the first that can be told apart, while the map's land tells of ties; where there are none, just the first.
 * @type {(index: Index, shown: Shown) => {drawn: string[], land: string[], hollow: boolean, few: boolean, all: number}}
 */
export const blocsOf = memo((index, shown) => ({ index, shown }), ({ index, shown }) => {
  const found = withMembers(index, shown);
  const ids = found.map(({ id }) => id);
  const all = [...shown.actors].filter((id) => isAlliance(index, id)).length;
  const states = shown.actors.size - all;
  const few = ids.length <= FEW;
  const alone = !hasPairs(index, shown);
  if (few && (alone || states <= MANY)) return { drawn: ids, land: ids, hollow: false, few, all };
  const ranked = inRank(index, found);
  const first = alone ? new Set(ranked.slice(0, FEW).map(({ id }) => id)) : firstApart(ranked, states);
  const drawn = ids.filter((id) => first.has(id));
  if (few) return { drawn, land: ids, hollow: true, few, all };
  return { drawn, land: alone ? drawn : [], hollow: !alone, few, all };
}, { keep: 4 });

/** All alliances with members among what is shown, if they are few; else none. @param {Index} index @param {Shown} shown */
export function allIfFew(index, shown) {
  const { land, few } = blocsOf(index, shown);
  return few ? land : [];
}

/** The alliances that are areas of the network while nothing is chosen. @param {Index} index @param {Shown} shown */
export function fewBlocs(index, shown) {
  return blocsOf(index, shown).drawn;
}

/** Whether the areas stand among strands, and only outline their members: those would be drawn over. @param {Index} index @param {Shown} shown */
export function areHollow(index, shown) {
  return blocsOf(index, shown).hollow;
}

/** The alliances whose members' land is coloured while nothing is chosen, unless another theme is. @param {Index} index @param {Shown} shown */
export function landBlocs(index, shown) {
  return blocsOf(index, shown).land;
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
