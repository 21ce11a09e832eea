/** Draws a saved picture on whatever takes a canvas's calls: the view, and the words around it. */

import { directionOf } from "../core/direction.js";
import { drawChangeSign } from "../drawing/change-looks.js";
import { drawCell } from "../drawing/cells.js";
import { HATCHES, cornersOf, hatched } from "../drawing/hatch.js";
import { hexagon } from "../drawing/nodes.js";
import { drawBadge, paintHull } from "../drawing/paint.js";
import { drawSign } from "../drawing/signs.js";
import { drawStrand } from "../drawing/strands.js";
import { drawSample } from "../drawing/ties.js";
import { LINES, fillOf, tintColour } from "../drawing/tints.js";

/** @import { Hatch } from "../core/types.d.ts" */
/** @import { Context, Flags, Palette } from "../drawing/types.d.ts" */
/** @import { Sample, Sampled, Samplers, Sheet } from "./types.d.ts" */

const FAINT = 0.78;
const HEIGHT = 14;
/** How far apart lines on an area are. */
const LINES_EVERY = 5;
const STRIPE = 2.4;

/** @param {Context} context @param {number} x @param {number} y @param {number} width @param {number} height */
function boxPath(context, x, y, width, height) {
  context.beginPath();
  context.rect(x, y - height / 2, width, height);
}

/** @param {Context} context @param {{x: number, y: number, width: number}} box @param {Hatch} form @param {number} apart @param {string} colour @param {number} [broad] */
function hatchBox(context, { x, y, width }, form, apart, colour, broad = 1.1) {
  const within = { left: 0, top: 0, right: width, bottom: HEIGHT };
  const lines = hatched(form, [{ points: cornersOf(within) }], within, LINES_EVERY * apart, 0.5);
  context.setLineDash(HATCHES[form].dash);
  context.strokeStyle = colour;
  context.lineWidth = broad;
  context.beginPath();
  for (let i = 0; i < lines.length; i += 4) {
    context.moveTo(x + lines[i], y - HEIGHT / 2 + lines[i + 1]);
    context.lineTo(x + lines[i + 2], y - HEIGHT / 2 + lines[i + 3]);
  }
  context.stroke();
  context.setLineDash([]);
}

/** @param {Palette} palette @param {string} id */
function allianceColour(palette, id) {
  return palette.alliances.get(id) ?? palette.membership;
}

/** @param {Context} context @param {Sample<"line" | "change">} sample */
function drawLine(context, { x, y, width, look }) {
  context.save();
  context.translate(x, y - HEIGHT / 2);
  drawSample(context, width, HEIGHT, look);
  context.restore();
}

/** @type {Samplers} */
const SAMPLES = {
  line: drawLine,
  strand(context, { x, y, width, look }) {
    drawStrand(context, { look, path: [{ x, y }, { x: x + width / 2, y }, { x: x + width, y }] }, true);
  },
  change(context, sample, palette) {
    drawLine(context, sample);
    const { x, y, width, change } = sample;
    if (!change) return;
    drawChangeSign(context, { x: x + width / 2, y, radius: HEIGHT * 0.45, colour: palette.ink, solid: change === "began" }, palette);
  },
  alliance(context, { x, y, width, id }, palette) {
    hexagon(context, x + width / 2, y, width, HEIGHT * 0.85);
    context.fillStyle = allianceColour(palette, id);
    context.fill();
  },
  shade(context, { x, y, width, tint }, palette) {
    boxPath(context, x, y, width, HEIGHT);
    context.fillStyle = palette.land ?? palette.background;
    context.fill();
    context.globalAlpha = fillOf(tint);
    context.fillStyle = tintColour(tint, palette);
    context.fill();
    context.globalAlpha = 1;
    if (tint.theme?.hatched && tint.way === "full") hatchBox(context, { x, y, width }, "slant", LINES[tint.step ?? 0], tintColour(tint, palette));
    if (tint.dash?.length) {
      boxPath(context, x, y, width, HEIGHT);
      context.strokeStyle = tintColour(tint, palette);
      context.lineWidth = 2;
      context.setLineDash(tint.dash);
      context.stroke();
      context.setLineDash([]);
    }
    if (tint.hatch) hatchBox(context, { x, y, width }, tint.hatch, 1, tintColour(tint, palette), tint.way === "striped" ? STRIPE : undefined);
  },
  hull(context, { x, y, width, colour, double, broad }, palette) {
    boxPath(context, x, y, width, HEIGHT);
    paintHull(context, { colour, double, broad }, palette);
  },
  cell(context, { x, y, width, look }, palette) {
    drawCell(context, look, x + width / 2, y, width, palette);
  },
  badge(context, { x, y, width, mark }, palette) {
    drawBadge(context, mark, x + width / 2, y, palette);
  },
  sign(context, { x, y, width, shapes }, palette) {
    drawSign(context, shapes, x + width / 2, y, palette);
  },
};

/**
 * @template {keyof Sampled} Name
 * @param {Context} context @param {Sample<Name>} sample @param {Palette} palette
 */
function drawOne(context, sample, palette) {
  SAMPLES[sample.draw](context, sample, palette);
}

/**
 * The paper around the view, once more: what goes beyond the view is drawn by readers of SVG that know of no clipping.
 * @param {Context} context @param {Sheet} sheet @param {Palette} palette
 */
function coverAround(context, { width, height, view }, palette) {
  const [right, bottom] = [view.x + view.width, view.y + view.height];
  const sides = [
    [0, 0, width, view.y], [0, bottom, width, height - bottom],
    [0, view.y, view.x, view.height], [right, view.y, width - right, view.height],
  ];
  context.fillStyle = palette.background;
  for (const [x, y, wide, high] of sides) {
    if (wide > 0 && high > 0) context.fillRect(x, y, wide, high);
  }
}

/**
 * @param {Context} context
 * @param {Sheet} sheet from layOut()
 * @param {(context: Context, flags: Flags) => void} draw the view, from its left upper corner on
 * @param {Palette} palette
 * @param {Flags} flags
 */
export function drawSheet(context, sheet, draw, palette, flags) {
  const { x, y, width, height } = sheet.view;
  context.fillStyle = palette.background;
  context.fillRect(0, 0, sheet.width, sheet.height);

  context.save();
  context.beginPath();
  context.rect(x, y, width, height);
  context.clip();
  context.translate(x, y);
  draw(context, flags);
  context.restore();
  coverAround(context, sheet, palette);

  for (const sample of sheet.samples) drawOne(context, sample, palette);
  context.textAlign = sheet.mirrored ? "right" : "left";
  context.textBaseline = "middle";
  for (const { text, x: left, y: middle, font, faint } of sheet.texts) {
    context.font = font;
    context.direction = directionOf(text);
    context.globalAlpha = faint ? FAINT : 1;
    context.fillStyle = palette.ink;
    context.fillText(text, left, middle);
  }
  context.globalAlpha = 1;
}
