/** Which of the ties that a choice singles out are lines, and between whom. Pure. */

import { isFull, isMembership, standingOf } from "../core/index.js";
import { isOutlinedAlone } from "../core/members.js";
import { must } from "../core/must.js";

/** @import { Tie } from "../contract.d.ts" */
/** @import { Index } from "../core/types.d.ts" */
/** @import { Content } from "./types.d.ts" */

/** Up to so many lines from alliances above the map to states can be told apart. */
const FEW = 5;
/** Of more with a line no others have room beside these. */
const CROWD = 24;

/** Whether the outline of a chosen alliance says it already, in the network. @param {Index} index @param {Content} content @param {Tie} tie */
function isOutlined(index, { enclosed, strong, shown, telling }, tie) {
  return telling === null && enclosed.includes(tie.to) && !strong.has(tie.from) && isFull(index, tie)
    && isOutlinedAlone(index, tie.to, shown.ties);
}

/** Whether the map's shading or an outline says it already; what few states that are chosen are to an alliance is drawn, too. @param {Index} index @param {Content} content @param {Tie} tie */
export function isToldByArea(index, content, tie) {
  const { ground, strong, changes } = content;
  if (changes || !isMembership(tie) || !strong.has(tie.to)) return false;
  if (!ground) return isOutlined(index, content, tie);
  if (!ground.stateTints.get(tie.from)?.some(({ id }) => id === tie.to)) return false;
  return !(ground.states.size <= FEW && strong.has(tie.from) && !standingOf(index, tie).within);
}

/** The ties that a choice singles out and that are lines. @param {Index} index @param {Content} content */
export function singledLines(index, content) {
  return [...content.singled?.ties ?? []].map((id) => must(index.ties.get(id))).filter((tie) => !isToldByArea(index, content, tie));
}

/** Whether so many have lines that there is no room for flags of others. @param {Map<string, Map<string, number>>} lines from linesBetween() */
export function isCrowded(lines) {
  return lines.size > CROWD;
}

/** How many lines lead from whom to whom, of what a choice singles out. @param {Index} index @param {Content} content @returns {Map<string, Map<string, number>>} */
export function linesBetween(index, content) {
  /** @type {Map<string, Map<string, number>>} */
  const lines = new Map();
  for (const { from, to } of singledLines(index, content)) {
    for (const [one, other] of [[from, to], [to, from]]) {
      const own = lines.get(one) ?? new Map();
      lines.set(one, own.set(other, (own.get(other) ?? 0) + 1));
    }
  }
  return lines;
}
