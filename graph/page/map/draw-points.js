/** What stands on the map beside its areas: states without a shape, their ways to flags, and the shelf of the alliances. */

import { shelfOf } from "./docked.js";
import { strokeLines } from "./draw-lines.js";
import { fillOf, tintColour } from "../drawing/tints.js";

/** @import { Box, Context, DrawnActor, Ground, Palette, Point } from "../drawing/types.d.ts" */

const FAINT = 0.2;
const POINT = { plain: 1.7, shaded: 7, classed: 4.5 };
const LEADER_FROM = 3;
/** Beside a flag at the edge. */
const ARROW = { size: 11, gap: 7 };

/** @param {Context} context @param {{x: number, y: number}} named @param {number} scale @param {number} radius */
function disc(context, { x, y }, scale, radius) {
  context.moveTo(x * scale + radius, y * scale);
  context.arc(x * scale, y * scale, radius, 0, 2 * Math.PI);
}

/** @param {Context} context @param {Point[]} homes @param {number} scale @param {number} radius @param {string} colour @param {number} alpha */
function fillDiscs(context, homes, scale, radius, colour, alpha) {
  if (homes.length === 0) return;
  context.globalAlpha = alpha;
  context.fillStyle = colour;
  context.beginPath();
  for (const home of homes) disc(context, home, scale, radius);
  context.fill();
  context.globalAlpha = 1;
}

/**
 * What has no shape at this scale of the land: a point, and a disc where it is shaded.
 * @param {Context} context @param {Ground} ground @param {number} scale @param {Palette} palette
 */
export function drawPoints(context, ground, scale, palette) {
  for (const [id, home] of ground.points) {
    (ground.stateTints.get(id) ?? []).forEach((tint, i) => {
      const radius = tint.theme ? POINT.classed : POINT.shaded - 2 * i;
      fillDiscs(context, [home], scale, radius * palette.size, tintColour(tint, palette), fillOf(tint) || FAINT);
    });
  }
  const homes = [...ground.points.values()];
  fillDiscs(context, homes, scale, POINT.plain * palette.line, palette.coast, 1);
}

/**
 * An arrow beside each flag that has come to the edge, towards where its state lies.
 * @param {Context} context @param {Ground} ground @param {Map<string, DrawnActor>} nodes @param {number} scale @param {Palette} palette
 */
export function drawWays(context, ground, nodes, scale, palette) {
  const size = ARROW.size * palette.size;
  context.fillStyle = palette.ink;
  context.beginPath();
  for (const id of ground.far.keys()) {
    const [node, home] = [nodes.get(id), ground.homes.get(id)];
    if (!node || !home) continue;
    const turns = ground.far.get(id)?.turns;
    const x = turns ? home.x + turns * ground.over.wide(home.y) : home.x;
    const [dx, dy] = [x * scale - node.x, home.y * scale - node.y];
    const far = Math.hypot(dx, dy);
    if (far < node.width) continue;
    const [ux, uy] = [dx / far, dy / far];
    const beside = Math.min(node.width / 2 / (Math.abs(ux) || 1e-6), node.height / 2 / (Math.abs(uy) || 1e-6)) + ARROW.gap * palette.size;
    const at = { x: node.x + ux * beside, y: node.y + uy * beside };
    context.moveTo(at.x + ux * size, at.y + uy * size);
    context.lineTo(at.x - uy * size * 0.6, at.y + ux * size * 0.6);
    context.lineTo(at.x + uy * size * 0.6, at.y - ux * size * 0.6);
    context.closePath();
  }
  context.fill();
}

/** @param {Context} context @param {Ground} ground @param {Map<string, DrawnActor>} nodes @param {number} scale @param {Palette} palette */
export function drawLeaders(context, ground, nodes, scale, palette) {
  const lines = [];
  const ends = [];
  for (const node of nodes.values()) {
    const home = node.dot || ground.far.has(node.id) ? null : ground.homes.get(node.id);
    if (!home) continue;
    const [dx, dy] = [Math.abs(home.x * scale - node.x), Math.abs(home.y * scale - node.y)];
    if (dx < node.width / 2 + LEADER_FROM && dy < node.height / 2 + LEADER_FROM) continue;
    lines.push([home.x, home.y, node.x / scale, node.y / scale]);
    ends.push(home);
  }
  strokeLines(context, lines, scale, { colour: palette.ink, width: 1.3 * palette.line, dash: [], alpha: 0.75 });
  fillDiscs(context, ends, scale, 2.4 * palette.line, palette.ink, 0.9);
}

/**
 * A band under the rows of alliances, lest one seem to lie where it stands.
 * @param {Context} context @param {Map<string, DrawnActor>} nodes @param {Box} area @param {Palette} palette
 */
export function drawShelf(context, nodes, area, palette) {
  const shelf = shelfOf(nodes, palette);
  if (!shelf) return;
  context.fillStyle = palette.background;
  context.fillRect(area.left, shelf.top, area.right - area.left, shelf.bottom - shelf.top);
  for (const y of [shelf.top, shelf.bottom]) {
    strokeLines(context, [[area.left, y, area.right, y]], 1, { colour: palette.border, width: 0.5, dash: [], alpha: 1 });
  }
}
