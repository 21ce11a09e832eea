/** How much room those that a choice singles out want between them in the network: for the line between them, and for their names. Pure. */

import { isMembership } from "../core/index.js";
import { must } from "../core/must.js";
import { isWeb, pairOf } from "../core/strands.js";

/** @import { DrawnActor, Palette } from "../drawing/types.d.ts" */
/** @import { Index } from "../core/types.d.ts" */
/** @import { Content, Room } from "./types.d.ts" */

/** The room between actors that stand out; between chosen ones more. */
const APART = { gap: 5, chosen: 9 };
/** So much of a line is seen between two chosen ones, and between a chosen one and another: more where they have more ties. */
const LINE = { chosen: 40, tied: 26, each: 5, most: 56 };
/** About a chosen alliance up to so many have room for their names side by side, of which none counts as wider, in heights of the type; more have a share of it, since they would take the camera away. */
const NAMES = { full: 52, widest: 7, down: 1.2 };

/**
 * How much is to be seen of the lines between those that stand out, by pair; who is within the outline of an alliance needs none to it.
 * @param {Index} index @param {Content} content @param {boolean} web
 */
function roomBetween(index, { singled, strong, within }, web) {
  const each = web ? 0 : LINE.each;
  /** @type {Map<string, number>} */
  const lines = new Map();
  for (const id of singled?.ties ?? []) {
    const tie = must(index.ties.get(id));
    const both = strong.has(id) || (strong.has(tie.from) && strong.has(tie.to));
    if (!both && isMembership(tie) && strong.has(tie.to) && within.has(tie.from)) continue;
    const pair = pairOf(tie);
    const first = both ? LINE.chosen : LINE.tied;
    lines.set(pair, Math.min(LINE.most, (lines.get(pair) ?? first - each) + each));
  }
  return lines;
}

/**
 * @param {Index} index @param {Content} content @param {Palette} palette @param {(node: DrawnActor) => number} nameWidth
 * @returns {(a: DrawnActor, b: DrawnActor) => Room} what two want between them
 */
export function elbowRoom(index, content, { size, type }, nameWidth) {
  const { near, singled, strong } = content;
  const web = isWeb(index, singled?.ties ?? []);
  const lines = roomBetween(index, content, web);
  // About a state lines keep those apart whom it is tied to; and of a web most have no name.
  const named = !web && [...strong].some((id) => index.actors.get(id)?.type === "alliance");
  const share = named ? Math.min(1, NAMES.full / near.size) : 0;
  /** How far a name sticks out at each side of its flag. @param {DrawnActor} node */
  const sticksOut = (node) => (node.actor.type === "state" ? Math.max(0, Math.min(NAMES.widest * type, nameWidth(node)) - node.width) / 2 : 0);
  return (a, b) => {
    const both = strong.has(a.id) && strong.has(b.id);
    return {
      across: Math.max((both ? APART.chosen : APART.gap) * size, share * (sticksOut(a) + sticksOut(b))),
      down: both || named ? NAMES.down * type : APART.gap * size,
      line: (lines.get(pairOf({ from: a.id, to: b.id })) ?? 0) * size,
    };
  };
}
