/** The line under the picture that says how many pairs are drawn while nothing is chosen, and what is not. */

import { isOverview } from "../core/blocs.js";
import { pictured } from "../core/changes.js";
import { leftOutInWords } from "../core/strand-words.js";
import { strandsOf } from "../core/strands.js";
import { strandTies } from "../core/themes.js";

/** @import { Index, Store } from "../core/types.d.ts" */

/**
 * @param {HTMLElement|null} element none where there is no page around the picture
 * @param {Index} index
 * @param {Store} store
 * @returns {(drawn: number) => void} tells how many strands are drawn
 */
export function createLeftOut(element, index, store) {
  return (drawn) => {
    if (!element) return;
    const state = store.get();
    const words = isOverview(state) ? leftOutInWords(strandsOf(index, strandTies(index, pictured(index, state), state), state.pairs), drawn) : "";
    if (element.textContent === words && element.hidden === (words === "")) return;
    element.textContent = words;
    element.hidden = words === "";
  };
}
