/** What is looked at: something selected, a story's step, a few actors, or the file. Pure. */

import { inView } from "./names.js";
import { say } from "./say.js";
import { selectedByStep, stepOf } from "./step.js";
import { actorName, listed, tieInWords } from "./words.js";

/** @import { Index, PageState } from "./types.d.ts" */

const MOST_NAMES = 4;

/** @param {Index} index @param {string} id */
function nameOf(index, id) {
  const tie = index.ties.get(id);
  return tie ? tieInWords(index, tie) : actorName(index, id);
}

/**
 * The story's step that is looked at, and not what the reader has chosen in it; null for none.
 * @param {Index} index @param {PageState} state
 */
function stepLookedAt(index, state) {
  return state.selection === null || selectedByStep(index, state) ? stepOf(index, state) : null;
}

/** The documents that the step itself names, as far as they are known: their keys. @param {Index} index @param {PageState} state @returns {string[]} */
export function namedByStep(index, state) {
  const named = stepLookedAt(index, state)?.step.sources ?? [];
  return [...new Set(named)].filter((key) => index.data.sources?.[key]);
}

/**
 * Names what is looked at whole: where that are more than a few, the file's own title does.
 * @param {Index} index
 * @param {PageState} state
 * @returns {string}
 */
export function subjectOf(index, state) {
  const at = stepLookedAt(index, state);
  const named = inView(index, state);
  if (!at && state.selection !== null) return nameOf(named, state.selection);
  if (at) return say("sheet.step", { story: at.story.title, step: at.number + 1, count: at.story.steps.length });
  if (state.focus.length === 0 || state.focus.length > MOST_NAMES) return String(index.data.meta.title);
  return listed(state.focus.map((id) => nameOf(named, id)));
}

/**
 * Whom a question is about: the first of the actors that are singled out, or the one that is selected.
 * @param {Index} index @param {Pick<PageState, "focus" | "selection">} state @param {number} most
 * @returns {string[]}
 */
export function actorsAsked(index, { focus, selection }, most) {
  const actors = focus.filter((id) => index.actors.has(id)).slice(0, most);
  if (actors.length > 0) return actors;
  return selection !== null && index.actors.has(selection) ? [selection] : [];
}
