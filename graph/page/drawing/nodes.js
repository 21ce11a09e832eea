/**
 * How actors look: states as flags, alliances as long hexagons in their colour with their key, in two lines
 * where it is long. Draws on anything that takes the canvas calls moveTo, lineTo, quadraticCurveTo, fill, stroke, fillText,
 * strokeText and drawImage, in CSS pixels about a given centre.
 */

import { directionOf } from "../core/direction.js";
import { shortLabel, shortened as shortenedAtWord } from "../core/words.js";
import { drawActorSign } from "./change-looks.js";
import { broken, shortened } from "./labels.js";
import { inkOn } from "./palette.js";
import { CLASSES } from "./tints.js";

/** @import { Context, DrawnActor, Flags, Measure, Palette, Part } from "./types.d.ts" */
/** @import { KnownActor, Rim } from "../core/types.d.ts" */

const FLAG_WIDTHS = { least: 14, at1: 32, most: 48 };
/** In characters, what of a key stands in one line, and in all; how large two lines are written beside one, how far apart, and how high the mark is around them. */
const KEY = { line: 16, most: 32, small: 0.9, apart: 1.15, around: 0.9 };
/** How high a mark of one line is, in sizes of its type. */
const PILL = 1.9;
/** Of the ground behind a flag, what is seen of it on each side. */
const SHADE_AROUND = 5;
/** As far from a flag is its rim. */
const RIM_AROUND = 2;

/**
 * A size that grows less than the zoom does.
 * @param {number} scale @param {number} least @param {number} at1 @param {number} most
 */
function growing(scale, least, at1, most) {
  return Math.max(least, Math.min(most, at1 * scale ** 0.6));
}

/** What a mark says, in lines: cut between words, if it must be. @param {KnownActor} actor */
function keyLines(actor) {
  const text = shortLabel(actor);
  const key = text.includes(" ") ? shortenedAtWord(text, KEY.most) : shortened(text, KEY.most);
  return Array.from(key).length > KEY.line ? broken(key) : [key];
}

/**
 * The size of an actor's drawing on the screen.
 * @param {KnownActor} actor
 * @param {number} scale the zoom
 * @param {Palette} palette
 * @param {Measure} measure the width of a text in a font
 */
export function sizeOf(actor, scale, palette, measure) {
  if (actor.type === "state") {
    const width = growing(scale, FLAG_WIDTHS.least, FLAG_WIDTHS.at1, FLAG_WIDTHS.most) * palette.size;
    return { width, height: (width * 2) / 3 };
  }
  const whole = growing(scale, 9, 14, 17) * palette.size;
  const lines = keyLines(actor);
  const type = lines.length > 1 ? KEY.small * whole : whole;
  const text = Math.max(...lines.map((line) => measure(line, keyFont(type, palette))));
  return { width: text + 2 * whole, height: lines.length > 1 ? (KEY.apart * lines.length + KEY.around) * type : PILL * whole, type };
}

/** @param {number} type @param {Palette} palette */
function keyFont(type, palette) {
  return `700 ${type.toFixed(1)}px ${palette.font}`;
}

/** The font of the names. @param {Palette} palette @param {boolean} strong */
export function nameFont(palette, strong) {
  return `${strong ? 600 : 500} ${palette.type}px ${palette.font}`;
}

/** @param {Context} context @param {number} x @param {number} y @param {number} width @param {number} height @param {number} radius */
function roundedBox(context, x, y, width, height, radius) {
  const left = x - width / 2;
  const top = y - height / 2;
  const right = left + width;
  const bottom = top + height;
  context.beginPath();
  context.moveTo(left + radius, top);
  context.lineTo(right - radius, top);
  context.quadraticCurveTo(right, top, right, top + radius);
  context.lineTo(right, bottom - radius);
  context.quadraticCurveTo(right, bottom, right - radius, bottom);
  context.lineTo(left + radius, bottom);
  context.quadraticCurveTo(left, bottom, left, bottom - radius);
  context.lineTo(left, top + radius);
  context.quadraticCurveTo(left, top, left + radius, top);
  context.closePath();
}

/** The path of an alliance's mark. @param {Context} context @param {number} x @param {number} y @param {number} width @param {number} height */
export function hexagon(context, x, y, width, height) {
  const point = height / 2;
  context.beginPath();
  context.moveTo(x - width / 2, y);
  context.lineTo(x - width / 2 + point * 0.62, y - point);
  context.lineTo(x + width / 2 - point * 0.62, y - point);
  context.lineTo(x + width / 2, y);
  context.lineTo(x + width / 2 - point * 0.62, y + point);
  context.lineTo(x - width / 2 + point * 0.62, y + point);
  context.closePath();
}

/** @param {Context} context @param {string} text @param {number} x @param {number} y @param {string} font @param {string} colour */
function drawText(context, text, x, y, font, colour) {
  context.font = font;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.direction = directionOf(text);
  context.fillStyle = colour;
  context.fillText(text, x, y);
}

/** @param {Context} context @param {DrawnActor} node @param {Palette} palette @param {Flags} flags */
function drawState(context, node, palette, flags) {
  const { x, y, width, height, actor } = node;
  const flag = actor.type === "state" && actor.flag ? flags.bitmap(actor.flag, width, palette.frame) : null;
  if (flag) {
    context.drawImage(flag, x - width / 2, y - height / 2, width, height);
    return;
  }
  roundedBox(context, x, y, width, height, width * 0.09);
  context.fillStyle = palette.tile;
  context.fill();
  context.strokeStyle = palette.frame;
  context.lineWidth = 1;
  context.stroke();
  drawText(context, actor.id.slice(0, 3), x, y + 0.5, `600 ${(height * 0.5).toFixed(1)}px ${palette.font}`, palette.tileInk);
}

/** @param {Context} context @param {DrawnActor} node @param {Palette} palette */
function drawAlliance(context, node, palette) {
  const colour = palette.alliances.get(node.actor.id) ?? palette.membership;
  hexagon(context, node.x, node.y, node.width, node.height);
  context.fillStyle = colour;
  context.fill();
  context.strokeStyle = palette.halo;
  context.lineWidth = 1.5;
  context.stroke();
  const lines = keyLines(node.actor);
  const type = node.type ?? 0;
  lines.forEach((line, i) => {
    const off = (i - (lines.length - 1) / 2) * KEY.apart * type;
    drawText(context, line, node.x, node.y + off + 0.5, keyFont(type, palette), inkOn(colour));
  });
}

/** The ground behind a flag, as strong as a measure has it. @param {Context} context @param {DrawnActor} node @param {number} shade @param {Palette} palette */
function drawShade(context, { x, y, width, height, alpha }, shade, palette) {
  const margin = SHADE_AROUND * palette.size;
  roundedBox(context, x, y, width + 2 * margin, height + 2 * margin, margin);
  context.fillStyle = palette.halo;
  context.fill();
  context.globalAlpha = alpha * CLASSES[shade];
  context.fillStyle = palette.number;
  context.fill();
  context.globalAlpha = alpha;
}

/** The rim of who is less than a member of what is chosen, in its colour; about the ring of one that is chosen. @param {Context} context @param {DrawnActor} node @param {Rim} rim @param {Palette} palette */
function drawRim(context, { x, y, width, height, selected }, rim, palette) {
  const colour = palette.alliances.get(rim.of) ?? palette.membership;
  const margin = RIM_AROUND * palette.size * (selected ? 3 : 1);
  roundedBox(context, x, y, width + 2 * margin, height + 2 * margin, margin);
  if (!selected) {
    context.fillStyle = palette.halo;
    context.fill();
  }
  context.strokeStyle = colour;
  context.lineWidth = 1.6 * palette.line;
  context.lineCap = "butt";
  context.setLineDash(rim.dash);
  context.stroke();
  context.setLineDash([]);
}

/**
 * A state for whose flag there is no room.
 * @param {Context} context @param {{x: number, y: number, width: number}} named @param {Palette} palette
 */
function drawDot(context, { x, y, width }, palette) {
  context.beginPath();
  context.arc(x, y, width / 2, 0, 2 * Math.PI);
  context.fillStyle = palette.membership;
  context.fill();
  context.globalAlpha = 1;
}

/**
 * @param {Context} context
 * @param {DrawnActor} node
 * @param {Palette} palette
 * @param {Flags} flags
 */
export function drawNode(context, node, palette, flags) {
  context.globalAlpha = node.alpha;
  if (node.dot) {
    drawDot(context, node, palette);
    return;
  }
  if (node.selected) {
    const margin = 7 * palette.size;
    if (node.actor.type === "state") {
      roundedBox(context, node.x, node.y, node.width + margin, node.height + margin, margin);
    } else {
      hexagon(context, node.x, node.y, node.width + margin * 1.6, node.height + margin);
    }
    context.fillStyle = palette.halo;
    context.fill();
    context.strokeStyle = palette.selected;
    context.lineWidth = 2.5 * palette.line;
    context.stroke();
  }
  if (node.shade !== undefined && node.shade !== null) drawShade(context, node, node.shade, palette);
  if (node.rim) drawRim(context, node, node.rim, palette);
  if (node.actor.type === "state") drawState(context, node, palette, flags);
  else drawAlliance(context, node, palette);
  drawActorSign(context, node, palette);
  context.globalAlpha = 1;
}

/**
 * A name with a halo, so that it can be read over lines; or one of both alone.
 * @param {Context} context @param {string} text @param {number} x @param {number} y @param {string} font @param {Palette} palette @param {string} [colour] @param {Part} [part]
 */
export function drawName(context, text, x, y, font, palette, colour = palette.ink, part) {
  context.font = font;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.direction = directionOf(text);
  context.lineJoin = "round";
  context.lineWidth = 3.5;
  context.strokeStyle = palette.halo;
  if (part !== "ink") context.strokeText(text, x, y);
  context.fillStyle = colour;
  if (part !== "halo") context.fillText(text, x, y);
}
