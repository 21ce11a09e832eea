/** What began last of what is shown: the headline tells it, and the picture draws it however weak it is. Pure. */

import { isOverview } from "./blocs.js";
import { FIRST_DAY, addDays, dayNumber, partsOf } from "./dates.js";
import { dayless, isMembership, statusOf, weightOf } from "./index.js";
import { memo } from "./memo.js";
import { must } from "./must.js";
import { same } from "./state.js";
import { pairOf } from "./strands.js";

/** @import { Index, PageState, Shown } from "./types.d.ts" */
/** @import { Tie } from "../contract.d.ts" */

/** What began so many days before the very last beginning is as late: a war is told of, not what was filed the day after. */
const AS_LATE = 30;

/** So many ties that began on one day are named, and drawn for it. */
export const NAMED = 3;

/** Ties of one sort: memberships of one alliance and status, or one kind of deal or conflict. @param {Index} index @param {Tie} tie */
const sortOf = (index, tie) => (isMembership(tie) ? `${tie.to}\n${statusOf(index, tie)}` : tie.kind);

/** Whether it is known when it began, to a month at least: of a year's dealings nobody knows which came last. @param {Tie} tie */
const isDated = ({ start, since = start }) => partsOf(since).length > 1;

/**
 * Ties of one sort that began on one day, the weightiest of the latest beginnings; none where all have been there from the first day.
 * @type {(index: Index, ids: Set<string>, day: string) => Tie[]}
 */
export const latestTies = memo((index, ids, day) => ({ index: dayless(index), ids, day }), ({ index, ids, day }) => {
  const all = [...ids].map((id) => must(index.ties.get(id)));
  const dated = all.filter((tie) => tie.start <= day && isDated(tie));
  const ties = dated.length > 0 ? dated : all;
  const latest = ties.map((tie) => tie.start).reduce((last, start) => (start <= day && start > last ? start : last), FIRST_DAY);
  if (latest === FIRST_DAY) return [];
  const first = addDays(latest, -AS_LATE);
  /** @type {Map<string, Tie[]>} */
  const sorts = new Map();
  for (const tie of ties) {
    if (tie.start < first || tie.start > latest) continue;
    const key = `${tie.start}\n${sortOf(index, tie)}`;
    sorts.set(key, [...(sorts.get(key) ?? []), tie]);
  }
  /** @param {Tie[]} group */
  const weight = (group) => weightOf(index, group[0]) * Math.log2(1 + group.length);
  return [...sorts.values()].sort((a, b) => (
    weight(b) - weight(a) || dayNumber(b[0].start) - dayNumber(a[0].start) || (a[0].id < b[0].id ? -1 : 1)))[0];
}, { keep: 2 });

/**
 * The pairs whose strands are drawn since the headline names their ties; none where it does not.
 * @type {(index: Index, shown: Shown, state: Pick<PageState, "date" | "story" | "selection" | "focus" | "compare">) => string[]}
 */
export const latestPairs = memo((index, shown, state) => ({ index: dayless(index), ties: shown.ties, date: state.date, told: isOverview(state) && !state.story }),
  ({ index, ties, date, told }) => (told ? latestTies(index, ties, date).slice(0, NAMED).filter((tie) => !isMembership(tie)).map(pairOf) : []),
  { alike: (one, other) => same(one, other), keep: 2 });
