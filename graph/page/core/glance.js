/**
 * A state's position in a few lines, computed from its ties on a day and nothing else: what it
 * seeks to join and belongs to, what it does with whom, and which large alliance around it it has
 * no tie to. Pure; panels/glance-list.js shows it.
 */

import { categoryOf, isFull, isMembership, looseness, otherEnd, signOf, standingOf } from "./index.js";
import { inOrder, say } from "./say.js";
import { tiesOn } from "./visible.js";
import { phrase } from "./words.js";

/** @import { GlanceLine, Index, PageState, Sign } from "./types.d.ts" */
/** @import { State, Tie } from "../contract.d.ts" */

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
 * @param {Index} index @param {PageState} state @param {State} actor @param {Tie[]} ties
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
 * @param {Index} index
 * @param {PageState} state
 * @param {State} actor
 * @param {number} limit
 * @returns {GlanceLine[]} the most
 *   telling lines first; that of the alliances which it has no tie to has entries without ties
 */
export function glance(index, state, actor, limit = 12) {
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
  return [...first, ...last].map(({ words, sign, entries }) => ({
    words,
    sign,
    entries: [...entries]
      .map(([id, those]) => ({ id, ties: those }))
      .sort((a, b) => looseness(index, a.id) - looseness(index, b.id)),
  }));
}
