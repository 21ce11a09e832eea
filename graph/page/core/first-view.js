/** Whether the page shows what the file shows first. Pure. */

import { initialState, same } from "./state.js";

/** @import { Index, PageState } from "./types.d.ts" */

/** The parts of the state that what is shown depends on. @type {("date" | "filters" | "selection" | "focus" | "compare" | "story" | "pairs" | "isolates")[]} */
export const SHOWN_BY = ["date", "filters", "selection", "focus", "compare", "story", "pairs", "isolates"];

/** Whether the file's own first view is shown, from wherever and however. @param {Index} index @param {PageState} state */
export function isFirstView(index, state) {
  const first = initialState(index.data);
  return SHOWN_BY.every((part) => same(state[part], first[part]));
}
