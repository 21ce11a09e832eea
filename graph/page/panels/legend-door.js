/**
 * Whether the legend is open: as the window has it until a hand decides, and giving way on all but wide
 * windows to what needs its room, the table and a map beside details, until these are gone. In a story
 * it is closed. By the state and the window alone, in whatever order things came.
 */

import { isOpen, turned } from "../core/open.js";
import { isEmbedded } from "../elements/embed.js";

/** @import { PageState } from "../core/types.d.ts" */
/** @import { Door } from "../elements/types.d.ts" */

/** Up to here there is too little room for another panel beside the legend. */
const NARROW = "(max-width: 1500px)";
/** Up to here the legend covers the picture. */
const TIGHT = "(max-width: 900px)";

/** What a hand has decided: for good, or while a story or something that needs the room is there. */
const KEYS = { hand: "legend", need: "legend.beside", story: "legend.story" };

/** @param {PageState} state */
function needsRoom({ panel, layout, selection }) {
  return panel === "table" || layout === "matrix" || (layout === "map" && selection !== null);
}

/** What a hand decides now, and whether the legend is open until it does. @param {PageState} state @returns {[string, boolean]} */
function occasion(state) {
  if (state.story) return [KEYS.story, false];
  if (needsRoom(state) && window.matchMedia(NARROW).matches) return [KEYS.need, false];
  return [KEYS.hand, !isEmbedded() && !window.matchMedia(TIGHT).matches];
}

/** @type {Door} */
export const LEGEND_DOOR = {
  is: (state) => isOpen(state, ...occasion(state)),
  turn(state, _, open) {
    const [key, first] = occasion(state);
    return turned(state, key, open, first);
  },
  over: (state, previous) => [
    ...(Boolean(state.story) !== Boolean(previous.story) ? [KEYS.story] : []),
    ...(needsRoom(state) ? [] : [KEYS.need]),
  ],
};
