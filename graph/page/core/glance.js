/**
 * A state's position in a few lines, computed from its ties on a day and nothing else: what it
 * seeks to join and belongs to, what it does with whom, and which large alliance around it it has
 * no tie to. Pure; panels/glance-list.js shows it.
 */

import { categoryOf, isFull, isMembership, looseness, otherEnd, signOf, standingOf } from "./index.js";
import { memo } from "./memo.js";
import { inMix } from "./mix.js";
import { prominenceOf } from "./prominence.js";
import { inOrder, say } from "./say.js";
import { pairOf, pairsOf, strandOf } from "./strands.js";
import { tiesOn, visible } from "./visible.js";
import { phrase } from "./words.js";

/** @import { GlanceLine, Index, PageState, Shown, Sign } from "./types.d.ts" */
/** @import { State, Tie } from "../contract.d.ts" */
/** @typedef {Pick<PageState, "date" | "filters">} Asked */

/** So many lines. */
const MOST = 12;

/**
 * Where the memberships that bind little and the alliances that a state has no tie to stand among all
 * lines: what is less than 90 before them, the vocabulary's places.
 */
const LAST = { loose: 93, absent: 94 };
const SHARE_THAT_SURROUNDS = 1 / 3;

/** @param {Index} index @param {Tie} tie @param {string} id */
function rank(index, tie, id) {
  if (bindsLittle(index, tie, id)) return LAST.loose;
  if (isMembership(tie)) return standingOf(index, tie).place;
  const category = index.data.categories.find((one) => one.id === categoryOf(index, tie));
  return (category?.place ?? 40) + (signOf(index, tie) < 0 ? 0 : 2);
}

/**
 * Whether a tie makes an actor one of the many in an organisation that all belong to.
 * @param {Index} index @param {Tie} tie @param {string} id
 */
function bindsLittle(index, tie, id) {
  return isMembership(tie) && tie.from === id && isFull(index, tie)
    && looseness(index, otherEnd(tie, id)) === index.data.binding.length;
}

/**
 * A tie's words, with what binds told apart from what binds little.
 * @param {Index} index @param {Tie} tie @param {string} id
 */
function wordsOf(index, tie, id) {
  return bindsLittle(index, tie, id) ? say("glance.also_in") : phrase(index, tie, id);
}

/**
 * The binding alliances of a third or more of its region's states that this state has no tie with.
 * @param {Index} index @param {Asked} state @param {State} actor @param {Tie[]} ties
 */
function absentFrom(index, state, actor, ties) {
  const around = index.states.filter((one) => one.continent && one.continent === actor.continent);
  const members = new Map();
  const here = new Set(around.map((one) => one.id));
  const tied = new Set(ties.map((tie) => otherEnd(tie, actor.id)));
  for (const tie of tiesOn(index, state.date)) {
    if (!isMembership(tie) || !isFull(index, tie) || !here.has(tie.from)) continue;
    members.set(tie.to, (members.get(tie.to) ?? 0) + 1);
  }
  const enough = Math.max(3, around.length * SHARE_THAT_SURROUNDS);
  const { alliances } = state.filters;
  return [...members]
    .filter(([id, count]) => count >= enough && !tied.has(id) && looseness(index, id) < index.data.binding.length
      && (!alliances || alliances.includes(id)))
    .sort((a, b) => b[1] - a[1])
    .map(([id]) => id);
}

/**
 * Which place the other end of a tie has among all, as the picture draws their lines.
 * @param {Index} index @param {Shown} shown @param {string} id @param {Tie[]} ties its own
 * @returns {(other: string) => number} the last for what is not shown
 */
function placesOf(index, shown, id, ties) {
  const prominence = prominenceOf(index, shown);
  const pairs = pairsOf(ties.filter((tie) => !isMembership(tie) && shown.ties.has(tie.id)));
  const strands = [...pairs].map(([pair, some]) => strandOf(index, pair, some));
  const order = new Map(inMix(strands, (one) => prominence.get(one) ?? 0).map(({ from, to }, place) => [from === id ? to : from, place]));
  return (other) => order.get(other) ?? order.size;
}

/** @param {Index} index @param {Asked} state @param {Shown} shown @param {State} actor @param {number} limit @returns {GlanceLine[]} */
function linesOf(index, state, shown, actor, limit) {
  const ties = tiesOn(index, state.date)
    .filter((tie) => tie.from === actor.id || tie.to === actor.id);
  /** @type {Map<string, {words: string, sign: Sign, rank: number, entries: Map<string, Tie[]>}>} */
  const lines = new Map();
  for (const tie of ties) {
    const words = wordsOf(index, tie, actor.id);
    const sign = signOf(index, tie);
    const line = lines.get(words) ?? { words, sign, rank: rank(index, tie, actor.id), entries: new Map() };
    lines.set(words, line);
    const { entries } = line;
    const other = otherEnd(tie, actor.id);
    entries.set(other, [...(entries.get(other) ?? []), tie]);
  }
  const absent = absentFrom(index, state, actor, ties);
  if (absent.length > 0) {
    const words = say("glance.no_tie");
    lines.set(words, { words, sign: 0, rank: LAST.absent, entries: new Map(absent.map((id) => [id, []])) });
  }
  const sorted = [...lines.values()].sort((a, b) => a.rank - b.rank || inOrder(a.words, b.words));
  // The last lines say where it does not belong, which tells much: the middle gives way to them.
  const last = sorted.filter((line) => line.rank >= 90);
  const first = sorted.filter((line) => line.rank < 90).slice(0, Math.max(1, limit - last.length));
  const placeOf = placesOf(index, shown, actor.id, ties);
  return [...first, ...last].map(({ words, sign, entries }) => ({
    words,
    sign,
    entries: [...entries]
      .map(([id, those]) => ({ id, ties: those }))
      .sort((a, b) => looseness(index, a.id) - looseness(index, b.id) || placeOf(a.id) - placeOf(b.id)),
  }));
}

/**
 * @param {Index} index
 * @param {PageState} state
 * @param {State} actor
 * @param {number} limit
 * @returns {GlanceLine[]} the most telling lines first, in each those first who first have lines in the picture; that of
 *   the alliances which it has no tie to has entries without ties
 */
export function glance(index, state, actor, limit = MOST) {
  return linesOf(index, state, visible(index, state), actor, limit);
}

/**
 * The pairs of what is selected, if it is a state, and of whom each of these lines names first: who reads a name looks for its line.
 * @type {(index: Index, state: PageState) => string[]}
 */
export const headsOf = memo((index, state) => (
  { index, date: state.date, filters: state.filters, selection: state.selection, shown: visible(index, state) }), ({ index, date, filters, selection, shown }) => {
  const actor = index.actors.get(selection ?? "");
  if (actor?.type !== "state") return [];
  const heads = linesOf(index, { date, filters }, shown, actor, MOST).flatMap(({ entries }) => (
    entries.slice(0, 1).filter(({ ties }) => ties.some((tie) => !isMembership(tie)))));
  return [...new Set(heads.map(({ id }) => pairOf({ from: actor.id, to: id })))];
}, { keep: 2 });
