/**
 * What comes into view with a step though it is not new: ties that the step is about and that the one
 * before did not show, never because a filter hid them there. Pure.
 */

import { MEMBERSHIP } from "../index.js";
import { inForce } from "../visible.js";
import { SPOKEN } from "./spoken.js";
import { stepOf } from "./step.js";

/** The alliances that the steps before have shown. */
function alliancesBefore(before, after, index) {
  const at = stepOf(index, after);
  const steps = at ? at.story.steps.slice(0, at.number) : [];
  return new Set([...before.focus, ...steps.flatMap((step) => [...(step.focus ?? []), ...(step.filters?.alliances ?? [])])]);
}

/**
 * @param {object} index
 * @param {object} before the states of two steps
 * @param {object} after
 * @param {{actors: Set<string>, ties: Set<string>}} old what the earlier one singled out
 * @param {object} spoken what the text of the later one speaks of
 * @returns {function(object): boolean} whether a tie that the later one shows comes into view
 */
export function comingIntoView(index, before, after, old, spoken) {
  const known = alliancesBefore(before, after, index);
  const onward = after.date > before.date;
  const pair = after.focus.length === 2;
  const both = (tie, test) => test(tie.from) && test(tie.to);

  const membership = (tie) => (tie.status ?? "member") === "member" && after.focus.includes(tie.to) && spoken.actor(tie.to)
    && !known.has(tie.to) && !old.actors.has(tie.to);

  return (tie) => {
    if (tie.kind === MEMBERSHIP) return membership(tie);
    if (old.ties.has(tie.id) || (onward && tie.start > before.date)) return false;
    if (tie.id === after.selection) return true;
    // Between those who were in view already it was a filter that hid the tie.
    if (onward && inForce(tie, before.date) && both(tie, (id) => old.actors.has(id))) return false;
    const named = !onward && both(tie, spoken.actor);
    return both(tie, (id) => after.focus.includes(id)) && (spoken.tie(tie) >= SPOKEN || pair || named);
  };
}
