/**
 * Which flags are drawn on the map: the most important first; a state whose flag would cover
 * another's is a dot at its capital until the map comes nearer, and so are all that do not stand out
 * where some do. Pure.
 */

import { createOccupancy } from "../picture/labels.js";

const FLAG = 0.88;
const DOT = 5;
/** Below this scale only so many states are named, unless they stand out. */
const NAMED = { below: 0.5, most: 40 };
/** So much of a flag's width and height may lie under another. */
const OVERLAP = 0.12;

function boxOf({ x, y, width, height, id }) {
  const [w, h] = [width * (0.5 - OVERLAP / 2), height * (0.5 - OVERLAP / 2)];
  return { left: x - w, top: y - h, right: x + w, bottom: y + h, owner: id };
}

/**
 * Changes nodes in place: sizes of flags, `dot` for those without room, `minor` for those that need
 * no name while the whole world is seen.
 * @param {Map<string, object>} nodes in the scene's units
 * @param {Map<string, {x: number, y: number}>} homes in world units
 * @param {number} scale
 * @param {number} size of the theme
 * @param {function(string): number} rank the higher, the earlier
 * @param {function(string): boolean} quiet whether a state is no more than a dot
 */
export function declutter(nodes, homes, scale, size, rank, quiet) {
  const occupancy = createOccupancy();
  const states = [];
  for (const node of nodes.values()) {
    if (node.actor.type === "alliance" || !homes.has(node.id)) {
      occupancy.add(boxOf(node));
    } else {
      node.width *= FLAG;
      node.height *= FLAG;
      states.push({ node, rank: rank(node.id) });
    }
  }
  states.sort((a, b) => b.rank - a.rank || (a.node.id < b.node.id ? -1 : 1));
  states.forEach(({ node }, i) => {
    node.minor = scale < NAMED.below && i >= NAMED.most;
    const box = boxOf(node);
    if (!quiet(node.id) && occupancy.free(box, node.id)) {
      occupancy.add(box);
      return;
    }
    const home = homes.get(node.id);
    node.dot = true;
    node.x = home.x * scale;
    node.y = home.y * scale;
    node.width = node.height = DOT * size;
  });
}
