/** What stands on the map beside its areas: states without a shape, their ways to flags, and the shelf of the alliances. */

import { shelfOf } from "./docked.js";
import { strokeLines } from "./draw-lines.js";
import { fillOf, tintColour } from "../drawing/tints.js";
import { arrowsOf, leadersOf, postsOf } from "../drawing/ways.js";

/** @import { Box, Context, DrawnActor, Ground, Palette, Point } from "../drawing/types.d.ts" */

const FAINT = 0.2;
const POINT = { plain: 1.7, shaded: 7, classed: 4.5 };

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

/** @param {Context} context @param {Ground} ground @param {Map<string, DrawnActor>} nodes @param {number} scale @param {Palette} palette */
export function drawWays(context, ground, nodes, scale, palette) {
  for (const { left, right, top, bottom } of postsOf(ground, nodes, scale, palette)) {
    for (const [colour, by] of /** @type {[string, number][]} */ ([[palette.border, palette.line], [palette.background, 0]])) {
      context.fillStyle = colour;
      context.fillRect(left - by, top - by, right - left + 2 * by, bottom - top + 2 * by);
    }
  }
  context.fillStyle = palette.ink;
  context.beginPath();
  for (const [tip, ...others] of arrowsOf(ground, nodes, scale, palette)) {
    context.moveTo(tip.x, tip.y);
    for (const { x, y } of others) context.lineTo(x, y);
    context.closePath();
  }
  context.fill();
}

/** @param {Context} context @param {Ground} ground @param {Map<string, DrawnActor>} nodes @param {number} scale @param {Palette} palette */
export function drawLeaders(context, ground, nodes, scale, palette) {
  const leaders = leadersOf(ground, nodes, scale);
  const lines = leaders.map(({ home, node }) => [home.x, home.y, node.x / scale, node.y / scale]);
  strokeLines(context, lines, scale, { colour: palette.ink, width: 1.3 * palette.line, dash: [], alpha: 0.75 });
  fillDiscs(context, leaders.map(({ home }) => home), scale, 2.4 * palette.line, palette.ink, 0.9);
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
