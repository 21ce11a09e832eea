/** Which alliances stand above the map: all if they are few, else those that something leads to; and on what. */

import { drawnAlliances } from "../core/blocs.js";
import { isMembership } from "../core/index.js";
import { must } from "../core/must.js";
import { shadedAlliances } from "../core/shaded.js";
import { themeNow } from "../core/themes.js";

/** @import { Choice, Index, PageState, Shown } from "../core/types.d.ts" */
/** @import { Tie } from "../contract.d.ts" */
/** @import { DrawnActor, Palette } from "../drawing/types.d.ts" */

const FEW = 12;
const SHELF = 7;
/** A name below it, in sizes of the type. */
const NAME = 1.2;

/**
 * The band that the alliances on the map stand on, names below the chosen ones included.
 * @param {Map<string, DrawnActor>} nodes in the scene's units
 * @param {Palette} palette
 * @returns {{top: number, bottom: number}|null}
 */
export function shelfOf(nodes, palette) {
  const docked = [...nodes.values()].filter(({ actor }) => actor.type === "alliance");
  if (docked.length === 0) return null;
  return {
    top: Math.min(...docked.map(({ y, height }) => y - height / 2)) - SHELF * palette.size,
    bottom: shelfBelow(docked.map(({ y, height }) => y + height / 2), docked.some(({ selected }) => selected), palette),
  };
}

/** How far down the band reaches. @param {number[]} bottoms of those on it @param {boolean} named whether a name stands below one @param {Pick<Palette, "size" | "type">} palette */
export const shelfBelow = (bottoms, named, { size, type }) => Math.max(...bottoms) + SHELF * size + (named ? NAME * type : 0);

/**
 * @param {Index} index
 * @param {Shown} shown
 * @param {Choice & Pick<PageState, "compare" | "shading" | "filters">} state
 * @returns {string[]} in the data's order
 */
export function dockedAlliances(index, shown, state) {
  if (themeNow(index, state) !== null) return [];
  const all = index.data.actors.filter((actor) => actor.type === "alliance" && shown.actors.has(actor.id))
    .map((actor) => actor.id);
  if (state.compare !== null && all.length <= FEW) return all;
  const selection = state.selection ?? "";
  const wanted = new Set([...shadedAlliances(index, shown, state), selection, ...state.focus]);
  const drawn = drawnAlliances(index, shown, state);
  /** @param {Tie} tie */
  const ends = (tie) => [tie.from, tie.to];
  for (const id of shown.ties) {
    const tie = must(index.ties.get(id));
    const own = ends(tie).includes(selection);
    if (!isMembership(tie) || own || id === selection) ends(tie).forEach((end) => wanted.add(end));
  }
  return all.filter((id) => wanted.has(id) && drawn.has(id));
}
