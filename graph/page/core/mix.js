/**
 * In which order the partners of what is chosen have lines and are named: however few of them are told, of each sort
 * there are about as many as its share of all, and the strongest of it. Else many of one sort, each a little stronger,
 * would push out all of another, and what is drawn would say the opposite of what is. Pure.
 */

/** @import { Strand } from "./types.d.ts" */

/** How much it counts beside what two have with each other how prominent they are: by this power. */
const PROMINENT = 1 / 3;

/**
 * Each stands where so much of its sort is before it as of all others: a sort is what lines tell by their look, and how
 * much of it there is, is how strong all of it is together. Of every sort the strongest is among the first.
 * @param {Strand[]} strands one for each pair, each with one end that is chosen @param {(id: string) => number} prominence of an actor
 * @returns {Strand[]} within a sort the strongest first: by what they weigh and by how prominent their ends are
 */
export function inMix(strands, prominence) {
  // The chosen one is an end of each, so that the other ends tell them apart.
  const all = strands.map((strand) => ({ strand, strength: strand.weight * (prominence(strand.from) * prominence(strand.to)) ** PROMINENT }))
    .sort((a, b) => b.strength - a.strength || b.strand.ties.length - a.strand.ties.length || (a.strand.id < b.strand.id ? -1 : 1));
  /** @type {Map<string, number>} */
  const strengths = new Map();
  const placed = all.map(({ strand, strength }) => {
    const sort = `${strand.way} ${strand.category}`;
    const before = strengths.get(sort) ?? 0;
    strengths.set(sort, before + strength);
    return { strand, sort, before };
  });
  /** @param {typeof placed[number]} one */
  const share = ({ sort, before }) => before / (strengths.get(sort) || 1);
  return placed.sort((a, b) => share(a) - share(b)).map(({ strand }) => strand);
}
