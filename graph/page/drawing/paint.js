/**
 * Draws what scene.js has worked out: outlines, ties, actors, names, marks, in this order. Everything
 * goes through the same few canvas calls, so that a picture can be drawn on the screen, on a bitmap
 * or as vectors by whatever offers them.
 */

import { drawChangeSign } from "./change-looks.js";
import { titleLines } from "./marks.js";
import { drawName, drawNode, nameFont } from "./nodes.js";
import { contrast } from "./palette.js";
import { drawStrands } from "./strands.js";
import { drawThrough } from "./through.js";
import { drawTies } from "./ties.js";

/** @import { Box, Context, DrawnActor, Flags, Hull, Mark, Name, Palette, Part, Point, SceneOfArea, Steps, StrandStroke, Stroke, Write } from "./types.d.ts" */

const OUTLINE = { single: 1.6, double: 4, between: 1.6, broad: 1.5 };
/** How strong a fill is, and that of a rim. */
const FILL = { alpha: 0.1, rimAlpha: 0.16 };
/** How broad a rim is, to both sides of the outline, and how broad where more would hide what is inside: it tells an outline from a line, and inside from outside. */
export const RIM = 14;
const NARROW = 8;
/** A single outline is so much paler, to be told from lines, if its colour stands out from the ground by so much: else it would be lost there. */
const PALE = { alpha: 0.75, from: 4.5 };

/** @param {Point} a @param {Point} b @returns {[number, number]} */
const between = (a, b) => [(a.x + b.x) / 2, (a.y + b.y) / 2];

/** Closed curves along rings' points. @param {Context} context @param {Point[][]} rings */
function curvesPath(context, rings) {
  context.beginPath();
  for (const ring of rings) {
    context.moveTo(...between(ring[ring.length - 1], ring[0]));
    ring.forEach((point, i) => {
      context.quadraticCurveTo(point.x, point.y, ...between(point, ring[(i + 1) % ring.length]));
    });
    context.closePath();
  }
}

/** Fills what lies along the inside of the outline on the context. @param {Context} context @param {string} colour @param {number} width @param {Palette} palette */
function paintRim(context, colour, width, palette) {
  context.save();
  context.clip();
  context.setLineDash([]);
  context.globalAlpha = FILL.rimAlpha;
  context.strokeStyle = colour;
  context.lineWidth = width * palette.line;
  context.stroke();
  context.restore();
}

/**
 * Fills all of it, unless it is hollow, or what lies along its rim, and draws the outline that lies on the context: one line, or two close to each other.
 * @param {Context} context @param {{colour: string, double: boolean, broad?: boolean, hollow?: boolean, rim?: boolean}} hull @param {Palette} palette
 */
export function paintHull(context, { colour, double, broad, hollow, rim }, palette) {
  const line = palette.line * (broad ? OUTLINE.broad : 1);
  if (rim) paintRim(context, colour, hollow ? NARROW : RIM, palette);
  else if (!hollow) {
    context.globalAlpha = FILL.alpha;
    context.fillStyle = colour;
    context.fill("evenodd");
  }
  context.setLineDash([]);
  context.globalAlpha = double || contrast(colour, palette.background) < PALE.from ? 1 : PALE.alpha;
  context.strokeStyle = colour;
  context.lineWidth = (double ? OUTLINE.double : OUTLINE.single) * line;
  context.stroke();
  if (double) {
    context.strokeStyle = palette.halo;
    context.lineWidth = OUTLINE.between * line;
    context.stroke();
  }
  context.globalAlpha = 1;
}

/**
 * An outline around an alliance's members, filled faintly.
 * @param {Context} context @param {Hull} hull @param {Palette} palette
 */
function drawHull(context, hull, palette) {
  curvesPath(context, hull.rings);
  paintHull(context, hull, palette);
}

/** The outlines of alliances. @param {Context} context @param {Hull[]} hulls @param {Palette} palette @returns {Steps} */
export function* drawHulls(context, hulls, palette) {
  for (const hull of hulls) {
    drawHull(context, hull, palette);
    yield hull.rings.length;
  }
}

/**
 * The ties that stand out, on their alliances' outlines; over them those that are merged.
 * @param {Context} context @param {Hull[]} hulls @param {Stroke[]} strokes @param {StrandStroke[]} merged @param {Box} area @param {Palette} palette
 */
export function* drawBright(context, hulls, strokes, merged, area, palette) {
  yield* drawHulls(context, hulls, palette);
  yield* drawTies(context, strokes, area, true);
  yield* drawStrands(context, merged, area);
}

/**
 * The glyph of a kind of tie in a ring.
 * @param {Context} context @param {Mark} mark @param {number} x @param {number} y @param {Palette} palette
 */
export function drawBadge(context, mark, x, y, palette) {
  context.beginPath();
  context.arc(x, y, mark.radius, 0, 2 * Math.PI);
  context.fillStyle = palette.halo;
  context.fill();
  context.strokeStyle = mark.colour;
  context.lineWidth = 1.4;
  context.stroke();
  context.font = `600 ${(mark.radius * 1.25).toFixed(1)}px ${palette.font}`;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.fillStyle = mark.colour;
  context.fillText(mark.glyph, x, y + 0.5);
}

/**
 * Mid-line marks; they were placed at one scale and keep to their ties at another. `write` draws text.
 * @template {Context} Canvas
 * @param {Canvas} context @param {Mark[]} marks @param {number} factor @param {Palette} palette @param {Write<Canvas>} [write]
 */
export function drawMarks(context, marks, factor, palette, write = drawName) {
  for (const mark of marks) {
    const x = mark.x * factor;
    const y = mark.y * factor;
    if (mark.title) {
      for (const { text, dy } of titleLines(mark, palette)) {
        write(context, text, x, y + dy, nameFont(palette, !mark.light), palette, mark.colour);
      }
    } else if (mark.change) drawChangeSign(context, { ...mark, x, y, solid: Boolean(mark.solid) }, palette);
    else drawBadge(context, mark, x, y, palette);
  }
}

/** @type {Part[]} */
const PARTS = ["halo", "ink"];

/**
 * The names, each by its actor; the halo of none cuts the one above it. `write` draws text, and where all is at `rest` lines of others are seen through.
 * @template {Context} Canvas
 * @param {Canvas} context @param {Name[]} names @param {Map<string, DrawnActor>} nodes @param {Palette} palette @param {{write?: Write<Canvas>, rest?: boolean}} [how]
 */
export function drawNames(context, names, nodes, palette, { write = drawName, rest = true } = {}) {
  for (const part of PARTS) {
    if (part === "ink" && rest) {
      for (const { id, dx, dy, width, height, crossed } of names) {
        const node = crossed && nodes.get(id);
        if (node) drawThrough(context, { x: node.x + dx, y: node.y + dy, width, height }, crossed);
      }
    }
    for (const { id, text, dx, dy, strong } of names) {
      const node = nodes.get(id);
      if (node) write(context, text, node.x + dx, node.y + dy, nameFont(palette, strong), palette, palette.ink, part);
    }
  }
}

/** What stands out lies on top, and what is selected over all. @param {Iterable<DrawnActor>} nodes */
function inOrder(nodes) {
  /** @param {DrawnActor} node */
  const rank = ({ selected, bright }) => Math.max(selected ? 2 : 0, bright ? 1 : 0);
  return [...nodes].sort((a, b) => rank(a) - rank(b));
}

/**
 * The whole picture at once, for exports.
 * @param {Context} context moved so that it counts in the scene's units
 * @param {SceneOfArea} scene
 * @param {Palette} palette @param {Flags} flags
 */
export function drawAll(context, scene, palette, flags) {
  if (scene.ground) {
    for (const step of scene.ground.draw(context, scene.area, scene.ground, scene, palette)) void step;
  }
  const base = scene.bright ? palette.dimmed : 1;
  const strokes = scene.strokes.map((stroke) => ({
    ...stroke,
    calm: { ...stroke.calm, alpha: stroke.calm.alpha * base },
  }));
  if (!scene.bright) for (const step of drawHulls(context, scene.hulls, palette)) void step;
  for (const step of drawTies(context, strokes, scene.area, false)) void step;
  const strands = scene.strands.map((strand) => ({ ...strand, look: { ...strand.look, alpha: strand.look.alpha * base } }));
  for (const step of drawStrands(context, strands, scene.area)) void step;
  if (scene.bright) {
    for (const step of drawBright(context, scene.hulls, scene.bright, scene.merged, scene.area, palette)) void step;
  }
  for (const node of inOrder(scene.nodes.values())) drawNode(context, node, palette, flags);
  drawMarks(context, scene.marks, 1, palette);
  drawNames(context, scene.names, scene.nodes, palette);
}
