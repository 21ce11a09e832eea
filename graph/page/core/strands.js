/**
 * Strands: all ties between two states as one, with how many they are, what they weigh, and whether the
 * two cooperate, quarrel, or do both. What the picture draws while nothing is chosen. Pure.
 */

import { countedAs, countsOf, wayOf } from "./between.js";
import { categoryOf, isMembership, signOf, weightOf } from "./index.js";
import { memo } from "./memo.js";
import { must } from "./must.js";
import { same } from "./state.js";
import { nothingChosen } from "./step.js";

/** @import { Index, PageState, Strand, Strands } from "./types.d.ts" */
/** @import { Tie } from "../contract.d.ts" */

/** Between the ids of a pair; no id of an actor or a tie holds one. */
const AND = "\n";
/** With the pointer somewhere, and without it; here and in the words below. */
const KEEP = 4;

/** The two actors of a tie, whichever way it points. @param {{from: string, to: string}} tie */
export function pairOf({ from, to }) {
  return from < to ? `${from}${AND}${to}` : `${to}${AND}${from}`;
}

/** The two ends of a strand by its id; null for any other id. @param {string | null} id */
export function endsOfPair(id) {
  const ends = (id ?? "").split(AND);
  return ends.length === 2 ? ends : null;
}

/** More ties than these are a web: what two have with each other is one line of it. */
const WEB = 40;

/** Whether ties that stand out are a web: memberships aside, which lie about their alliance. @param {Index} index @param {Iterable<string>} ids */
export function isWeb(index, ids) {
  return [...ids].filter((id) => !isMembership(must(index.ties.get(id)))).length > WEB;
}

/** The key that weighs most; of equals the one that comes first in the alphabet. @param {Map<string, number>} weights */
function heaviest(weights) {
  return [...weights].reduce((best, one) => (
    one[1] > best[1] || (one[1] === best[1] && one[0] < best[0]) ? one : best))[0];
}

/** Ties by whom they tie. @template {Pick<Tie, "from" | "to">} T @param {Iterable<T>} ties @returns {Map<string, T[]>} */
export function pairsOf(ties) {
  /** @type {Map<string, T[]>} */
  const pairs = new Map();
  for (const tie of ties) {
    const pair = pairOf(tie);
    const some = pairs.get(pair);
    if (some) some.push(tie);
    else pairs.set(pair, [tie]);
  }
  return pairs;
}

/** All ties of a pair as one. @param {Index} index @param {string} id of the pair @param {Tie[]} ties @returns {Strand} */
export function strandOf(index, id, ties) {
  const [from, to] = id.split(AND);
  const counts = countsOf(index, ties);
  const categories = new Map();
  for (const tie of counts.cooperates > 0 ? ties.filter((one) => countedAs(index, one) === "cooperates") : ties) {
    const category = categoryOf(index, tie);
    categories.set(category, (categories.get(category) ?? 0) + weightOf(index, tie));
  }
  return { id, from, to, ties, weight: ties.reduce((sum, tie) => sum + weightOf(index, tie), 0), ...counts, category: heaviest(categories), way: wayOf(counts) };
}

/** All who are at the ends of some pairs. @param {string[]} pairs their ids */
export const endsOfPairs = (pairs) => new Set(pairs.flatMap((id) => must(endsOfPair(id))));

/**
 * Strands as they look: of which the headline tells the latest tie, they are of the category of that, if it is no conflict.
 * @template {Pick<Strand, "id" | "ties" | "category">} One @param {Index} index @param {One} strand @param {string[]} latest ids of such @returns {One}
 */
export function asTold(index, strand, latest) {
  if (!latest.includes(strand.id)) return strand;
  const last = strand.ties.reduce((late, tie) => (tie.start > late.start ? tie : late));
  return signOf(index, last) < 0 ? strand : { ...strand, category: categoryOf(index, last) };
}

/** The stronger first: what weighs more, then more ties. @param {Strand} a @param {Strand} b */
export function byStrength(a, b) {
  return b.weight - a.weight || b.ties.length - a.ties.length || (a.id < b.id ? -1 : 1);
}

/**
 * The strands of the ties that are shown; pairs of states with fewer than `least` are left out.
 * @type {(index: Index, shown: {ties: Set<string>}, least: number) => Strands}
 */
export const strandsOf = memo((index, shown, least) => ({ index, ties: shown.ties, least }), ({ index, ties, least }) => {
  /** @type {Tie[]} */
  const between = [];
  let memberships = 0;
  let others = 0;
  for (const id of ties) {
    const tie = index.ties.get(id);
    if (!tie) continue;
    if (isMembership(tie)) memberships += 1;
    else if ([tie.from, tie.to].some((end) => index.actors.get(end)?.type !== "state")) others += 1;
    else if (tie.from !== tie.to) between.push(tie);
  }
  const pairs = pairsOf(between);
  const enough = [...pairs].filter(([, some]) => some.length >= least);
  const strands = enough.map(([id, some]) => strandOf(index, id, some)).sort(byStrength);
  return { strands, fewer: pairs.size - enough.length, memberships, others };
}, { keep: KEEP });

/**
 * The ties of a pair that are shown; none for any other id.
 * @param {Index} index @param {{ties: Set<string>}} shown @param {string | null} id
 */
export function tiesOfPair(index, shown, id) {
  const ends = endsOfPair(id);
  return ends ? (index.tiesOf.get(ends[0]) ?? []).filter((tie) => shown.ties.has(tie.id) && pairOf(tie) === id) : [];
}

/**
 * What choosing a strand changes of a state: its one tie is chosen, or both its ends are; null for any other id.
 * @param {Index} index @param {{ties: Set<string>}} shown @param {string} id
 */
export function chosenByPair(index, shown, id) {
  const ties = tiesOfPair(index, shown, id);
  if (ties.length === 0) return null;
  return ties.length === 1 ? { selection: ties[0].id, focus: [] } : { selection: null, focus: id.split(AND) };
}

/**
 * The pair that a reader has chosen: two actors in focus, and not by a story's step. Its id, or null.
 * @param {Index} index @param {PageState} state
 */
export function chosenPair(index, state) {
  const { selection, focus } = state;
  if (selection !== null || focus.length !== 2 || !focus.every((id) => index.actors.has(id))) return null;
  return same(focus, nothingChosen(index, state).focus) ? null : pairOf({ from: focus[0], to: focus[1] });
}
