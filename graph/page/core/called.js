/**
 * What a step's text calls those it speaks of where that is not their name of today, "West Germany" or
 * "Baghdad Pact": the picture and the words beside it then call them so, too. Pure.
 */

import { memo } from "./memo.js";
import { stepOf } from "./step.js";

/** A story's steps are read there and back. */
const STEPS = 16;
const NOBODY = new Map();

const calledBy = memo((step) => ({ step }), ({ step }) => new Map(Object.entries(step.called)), { keep: STEPS });

/**
 * @param {object} index
 * @param {object} state
 * @returns {Map<string, string>} other names by actors' ids; empty outside stories
 */
export function calledIn(index, state) {
  const step = stepOf(index, state)?.step;
  return step?.called ? calledBy(step) : NOBODY;
}

/** The index with these names in use. @param {object} index @param {Map<string, string>} called from calledIn() */
export const withNames = memo((index, called) => ({ index, called }), ({ index, called }) => {
  if (called.size === 0) return index;
  const actors = new Map(index.actors);
  for (const [id, name] of called) actors.set(id, { ...actors.get(id), called: name });
  return { ...index, actors };
}, { keep: STEPS });
