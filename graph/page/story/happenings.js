/** What happened within ties between the days of two steps, as far as the later step is about it. Pure. */

import { dayNumber, firstDayOf } from "../dates.js";
import { NEAR_DAYS } from "./importance.js";
import { SPOKEN } from "./spoken.js";

function relevance(tie, event, day, after, spoken) {
  const near = dayNumber(after.date) - dayNumber(day) <= NEAR_DAYS;
  const named = spoken.day(event.date) === 1;
  const share = spoken.words(tie, event.what);
  // Of what a step selects a hint in its text is enough.
  const least = tie.id === after.selection ? SPOKEN / 2 : SPOKEN;
  return share >= least || near || named ? share + (near ? 0.5 : 0) + (named ? 0.5 : 0) : null;
}

/**
 * @param {object[]} ties
 * @param {object} before the states of two steps
 * @param {object} after
 * @param {object} spoken what the text of the later one speaks of
 * @returns {{what: string, event: object, day: string, ties: object[], share: number}[]} the same event of
 *   several ties once; `share`, how relevant it is
 */
export function happenings(ties, before, after, spoken) {
  const found = new Map();
  for (const tie of ties) {
    for (const event of tie.events ?? []) {
      const day = firstDayOf(event.date);
      if (!day || day <= before.date || day > after.date) continue;
      // That it is signed on the day when it begins is told with its beginning.
      if (event.date === tie.since && /^signed\b/i.test(event.what)) continue;
      const share = relevance(tie, event, day, after, spoken);
      if (share === null) continue;
      const key = `${event.date}\n${event.what}`;
      const one = found.get(key) ?? { what: event.what, event, day, ties: [], share };
      one.ties.push(tie);
      found.set(key, one);
    }
  }
  return [...found.values()];
}
