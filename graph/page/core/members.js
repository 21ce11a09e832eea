/** Who belongs to an alliance by the ties that are shown. Pure. */

import { isFull, isMembership, standingOf } from "./index.js";

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

/**
 * Those of them that are members in full, whom an outline holds.
 * @param {Index} index @param {string} id @param {Set<string>} ties
 */
export function fullMembersOf(index, id, ties) {
  return shownMemberships(index, id, ties).filter((tie) => isFull(index, tie)).map((tie) => tie.from);
}

/** More lines than these from members to their alliance could not be told apart. */
const MOST_LINES = 40;

/**
 * Whether an alliance has so many members that its outline alone says who they are, and their lines nothing.
 * @param {Index} index @param {string} id @param {Set<string>} ties those that are shown
 */
export function isOutlinedAlone(index, id, ties) {
  return membersOf(index, id, ties).length > MOST_LINES;
}
