/** Where states are governed from: the seats of some have moved, and the map of a day has them where they were then. Pure. */

import { LAST_DAY, addDays } from "../core/dates.js";

/** @import { State } from "../contract.d.ts" */
/** @import { Index } from "../core/types.d.ts" */

/** The last of the days up to which all seats are where they are on a day. @param {Index} index @param {string} day */
export function eraOf(index, day) {
  return index.states.flatMap(({ seats }) => (seats ?? []).map(({ end }) => end)).filter((end) => end >= day)
    .reduce((first, end) => (end < first ? end : first), LAST_DAY);
}

/** Where a state is governed from on a day, and from when until when; where that is unknown, no numbers. @param {State} state @param {string} day */
export function seatOn(state, day) {
  const { lat, lon, end } = state.seats?.find((seat) => seat.end >= day) ?? state;
  const before = state.seats?.filter((seat) => seat.end < day).at(-1);
  return { lat, lon, start: before ? addDays(before.end, 1) : state.start, end };
}
