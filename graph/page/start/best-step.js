/** The step of a story that its small picture is drawn of: one in which much can be seen, and not too much. Pure. */

import { pictured } from "../core/changes.js";
import { emphasis } from "../core/emphasis.js";
import { initialState } from "../core/state.js";
import { pictureWaits, stateOfStep } from "../core/step.js";

/** @import { Index, PageState } from "../core/types.d.ts" */
/** @import { Story } from "../contract.d.ts" */

/** More ties than these are a tangle in a small picture. */
const MOST = 12;
/** What friends and foes at once are worth, in ties. */
const BOTH = 6;

/** How much a small picture of a state would tell. @param {Index} index @param {PageState} state */
export function worthOf(index, state) {
  const singled = emphasis(index, pictured(index, state), state);
  if (!singled) return 0;
  const signs = new Set([...singled.ties].map((id) => index.kinds[index.ties.get(id)?.kind ?? ""]?.sign));
  const { size } = singled.ties;
  const seen = size <= MOST ? size : Math.max(0, MOST - (size - MOST) / 4);
  return seen + (signs.has(1) && signs.has(-1) ? BOTH : 0);
}

/**
 * The state of a story's best step; the first of those that are as good.
 * @param {Index} index @param {Story} story
 * @returns {Generator<void, PageState>} stops after each step, since all of them together take their time
 */
export function* bestStep(index, story) {
  const first = initialState(index.data);
  let best = { state: first, worth: -1 };
  for (let number = 0; number < story.steps.length; number += 1) {
    if (pictureWaits(story, number, false)) continue;
    const state = { ...first, ...stateOfStep(index, story, number) };
    const worth = worthOf(index, state);
    if (worth > best.worth) best = { state, worth };
    yield;
  }
  return best.state;
}
