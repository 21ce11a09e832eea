/**
 * What is in the picture, in numbers: actors' boxes, ties' curves, outlines and names, all in the
 * world's units times the zoom, so that moving the picture changes none of them.
 */

import { dayless, mannerOf, standingOf } from "../core/index.js";
import { memo } from "../core/memo.js";
import { must } from "../core/must.js";
import { pairOf } from "../core/strands.js";
import { shortLabel } from "../core/words.js";
import { curveBetween, fan, lengthOf, trimmed } from "../drawing/geometry.js";
import { placeLabels, shortened } from "../drawing/labels.js";
import { nameFont, sizeOf } from "../drawing/nodes.js";
import { lookOf } from "../drawing/ties.js";
import { bendsOf } from "./bends.js";
import { bubble } from "./bubble.js";
import { turning } from "./contour.js";

/** @import { Box, DrawnActor, FanPlace, Hull, Look, Measure, Palette, Point, Stroke } from "../drawing/types.d.ts" */
/** @import { Index, SortOfTie } from "../core/types.d.ts" */
/** @import { Ranks } from "./types.d.ts" */
/** @import { Tie } from "../contract.d.ts" */

const SPACING = 13;
const GAP_AT_ENDS = 5;
/** The ring around what is selected takes this much more height. */
const RING = 8;
const NAME_CHARACTERS = 30;
/** Between one name and the next. */
const NAME_MARGIN = 4;
/** So much of the picture may be ink before lines turn fainter, and so faint they turn at most. */
const CALM = { ink: 0.22, least: 0.2, barbsUpTo: 1.2 };
/**
 * Around others that are chosen an outline keeps this much more away, unless more than a share of the
 * members were cut off by that.
 */
const HULL = { padding: 11, apart: 5, keepsOff: 12, pieces: 0.25 };

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
    nodes.set(id, { id, actor, x: place.x * scale, y: place.y * scale, alpha: 1, selected: false, bright: false, change: null, ...size });
  }
  return nodes;
}

/** @type {Map<string, number>} */
const NO_BENDS = new Map();
/** @type {(index: Index, ids: Set<string>) => Map<string, FanPlace>} */
const fanOf = memo((index, ids) => ({ index: dayless(index), ids }), ({ index, ids }) => (
  fan([...ids].map((id) => index.ties.get(id)).filter(Boolean))));

/**
 * How much of the picture the lines would cover if none lay on another.
 * @param {Stroke[]} strokes @param {Map<string, DrawnActor>} nodes
 */
function inkOf(strokes, nodes) {
  const boxes = [...nodes.values()];
  /** @param {"x" | "y"} part */
  const extent = (part) => boxes.reduce(([low, high], box) => [
    Math.min(low, box[part]), Math.max(high, box[part])], [Infinity, -Infinity]);
  const [left, right] = extent("x");
  const [top, bottom] = extent("y");
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
        barbs: look.barbs && ink < CALM.barbsUpTo,
      });
    }
    stroke.calm = looks.get(look.key);
  }
  return strokes;
}

/** @typedef {SortOfTie & {to?: string}} LookedAt what a tie's look depends on */

/** The looks of ties, made once for all that look the same. @param {Index} index @param {Palette} palette */
function createLooks(index, palette) {
  /** @type {(tie: LookedAt) => Look} */
  const looks = memo(({ type, kind, to, status }) => ({ type, kind, to, status }),
    (tie) => lookOf(tie, mannerOf(index, tie), palette), { keep: Infinity });
  return (/** @type {Tie} */ tie) => looks(tie.type === "membership" ? tie : { type: tie.type, kind: tie.kind });
}

/** @param {number} scale @param {Palette} palette */
function spacingAt(scale, palette) {
  return SPACING * palette.size * Math.max(0.6, Math.min(1.5, Math.sqrt(scale)));
}

/**
 * How far ties that are singled out are bent to pass by actors, by pair.
 * @param {Index} index @param {Set<string>} ids @param {Iterable<string>} singled @param {Map<string, DrawnActor>} nodes @param {number} scale @param {Palette} palette
 */
export function bendsAt(index, ids, singled, nodes, scale, palette) {
  const ties = [...singled].filter((id) => ids.has(id)).map((id) => must(index.ties.get(id)));
  return bendsOf(ties, fanOf(index, ids), nodes, spacingAt(scale, palette), palette.size);
}

/**
 * The curves of ties between drawn actors. `only` narrows them without moving any; `arc` is how far
 * they rise, as a share of the distance, and `bends` how far pairs are moved aside.
 * @param {Index} index @param {Set<string>} ids @param {Map<string, DrawnActor>} nodes @param {number} scale @param {Palette} palette
 * @param {{only?: Iterable<string>, arc?: number, bends?: Map<string, number>}} [options]
 */
export function strokesOf(index, ids, nodes, scale, palette, { only = ids, arc = 0, bends = NO_BENDS } = {}) {
  const places = fanOf(index, ids);
  const spacing = spacingAt(scale, palette);
  const looks = createLooks(index, palette);
  const strokes = [];
  for (const id of only) {
    const tie = index.ties.get(id);
    const from = tie && nodes.get(tie.from);
    const to = tie && nodes.get(tie.to);
    const place = places.get(id);
    if (!from || !to || from === to || !place) continue;
    const look = looks(tie);
    const bend = bends.get(pairOf(tie)) ?? 0;
    const whole = curveBetween(tie, from, to, place, spacing, { arc, bend });
    const gap = look.rank > 0 ? GAP_AT_ENDS : 0;
    const curve = trimmed(whole,
      { width: from.width + gap, height: from.height + gap },
      { width: to.width + gap, height: to.height + gap });
    if (!curve) continue;
    curve.straight = place.place === 0 && arc === 0 && bend === 0;
    strokes.push({ tie, look, calm: look, curve });
  }
  return calm(strokes, nodes);
}

/** @param {{x: number, y: number, width: number, height: number}} named @param {number} by */
function widened({ x, y, width, height }, by) {
  return { x, y, width: width + 2 * by, height: height + 2 * by };
}

/** @param {DrawnActor[]} members @param {DrawnActor[]} nodes @param {number} padding @param {number} keepsOff */
function ringsAround(members, nodes, padding, keepsOff) {
  const others = nodes.filter((node) => !members.includes(node));
  if (!others.some((node) => node.selected)) return bubble(members, others, padding);
  const wide = others.map((node) => (node.selected ? widened(node, keepsOff) : node));
  const rings = bubble(members, wide, padding);
  const pieces = rings.filter((ring) => turning(ring) > 0).length;
  return pieces <= Math.max(1, HULL.pieces * members.length) ? rings : bubble(members, others, padding);
}

/**
 * The outlines around the members of alliances, of ties in force and shown. Those of several are told
 * apart: each is a little wider than the one before, and every other one double; dashes would say that
 * membership is in doubt. Of others only those that stand out, as all `near` what is chosen do, are kept out of
 * it: a hole for each one that is dimmed is more than an eye reads.
 * @param {Index} index @param {string[]} alliances @param {Set<string>} ties @param {Map<string, DrawnActor>} nodes @param {Set<string>} near @param {Palette} palette @returns {Hull[]}
 */
export function hullsOf(index, alliances, ties, nodes, near, palette) {
  const seen = [...nodes.values()].filter(({ id }) => near.size === 0 || near.has(id));
  return alliances.filter((id) => nodes.get(id)?.actor.type === "alliance").map((id, place) => {
    const members = new Set((index.tiesOf.get(id) ?? [])
      .filter((tie) => tie.type === "membership" && tie.to === id && ties.has(tie.id))
      .filter((tie) => standingOf(index, tie).within)
      .map((tie) => nodes.get(tie.from)).filter(Boolean));
    if (members.size === 0) return null;
    members.add(must(nodes.get(id)));
    return {
      id,
      rings: ringsAround([...members], seen,
        (HULL.padding + HULL.apart * place) * palette.size, HULL.keepsOff * palette.size),
      colour: palette.alliances.get(id) ?? palette.membership,
      double: place % 2 === 1,
    };
  }).filter(Boolean).filter((hull) => hull.rings.length > 0);
}

/**
 * A chosen alliance is told in full, for those who cannot read its hexagon; what that says is not told twice.
 * @param {DrawnActor} node @param {boolean} strong
 */
function isNamed({ actor, dot, minor }, strong) {
  if (actor.type === "alliance") return strong && actor.name !== shortLabel(actor);
  return strong || (!dot && !minor);
}

/**
 * The actors whose few lines that stand out all come from below.
 * @param {Stroke[]} strokes @param {Map<string, DrawnActor>} nodes
 */
export function tiedFromBelow(strokes, nodes) {
  /** @type {Map<string, boolean>} */
  const below = new Map();
  for (const { tie } of strokes) {
    for (const [id, other] of [[tie.from, tie.to], [tie.to, tie.from]]) {
      const [one, far] = [must(nodes.get(id)), must(nodes.get(other))];
      const steep = far.y - one.y > 0.6 * Math.abs(far.x - one.x);
      below.set(id, steep && (below.get(id) ?? true));
    }
  }
  return new Set([...below.keys()].filter((id) => below.get(id)));
}

/**
 * The names that have room, and those of chosen states anyhow.
 * @param {Map<string, DrawnActor>} nodes
 * @param {Ranks} ranks
 * @param {Box} area the part of the scene that can be seen
 * @param {Palette} palette @param {Measure} measure
 */
export function namesOf(nodes, ranks, area, palette, measure) {
  const items = [...nodes.values()].map((node) => {
    const strong = ranks.strong.has(node.id);
    const bright = !ranks.bright || ranks.bright.has(node.id);
    const whole = node.actor.type === "alliance";
    const text = shortened(node.actor.name, whole ? 2 * NAME_CHARACTERS : NAME_CHARACTERS);
    return {
      ...node,
      height: node.height + (strong ? RING * palette.size : 0),
      text,
      strong,
      solid: bright && !node.dot,
      faint: ranks.within.has(node.id),
      above: ranks.above.has(node.id) && !node.roomBelow,
      named: bright && isNamed(node, strong),
      must: strong && !whole,
      centred: whole,
      textWidth: measure(text, nameFont(palette, strong)) + NAME_MARGIN,
      textHeight: palette.type * 1.02,
      priority: (strong ? (whole ? 5e5 : 1e6) : 0) + (bright && ranks.bright ? 1e5 : 0) + ranks.degree(node.id),
    };
  });
  const { places, occupancy } = placeLabels(items, 1.5, area);
  const names = items.filter((item) => places.has(item.id)).map((item) => ({
    id: item.id,
    text: item.text,
    strong: item.strong,
    width: item.textWidth - NAME_MARGIN,
    height: item.textHeight,
    ...must(places.get(item.id)),
  }));
  return { names, occupancy };
}
