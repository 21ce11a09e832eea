/** The line under the picture that says how many pairs are drawn, and what is not: while nothing is chosen, and of a choice that is a web. */

import { blocsOf, isOverview } from "../core/blocs.js";
import { pictured } from "../core/changes.js";
import { latestPairs } from "../core/latest.js";
import { inView } from "../core/names.js";
import { same } from "../core/state.js";
import { leftOutInWords, partnersInWords } from "../core/strand-words.js";
import { strandsNow, themeNow } from "../core/themes.js";

/** @import { Index, PageState, Store } from "../core/types.d.ts" */

/** @param {Index} index of the day @param {PageState} state @param {number} drawn */
function overviewInWords(index, state, drawn) {
  const shown = pictured(index, state);
  // Where the land tells who belongs to an alliance, no line is left out.
  if (state.layout === "map" && themeNow(index, state)?.alliance) return "";
  return leftOutInWords(index, strandsNow(index, shown, state), drawn, blocsOf(index, shown), {
    latest: latestPairs(index, shown, state).length > 0, named: state.layout === "map", outlined: state.layout === "network",
  });
}

/** What a choice is, of which the line may speak. */
const CHOICE = /** @type {const} */ (["selection", "focus", "compare", "layout"]);

/**
 * Of another choice nothing is said until it is drawn: words of the last one took room that the camera would leave free.
 * @param {HTMLElement|null} element @param {PageState} state @param {PageState} previous
 */
export function hush(element, state, previous) {
  const chosen = !isOverview(state) || !isOverview(previous);
  const parts = [/** @type {const} */ ("story"), ...(chosen ? CHOICE : [])];
  if (element && parts.some((part) => !same(state[part], previous[part]))) element.hidden = true;
}

/**
 * @param {HTMLElement|null} element none where there is no page around the picture
 * @param {Index} index
 * @param {Store} store
 * @returns {(drawn: number, waiting: number) => void} tells how many strands are drawn, and how many of what is chosen are not
 */
export function createLeftOut(element, index, store) {
  return (drawn, waiting) => {
    if (!element) return;
    const state = store.get();
    const words = isOverview(state) ? overviewInWords(inView(index, state), state, drawn) : partnersInWords(drawn, waiting);
    if (element.textContent === words && element.hidden === (words === "")) return;
    element.textContent = words;
    element.hidden = words === "";
  };
}
