/**
 * Threes of states that are all tied by cooperation or conflict, around one of them, by what is shown: balanced where
 * their signs multiply to +. A pair's sign is that of its cooperative ties less its conflicts; who owes each other
 * help through an alliance has one more that is cooperative. As in `graph/analysis/triads.py`, to which the tests
 * hold this. Pure.
 */

import { must } from "../core/must.js";
import { endsOfPair } from "../core/strands.js";
import { cellsOf } from "./cells.js";

/** @import { Index } from "../core/types.d.ts" */
/** @import { Triad } from "./types.d.ts" */

/** The sign of each two states that have one: by both, either way. @param {Index} index of the day @param {Set<string>} ties shown @param {string} day */
function signs(index, ties, day) {
  /** @type {Map<string, Map<string, number>>} */
  const found = new Map();
  /** @param {string} one @param {string} other @param {number} sign */
  const put = (one, other, sign) => found.set(one, (found.get(one) ?? new Map()).set(other, sign));
  for (const { id, cooperates, quarrels, refuses, allied } of cellsOf(index, ties, index.states.map((state) => state.id), day, null).values()) {
    const sign = Math.sign(cooperates + Math.min(allied.length, 1) - quarrels - refuses);
    const [one, other] = must(endsOfPair(id));
    if (sign === 0 || one === other) continue;
    put(one, other, sign);
    put(other, one, sign);
  }
  return found;
}

/**
 * The unbalanced ones, those first in which two quarrel who have a friend in common; and how many there are in all.
 * @param {Index} index of the day @param {Set<string>} ties the ids of those that are shown @param {string} day @param {string} around a state
 * @returns {{unbalanced: Triad[], all: number}}
 */
export function triadsAround(index, ties, day, around) {
  const found = signs(index, ties, day);
  const own = [...found.get(around) ?? []].sort(([a], [b]) => (a < b ? -1 : 1));
  /** @type {Triad[]} */
  const unbalanced = [];
  let all = 0;
  own.forEach(([one, first], at) => own.slice(at + 1).forEach(([other, second]) => {
    const between = found.get(one)?.get(other);
    if (between === undefined) return;
    all += 1;
    if (first * second * between > 0) return;
    // Of three signs one is that of conflict, or all are.
    const friend = [{ id: around, sign: between }, { id: one, sign: second }, { id: other, sign: first }].find(({ sign }) => sign < 0);
    unbalanced.push({ actors: [around, one, other], friend: first + second + between > 0 ? friend?.id ?? null : null });
  }));
  return { unbalanced: unbalanced.sort((a, b) => Number(a.friend === null) - Number(b.friend === null)), all };
}
