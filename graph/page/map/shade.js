/**
 * Which areas of the map take which alliances' colours. Borders are those of today: a state that is
 * gone has the areas of those that followed it, as long as these did not exist; one that has joined
 * another, as East Germany has, shares its area. Pure.
 */

import { existsOn } from "../index.js";

const FULL = new Set([undefined, null, "", "member", "suspended"]);
const MOST = 4;
/** Areas that two states claim: no one's, but for the time when both were one's. */
const CLAIMED = new Map([["Crimea", ["RUS", "UKR"]]]);

/** The alliances to shade: those chosen, else all whose members are shown if they are few. */
export function shadedAlliances(index, shown, state) {
  const withMembers = (id) => membersOf(index, id, shown.ties).length > 0;
  const alliances = chosen(index, state, "alliance");
  if (alliances.length > 0) return alliances.filter(withMembers);
  const all = index.data.actors.filter(({ type, id }) => type === "alliance" && shown.actors.has(id) && withMembers(id))
    .map(({ id }) => id);
  return all.length <= MOST ? all : [];
}

function chosen(index, state, type) {
  const ids = [state.selection, ...state.focus];
  return [...new Set(ids.filter((id) => index.actors.get(id)?.type === type))];
}

/** The states before one, nearest first. */
function predecessors(index, code) {
  const found = new Set();
  const next = [code];
  for (const id of next) {
    for (const actor of index.data.actors) {
      if (!actor.successors?.includes(id) || found.has(actor.id) || actor.id === code) continue;
      found.add(actor.id);
      next.push(actor.id);
    }
  }
  return [...found];
}

/**
 * The states that an area belongs to on a day: the one of its code, or that one's predecessor, and
 * those that have since joined it.
 * @param {Set<string>} codes of all areas; what has one of its own shares no other's
 * @returns {string[]}
 */
export function holdersOf(index, code, day, codes) {
  if (CLAIMED.has(code)) {
    const [one, other] = CLAIMED.get(code).map((state) => holdersOf(index, state, day, codes));
    return one.filter((id) => other.includes(id));
  }
  const before = predecessors(index, code).filter((id) => existsOn(index, id, day));
  if (!index.actors.has(code) || !existsOn(index, code, day)) return before;
  return [code, ...before.filter((id) => !codes.has(id))];
}

/** The states that belong to an alliance by ties that are shown, each with full membership. */
export function membersOf(index, id, ties) {
  return (index.tiesOf.get(id) ?? [])
    .filter((tie) => tie.type === "membership" && tie.to === id && ties.has(tie.id))
    .filter((tie) => FULL.has(tie.status))
    .map((tie) => tie.from);
}

/**
 * @param {object} index
 * @param {{actors: Set, ties: Set}} shown
 * @param {object} state
 * @param {Iterable<string>} codes of the areas
 * @returns {{holders: Map<string, string[]>, blocs: Map<string, string[]>, singled: Set, states: Set}} the
 *   holders of each area; the alliances that each state is shaded for; the members of chosen ones;
 *   the states that are chosen themselves
 */
export function shading(index, shown, state, codes) {
  const blocs = new Map();
  for (const id of shadedAlliances(index, shown, state)) {
    for (const member of membersOf(index, id, shown.ties)) {
      blocs.set(member, [...new Set([...(blocs.get(member) ?? []), id])]);
    }
  }
  const holders = new Map();
  const all = new Set(codes);
  for (const code of all) holders.set(code, holdersOf(index, code, state.date, all));
  const singled = new Set(chosen(index, state, "alliance").length > 0 ? blocs.keys() : []);
  return { holders, blocs, singled, states: new Set(chosen(index, state, "state")) };
}
