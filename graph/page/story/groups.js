/** Ties that one sentence can tell, gathered around the actor that most of them share. Pure. */

import { MEMBERSHIP } from "../index.js";

/** Where an actor stands in a tie; mutual ties have no sides. */
function sideOf(index, tie, actor) {
  if (!index.kinds[tie.kind]?.directed) return "both";
  return tie.from === actor ? "from" : "to";
}

/**
 * @param {object} index
 * @param {object[]} ties
 * @param {function(object): string} keyOf what ties of one sentence have in common beside the actor
 * @param {function(string): number} order where an actor stands in the order of importance
 * @returns {{anchor: string, side: string, ties: object[]}[]}
 */
export function gathered(index, ties, keyOf, order) {
  const rest = new Set(ties);
  const groups = [];
  while (rest.size > 0) {
    const by = new Map();
    for (const tie of rest) {
      // Of two at a mutual tie the more important is the one around whom others gather.
      const ends = sideOf(index, tie, tie.from) === "both" && order(tie.to) < order(tie.from)
        ? [tie.to, tie.from] : [tie.from, tie.to];
      for (const anchor of tie.kind === MEMBERSHIP ? [tie.to] : ends) {
        const side = sideOf(index, tie, anchor);
        const key = [keyOf(tie), side, anchor].join("\n");
        if (!by.has(key)) by.set(key, { anchor, side, ties: [] });
        by.get(key).ties.push(tie);
      }
    }
    const largest = [...by.values()].reduce((best, one) => (one.ties.length > best.ties.length ? one : best));
    groups.push(largest);
    for (const tie of largest.ties) rest.delete(tie);
  }
  return groups;
}

/** The actors in the order in which a step's focus, then its text, then the alphabet names them. */
export function orderOf(index, focus, spoken) {
  const place = new Map(focus.map((id, i) => [id, i]));
  return (id) => place.get(id) ?? (spoken.actor(id) ? focus.length : focus.length + 1);
}

/** Actors sorted, each of them once. */
export function sorted(index, ids, order) {
  const name = (id) => index.actors.get(id)?.name ?? id;
  return [...new Set(ids)].sort((a, b) => order(a) - order(b) || name(a).localeCompare(name(b), "en"));
}
