/** What a headline says of the ties that are shown: who is most active, and what began last. Pure. */

import { isDirected, isMembership } from "../core/index.js";
import { NAMED, latestTies } from "../core/latest.js";
import { must } from "../core/must.js";
import { changesOf } from "../core/records.js";
import { say, sayList } from "../core/say.js";

/** @import { Index } from "../core/types.d.ts" */
/** @import { Tie } from "../contract.d.ts" */

/** More that have equally many are not "the most". */
const EQUALS = 3;

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

/**
 * What began last of the ties that are shown.
 * @param {Index} index @param {Set<string>} ids of ties @param {string} day that is shown
 * @returns {{id: string, words: string} | null} what to show for it, and what it is called
 */
export function lastBegun(index, ids, day) {
  const group = latestTies(index, ids, day);
  if (group.length === 0) return null;
  const [words] = changesOf(index, { text: [], records: [{ change: "began", date: group[0].start, ties: group.slice(0, NAMED).map(({ id }) => id) }] }, day);
  const more = group.length - NAMED;
  return {
    id: group.length > 1 && isMembership(group[0]) ? group[0].to : group[0].id,
    words: more > 0 ? sayList([words, say("counts.more", { count: more })]) : words,
  };
}
