/**
 * Lines that lead across the map's edge: they leave at one side and come in at the other, at the same height. They
 * are worked out as if the map went on beyond its edge, where each point lies once more as often as one has gone
 * around the Earth (`turns`, positive to the right), and then cut. Pure.
 */

import { must } from "../core/must.js";
import { lengthOf, part, pointAt } from "./geometry.js";

/** @import { Curve, Ends, Ground, Point, Seam, Stroke } from "./types.d.ts" */

/** How closely the place is found where a curve meets the edge, in halvings. */
const HALVINGS = 24;

/** In the network, which has no edge, all lines are whole. @type {Seam} */
export const NO_SEAM = {
  turns: () => 0,
  moved: (point) => point,
  onMap: (point) => point,
  cut: (path) => [path],
  parts: (curve) => [curve],
};

/** The pieces of a path, which is one of them but for those across the map's edge. @param {Point[]} path @returns {Point[][]} */
export function piecesOf(path) {
  const starts = path.flatMap(({ jump }, i) => (jump ? [i] : []));
  if (starts.length === 0) return [path];
  return [0, ...starts].map((from, i) => path.slice(from, starts[i] ?? path.length));
}

/** Pieces as one path, which jumps from each to the next. @param {Point[][]} pieces @returns {Point[]} */
export function joined(pieces) {
  return pieces.flatMap((piece, i) => piece.map((point, at) => (i > 0 && at === 0 ? { ...point, jump: true } : point)));
}

/** Strokes by tie, each with the curves of its pieces, the longest first. @param {Stroke[]} strokes */
export function byTie(strokes) {
  /** @type {Map<string, {tie: Stroke["tie"], look: Stroke["look"], curves: Curve[]}>} */
  const ties = new Map();
  for (const { tie, look, curve } of strokes) {
    const known = ties.get(tie.id);
    if (known) known.curves.push(curve);
    else ties.set(tie.id, { tie, look, curves: [curve] });
  }
  for (const { curves } of ties.values()) curves.sort((a, b) => lengthOf(b) - lengthOf(a));
  return [...ties.values()];
}

/**
 * The ends of a tie as if the map went on beyond its edge, and how often each has gone around: that of a pair whose id
 * sorts first is where it is, so that all ties between two run side by side, whichever way they point.
 * @template {Point} Node @param {Ends} tie between actors that are drawn @param {Map<string, Node>} nodes @param {Seam} seam
 */
export function endsAcross({ from, to }, nodes, seam) {
  const forth = from < to;
  const turns = forth ? seam.turns(from, to) : seam.turns(to, from);
  const [first, last] = forth ? [0, turns] : [turns, 0];
  return { from: seam.moved(must(nodes.get(from)), first), to: seam.moved(must(nodes.get(to)), last), first, last };
}

/**
 * Where a function that goes past a bound on the way does so, as a share of the way, by halving.
 * @param {(share: number) => boolean} isPast
 */
function whereMet(isPast) {
  if (isPast(0)) return 0;
  let [low, high] = [0, 1];
  for (let i = 0; i < HALVINGS; i += 1) {
    const middle = (low + high) / 2;
    if (isPast(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/**
 * @param {Pick<Ground, "over" | "far">} ground @param {number} scale at which the map is drawn
 * @returns {Seam}
 */
export function seamOf({ over, far }, scale) {
  /** @param {number} y */
  const wide = (y) => over.wide(y / scale) * scale;
  /** @template {Point} Moved @param {Moved} point @param {number} turns @returns {Moved} */
  const moved = (point, turns) => (turns === 0 ? point : { ...point, x: point.x + turns * wide(point.y) });
  /** How far around the Earth a point lies. @param {Point} point */
  const around = ({ x, y }) => x / wide(y);
  /** Whose flag at the edge stands for its state beyond the map's edge. @param {string} id */
  const ownTurns = (id) => far.get(id)?.turns ?? 0;

  /** Where a way goes past the bound between one turn and another. @param {(share: number) => Point} at @param {number} first @param {number} last */
  function crossing(at, first, last) {
    const side = Math.sign(last - first);
    const bound = first + side / 2;
    const share = whereMet((t) => side * (around(at(t)) - bound) >= 0);
    const { y } = at(share);
    return { share, leaves: { x: (side * wide(y)) / 2, y }, comes: { x: (-side * wide(y)) / 2, y } };
  }

  /** A curve some turns further; its middle is exact, as its ends are. @param {Curve} curve @param {number} turns @returns {Curve} */
  function curveMoved(curve, turns) {
    if (turns === 0) return curve;
    const [a, b, middle] = [{ x: curve.ax, y: curve.ay }, { x: curve.bx, y: curve.by }, pointAt(curve, 0.5)].map((point) => moved(point, turns));
    return { ...curve, ax: a.x, bx: b.x, cx: 2 * middle.x - (a.x + b.x) / 2 };
  }

  return {
    moved,
    onMap: (point) => moved(point, -Math.round(around(point))),
    turns(from, to) {
      const turns = over.turns(from, to) + ownTurns(from) - ownTurns(to);
      return Math.max(-1, Math.min(1, turns));
    },
    cut(path, turns) {
      /** @type {Point[][]} */
      const pieces = [];
      let at = 0;
      let piece = [path[0]];
      for (let i = 1; i < path.length; i += 1) {
        // Flags at the map's edge may stand beyond it: how often the way has gone around at its end is known.
        const next = i === path.length - 1 ? turns : Math.round(around(path[i]));
        const [a, b] = [path[i - 1], path[i]];
        while (at !== next) {
          const onwards = at + Math.sign(next - at);
          const { leaves, comes } = crossing((t) => ({ x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t }), at, onwards);
          pieces.push([...piece, leaves]);
          piece = [comes];
          at = onwards;
        }
        piece.push(moved(b, -at));
      }
      return [...pieces, piece];
    },
    parts(curve, first, last) {
      if (first === last) return [curveMoved(curve, -first)];
      const { share, leaves, comes } = crossing((t) => pointAt(curve, t), first, last);
      const before = curveMoved(part(curve, 0, share), -first);
      const after = curveMoved(part(curve, share, 1), -last);
      return [
        ...(share > 0 ? [{ ...before, bx: leaves.x, by: leaves.y, cut: true }] : []),
        ...(share < 1 ? [{ ...after, ax: comes.x, ay: comes.y }] : []),
      ];
    },
  };
}
