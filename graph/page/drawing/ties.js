/**
 * How ties look. A membership is a thin line in its alliance's colour, broken where it is not a full
 * one; a deal has its category's colour and pattern; a conflict, refused relations, and what is neither have
 * colours of their own, and each its studs, so that the sign can be told without colour; what is not in effect is
 * hollow. Draws many ties of one look as one path, in steps, so that a large picture can be drawn over several frames.
 */

import { isMembership } from "../core/index.js";
import { beside, directionAt, lengthOf, pointAt, within } from "./geometry.js";
import { drawStuds, studsEvery } from "./studs.js";

/** @import { Tie } from "../contract.d.ts" */
/** @import { Box, Context, Curve, LinePalette, Look, Stud, Stroke, Studs } from "./types.d.ts" */
/** @import { Manner } from "../core/types.d.ts" */

/** Between one barb and the next; among many lines there is less room for them. */
const BARB_EVERY = { few: 12, many: 24 };
const BARB = 3.4;
const ARROW = { length: 9, half: 3.8 };
/** Of the two lines of one that is hollow: how broad each is, and how far from the middle, in breadths of one that is not. */
const HOLLOW = { line: 0.5, aside: 0.75 };
const AT_ONCE = 48;
const COSTLY_LENGTH = 400;
const BOLD = { few: 1.7, many: 1.25, fewUpTo: 80 };

/** The colour of a tie's line, and what stands on it. @param {Manner} manner @param {LinePalette} palette @returns {{colour: string, studs: Studs | null, broad: number, rank: number}} */
function signLook({ category, sign, refusal = false, idle = false }, palette) {
  const colour = palette.categories.get(category) ?? palette.membership;
  if (sign > 0 || idle) return { colour, studs: null, broad: 1.8, rank: 1 };
  const own = sign < 0 ? palette.conflict : palette.membership;
  /** @param {Studs["form"]} form @returns {Studs} */
  const studs = (form) => ({ form, colour: own, paper: palette.background });
  if (sign === 0) return { colour: own, studs: studs("squares"), broad: 1.3, rank: 1 };
  return { colour: own, studs: studs(refusal ? "diamonds" : "barbs"), broad: 1.9, rank: 2 };
}

/**
 * The look of a tie.
 * @param {Pick<Tie, "type"> & {to?: string}} tie
 * @param {Manner} manner from mannerOf()
 * @param {LinePalette} palette
 * @returns {Look}
 */
export function lookOf(tie, manner, palette) {
  const { category, sign, directed, dash, refusal = false, idle = false } = manner;
  if (isMembership(tie)) {
    const colour = palette.alliances.get(tie.to ?? "") ?? palette.membership;
    return {
      key: `${colour} ${dash}`,
      colour,
      width: 1.1 * palette.line,
      dash,
      alpha: palette.memberAlpha,
      studs: null,
      hollow: false,
      arrow: false,
      rank: 0,
    };
  }
  const { colour, studs, broad, rank } = signLook(manner, palette);
  return { key: `${category} ${sign} ${refusal} ${idle} ${directed}`, colour, width: broad * palette.line, dash, alpha: 0.88, studs, hollow: idle, arrow: directed, rank };
}

/** @param {Context} context @param {Curve} curve */
function addCurve(context, curve) {
  context.moveTo(curve.ax, curve.ay);
  if (curve.straight) context.lineTo(curve.bx, curve.by);
  else context.quadraticCurveTo(curve.cx, curve.cy, curve.bx, curve.by);
}

/** Where a curve's studs stand. @param {Curve} curve @param {number} every @returns {Stud[]} */
function studsOf(curve, every) {
  const count = Math.max(2, Math.floor(lengthOf(curve) / every));
  return Array.from({ length: count - 1 }, (_, i) => {
    const t = (i + 1) / count;
    const { x: ux, y: uy } = directionAt(curve, t);
    return { ...pointAt(curve, t), ux, uy };
  });
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
  const width = look.width * boldness;
  context.lineWidth = look.hollow ? width * HOLLOW.line : width;
  context.lineCap = "butt";
  context.lineJoin = "round";
  context.setLineDash(look.dash);
  context.beginPath();
  const sides = look.hollow ? [HOLLOW.aside, -HOLLOW.aside] : [0];
  for (const curve of curves) for (const side of sides) addCurve(context, side === 0 ? curve : beside(curve, side * width));
  context.stroke();
  if (look.dash.length > 0) context.setLineDash([]);
  const size = Math.sqrt(look.width) * (bold ? 1.2 : 0.85);
  if (look.studs) {
    const every = studsEvery(look.studs.form, boldness === BOLD.many ? BARB_EVERY.many : BARB_EVERY.few);
    drawStuds(context, curves.flatMap((curve) => studsOf(curve, every)), look.studs, BARB * size, Math.max(1.1, look.width * 0.75));
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
