/**
 * Whose states the matrix holds: the members of an alliance on the day, the states of a region, a state
 * with those that it has ties with, or states one by one; with nothing said what is chosen, else the
 * states with the most ties. Pure.
 */

import { existsOn, isFull, isMembership, isObliging, otherEnd } from "../core/index.js";
import { pictured } from "../core/changes.js";
import { memo } from "../core/memo.js";
import { nothingChosen } from "../core/step.js";
import { tiesOn } from "../core/visible.js";

/** @import { Index, PageState } from "../core/types.d.ts" */
/** @import { Club, Group } from "./types.d.ts" */

/** More rows than these cannot be read on a projector. */
export const MOST = 40;
/** A pair that was clicked is no group; a step's focus of so many is one. */
const LEAST_FOCUS = 3;

/** @param {Index} index @param {string} id */
const isState = (index, id) => index.actors.get(id)?.type === "state";

/** @param {Index} index @param {string | null} id */
const isAlliance = (index, id) => index.actors.get(id ?? "")?.type === "alliance";

/**
 * What the group is told by: what the state says, else what a step or the reader has chosen.
 * @param {Index} index @param {PageState} state @returns {string[]}
 */
export function toldBy(index, state) {
  if (state.group.length > 0) return state.group;
  const { selection, focus } = state.story ? nothingChosen(index, state) : state;
  if (isAlliance(index, selection)) return [String(selection)];
  const actors = focus.flatMap((id) => {
    const tie = index.ties.get(id);
    return tie ? [tie.from, tie.to] : [id];
  });
  return actors.length >= LEAST_FOCUS || (state.story && actors.length > 0) ? [...new Set(actors)] : [];
}

/** How many of the ties between states each has. @param {Index} index @param {Set<string>} ties @param {(id: string) => boolean} counts */
function tieCounts(index, ties, counts) {
  /** @type {Map<string, number>} */
  const found = new Map();
  for (const id of ties) {
    const tie = index.ties.get(id);
    if (!tie || isMembership(tie) || tie.from === tie.to || !counts(tie.from) || !counts(tie.to)) continue;
    for (const end of [tie.from, tie.to]) found.set(end, (found.get(end) ?? 0) + 1);
  }
  return found;
}

/** The members of an alliance on a day, whatever the filters show: as many as the panel counts, so nobody who is suspended. @param {Index} index @param {string} id @param {string} day */
function membersOn(index, id, day) {
  return tiesOn(index, day).filter((tie) => isMembership(tie) && tie.to === id && isFull(index, tie)).map((tie) => tie.from);
}

/** Of the alliances that a group is told by, those that oblige nobody. @param {Index} index that of the day @param {Group} group @param {string} day @returns {Club[]} */
export function clubsOf(index, { by }, day) {
  return by.flatMap((id) => {
    const actor = index.actors.get(id);
    return actor?.type === "alliance" && !isObliging(index, actor) ? [{ id, members: membersOn(index, id, day) }] : [];
  });
}

/** The states that a state has ties with, and itself. @param {Index} index @param {string} id @param {Set<string>} ties */
function around(index, id, ties) {
  const others = (index.tiesOf.get(id) ?? []).filter((tie) => ties.has(tie.id)).map((tie) => otherEnd(tie, id));
  return [id, ...others];
}

/** The states that one entry of a group stands for. @param {Index} index @param {string} entry @param {string} day */
function statesOf(index, entry, day) {
  if (isAlliance(index, entry)) return membersOn(index, entry, day);
  return isState(index, entry) ? [entry] : index.states.filter(({ continent }) => continent === entry).map(({ id }) => id);
}

/** What is chosen has its row, even where others have more ties. @param {Index} index @param {string | null} selection @param {string[]} focus */
function chosenStates(index, selection, focus) {
  return [selection, ...focus].flatMap((id) => {
    const tie = index.ties.get(id ?? "");
    return tie ? [tie.from, tie.to] : [id ?? ""];
  }).filter((id) => isState(index, id));
}

/** @type {(index: Index, state: PageState) => Group} */
export const groupOf = memo((index, state) => ({
  index, by: toldBy(index, state).join("\n"), day: state.date, other: state.compare, ties: pictured(index, state).ties, regions: state.filters.regions,
  selection: state.selection, focus: state.focus,
}), ({ index, by, day, other, ties, regions, selection, focus }) => {
  // While two days are compared, who was there on either.
  const days = [day, ...(other === null ? [] : [other])];
  const entries = by === "" ? [] : by.split("\n");
  /** @param {string} id */
  const passes = (id) => {
    const actor = index.actors.get(id);
    return actor?.type === "state" && days.some((one) => existsOn(index, id, one)) && (!regions || regions.includes(actor.continent ?? ""));
  };
  const anyone = tieCounts(index, ties, (id) => isState(index, id));
  const [only] = entries.length === 1 && isState(index, entries[0]) ? entries : [null];
  const told = () => (only === null ? entries.flatMap((entry) => days.flatMap((one) => statesOf(index, entry, one))) : around(index, only, ties));
  const all = entries.length === 0 ? [...anyone.keys()] : told();
  const chosen = new Set([...(only === null ? [] : [only]), ...(entries.length === 0 ? chosenStates(index, selection, focus) : [])]);
  const found = [...new Set([...all, ...chosen])].filter(passes);
  const within = new Set(found);
  const counts = entries.length === 0 ? anyone : tieCounts(index, ties, (id) => within.has(id));
  /** @param {string} id */
  const rank = (id) => (chosen.has(id) ? Infinity : counts.get(id) ?? 0);
  const strongest = found.sort().sort((a, b) => (rank(a) === rank(b) ? 0 : rank(b) - rank(a)));
  const untied = found.filter((id) => !(index.tiesOf.get(id) ?? []).some((tie) => ties.has(tie.id))).length;
  return { by: entries, states: strongest.slice(0, MOST).sort(), left: entries.length === 0 ? 0 : Math.max(0, strongest.length - MOST), untied };
});

/**
 * The group with which one turns to the matrix: around what is selected. What a group says already, stays.
 * @param {Index} index @param {PageState} state @returns {string[]}
 */
export function groupFor(index, state) {
  const { group, selection, story } = state;
  return group.length === 0 && !story && selection !== null && index.actors.has(selection) ? [selection] : group;
}

/** The states of all a story's steps. @param {Index} index @param {PageState} state @returns {string[]} */
export function statesOfStory(index, state) {
  const story = (index.data.stories ?? []).find(({ id }) => id === state.story?.id);
  const named = (story?.steps ?? []).flatMap((step) => [...step.focus ?? [], ...step.group ?? [], step.selection ?? ""]);
  const ends = named.flatMap((id) => {
    const tie = index.ties.get(id);
    return tie ? [tie.from, tie.to] : [id];
  });
  return [...new Set(ends)].filter((id) => isState(index, id)).sort();
}
