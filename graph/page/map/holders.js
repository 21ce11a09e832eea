/**
 * Whose each area of the map is on a day. Borders are those of today: a state that is gone has the areas
 * of those that followed it, as long as these did not exist; one that has joined another, as East Germany
 * has, shares its area. What two states claim is neither's. Pure.
 */

import { existsOn } from "../index.js";
import { memo } from "../memo.js";

/**
 * Areas that Natural Earth draws apart from the state that they were a part of up to a day (`until`), and
 * those that two states claim since. Russia declared Crimea a part of itself on 18 March 2014, Kosovo its
 * independence on 17 February 2008; the line through Cyprus is of July 1974.
 */
const PARTS = new Map([
  ["Crimea", { of: "UKR", until: "2014-03-17", claimants: ["RUS", "UKR"] }],
  ["XKX", { of: "SRB", until: "2008-02-16" }],
  ["CYN", { of: "CYP", until: "1974-07-19" }],
  ["Held-Sahara", { claimants: ["ESH", "MAR"] }],
]);

/**
 * Annexed by the Soviet Union in 1940, which the United States, the United Kingdom and many others never
 * recognised: no one's on the map until their independence was.
 */
export const ANNEXED = { by: "SUN", areas: ["EST", "LVA", "LTU"] };

/** The areas left plain for that reason on a day. @returns {string[]} */
export function leftPlain(index, day) {
  return existsOn(index, ANNEXED.by, day) ? ANNEXED.areas.filter((code) => index.actors.has(code) && !existsOn(index, code, day)) : [];
}

/** The states before one, nearest first. */
const predecessors = memo((index, code) => ({ index, code }), ({ index, code }) => {
  const found = new Set([code]);
  for (const id of found) {
    for (const actor of index.states) if (actor.successors?.includes(id)) found.add(actor.id);
  }
  return [...found].slice(1);
}, { keep: Infinity });

/** Several followed it: what was a state of its own meanwhile, as Ukraine in the United Nations, lay within it. */
const isUnion = (index, id) => index.actors.get(id).successors.length > 1;

function ownersOf(index, code, day, codes) {
  const before = predecessors(index, code).filter((id) => existsOn(index, id, day));
  const union = before.filter((id) => isUnion(index, id) && !codes.has(id));
  if (union.length > 0 || !index.actors.has(code) || !existsOn(index, code, day)) return union.length > 0 ? union : before;
  return [code, ...before.filter((id) => !codes.has(id))];
}

/**
 * @param {object} index
 * @param {string} code of an area
 * @param {string} day
 * @param {Set<string>} codes of all areas; what has one of its own shares no other's
 * @returns {{states: string[], claimed: boolean}} those that the area belongs to, or that claim it
 */
export function holdersOf(index, code, day, codes) {
  const part = PARTS.get(code);
  if (part && day <= (part.until ?? "")) return holdersOf(index, part.of, day, codes);
  if (!part?.claimants) return { states: ownersOf(index, code, day, codes), claimed: false };
  const states = [...new Set(part.claimants.flatMap((one) => ownersOf(index, one, day, codes)))];
  return { states, claimed: states.length > 1 };
}
