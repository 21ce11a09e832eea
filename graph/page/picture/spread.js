/**
 * While nothing is chosen, flags to which lines lead stand so far apart that each has room for its name, and that the
 * lines between neighbours are seen: next to a flag without a name its neighbour's would be read as its own. Pure.
 */

import { must } from "../core/must.js";
import { endsOfPair, pairOf } from "../core/strands.js";
import { moveApart } from "./apart.js";
import { boxAround } from "./room.js";

/** @import { DrawnActor, Palette, Point } from "../drawing/types.d.ts" */
/** @import { Leading } from "./leading.js" */

/** The room between drawings; what of a longer name counts, in heights of the type; how high a name is in these; and how much of a line between two is seen. */
const ROOM = { gap: 4, widest: 8, down: 1.1, line: 20 };
/** Flags with their names may want so much of the box around all; where they want more each has its share, or they would go far from where they belong. */
const WANTED = 0.4;
/** To a hub so many lines lead. */
const MANY = 4;
/** Those who have flags only if there is room left are in nobody's way among themselves. */
const NO_ROOM = { across: -Infinity, down: -Infinity, line: 0 };

/** Those to whom many lines lead: a reader looks for their names. @param {Iterable<string>} strands */
function hubsOf(strands) {
  /** @type {Map<string, number>} */
  const lines = new Map();
  for (const id of strands) for (const end of must(endsOfPair(id))) lines.set(end, (lines.get(end) ?? 0) + 1);
  return new Set([...lines].filter(([, count]) => count >= MANY).map(([id]) => id));
}

/** Moves one, who keeps how far that is, beside how far it had moved already. @param {DrawnActor} node @param {Point} place */
export function stepAside(node, { x, y }) {
  const { x: across, y: down } = node.aside ?? { x: 0, y: 0 };
  Object.assign(node, { x, y, aside: { x: across + x - node.x, y: down + y - node.y } });
}

/**
 * Changes nodes in place: who moves keeps how far as its `aside`.
 * @param {DrawnActor[]} nodes @param {Pick<Leading, "strands" | "members">} leads which pairs have lines, and whose names wait for all others'
 * @param {number} side of a dot @param {Palette} palette @param {(node: DrawnActor) => number} nameWidth @param {(id: string) => boolean} free who may be moved
 */
export function spreadOut(nodes, { strands, members }, side, { size, type }, nameWidth, free) {
  const gap = ROOM.gap * size;
  const some = nodes.filter(({ id, dot }) => !dot || members.has(id)).map((node) => {
    const { id, x, y, width, height } = node;
    if (members.has(id)) return { id, x, y, width: side, height: side, node, waits: true, out: 0, down: 0 };
    const isState = node.actor.type === "state";
    const out = isState ? Math.max(0, Math.min(ROOM.widest * type, nameWidth(node)) - width) / 2 : 0;
    return { id, x, y, width, height, node, waits: false, out, down: isState ? ROOM.down * type : 0 };
  });
  // An alliance's mark stays among its members.
  const marks = new Set(some.filter(({ node }) => node.actor.type === "alliance").map(({ id }) => id));
  const { left, right, top, bottom } = boxAround(nodes);
  const wanted = some.reduce((sum, { width, height, out, down }) => sum + (width + 2 * (gap + out)) * (height + gap + down), 0);
  const share = Math.min(1, (WANTED * (right - left) * (bottom - top)) / Math.max(1, wanted));
  const hubs = hubsOf(strands ?? []);
  /** @param {{id: string}} node */
  const shareOf = ({ id }) => (hubs.has(id) ? 1 : share);
  moveApart(some, (a, b) => (a.waits && b.waits ? NO_ROOM : {
    across: gap + shareOf(a) * a.out + shareOf(b) * b.out,
    down: gap + Math.max(shareOf(a) * a.down, shareOf(b) * b.down),
    line: strands?.has(pairOf({ from: a.id, to: b.id })) ? ROOM.line * size : 0,
  }), (id) => free(id) && !marks.has(id));
  for (const { node, ...place } of some) stepAside(node, place);
}
