/** Where flags on the map point to: lines to their capitals from those that stand aside, arrows from those that have come to the edge. Pure. */

import { boxOf } from "./geometry.js";

/** @import { Box, DrawnActor, Ground, Palette, Point } from "./types.d.ts" */

const LEADER_FROM = 3;
/** Beside a flag at the edge: much longer than broad, lest a side be taken for its tip. */
const ARROW = { size: 14, half: 0.36, gap: 7 };
/** Around both. */
const TAB = 3;

/**
 * The flags that have come to the edge, each with the arrow beside it, towards where its state lies: three corners, its tip first.
 * @param {Ground} ground @param {Map<string, DrawnActor>} nodes @param {number} scale @param {Palette} palette @returns {{node: DrawnActor, arrow: Point[]}[]}
 */
function flagsAtEdge(ground, nodes, scale, palette) {
  const size = ARROW.size * palette.size;
  return [...ground.far.keys()].flatMap((id) => {
    const [node, home] = [nodes.get(id), ground.homes.get(id)];
    if (!node || node.dot || !home) return [];
    const turns = ground.far.get(id)?.turns;
    const homeX = turns ? home.x + turns * ground.over.wide(home.y) : home.x;
    const [dx, dy] = [homeX * scale - node.x, home.y * scale - node.y];
    const far = Math.hypot(dx, dy);
    if (far < node.width) return [];
    const [ux, uy] = [dx / far, dy / far];
    const beside = Math.min(node.width / 2 / (Math.abs(ux) || 1e-6), node.height / 2 / (Math.abs(uy) || 1e-6)) + ARROW.gap * palette.size;
    const [x, y] = [node.x + ux * beside, node.y + uy * beside];
    const arrow = [
      { x: x + ux * size, y: y + uy * size },
      { x: x - uy * size * ARROW.half, y: y + ux * size * ARROW.half },
      { x: x + uy * size * ARROW.half, y: y - ux * size * ARROW.half },
    ];
    return [{ node, arrow }];
  });
}

/** The arrows beside flags that have come to the edge. @param {Ground} ground @param {Map<string, DrawnActor>} nodes @param {number} scale @param {Palette} palette */
export const arrowsOf = (ground, nodes, scale, palette) => flagsAtEdge(ground, nodes, scale, palette).map(({ arrow }) => arrow);

/**
 * What lies under each of these flags and its arrow, lest it seem to belong to the land where it stands.
 * @param {Ground} ground @param {Map<string, DrawnActor>} nodes @param {number} scale @param {Palette} palette @returns {Box[]}
 */
export function tabsOf(ground, nodes, scale, palette) {
  const around = TAB * palette.size;
  return flagsAtEdge(ground, nodes, scale, palette).map(({ node, arrow }) => {
    const flag = boxOf(node);
    return {
      left: Math.min(flag.left, ...arrow.map(({ x }) => x)) - around, right: Math.max(flag.right, ...arrow.map(({ x }) => x)) + around,
      top: Math.min(flag.top, ...arrow.map(({ y }) => y)) - around, bottom: Math.max(flag.bottom, ...arrow.map(({ y }) => y)) + around,
    };
  });
}

/**
 * The flags that stand so far from their capitals that a line leads there.
 * @param {Ground} ground @param {Map<string, DrawnActor>} nodes @param {number} scale
 * @returns {{home: Point, node: DrawnActor}[]} homes in the world's units
 */
export function leadersOf(ground, nodes, scale) {
  return [...nodes.values()].flatMap((node) => {
    const home = node.dot || ground.far.has(node.id) ? null : ground.homes.get(node.id);
    if (!home) return [];
    const [dx, dy] = [Math.abs(home.x * scale - node.x), Math.abs(home.y * scale - node.y)];
    return dx < node.width / 2 + LEADER_FROM && dy < node.height / 2 + LEADER_FROM ? [] : [{ home, node }];
  });
}
