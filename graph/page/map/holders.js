/**
 * Whose each area of the map is on a day. Borders are those of today: a state that is gone has the areas
 * of those that followed it, as long as these did not exist; one that has joined another, as East Germany
 * has, shares its area. What two states claim is neither's. Pure.
 */

import { dayless, existsOn } from "../core/index.js";
import { memo } from "../core/memo.js";

/** @import { Index } from "../core/types.d.ts" */
/** @import { LandData } from "./types.d.ts" */

/**
 * What the land's data says of an area beside its outline: whose part it was, and who claims it.
 * @param {Index} index @param {string} code
 */
function claimOn(index, code) {
  const claims = landOf(index)?.claims ?? {};
  return Object.hasOwn(claims, code) ? claims[code] : null;
}

/** The land's data; undefined where the page has none. @param {Index} index */
export function landOf(index) {
  return /** @type {LandData | undefined} */ (/** @type {unknown} */ (index.data.land));
}

/**
 * The areas that are left plain on a day: no one's on the map, since many states never recognised that
 * they were a part of the one that had annexed them.
 * @param {Index} index @param {string} day
 * @returns {{by: string, year: number, areas: string[]}[]}
 */
export function leftPlain(index, day) {
  return (landOf(index)?.annexed ?? []).filter(({ by }) => existsOn(index, by, day)).map(({ by, year, areas }) => (
    { by, year, areas: areas.filter((code) => index.actors.has(code) && !existsOn(index, code, day)) }
  )).filter(({ areas }) => areas.length > 0);
}

/** The states before one, nearest first. @type {(index: Index, code: string) => string[]} */
const predecessors = memo((index, code) => ({ index: dayless(index), code }), ({ index, code }) => {
  const found = new Set([code]);
  for (const id of found) {
    for (const actor of index.states) if (actor.successors?.includes(id)) found.add(actor.id);
  }
  return [...found].slice(1);
}, { keep: Infinity });

/**
 * Several followed it: what was a state of its own meanwhile, as Ukraine in the United Nations, lay within it.
 * @param {Index} index @param {string} id
 */
const isUnion = (index, id) => (index.actors.get(id)?.successors?.length ?? 0) > 1;

/** @param {Index} index @param {string} code @param {string} day @param {Set<string>} codes */
function ownersOf(index, code, day, codes) {
  const before = predecessors(index, code).filter((id) => existsOn(index, id, day));
  const union = before.filter((id) => isUnion(index, id) && !codes.has(id));
  if (union.length > 0 || !index.actors.has(code) || !existsOn(index, code, day)) return union.length > 0 ? union : before;
  return [code, ...before.filter((id) => !codes.has(id))];
}

/**
 * @param {Index} index
 * @param {string} code of an area
 * @param {string} day
 * @param {Set<string>} codes of all areas; what has one of its own shares no other's
 * @returns {{states: string[], claimed: boolean}} those that the area belongs to, or that claim it
 */
export function holdersOf(index, code, day, codes) {
  const part = claimOn(index, code);
  if (part?.of && (part.since ?? "") <= day && day <= (part.until ?? "")) return holdersOf(index, part.of, day, codes);
  if (!part?.claimants) return { states: ownersOf(index, code, day, codes), claimed: false };
  const states = [...new Set(part.claimants.flatMap((one) => ownersOf(index, one, day, codes)))];
  return { states, claimed: states.length > 1 };
}
