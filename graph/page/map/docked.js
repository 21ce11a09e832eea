/** Which alliances stand above the map: all if they are few, else those that something leads to. */

import { shadedAlliances } from "./shade.js";

const FEW = 12;

/**
 * @param {object} index
 * @param {{actors: Set, ties: Set}} shown
 * @param {object} state
 * @returns {string[]} in the data's order
 */
export function dockedAlliances(index, shown, state) {
  const all = index.data.actors.filter((actor) => actor.type === "alliance" && shown.actors.has(actor.id))
    .map((actor) => actor.id);
  if (all.length <= FEW) return all;
  const wanted = new Set([...shadedAlliances(index, shown, state), state.selection, ...state.focus]);
  const selected = index.ties.get(state.selection);
  const ends = (tie) => [tie.from, tie.to];
  for (const id of shown.ties) {
    const tie = index.ties.get(id);
    const own = ends(tie).includes(state.selection);
    if (tie.type !== "membership" || own || tie === selected) ends(tie).forEach((end) => wanted.add(end));
  }
  return all.filter((id) => wanted.has(id));
}
