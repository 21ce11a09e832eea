/**
 * How ties look. A membership is a thin line in its alliance's colour, broken where it is not a full
 * one; a deal has its category's colour and pattern; a conflict has a colour of its own and barbs
 * across its line, so that the sign can be told without colour. Draws many ties of one look as one
 * path, in steps, so that a large picture can be drawn over several frames.
 */

import { isMembership } from "../core/index.js";
import { directionAt, lengthOf, pointAt, within } from "./geometry.js";

/** @import { Tie } from "../contract.d.ts" */
/** @import { Box, Context, Curve, LinePalette, Look, Stroke } from "./types.d.ts" */
/** @import { Manner } from "../core/types.d.ts" */

/** Between one barb and the next; among many lines there is less room for them. */
const BARB_EVERY = { few: 12, many: 24 };
const BARB = 3.4;
const ARROW = { length: 9, half: 3.8 };
const AT_ONCE = 48;
const COSTLY_LENGTH = 400;
const BOLD = { few: 1.7, many: 1.25, fewUpTo: 80 };

/**
 * The look of a tie.
 * @param {Pick<Tie, "type"> & {to?: string}} tie
 * @param {Manner} manner from mannerOf()
 * @param {LinePalette} palette
 * @returns {Look}
 */
export function lookOf(tie, { category, sign, directed, dash }, palette) {
  if (isMembership(tie)) {
    const colour = palette.alliances.get(tie.to ?? "") ?? palette.membership;
    return {
      key: `${colour} ${dash}`,
      colour,
      width: 1.1 * palette.line,
      dash,
      alpha: palette.memberAlpha,
      barbs: false,
      arrow: false,
      rank: 0,
    };
  }
  const adverse = sign < 0;
  return {
    key: `${category} ${adverse} ${directed}`,
    colour: adverse ? palette.conflict : palette.categories.get(category) ?? palette.membership,
    width: (adverse ? 1.9 : 1.8) * palette.line,
    dash,
    alpha: 0.88,
    barbs: adverse,
    arrow: directed,
    rank: adverse ? 2 : 1,
  };
}

/** @param {Context} context @param {Curve} curve */
function addCurve(context, curve) {
  context.moveTo(curve.ax, curve.ay);
  if (curve.straight) context.lineTo(curve.bx, curve.by);
  else context.quadraticCurveTo(curve.cx, curve.cy, curve.bx, curve.by);
}

/** @param {Context} context @param {Curve} curve @param {number} size @param {number} every */
function addBarbs(context, curve, size, every) {
  const count = Math.max(2, Math.floor(lengthOf(curve) / every));
  for (let i = 1; i < count; i += 1) {
    const t = i / count;
    const at = pointAt(curve, t);
    const along = directionAt(curve, t);
    // Slanted, so that they read as barbs and not as the sleepers of a railway.
    const dx = (along.x * 0.5 - along.y) * size;
    const dy = (along.y * 0.5 + along.x) * size;
    context.moveTo(at.x - dx, at.y - dy);
    context.lineTo(at.x + dx, at.y + dy);
  }
}

/** @param {Context} context @param {Curve} curve @param {number} size */
function addArrow(context, curve, size) {
  const along = directionAt(curve, 1);
  const x = curve.bx - along.x * ARROW.length * size;
  const y = curve.by - along.y * ARROW.length * size;
  const half = ARROW.half * size;
  context.moveTo(curve.bx, curve.by);
  context.lineTo(x - along.y * half, y + along.x * half);
  context.lineTo(x + along.y * half, y - along.x * half);
  context.closePath();
}

/** @param {Context} context @param {Curve[]} curves @param {Look} look @param {number} boldness */
function drawSome(context, curves, look, boldness) {
  const bold = boldness > 1;
  context.globalAlpha = bold && !look.ghost ? 1 : look.alpha;
  context.strokeStyle = look.colour;
  context.lineWidth = look.width * boldness;
  context.lineCap = "butt";
  context.lineJoin = "round";
  context.setLineDash(look.dash);
  context.beginPath();
  for (const curve of curves) addCurve(context, curve);
  context.stroke();
  if (look.dash.length > 0) context.setLineDash([]);
  const size = Math.sqrt(look.width) * (bold ? 1.2 : 0.85);
  if (look.barbs) {
    context.lineWidth = Math.max(1.1, look.width * 0.75);
    context.beginPath();
    for (const curve of curves) addBarbs(context, curve, BARB * size, boldness === BOLD.many ? BARB_EVERY.many : BARB_EVERY.few);
    context.stroke();
  }
  if (look.arrow) {
    context.fillStyle = look.colour;
    context.beginPath();
    for (const curve of curves) if (!curve.cut) addArrow(context, curve, size);
    context.fill();
  }
  context.globalAlpha = 1;
}

/** @param {Curve[]} curves @param {Look} look */
function costOf(curves, look) {
  const length = curves.reduce((sum, curve) => sum + lengthOf(curve), 0);
  return curves.length + (length * (look.dash.length > 0 ? 2 : 1)) / COSTLY_LENGTH;
}

/**
 * Draws ties within an area, a step at a time.
 * @param {Context} context
 * @param {Stroke[]} strokes
 * @param {Box} area what lies outside is left out
 * @param {boolean} bold for ties that stand out
 * @yields {number} what the step cost, about 1 for a short line
 */
export function* drawTies(context, strokes, area, bold) {
  const groups = new Map();
  for (const stroke of strokes) {
    const curve = within(stroke.curve, area);
    if (!curve) continue;
    const look = bold ? stroke.look : stroke.calm;
    const group = groups.get(look.key);
    if (group) group.curves.push(curve);
    else groups.set(look.key, { look, curves: [curve] });
  }
  const few = strokes.length <= BOLD.fewUpTo ? BOLD.few : BOLD.many;
  const boldness = bold ? few : 1;
  const ordered = [...groups.values()].sort((a, b) => a.look.rank - b.look.rank);
  for (const { look, curves } of ordered) {
    for (let i = 0; i < curves.length; i += AT_ONCE) {
      const some = curves.slice(i, i + AT_ONCE);
      drawSome(context, some, look, boldness);
      yield costOf(some, look);
    }
  }
}

/**
 * A sample of a look on a small canvas, for legends.
 * @param {Context} context
 * @param {number} width
 * @param {number} height
 * @param {Look} look from lookOf()
 */
export function drawSample(context, width, height, look) {
  const curve = { ax: 1, ay: height / 2, cx: width / 2, cy: height / 2, bx: width - 1, by: height / 2 };
  drawSome(context, [{ ...curve, straight: true }], { ...look, alpha: 1 }, 1);
}
