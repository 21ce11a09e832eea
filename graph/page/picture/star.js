/**
 * Who an actor of many ties is tied to, at a glance: what it has with each other is one strand, the strongest as
 * far as there is room. Those that have none have their flags, without names, and wait for a nearer look. Pure.
 */

import { memo } from "../core/memo.js";
import { must } from "../core/must.js";
import { NO_SEAM } from "../drawing/seam.js";
import { boundsOfPath } from "../drawing/strands.js";
import { createCrowd, pathOf } from "./paths.js";
import { straight, strongestOf } from "./web.js";

/** @import { DrawnActor, Palette, Point, Seam, StrandStroke, Stroke } from "../drawing/types.d.ts" */
/** @import { Index, Strand } from "../core/types.d.ts" */

/** An actor whose line has no room is paler, and its flag smaller: there to be counted, not to be read. */
const LEFT = { alpha: 0.55, size: 0.75 };
/** What is kept free beside whom it passes: all have an end in common, and with more they would take the same way. */
const CLEAR = 3;

/**
 * @param {Index} index @param {Strand[]} strands one for each pair, of actors that are drawn
 * @param {Map<string, DrawnActor>} nodes @param {(id: string) => number} prominence of an actor @param {Palette} palette
 * @param {(from: DrawnActor, to: DrawnActor) => Point[] | null} risen the path of a line that rises, on the map
 * @param {Seam} [seam] where the map is cut @param {string[]} [heads] the pairs that go before the others
 * @returns {StrandStroke[]} those that have room, the strongest first; as far as may be none passes under others that are tied, with a line or without
 */
export function starOf(index, strands, nodes, prominence, palette, risen, seam = NO_SEAM, heads = []) {
  const found = strongestOf(index, strands, nodes, prominence, palette, seam, heads).map(({ strand, look }) => ({ strand, look, ...straight(nodes, strand, seam) }));
  const ends = new Set(found.flatMap(({ strand: { from, to } }) => [from, to]));
  const crowd = createCrowd([...nodes.values()].filter(({ id, dot, bright }) => ends.has(id) || (bright && !dot)));
  return found.map((one) => {
    const [from, to] = [must(nodes.get(one.strand.from)), must(nodes.get(one.strand.to))];
    // Those that stand side by side have no line between them, but their names.
    const path = risen(from, to) ?? pathOf(from, [], to, crowd, { half: one.look.width / 2, clear: CLEAR, held: true }) ?? one.path;
    return { ...one, path, box: boundsOfPath(path) };
  });
}

/**
 * The ends of strands that have no room, and of nothing else that stands out.
 * @param {Strand[]} left @param {StrandStroke[]} strands @param {Stroke[]} strokes what is drawn beside them
 * @returns {Set<string>}
 */
export function endsOf(left, strands, strokes) {
  const drawn = new Set([...strands.map(({ strand }) => strand), ...strokes.map(({ tie }) => tie)].flatMap(({ from, to }) => [from, to]));
  return new Set(left.flatMap(({ from, to }) => [from, to]).filter((id) => !drawn.has(id)));
}

/** @param {DrawnActor} node @param {number} size */
function leftOut(node, size) {
  return { ...node, alpha: node.alpha * LEFT.alpha, ...(node.dot ? null : { width: node.width * size, height: node.height * size }) };
}

/**
 * The actors of a frame, those without a line paler; and smaller, unless lines of others end at them.
 * @type {(nodes: Map<string, DrawnActor>, left: Set<string>, ended?: boolean) => Map<string, DrawnActor>}
 */
export const withPale = memo((nodes, left, ended = false) => ({ nodes, left, ended }), ({ nodes, left, ended }) => (left.size === 0 ? nodes
  : new Map([...nodes].map(([id, node]) => [id, left.has(id) && !node.selected ? leftOut(node, ended ? 1 : LEFT.size) : node]))), { keep: 2 });
