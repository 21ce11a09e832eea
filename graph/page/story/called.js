/**
 * What a step's text calls those it speaks of where that is not their name of today, "West Germany" or
 * "Baghdad Pact": the picture and the words beside it then call them so, too. Pure.
 */

import { stepOf } from "./step.js";

const NOBODY = new Map();
const known = new WeakMap();
const indexes = new WeakMap();

/**
 * @param {object} index
 * @param {object} state
 * @returns {Map<string, string>} other names by actors' ids; empty outside stories
 */
export function calledIn(index, state) {
  const step = stepOf(index, state)?.step;
  if (!step?.called) return NOBODY;
  if (!known.has(step)) known.set(step, new Map(Object.entries(step.called)));
  return known.get(step);
}

/** The index with these names in use. @param {object} index @param {Map<string, string>} called from calledIn() */
export function withNames(index, called) {
  if (called.size === 0) return index;
  if (!indexes.has(called)) {
    const actors = new Map(index.actors);
    for (const [id, name] of called) actors.set(id, { ...actors.get(id), called: name });
    indexes.set(called, { ...index, actors });
  }
  return indexes.get(called);
}
