/**
 * What is in the picture, in numbers: actors' boxes and ties' curves, in the world's units times the
 * zoom, so that moving the picture changes none of them; as outlines.js and naming.js have it.
 */

import { dayless, isIdle, isMembership, mannerOf } from "../core/index.js";
import { memo } from "../core/memo.js";
import { pairOf } from "../core/strands.js";
import { curveBetween, fan, lengthOf, trimmed, UNBENT } from "../drawing/geometry.js";
import { sizeOf } from "../drawing/nodes.js";
import { NO_SEAM, endsAcross } from "../drawing/seam.js";
import { boundsOfPath } from "../drawing/strands.js";
import { lookOf } from "../drawing/ties.js";
import { withPost } from "../drawing/ways.js";
import { bendsOf } from "./bends.js";

/** @import { Bend, Curve, DrawnActor, FanPlace, Look, Measure, Palette, Point, Seam, Size, Stroke } from "../drawing/types.d.ts" */
/** @import { Index, SortOfTie, Strand } from "../core/types.d.ts" */
/** @import { Tie } from "../contract.d.ts" */

const SPACING = 13;
const GAP_AT_ENDS = 5;
const ALONE = { place: 0, count: 1 };
/** So much of the picture may be ink before lines turn fainter, and so faint they turn at most. */
const CALM = { ink: 0.22, least: 0.2, studsUpTo: 1.2 };
/**
 * The actors to draw, by id.
 * @param {Index} index @param {Iterable<string>} ids @param {Map<string, Point>} places @param {number} scale @param {Palette} palette @param {Measure} measure
 */
export function nodesOf(index, ids, places, scale, palette, measure) {
  /** @type {Map<string, DrawnActor>} */
  const nodes = new Map();
  for (const id of ids) {
    const actor = index.actors.get(id);
    const place = places.get(id);
    if (!actor || !place) continue;
    const size = sizeOf(actor, scale, palette, measure);
    const home = { x: place.x * scale, y: place.y * scale };
    nodes.set(id, { id, actor, ...home, home, alpha: 1, selected: false, bright: false, change: null, ...size });
  }
  return nodes;
}

/** @type {Map<string, Bend>} */
const NO_BENDS = new Map();
/** @type {(index: Index, ids: Set<string>) => Map<string, FanPlace>} */
const fanOf = memo((index, ids) => ({ index: dayless(index), ids }), ({ index, ids }) => (
  fan([...ids].map((id) => index.ties.get(id)).filter(Boolean))));

/**
 * How much of the picture the lines would cover if none lay on another.
 * @param {Stroke[]} strokes @param {Map<string, DrawnActor>} nodes
 */
function inkOf(strokes, nodes) {
  const { left, right, top, bottom } = boundsOfPath([...nodes.values()]);
  const area = Math.max(1, right - left) * Math.max(1, bottom - top);
  return strokes.reduce((sum, { look, curve }) => sum + look.width * lengthOf(curve), 0) / area;
}

/**
 * Gives each stroke a `calm` look beside its own: fainter and plainer the fuller the picture is.
 * @param {Stroke[]} strokes @param {Map<string, DrawnActor>} nodes
 */
function calm(strokes, nodes) {
  const ink = inkOf(strokes, nodes);
  const share = Math.max(CALM.least, Math.min(1, (CALM.ink / Math.max(ink, 1e-6)) ** 0.6));
  const looks = new Map();
  for (const stroke of strokes) {
    const { look } = stroke;
    if (!looks.has(look.key)) {
      looks.set(look.key, {
        ...look,
        alpha: look.alpha * (look.rank > 0 ? share : Math.sqrt(share)),
        width: look.width * Math.max(0.6, Math.sqrt(share)),
        studs: ink < CALM.studsUpTo ? look.studs : null,
      });
    }
    stroke.calm = looks.get(look.key);
  }
  return strokes;
}

/** @typedef {SortOfTie & {to?: string}} LookedAt what a tie's look depends on */

/** The looks of ties, made once for all that look the same. @param {Index} index @param {Palette} palette */
export function createLooks(index, palette) {
  /** @type {(tie: LookedAt) => Look} */
  const looks = memo(({ type, kind, to, status }) => ({ type, kind, to, status }),
    (tie) => lookOf(tie, mannerOf(index, tie), palette), { keep: Infinity });
  return (/** @type {Tie} */ tie) => looks(isMembership(tie) ? tie : { type: tie.type, kind: tie.kind, status: isIdle(index, tie) ? tie.status : undefined });
}

/** Between neighbours of a fan. @param {number} scale @param {Palette} palette */
export function spacingAt(scale, palette) {
  return SPACING * palette.size * Math.max(0.6, Math.min(1.5, Math.sqrt(scale)));
}

/**
 * How ties that are singled out are bent to pass by actors, by pair.
 * @param {Index} index @param {Set<string>} ids @param {Tie[]} singled @param {Map<string, DrawnActor>} nodes @param {number} scale @param {Palette} palette
 * @param {{arc: number, seam: Seam}} on how far lines rise, as a share of their length, and where the map is cut
 * @param {{drawn: Strand[], left: Strand[]}} [web] of which pairs all ties are one line, and which have none
 */
export function bendsAt(index, ids, singled, nodes, scale, palette, on, { drawn, left } = { drawn: [], left: [] }) {
  const together = new Set([...drawn, ...left].map(({ id }) => id));
  const lines = [...drawn, ...singled.filter((tie) => ids.has(tie.id) && !together.has(pairOf(tie)))];
  const places = new Map([...fanOf(index, ids), ...drawn.map(({ id }) => /** @type {const} */ ([id, ALONE]))]);
  return bendsOf(lines, places, nodes, { spacing: spacingAt(scale, palette), size: palette.size, whole: (node) => withPost(node, palette), ...on });
}

/** What of a curve lies between two boxes, and a gap from them. @param {Curve} curve @param {Size} from @param {Size} to @param {number} gap */
function between(curve, from, to, gap) {
  return trimmed(curve,
    { width: from.width + gap, height: from.height + gap },
    { width: to.width + gap, height: to.height + gap });
}

/**
 * The curves of ties between drawn actors. `only` narrows them without moving any; `arc` is how far
 * they rise, as a share of the distance, `bends` how pairs are bent, `widest` how wide a fan may be, and `seam` where
 * the map is cut: a tie across it has a stroke for each of its pieces.
 * @param {Index} index @param {Set<string>} ids @param {Map<string, DrawnActor>} nodes @param {number} scale @param {Palette} palette
 * @param {{only?: Iterable<string>, arc?: number, bends?: Map<string, Bend>, widest?: number, seam?: Seam}} [options]
 */
export function strokesOf(index, ids, nodes, scale, palette, { only = ids, arc = 0, bends = NO_BENDS, widest, seam = NO_SEAM } = {}) {
  const places = fanOf(index, ids);
  const spacing = spacingAt(scale, palette);
  const looks = createLooks(index, palette);
  /** @param {string} id @returns {Stroke[]} */
  const strokesOfTie = (id) => {
    const tie = index.ties.get(id);
    const place = places.get(id);
    if (!tie || !place || !nodes.has(tie.from) || !nodes.has(tie.to)) return [];
    const { from, to, first, last } = endsAcross(tie, nodes, seam);
    const look = looks(tie);
    const bend = bends.get(pairOf(tie)) ?? UNBENT;
    const whole = curveBetween(tie, from, to, place, spacing, { arc, bend, widest });
    const curve = between(whole, from, to, look.rank > 0 ? GAP_AT_ENDS : 0);
    if (!curve) return [];
    curve.straight = place.place === 0 && arc === 0 && bend === UNBENT;
    return seam.parts(curve, first, last).map((piece) => ({ tie, look, calm: look, curve: piece }));
  };
  return calm([...only].flatMap(strokesOfTie), nodes);
}
