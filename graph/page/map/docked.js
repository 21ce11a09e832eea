/** Which alliances stand above the map: all if they are few, else those that something leads to; and on what. */

import { shadedAlliances } from "./shade.js";

const FEW = 12;
const SHELF = 7;

/**
 * The band that the alliances on the map stand on, names below the chosen ones included.
 * @param {Map<string, object>} nodes in the scene's units
 * @param {object} palette
 * @returns {{top: number, bottom: number}|null}
 */
export function shelfOf(nodes, palette) {
  const docked = [...nodes.values()].filter(({ actor }) => actor.type === "alliance");
  if (docked.length === 0) return null;
  const room = SHELF * palette.size;
  const named = docked.some(({ selected }) => selected) ? 1.2 * palette.type : 0;
  return {
    top: Math.min(...docked.map(({ y, height }) => y - height / 2)) - room,
    bottom: Math.max(...docked.map(({ y, height }) => y + height / 2)) + room + named,
  };
}

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
