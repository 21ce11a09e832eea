/**
 * No flag is cut by the edge of what is seen: whoever stands out and lies within comes in, with a line to the
 * capital; of the others, and where there is no room, a dot is left there. Pure.
 */

import { boxOf } from "../drawing/geometry.js";
import { createOccupancy, within } from "../drawing/labels.js";
import { DOT, takenBy } from "./declutter.js";
import { shelfOf } from "./docked.js";
import { holds } from "./frames.js";

/** @import { Box, DrawnActor, OwnedBox, Palette, Point, Uncut } from "../drawing/types.d.ts" */

/** The ring around a chosen flag, and what a flag keeps from the edge. */
const RING = 5;
const EDGE = 2;
/** So much above the band of the alliances is no part of the map. */
const STRIP = 60;

/** What of a flag has to be seen. @param {DrawnActor} node @param {Palette} palette @returns {OwnedBox} */
function seenOf(node, palette) {
  if (node.post) return takenBy(node, palette);
  const more = 2 * (node.selected ? RING : 0) * palette.size;
  return { ...boxOf({ ...node, width: node.width + more, height: node.height + more }), owner: node.id };
}

/**
 * What is seen of the map itself: not what little of it lies above the band of the alliances.
 * @param {Map<string, DrawnActor>} nodes @param {Box} whole @param {Palette} palette @returns {Box}
 */
function seenArea(nodes, whole, palette) {
  const edge = EDGE * palette.size;
  const shelf = shelfOf(nodes, palette);
  const strip = shelf !== null && shelf.bottom > whole.top && shelf.top < whole.top + STRIP * palette.size;
  return {
    left: whole.left + edge,
    right: whole.right - edge,
    top: strip ? shelf.bottom : whole.top + edge,
    bottom: whole.bottom - edge,
  };
}

/** How far a stretch must move to lie in another one. @param {number} low @param {number} high @param {number} first @param {number} last */
const inwards = (low, high, first, last) => Math.max(0, first - low) + Math.min(0, last - high);

/**
 * Where a flag has come in.
 * @param {DrawnActor} node @param {Box} area @param {Palette} palette
 */
function cameIn(node, area, palette) {
  const { left, right, top, bottom } = seenOf(node, palette);
  return {
    ...node,
    x: node.x + inwards(left, right, area.left, area.right),
    y: node.y + inwards(top, bottom, area.top, area.bottom),
  };
}

/**
 * The actors, the same where none is cut.
 * @param {Map<string, DrawnActor>} nodes in the scene's units, decluttered
 * @param {Map<string, Point>} homes in world units
 * @param {number} scale @param {Palette} palette @param {Uncut} how
 */
export function uncut(nodes, homes, scale, palette, { area: whole, comesIn }) {
  const area = seenArea(nodes, whole, palette);
  const flags = [...nodes.values()].filter(({ id, dot }) => !dot && homes.has(id));
  const cut = flags.filter((node) => !within(seenOf(node, palette), area));
  if (cut.length === 0) return nodes;
  const occupancy = createOccupancy();
  for (const node of nodes.values()) if (!node.dot && !cut.includes(node)) occupancy.add(takenBy(node, palette));
  const next = new Map(nodes);
  // What is chosen comes first.
  for (const node of cut.sort((a, b) => Number(b.selected) - Number(a.selected))) {
    const home = homes.get(node.id) ?? { x: 0, y: 0 };
    const at = { x: home.x * scale, y: home.y * scale };
    const inside = holds(area, at);
    const moved = cameIn(node, area, palette);
    if (inside && (node.selected || (comesIn(node.id) && occupancy.free(takenBy(moved, palette), node.id)))) {
      occupancy.add(takenBy(moved, palette));
      next.set(node.id, moved);
    } else {
      next.set(node.id, { ...node, ...at, dot: true, width: DOT.beside * palette.size, height: DOT.beside * palette.size });
    }
  }
  return next;
}
