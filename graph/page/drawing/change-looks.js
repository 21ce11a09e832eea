/**
 * How a comparison looks in the picture. What began is solid and strong with a full “+”; what ended
 * a light dashed line with an open “−”; what stayed thin, grey and plain. So the three are told
 * apart by pattern, weight and sign, and colour stays free for the category.
 */

import { must } from "../core/must.js";
import { boxOf, lengthOf, pointAt } from "./geometry.js";
import { byTie } from "./seam.js";

/** @import { ChangeSign, Context, DrawnActor, Look, Mark, Occupancy, Palette, Stroke } from "./types.d.ts" */
/** @import { Comparison, Fate } from "../core/types.d.ts" */

const GHOST_DASH = [7, 7];
const RADIUS = 7.5;
const LEAST_LENGTH = 30;
const PLACES = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8];
/** From so many changes on their lines become thinner, and from so many their barbs are left out. */
const MANY = { thinner: 90, least: 0.65, plain: 150 };
/** @type {Record<Fate, number>} */
const RANKS = { stayed: -1, ended: 3, began: 4 };
/** @type {Partial<Record<Fate, string>>} */
const SIGNS = { began: "+", ended: "−" };

/**
 * The look of a tie in a comparison.
 * @param {Look} look its own, from lookOf()
 * @param {Fate} change
 * @param {Palette} palette
 */
export function changedLook(look, change, palette) {
  const next = { ...look, key: `${change} ${look.key}`, rank: RANKS[change] };
  if (change === "stayed") {
    return { ...next, key: change, colour: palette.membership, width: palette.line, dash: [], alpha: 0.3, studs: null, hollow: false, arrow: false };
  }
  if (change === "ended") return { ...next, width: 1.3 * palette.line, dash: GHOST_DASH, alpha: 0.75, ghost: true };
  return { ...next, width: 2.1 * palette.line, dash: [], alpha: 0.95 };
}

/**
 * Strokes with the looks of a comparison; the same strokes where nothing is compared.
 * @param {Stroke[]} strokes @param {Comparison | null} changes @param {Palette} palette
 */
export function changedStrokes(strokes, changes, palette) {
  if (!changes) return strokes;
  const changed = strokes.filter(({ tie }) => changes.ties.get(tie.id) !== "stayed").length;
  const share = Math.max(MANY.least, Math.min(1, Math.sqrt(MANY.thinner / Math.max(1, changed))));
  const looks = new Map();
  const calms = new Map();
  /** @param {Look} look */
  const calm = (look) => {
    if (!calms.has(look)) {
      calms.set(look, { ...look, width: look.width * share, alpha: look.alpha * share, studs: changed < MANY.plain ? look.studs : null });
    }
    return calms.get(look);
  };
  /** @param {Look} look @param {Fate} change */
  const made = (look, change) => {
    const key = `${change}\n${look.key}`;
    if (!looks.has(key)) looks.set(key, changedLook(look, change, palette));
    return looks.get(key);
  };
  for (const stroke of strokes) {
    const change = changes.ties.get(stroke.tie.id) ?? "stayed";
    stroke.look = made(stroke.look, change);
    stroke.calm = calm(stroke.look);
  }
  return strokes;
}

/**
 * The "+" and "−" on the middle of what began and ended, where there is room.
 * @param {Stroke[]} strokes @param {Comparison} changes @param {Occupancy} occupancy @param {Palette} palette
 */
export function changeMarks(strokes, changes, occupancy, palette) {
  /** @type {Mark[]} */
  const marks = [];
  const radius = RADIUS * palette.size;
  const changed = byTie(strokes.filter(({ look }) => look.rank >= RANKS.ended));
  for (const { tie, look, curves: [curve] } of changed.sort((a, b) => b.look.rank - a.look.rank)) {
    if (lengthOf(curve) < LEAST_LENGTH * palette.size) continue;
    const change = must(changes.ties.get(tie.id));
    for (const t of PLACES) {
      const { x, y } = pointAt(curve, t);
      const box = { ...boxOf({ x, y, width: 2 * radius, height: 2 * radius }), owner: tie.id };
      if (!occupancy.free(box, tie.id)) continue;
      occupancy.add(box);
      marks.push({ id: tie.id, x, y, glyph: SIGNS[change] ?? "", title: "", lines: [], radius, colour: look.colour, change, solid: change === "began" });
      break;
    }
  }
  return marks;
}

/** @param {Context} context @param {number} x @param {number} y @param {number} radius @param {string} fill @param {string} stroke */
function disc(context, x, y, radius, fill, stroke) {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fillStyle = fill;
  context.fill();
  context.strokeStyle = stroke;
  context.lineWidth = 1.4;
  context.stroke();
}

/**
 * A "+" in a full disc or a "−" in an open one; the sign is drawn, so that it sits in the middle.
 * @param {Context} context @param {ChangeSign} sign @param {Palette} palette
 */
export function drawChangeSign(context, { x, y, radius, colour, solid }, palette) {
  context.setLineDash([]);
  disc(context, x, y, radius, solid ? colour : palette.halo, solid ? palette.halo : colour);
  const arm = radius * 0.52;
  context.beginPath();
  context.moveTo(x - arm, y);
  context.lineTo(x + arm, y);
  if (solid) {
    context.moveTo(x, y - arm);
    context.lineTo(x, y + arm);
  }
  context.strokeStyle = solid ? palette.halo : colour;
  context.lineWidth = Math.max(1.6, radius * 0.28);
  context.lineCap = "butt";
  context.stroke();
}

/**
 * The sign at the corner of an actor that came into the picture or went.
 * @param {Context} context @param {DrawnActor} node @param {Palette} palette
 */
export function drawActorSign(context, node, palette) {
  if (!node.change || !SIGNS[node.change]) return;
  const radius = 5.5 * palette.size;
  drawChangeSign(context, {
    x: node.x + node.width / 2, y: node.y - node.height / 2, radius, colour: palette.ink, solid: node.change === "began",
  }, palette);
}
