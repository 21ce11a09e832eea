/**
 * What hangs on an actor, or on a state's membership, by what is shown: which ties are lost without it, who no longer
 * owes whom help through an alliance, and who is no longer connected by cooperation. As in
 * `graph/analysis/without.py`, to which the tests hold this. Pure.
 */

import { isMembership, signOf } from "../core/index.js";
import { must } from "../core/must.js";
import { endsOfPair } from "../core/strands.js";
import { cellsOf } from "./cells.js";

/** @import { Index } from "../core/types.d.ts" */
/** @import { Tie } from "../contract.d.ts" */
/** @import { Loss } from "./types.d.ts" */

/** Who is connected with whom by cooperation: each piece in the order of the alphabet. @param {Index} index @param {Tie[]} ties @param {Iterable<string>} actors */
function pieces(index, ties, actors) {
  /** @type {Map<string, string[]>} */
  const others = new Map([...actors].map((id) => [id, []]));
  for (const tie of ties) {
    if (signOf(index, tie) <= 0) continue;
    others.get(tie.from)?.push(tie.to);
    others.get(tie.to)?.push(tie.from);
  }
  /** @type {Set<string>} */
  const seen = new Set();
  const found = [];
  for (const id of others.keys()) {
    if (seen.has(id)) continue;
    const piece = new Set([id]);
    for (const one of piece) for (const other of others.get(one) ?? []) if (others.has(other)) piece.add(other);
    for (const one of piece) seen.add(one);
    found.push([...piece].sort());
  }
  return found;
}

/** The pieces that the largest one breaks into, less the largest of them. @param {Index} index @param {Tie[]} before @param {Tie[]} after @param {string | null} gone */
function cutOff(index, before, after, gone) {
  const whole = new Set(pieces(index, before, index.actors.keys()).reduce((best, one) => (one.length > best.length ? one : best), /** @type {string[]} */ ([])));
  const left = [...index.actors.keys()].filter((id) => id !== gone);
  return pieces(index, after, left).map((piece) => piece.filter((id) => whole.has(id))).filter((piece) => piece.length > 0)
    .sort((a, b) => b.length - a.length || (a.join("\n") < b.join("\n") ? -1 : 1)).slice(1);
}

/**
 * @param {Index} index of the day @param {Set<string>} shown the ids of the ties that are shown @param {string} day
 * @param {string} actor who is gone @param {string | null} [alliance] or what it leaves
 * @returns {Loss}
 */
export function lossOf(index, shown, day, actor, alliance = null) {
  const before = [...shown].map((id) => must(index.ties.get(id)));
  /** @param {Tie} tie */
  const isLost = (tie) => (alliance === null ? [tie.from, tie.to].includes(actor) : isMembership(tie) && tie.from === actor && tie.to === alliance);
  const after = before.filter((tie) => !isLost(tie));
  const states = index.states.map(({ id }) => id);
  /** @param {Tie[]} ties */
  const owed = (ties) => cellsOf(index, new Set(ties.map(({ id }) => id)), states, day, null);
  const left = owed(after);
  const unowed = [...owed(before).values()]
    .map(({ id, allied }) => ({ pair: must(endsOfPair(id)), through: allied.filter((one) => !left.get(id)?.allied.includes(one)) }))
    .filter(({ pair, through }) => through.length > 0 && (alliance !== null || !pair.includes(actor)));
  return { ties: before.filter(isLost), unowed, cutOff: cutOff(index, before, after, alliance === null ? actor : null) };
}
