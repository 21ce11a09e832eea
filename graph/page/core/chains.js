/**
 * How two actors are connected by what is shown: all shortest chains, and the strongest one. A strand of so
 * many ties resists as one over their number, a chain as the sum of its strands, as in `graph/analysis/chains.py`,
 * to which the tests hold this. Pure.
 */

import { visible } from "./visible.js";

/** @import { Chain, Index, PageState } from "./types.d.ts" */
/** @import { Tie } from "../contract.d.ts" */

/** So many chains are enough. */
const MOST = 100;

/** @typedef {Map<string, Map<string, Tie[]>>} Strands the ties of each actor, by the other end */

/** @param {Index} index @param {PageState} state @returns {Strands} */
function strandsOf(index, state) {
  /** @type {Strands} */
  const strands = new Map();
  /** @param {string} from @param {string} to @param {Tie} tie */
  const add = (from, to, tie) => {
    const others = strands.get(from) ?? new Map();
    strands.set(from, others);
    others.set(to, [...(others.get(to) ?? []), tie]);
  };
  for (const id of visible(index, state).ties) {
    const tie = index.ties.get(id);
    if (!tie || tie.from === tie.to) continue;
    add(tie.from, tie.to, tie);
    add(tie.to, tie.from, tie);
  }
  return strands;
}

/** @param {Strands} strands @param {string[]} actors @returns {Chain} */
function chainOf(strands, actors) {
  const ties = actors.slice(1).map((actor, at) => strands.get(actors[at])?.get(actor) ?? []);
  return { actors, ties, strength: 1 / ties.reduce((sum, those) => sum + 1 / those.length, 0) };
}

/** @param {Chain} a @param {Chain} b */
function strongestFirst(a, b) {
  return b.strength - a.strength || (a.actors.join("\n") < b.actors.join("\n") ? -1 : 1);
}

/** How many steps each actor is away. @param {Strands} strands @param {string} from */
function stepsFrom(strands, from) {
  const steps = new Map([[from, 0]]);
  for (const [actor, step] of steps) {
    for (const other of strands.get(actor)?.keys() ?? []) if (!steps.has(other)) steps.set(other, step + 1);
  }
  return steps;
}

/** @param {Strands} strands @param {string} one @param {string} other @returns {Chain[]} */
function shortest(strands, one, other) {
  const left = stepsFrom(strands, other);
  let chains = left.has(one) ? [[one]] : [];
  for (let step = (left.get(one) ?? 0) - 1; step >= 0 && chains.length > 0; step -= 1) {
    chains = chains.flatMap((chain) => [...strands.get(chain[chain.length - 1])?.keys() ?? []]
      .filter((next) => left.get(next) === step).map((next) => [...chain, next]));
  }
  return chains.map((actors) => chainOf(strands, actors)).sort(strongestFirst);
}

/** The chain of the least resistance (Dijkstra's way). @param {Strands} strands @param {string} one @param {string} other @returns {Chain | null} */
function strongest(strands, one, other) {
  /** @type {Map<string, {resistance: number, actors: string[]}>} */
  const open = new Map([[one, { resistance: 0, actors: [one] }]]);
  const done = new Set();
  while (open.size > 0) {
    const [next, { resistance, actors }] = [...open].reduce((best, here) => (here[1].resistance < best[1].resistance ? here : best));
    if (next === other) return chainOf(strands, actors);
    open.delete(next);
    done.add(next);
    for (const [to, ties] of strands.get(next) ?? []) {
      const found = resistance + 1 / ties.length;
      if (!done.has(to) && found < (open.get(to)?.resistance ?? Infinity)) open.set(to, { resistance: found, actors: [...actors, to] });
    }
  }
  return null;
}

/**
 * @param {Index} index @param {PageState} state @param {string} one @param {string} other
 * @returns {{shortest: Chain[], strongest: Chain | null}} the shortest, the strongest first; none if there is none
 */
export function chainsBetween(index, state, one, other) {
  const strands = strandsOf(index, state);
  if (one === other || !strands.has(one) || !strands.has(other)) return { shortest: [], strongest: null };
  return { shortest: shortest(strands, one, other).slice(0, MOST), strongest: strongest(strands, one, other) };
}
