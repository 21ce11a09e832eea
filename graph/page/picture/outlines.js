/**
 * The outlines around the members of alliances, in the scene's units.
 */

import { isDouble } from "../core/blocs.js";
import { fullMembersOf } from "../core/members.js";
import { memo } from "../core/memo.js";
import { must } from "../core/must.js";
import { pathLength } from "../drawing/geometry.js";
import { createGrid } from "../drawing/grid.js";
import { crosses } from "../drawing/in-sight.js";
import { RIM } from "../drawing/paint.js";
import { boundsOfPath } from "../drawing/strands.js";
import { bubble } from "./bubble.js";
import { encloses, turning } from "./contour.js";

/** @import { Box, DrawnActor, Hull, Palette, Point, Rect } from "../drawing/types.d.ts" */
/** @import { Index } from "../core/types.d.ts" */

/**
 * Around others that are chosen an outline keeps this much more away, unless more than a share of the
 * members were cut off by that.
 */
const HULL = { padding: 11, apart: 5, keepsOff: 12, pieces: 0.25 };

/** What is filled covers no more than this share of what no panel covers: more hides who stands there and belongs to nobody. */
const FILLED = 0.05;

/**
 * How an outline is filled: all of it, along it where that were too much, or not at all.
 * @param {Hull} hull @param {Box | null} seen what no panel covers @param {Palette} palette @returns {Pick<Hull, "hollow" | "rim">}
 */
export function fillOf({ rings }, seen, palette) {
  if (!seen) return {};
  const most = FILLED * (seen.right - seen.left) * (seen.bottom - seen.top);
  if (rings.reduce((sum, ring) => sum + turning(ring) / 2, 0) <= most) return {};
  const along = (RIM / 2) * palette.line * rings.reduce((sum, ring) => sum + pathLength([...ring, ring[0]]), 0);
  return along <= most ? { rim: true } : { hollow: true };
}

/** @param {{x: number, y: number, width: number, height: number}} named @param {number} by */
function widened({ x, y, width, height }, by) {
  return { x, y, width: width + 2 * by, height: height + 2 * by };
}

/** More outlines than these are seldom shown together. */
const KEPT = 60;

/**
 * Outlines by where everybody stands, and how large: they outlast the actors, which are others once the page
 * is built anew.
 */
const bubbleOf = memo((/** @type {Rect[]} */ members, /** @type {Rect[]} */ others, /** @type {number} */ padding) => (
  { boxes: JSON.stringify([boxed(members), boxed(others), padding]) }),
({ boxes }) => {
  const [members, others, padding] = JSON.parse(boxes);
  return bubble(members, others, padding);
}, { keep: KEPT });

/** @param {Rect[]} rects @returns {Rect[]} */
function boxed(rects) {
  return rects.map(({ x, y, width, height }) => ({ x, y, width, height }));
}

/** @param {DrawnActor[]} members @param {DrawnActor[]} nodes @param {number} padding @param {number} keepsOff */
function ringsAround(members, nodes, padding, keepsOff) {
  const others = nodes.filter((node) => !members.includes(node));
  if (!others.some((node) => node.selected)) return bubbleOf(members, others, padding);
  const wide = others.map((node) => (node.selected ? widened(node, keepsOff) : node));
  const rings = bubbleOf(members, wide, padding);
  const pieces = rings.filter((ring) => turning(ring) > 0).length;
  return pieces <= Math.max(1, HULL.pieces * members.length) ? rings : bubbleOf(members, others, padding);
}

/** Its members by ties in force and shown, and its own mark: who is suspended from it stands apart. @param {Index} index @param {string} id @param {Set<string>} ties @param {Map<string, DrawnActor>} nodes */
function insideOf(index, id, ties, nodes) {
  const members = fullMembersOf(index, id, ties).map((member) => nodes.get(member)).filter(Boolean);
  return members.length > 0 ? [...new Set([...members, must(nodes.get(id))])] : [];
}

/**
 * The outlines around the members of alliances, of ties in force and shown. Those of several are told
 * apart by shape, whatever their colours: each is a little wider than the one before, every other one double, and from
 * the third on they are broad; dashes would say that membership is in doubt. Kept out of one are those that stand out, as
 * all `near` what is chosen do, and the members of the other outlined ones: a hole for each one that is dimmed is more
 * than an eye reads.
 * @param {Index} index @param {string[]} alliances @param {Set<string>} ties @param {Map<string, DrawnActor>} nodes @param {Set<string>} near @param {Palette} palette @returns {Hull[]}
 */
export function hullsOf(index, alliances, ties, nodes, near, palette) {
  const outlined = alliances.filter((id) => nodes.get(id)?.actor.type === "alliance")
    .map((id) => ({ id, inside: insideOf(index, id, ties, nodes) }));
  const told = new Set(outlined.flatMap(({ inside }) => inside));
  const seen = [...nodes.values()].filter((node) => near.size === 0 || near.has(node.id) || told.has(node));
  return outlined.map(({ id, inside }, place) => ({
    id,
    members: inside.map((member) => member.id),
    rings: ringsAround(inside, seen, (HULL.padding + HULL.apart * place) * palette.size, HULL.keepsOff * palette.size),
    colour: palette.alliances.get(id) ?? palette.membership,
    double: isDouble(place),
    broad: place % 4 > 1,
  })).filter((hull) => hull.rings.length > 0);
}

/**
 * An outline without the areas in which nobody but dots is: a dot without a name in a ring of its own tells nothing of whom.
 * @param {Hull} hull @param {Map<string, DrawnActor>} nodes @returns {Hull}
 */
export function ofFlags(hull, nodes) {
  const flags = hull.members.map((id) => must(nodes.get(id))).filter(({ dot }) => !dot);
  return { ...hull, rings: hull.rings.filter((ring) => turning(ring) <= 0 || flags.some((flag) => encloses(ring, flag))) };
}

/**
 * Whether a name would lie across an outline that its actor is not in, or within, and be read as a member's.
 * @param {Hull[]} hulls @returns {(id: string, box: Box) => boolean}
 */
export function foreignOf(hulls) {
  /** @type {ReturnType<typeof createGrid<{members: string[], a: Point, b: Point}>>} */
  const sides = createGrid();
  for (const { members, rings } of hulls) {
    for (const ring of rings) {
      ring.forEach((b, i) => {
        const a = ring[i > 0 ? i - 1 : ring.length - 1];
        sides.add({ members, a, b }, boundsOfPath([a, b]));
      });
    }
  }
  return (id, box) => !sides.every(box, ({ members, a, b }) => members.includes(id) || !crosses(a, b, box))
    || hulls.some(({ members, rings }) => !members.includes(id) && rings.filter((ring) => encloses(ring, { x: box.left, y: box.top })).length % 2 === 1);
}
