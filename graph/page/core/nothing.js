/** Whether anything is there to be seen, and if not, why, and on which day there is. Pure. */

import { pictured } from "./changes.js";
import { dayNumber, formatDay } from "./dates.js";
import { noFilters, widened } from "./filter-table.js";
import { dayWithin, existsOn } from "./index.js";
import { must } from "./must.js";
import { inView } from "./names.js";
import { say } from "./say.js";
import { stepOf } from "./step.js";
import { letsThrough, tiesOn } from "./visible.js";

/** @import { Filters, Index, PageState } from "./types.d.ts" */
/** @import { Tie } from "../contract.d.ts" */

/**
 * The day nearest to another on which one of some ties stands, within the file; null for none.
 * @param {Index} index @param {Tie[]} ties @param {string} day
 */
export function nearestDay(index, ties, day) {
  const { first, last } = index.data.meta;
  let best = null;
  for (const { start, end } of ties) {
    if (start > end || end < first || start > last) continue;
    const near = dayWithin(index, day, { start, end });
    const away = Math.abs(dayNumber(near) - dayNumber(day));
    if (!best || away < best.away || (away === best.away && near < best.near)) best = { near, away };
  }
  return best?.near ?? null;
}

/**
 * @param {Index} index
 * @param {PageState} state
 * @returns {null|{why: "file"|"day"|"filters", nearest: string|null, open: boolean}} null where something is
 *   shown. `why`: the file has no ties, none stands on the day, or the filters hide them; `nearest` is the
 *   day to go to, `open` whether the filters must be opened for it
 */
export function nothingShown(index, state) {
  const { ties, actors } = pictured(index, state);
  // A story's step may well single out a state before it has any tie.
  if (ties.size > 0 || (stepOf(index, state) && actors.size > 0)) return null;
  if (index.data.ties.length === 0) return { why: "file", nearest: null, open: false };
  const passes = letsThrough(index, state.filters);
  const passing = index.data.ties.filter(passes);
  const why = tiesOn(index, state.date).length > 0 ? "filters" : "day";
  const nearest = nearestDay(index, passing, state.date);
  if (nearest !== null || why === "filters") return { why, nearest, open: false };
  return { why, nearest: nearestDay(index, index.data.ties, state.date), open: true };
}

/**
 * Why nothing is shown, or nothing of what is chosen, as a sentence without its full stop; "" where something is.
 * @param {Index} index @param {PageState} state
 */
export function nothingInWords(index, state) {
  const nothing = nothingShown(index, state);
  if (!nothing) {
    const hidden = hiddenChoice(index, state);
    return hidden ? say("nothing.hidden", { name: must(inView(index, state).actors.get(hidden.id)).name, day: formatDay(state.date) }) : "";
  }
  return say(`nothing.${nothing.why}`, { day: formatDay(state.date) });
}

/**
 * Who is chosen, where the filters hide all that ties them to others on the day; and filters that would show some of it. A
 * step chooses what it shows.
 * @param {Index} index @param {PageState} state
 * @returns {{id: string, filters: Filters} | null}
 */
export function hiddenChoice(index, state) {
  const actor = index.actors.get(state.selection ?? "");
  if (!actor || stepOf(index, state)) return null;
  const own = new Set((index.tiesOf.get(actor.id) ?? []).map(({ id }) => id));
  const { ties } = pictured(index, state);
  if ([...own].some((id) => ties.has(id))) return null;
  const standing = tiesOn(index, state.date).filter(({ id }) => own.has(id));
  if (standing.length === 0) return null;
  const filters = widened(index, state.filters, null, [actor]);
  return { id: actor.id, filters: standing.some(letsThrough(index, filters)) ? filters : noFilters(index.data) };
}

/**
 * Who is what another has become, or has come from, on a day: through as many steps as it takes.
 * @param {Index} index @param {string} id @param {string} day @param {(id: string) => string[]} next
 */
function followed(index, id, day, next) {
  const found = new Set();
  const seen = new Set([id]);
  for (const one of seen) {
    for (const other of next(one)) {
      if (seen.has(other) || !index.actors.has(other)) continue;
      seen.add(other);
      if (existsOn(index, other, day)) found.add(other);
    }
  }
  return [...found];
}

/**
 * Where a state or an alliance does not exist on a day: the ones that did in its place, by the file's
 * `successors`, and the nearest day of its own.
 * @param {Index} index
 * @param {string} id
 * @param {string} day
 * @returns {null|{instead: string[], before: boolean, own: string|null}} null while it exists;
 *   `before` whether its time is to come
 */
export function absence(index, id, day) {
  const life = index.actors.get(id);
  if (!life || existsOn(index, id, day)) return null;
  const before = day < life.start;
  /** @param {string} one */
  const successors = (one) => index.actors.get(one)?.successors ?? [];
  /** @param {string} one */
  const predecessors = (one) => index.data.actors.filter((actor) => actor.successors?.includes(one)).map((actor) => actor.id);
  const own = dayWithin(index, day, life);
  return {
    instead: followed(index, id, day, before ? predecessors : successors),
    before,
    own: existsOn(index, id, own) ? own : null,
  };
}
