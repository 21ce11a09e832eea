/**
 * Which areas of the map take which alliances' colours. Borders are those of today; a state that is
 * gone has the areas of those that followed it, as long as these did not exist. Pure.
 */

import { existsOn } from "../index.js";

const FULL = new Set([undefined, null, "", "member", "suspended"]);
const MOST = 4;

/** The alliances to shade: those chosen, else all that are shown if they are few. */
export function shadedAlliances(index, shown, state) {
  const chosen = chosenAlliances(index, state);
  if (chosen.length > 0) return chosen;
  const all = index.data.actors.filter((actor) => actor.type === "alliance" && shown.actors.has(actor.id));
  return all.length <= MOST ? all.map((actor) => actor.id) : [];
}

function chosenAlliances(index, state) {
  const chosen = [state.selection, ...state.focus];
  return [...new Set(chosen.filter((id) => index.actors.get(id)?.type === "alliance"))];
}

/** The state that an area belongs to on a day: the one of its code, else one that it followed. */
export function holderOf(index, code, day, seen = new Set()) {
  if (index.actors.has(code) && existsOn(index, code, day)) return code;
  seen.add(code);
  for (const actor of index.data.actors) {
    if (actor.type !== "state" || seen.has(actor.id) || !actor.successors?.includes(code)) continue;
    const holder = holderOf(index, actor.id, day, seen);
    if (holder !== null) return holder;
  }
  return null;
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
 * @returns {{holders: Map<string, string|null>, blocs: Map<string, string[]>, singled: Set<string>}}
 *   the holder of each area; the alliances that each state is shaded for; the members of chosen ones
 */
export function shading(index, shown, state, codes) {
  const blocs = new Map();
  for (const id of shadedAlliances(index, shown, state)) {
    for (const member of membersOf(index, id, shown.ties)) {
      blocs.set(member, [...new Set([...(blocs.get(member) ?? []), id])]);
    }
  }
  const holders = new Map();
  for (const code of codes) holders.set(code, holderOf(index, code, state.date));
  const singled = new Set(chosenAlliances(index, state).length > 0 ? blocs.keys() : []);
  return { holders, blocs, singled };
}
