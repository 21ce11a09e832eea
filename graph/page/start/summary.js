/** What a headline says of the ties that are shown: who is most active, and what began last. Pure. */

import { FIRST_DAY } from "../core/dates.js";
import { isDirected, isMembership, statusOf, weightOf } from "../core/index.js";
import { must } from "../core/must.js";
import { changesOf } from "../core/records.js";
import { say, sayList } from "../core/say.js";

/** @import { Index } from "../core/types.d.ts" */
/** @import { Tie } from "../contract.d.ts" */

/** More that have equally many are not "the most". */
const EQUALS = 3;
/** So many ties that began on one day are named. */
const NAMED = 3;

/** Whose doing a tie is: both sides', or that of the one that acts where one does it to the other. @param {Index} index @param {Tie} tie */
function doersOf(index, { from, to, kind }) {
  return isDirected(index, { kind }) ? [from] : [from, to];
}

/**
 * The states that most ties are the doing of, memberships among them; null where too many have as many. What
 * others do towards a state says little of it: whom a hundred recognise has signed nothing.
 * @param {Index} index @param {Iterable<string>} ids of ties
 * @returns {{ids: string[], count: number} | null}
 */
export function mostActive(index, ids) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const id of ids) {
    for (const end of doersOf(index, must(index.ties.get(id)))) {
      if (index.actors.get(end)?.type === "state") counts.set(end, (counts.get(end) ?? 0) + 1);
    }
  }
  const count = Math.max(0, ...counts.values());
  const most = [...counts.keys()].filter((id) => counts.get(id) === count).sort();
  return count > 0 && most.length <= EQUALS ? { ids: most, count } : null;
}

/** Ties of one sort: memberships of one alliance and status, or one kind of deal or conflict. @param {Index} index @param {Tie} tie */
const sortOf = (index, tie) => (isMembership(tie) ? `${tie.to}\n${statusOf(index, tie)}` : tie.kind);

/**
 * What began last: of the ties that are shown those of the latest beginning, of these the weightiest sort.
 * @param {Index} index @param {Iterable<string>} ids of ties @param {string} day that is shown
 * @returns {{id: string, words: string} | null} what to show for it, and what it is called
 */
export function lastBegun(index, ids, day) {
  const ties = [...ids].map((id) => must(index.ties.get(id)));
  const latest = ties.map((tie) => tie.start).reduce((last, start) => (start <= day && start > last ? start : last), FIRST_DAY);
  if (latest === FIRST_DAY) return null;
  /** @type {Map<string, Tie[]>} */
  const sorts = new Map();
  for (const tie of ties) {
    if (tie.start === latest) sorts.set(sortOf(index, tie), [...(sorts.get(sortOf(index, tie)) ?? []), tie]);
  }
  /** @param {Tie[]} group */
  const weight = (group) => weightOf(index, group[0]) * Math.log2(1 + group.length);
  const [group] = [...sorts.values()].sort((a, b) => weight(b) - weight(a) || (a[0].id < b[0].id ? -1 : 1));
  const [words] = changesOf(index, { text: [], records: [{ change: "began", date: latest, ties: group.slice(0, NAMED).map(({ id }) => id) }] });
  const more = group.length - NAMED;
  return {
    id: group.length > 1 && isMembership(group[0]) ? group[0].to : group[0].id,
    words: more > 0 ? sayList([words, say("counts.more", { count: more })]) : words,
  };
}
