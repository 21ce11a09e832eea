/**
 * What a step's text calls those it speaks of where that is not their name of today, "West Germany" or
 * "Baghdad Pact": the picture and the words beside it then call them so, too. Pure.
 */

import { memo } from "./memo.js";
import { must } from "./must.js";
import { stepOf } from "./step.js";

/** @import { Index, PageState } from "./types.d.ts" */

/** A story's steps are read there and back. */
const STEPS = 16;
/** @type {Map<string, string>} */
const NOBODY = new Map();

/** @type {(called: Record<string, string>) => Map<string, string>} */
const calledBy = memo((called) => ({ called }), ({ called }) => new Map(Object.entries(called)), { keep: STEPS });

/**
 * @param {Index} index
 * @param {Pick<PageState, "story">} state
 * @returns {Map<string, string>} other names by actors' ids; empty outside stories
 */
export function calledIn(index, state) {
  const called = stepOf(index, state)?.step.called;
  return called ? calledBy(called) : NOBODY;
}

/**
 * The index with these names in use, which calledIn() gives.
 * @type {(index: Index, called: Map<string, string>) => Index}
 */
export const withNames = memo((index, called) => ({ index, called }), ({ index, called }) => {
  if (called.size === 0) return index;
  const actors = new Map(index.actors);
  for (const [id, name] of called) actors.set(id, { ...must(actors.get(id)), called: name });
  return { ...index, actors };
}, { keep: STEPS });
