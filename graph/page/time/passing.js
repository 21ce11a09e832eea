/**
 * What happens while the years are played, in passing: of what begins and ends in a span of years the
 * most telling, named from its day on until the next span has something to name. By the day alone, so
 * that it stays where the playing is stopped. Pure.
 */

import { dayless, isFull, isMembership } from "../core/index.js";
import { memo } from "../core/memo.js";
import { say } from "../core/say.js";
import { letsThrough } from "../core/visible.js";
import { firstOfName, moments } from "./events.js";
import { monthsOf } from "./player.js";

/** @import { Filters, Index, PageState } from "../core/types.d.ts" */
/** @import { TimeEvent } from "./types.d.ts" */

/**
 * The most telling moment of each span of months.
 * @param {{index: Index, filters: Filters, chosen: string[], months: number}} inputs
 */
function work({ index, filters, chosen, months }) {
  const passes = letsThrough(index, filters);
  const about = new Set(chosen);
  const ties = index.data.ties.filter((tie) => passes(tie)
    && (!isMembership(tie) || isFull(index, tie))
    && (about.size === 0 || about.has(tie.from) || about.has(tie.to)));
  /** @type {Map<number, TimeEvent>} */
  const best = new Map();
  for (const one of [...moments(index, firstOfName(ties), "began"), ...moments(index, ties, "ended")]) {
    const span = Math.floor(monthsOf(one.day) / months);
    const known = best.get(span);
    const heavier = !known || one.weight > known.weight || (one.weight === known.weight && one.key < known.key);
    if (heavier) best.set(span, one);
  }
  return best;
}

/** @type {(index: Index, state: PageState, months: number) => Map<number, TimeEvent>} */
const tellingBySpan = memo((index, { filters, focus, selection }, months) => ({
  index: dayless(index), filters, focus, selection, months,
}), ({ focus, selection, ...rest }) => work({ ...rest, chosen: selection === null ? focus : [selection] }));

/**
 * What to name on a state's day; "" for nothing.
 * @param {Index} index @param {PageState} state @param {number} months of a span
 */
export function passingIn(index, state, months) {
  const best = tellingBySpan(index, state, months);
  const span = Math.floor(monthsOf(state.date) / months);
  const named = [best.get(span), best.get(span - 1)].find((one) => one && one.day <= state.date);
  return named ? say("events.mark", { when: named.when, what: named.what }) : "";
}
