/**
 * Who an actor of many ties is tied to, at a glance: what it has with each other is one strand, the strongest as
 * far as there is room. Those that have none have their flags, without names, and wait for a nearer look. Pure.
 */

import { dashOf } from "../core/index.js";
import { memo } from "../core/memo.js";
import { must } from "../core/must.js";
import { byStrength } from "../core/strands.js";
import { NO_SEAM, joined } from "../drawing/seam.js";
import { boundsOfPath, strandLook } from "../drawing/strands.js";
import { createCrowd, pathOf } from "./paths.js";
import { boxAround, NAME, strongest } from "./room.js";

/** @import { DrawnActor, Palette, Point, Seam, StrandLook, StrandStroke, Stroke } from "../drawing/types.d.ts" */
/** @import { Index, Strand } from "../core/types.d.ts" */

/** An actor whose line has no room: there to be counted, not to be read. */
const LEFT_ALPHA = 0.55;
/** So much of the box around all actors may be covered by its strands and their names; and so many are drawn anyhow, of equals those to the most prominent. */
const SHARE = 0.065;
const FEW = 24;
/** About so many strands of a web are drawn. */
export const MOST_OF_WEB = FEW;
const USUAL = { ties: 1, weight: 1 };
/** What is kept free beside whom it passes: all have an end in common, and with more they would take the same way. */
const CLEAR = 3;
/** Alone on the ground they are broader than among many. */
const BROADER = 0.4;

/** The straight line between the ends of a strand, and how long it is. @param {Map<string, DrawnActor>} nodes @param {Strand} strand @param {Seam} seam */
function straight(nodes, { from, to }, seam) {
  const turns = seam.turns(from, to);
  const [a, b] = [must(nodes.get(from)), seam.moved(must(nodes.get(to)), turns)];
  return { path: joined(seam.cut([a, b], turns)), long: Math.hypot(b.x - a.x, b.y - a.y) };
}

/** Whether a strand leads to an alliance that is not chosen itself. @param {Strand} strand @param {Map<string, DrawnActor>} nodes */
function leadsToBloc({ from, to }, nodes) {
  return [from, to].some((id) => must(nodes.get(id)).actor.type === "alliance" && !must(nodes.get(id)).selected);
}

/**
 * The strands that have room as straight lines, those to alliances and then the strongest first. An alliance has its
 * mark, and without a line it would seem to have no tie.
 * @param {Strand[]} strands @param {Map<string, DrawnActor>} nodes @param {(id: string) => number} prominence @param {number} type the size of their names @param {(strand: Strand) => StrandLook} lookOf @param {Seam} seam
 */
function withRoomOf(strands, nodes, prominence, type, lookOf, seam) {
  // The chosen one is an end of each, so that the other ends tell them apart.
  const waiting = [...strands].sort(byStrength).map((strand) => ({ strand, last: -prominence(strand.from) - prominence(strand.to) }));
  const { left, right, top, bottom } = boxAround([...nodes.values()]);
  /** @param {{strand: Strand}} one */
  const strokeOf = ({ strand }) => {
    const { path, long } = straight(nodes, strand, seam);
    return { strand, long, path, box: boundsOfPath(path), look: lookOf(strand) };
  };
  const toBlocs = waiting.filter(({ strand }) => leadsToBloc(strand, nodes)).slice(0, FEW);
  const rest = waiting.filter((one) => !toBlocs.includes(one));
  return [...toBlocs.map(strokeOf),
    ...strongest(rest, strokeOf, SHARE * (right - left) * (bottom - top), FEW - toBlocs.length, NAME * type * type)];
}

/**
 * @param {Index} index @param {Strand[]} strands one for each pair, of actors that are drawn
 * @param {Map<string, DrawnActor>} nodes @param {(id: string) => number} prominence of an actor @param {Palette} palette
 * @param {(from: DrawnActor, to: DrawnActor) => Point[] | null} risen the path of a line that rises, on the map
 * @param {Seam} [seam] where the map is cut
 * @returns {StrandStroke[]} those that have room, the strongest first; as far as may be none passes under others that are tied, with a line or without
 */
export function starOf(index, strands, nodes, prominence, palette, risen, seam = NO_SEAM) {
  const found = withRoomOf(strands, nodes, prominence, palette.type, (strand) => {
    const look = strandLook(strand, USUAL, dashOf(index, strand.category), palette);
    return { ...look, alpha: 1, width: look.width + BROADER * palette.line };
  }, seam);
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

/** The actors of a frame, those without a line paler. @type {(nodes: Map<string, DrawnActor>, left: Set<string>) => Map<string, DrawnActor>} */
export const withPale = memo((nodes, left) => ({ nodes, left }), ({ nodes, left }) => (left.size === 0 ? nodes
  : new Map([...nodes].map(([id, node]) => [id, left.has(id) && !node.selected ? { ...node, alpha: node.alpha * LEFT_ALPHA } : node]))), { keep: 2 });
