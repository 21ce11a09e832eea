/** Where flags on the map point to: lines to their capitals from those that stand aside, arrows from those that have come to the edge. Pure. */

import { boxOf } from "./geometry.js";

/** @import { Box, DrawnActor, Ground, Palette, Point, Size } from "./types.d.ts" */

const LEADER_FROM = 3;
/** Beside a flag at the edge: much longer than broad, lest a side be taken for its tip. */
const ARROW = { size: 14, half: 0.36, gap: 5 };
/** Around both and the name below them, between these, and as high as a name is, in sizes of the type. */
const POST = { around: 3, gap: 1, name: 1.02 };

/**
 * What stands on a post: the flag with the arrow beside it on the side of the edge, and the name, if any, below them.
 * @param {Size & {post: Required<DrawnActor>["post"]}} flag @param {Pick<Palette, "size" | "type">} palette
 * @returns {Size & {arrow: number, row: number, name: Point, middle: Point}} how large it is; how far the arrow's middle lies beside the flag's, how far down its row goes, and where the name's and the post's middles lie from there
 */
export function postOf({ width, height, post: { side, name } }, { size, type }) {
  const [around, beside] = [POST.around * size, (ARROW.size + ARROW.gap) * size];
  const row = Math.max(height, ARROW.size * size);
  const below = name > 0 ? POST.gap * size + POST.name * type : 0;
  const across = (side * beside) / 2;
  return {
    width: Math.max(width + beside, name) + 2 * around,
    height: row + below + 2 * around,
    arrow: side * (width / 2 + (ARROW.gap + ARROW.size / 2) * size),
    row: row / 2,
    name: { x: across, y: row / 2 + below - (POST.name * type) / 2 },
    middle: { x: across, y: below / 2 },
  };
}

/** What a flag takes with its post. @param {DrawnActor & {post: Required<DrawnActor>["post"]}} node @param {Pick<Palette, "size" | "type">} palette */
export function postBox(node, palette) {
  const { width, height, middle } = postOf(node, palette);
  return boxOf({ x: node.x + middle.x, y: node.y + middle.y, width, height });
}

/** What is drawn of someone: a flag, and what stands with it on its post. @template {DrawnActor} Node @param {Node} node @param {Pick<Palette, "size" | "type">} palette @returns {Node} */
export function withPost(node, palette) {
  if (!node.post) return node;
  const { left, right, top, bottom } = postBox({ ...node, post: node.post }, palette);
  return { ...node, x: (left + right) / 2, y: (top + bottom) / 2, width: right - left, height: bottom - top };
}

/**
 * The flags that have come to the edge, each with the arrow beside it, towards where its state lies: three corners, its tip first.
 * @param {Ground} ground @param {Map<string, DrawnActor>} nodes @param {number} scale @param {Palette} palette
 */
function flagsAtEdge(ground, nodes, scale, palette) {
  const size = ARROW.size * palette.size;
  return [...ground.far.keys()].flatMap((id) => {
    const [node, home] = [nodes.get(id), ground.homes.get(id)];
    if (!node?.post || node.dot || !home) return [];
    const turns = ground.far.get(id)?.turns;
    const homeX = turns ? home.x + turns * ground.over.wide(home.y) : home.x;
    const [dx, dy] = [homeX * scale - node.x, home.y * scale - node.y];
    const far = Math.hypot(dx, dy);
    if (far < node.width) return [];
    const flag = { ...node, post: node.post };
    const { arrow: beside, row } = postOf(flag, palette);
    const [ux, uy] = [dx / far, dy / far];
    const [x, y] = [node.x + beside - (ux * size) / 2, node.y - (uy * size) / 2];
    const arrow = [
      { x: x + ux * size, y: y + uy * size },
      { x: x - uy * size * ARROW.half, y: y + ux * size * ARROW.half },
      { x: x + uy * size * ARROW.half, y: y - ux * size * ARROW.half },
    ];
    return [{ arrow, box: postBox(flag, palette), row: node.y + row }];
  });
}

/** The arrows beside flags that have come to the edge. @param {Ground} ground @param {Map<string, DrawnActor>} nodes @param {number} scale @param {Palette} palette */
export const arrowsOf = (ground, nodes, scale, palette) => flagsAtEdge(ground, nodes, scale, palette).map(({ arrow }) => arrow);

/**
 * What lies under each of these flags, its arrow and its name, lest it seem to belong to the land where it stands.
 * @param {Ground} ground @param {Map<string, DrawnActor>} nodes @param {number} scale @param {Palette} palette @returns {Box[]}
 */
export const postsOf = (ground, nodes, scale, palette) => flagsAtEdge(ground, nodes, scale, palette).map(({ box }) => box);

/**
 * Of each of them what no name may hide: the row with its arrow, and the sides. Its own name stands between these.
 * @param {Ground} ground @param {Map<string, DrawnActor>} nodes @param {number} scale @param {Palette} palette @returns {Box[]}
 */
export function fencesOf(ground, nodes, scale, palette) {
  const thin = palette.size / 2;
  return flagsAtEdge(ground, nodes, scale, palette).flatMap(({ box, row }) => [
    { ...box, bottom: row },
    { ...box, right: box.left + thin }, { ...box, left: box.right - thin }, { ...box, top: box.bottom - thin },
  ]);
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
