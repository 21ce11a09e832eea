/**
 * Ties that stand out between two, as one strand with their number on it, where one by one they could not be
 * read: where the two stand too close for a fan, and where so many stand out that they are a web, of which the
 * strongest are drawn. Pointing at it or choosing both shows each. Pure.
 */

import { dashOf } from "../core/index.js";
import { must } from "../core/must.js";
import { prominenceOf } from "../core/prominence.js";
import { isWeb, pairOf } from "../core/strands.js";
import { curveBetween, pointAt, trimmed, UNBENT, WIDEST_FAN } from "../drawing/geometry.js";
import { joined } from "../drawing/seam.js";
import { boundsOfPath, strandLook } from "../drawing/strands.js";
import { reach } from "./apart.js";
import { starOf } from "./star.js";
import { strandsIn } from "./web.js";

/** @import { Bend, DrawnActor, Palette, Seam, StrandStroke } from "../drawing/types.d.ts" */
/** @import { Index, Strand } from "../core/types.d.ts" */
/** @import { Content } from "./types.d.ts" */

/** What a tie needs to be told from the one beside it, and of its length to be seen at all. */
const NEEDS = { beside: 5.5, along: 24 };
const GAP = 3;
/** Among ties one by one a strand is broader than among others. */
const USUAL = { ties: 1, weight: 1 };
const BROADER = 1.3;
const STEPS = 16;
const ALONE = { place: 0, count: 1 };

/**
 * What is left of the way between two boxes.
 * @param {DrawnActor} from @param {DrawnActor} on @param {On} how how far lines rise, and where the map is cut @param {Bend} bend
 */
function wayBetween(from, on, { arc, seam }, bend) {
  const turns = seam.turns(from.id, on.id);
  const to = seam.moved(on, turns);
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const far = Math.hypot(dx, dy) || 1;
  const [ux, uy] = [dx / far, dy / far];
  const [start, end] = [reach(from, ux, uy) + GAP, far - reach(to, ux, uy) - GAP];
  const middle = (start + end) / 2;
  /** @param {number} by */
  const at = (by) => ({ x: from.x + ux * by, y: from.y + uy * by });
  const straight = arc === 0 && bend === UNBENT;
  const curve = straight ? null : trimmed(curveBetween({ from: from.id, to: to.id }, from, to, ALONE, 0, { arc, bend }), from, to);
  const path = curve ? Array.from({ length: STEPS + 1 }, (_, i) => pointAt(curve, i / STEPS))
    : [at(Math.min(start, middle)), at(middle), at(Math.max(end, middle))];
  return { far, long: Math.max(0, end - start), path: joined(seam.cut(path, turns)) };
}

/** Whether so many ties have no room one by one. @param {{far: number, long: number}} way @param {number} count @param {number} size */
export function isTooNarrow({ far, long }, count, size) {
  return count > 1 && (long < NEEDS.along * size || (WIDEST_FAN * far) / (count - 1) < NEEDS.beside * size);
}

/** @typedef {{arc: number, seam: Seam}} On how lines lie on what is under them */
/** @typedef {{strands: StrandStroke[], left: Strand[]}} Merged what is drawn as one; and of a web what has no room */

/** @param {Index} index @param {Strand[]} strands @param {Map<string, DrawnActor>} nodes @param {Palette} palette @param {On} on @param {Map<string, Bend>} bends */
function crowdedOf(index, strands, nodes, palette, on, bends) {
  /** @type {StrandStroke[]} */
  const merged = [];
  for (const strand of strands) {
    const way = wayBetween(must(nodes.get(strand.from)), must(nodes.get(strand.to)), on, bends.get(strand.id) ?? UNBENT);
    if (!isTooNarrow(way, strand.ties.length, Math.max(palette.size, palette.line))) continue;
    const look = strandLook(strand, USUAL, dashOf(index, strand.category), palette);
    merged.push({ strand, path: way.path, box: boundsOfPath(way.path), long: way.far, look: { ...look, alpha: 1, width: look.width * BROADER } });
  }
  return merged;
}

/**
 * @param {Index} index @param {Content} content @param {Map<string, DrawnActor>} nodes @param {Palette} palette @param {On} on how far lines rise, as a share of their length, and where the map is cut
 * @param {Map<string, Bend>} bends how pairs are bent
 * @returns {Merged} in the order of their ids, those of a web the strongest first
 */
export function mergedOf(index, content, nodes, palette, on, bends) {
  const strands = strandsIn(index, content, content.bright, nodes);
  if (!isWeb(index, content.bright?.ties ?? [])) return { strands: crowdedOf(index, strands, nodes, palette, on, bends), left: [] };
  const prominence = prominenceOf(index, content.shown);
  /** @param {DrawnActor} from @param {DrawnActor} to */
  const bendOf = (from, to) => bends.get(pairOf({ from: from.id, to: to.id })) ?? UNBENT;
  const drawn = starOf(index, strands, nodes, (id) => prominence.get(id) ?? 0, palette, (from, to) => (on.arc > 0 ? wayBetween(from, to, on, bendOf(from, to)).path : null), on.seam, content.heads);
  const held = new Set(drawn.map(({ strand }) => strand.id));
  return { strands: drawn, left: strands.filter(({ id }) => !held.has(id)) };
}
