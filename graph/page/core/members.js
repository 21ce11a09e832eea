/** Who belongs to an alliance by the ties that are shown. Pure. */

import { isMembership, standingOf } from "./index.js";

/** @import { Index } from "./types.d.ts" */
/** @import { Tie } from "../contract.d.ts" */

/**
 * What the states are to an alliance by ties that are shown.
 * @param {Index} index @param {string} id @param {Set<string>} ties @returns {Tie[]} memberships
 */
export function shownMemberships(index, id, ties) {
  return (index.tiesOf.get(id) ?? []).filter((tie) => isMembership(tie) && tie.to === id && ties.has(tie.id));
}

/**
 * The states that belong to an alliance by ties that are shown, suspended ones among them.
 * @param {Index} index @param {string} id @param {Set<string>} ties
 */
export function membersOf(index, id, ties) {
  return shownMemberships(index, id, ties).filter((tie) => standingOf(index, tie).within).map((tie) => tie.from);
}
