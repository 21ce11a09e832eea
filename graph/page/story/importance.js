/**
 * How important a piece of news is to a step: what it selects before what its text speaks of, that
 * before what lies between those it points at, and all of it before the rest. Pure.
 */

import { dayNumber } from "../dates.js";
import { MEMBERSHIP } from "../index.js";
import { SPOKEN } from "./spoken.js";

const SELECTED = 8;
export const MENTIONED = 4;
export const BETWEEN = 2;
/** News of the step's own days is what the step is about. */
const ON_THE_DAY = 1.5;
/** Days so near to one another count as one. */
export const NEAR_DAYS = 3;
/** Between equals: a war says more than a visit. */
const KINDS = {
  __proto__: null,
  war: 0.4,
  intervention: 0.3,
  occupation: 0.3,
  membership: 0.3,
  "arms control": 0.2,
  "defence pact": 0.2,
  "peace treaty": 0.2,
};

function spokenShare(spoken, ties, dateOf) {
  const date = Math.max(...ties.map((tie) => spoken.day(dateOf(tie))));
  if (ties[0].kind !== MEMBERSHIP) return Math.max(date, ...ties.map((tie) => spoken.tie(tie)));
  const named = ties.filter((tie) => spoken.actor(tie.from)).length / ties.length;
  return Math.max(named > 0 ? date : 0, named, spoken.number(ties.length) ? 1 : 0);
}

/**
 * @param {object} state the step's
 * @param {object} spoken what its text speaks of
 * @returns {function(object[], function(object): (string|undefined), string): number} the importance of
 *   news of some ties, by their dates in the file and the day of the news
 */
export function importanceFor(state, spoken) {
  const inFocus = new Set([...state.focus, state.selection]);
  return (ties, dateOf, day) => {
    const share = spokenShare(spoken, ties, dateOf);
    const between = ties.some((tie) => inFocus.has(tie.from) && inFocus.has(tie.to));
    return (ties.some((tie) => tie.id === state.selection) ? SELECTED : 0)
      + (share >= SPOKEN ? MENTIONED : 0) + share + Math.max(...ties.map(spoken.title)) / 2
      + (between ? BETWEEN : 0)
      + (Math.abs(dayNumber(state.date) - dayNumber(day)) <= NEAR_DAYS ? ON_THE_DAY : 0)
      + (KINDS[ties[0].kind] ?? 0) + Math.min(ties.length, 10) / 100;
  };
}
