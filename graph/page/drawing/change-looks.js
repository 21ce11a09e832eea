/**
 * How a comparison looks in the picture. What began is solid and strong with a full “+”; what ended
 * a light dashed line with an open “−”; what stayed thin, grey and plain. So the three are told
 * apart by pattern, weight and sign, and colour stays free for the category.
 */

import { lengthOf, pointAt } from "./geometry.js";

const GHOST_DASH = [7, 7];
const RADIUS = 7.5;
const LEAST_LENGTH = 30;
const PLACES = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8];
/** From so many changes on their lines become thinner, and from so many their barbs are left out. */
const MANY = { thinner: 90, least: 0.65, plain: 150 };
const RANKS = { stayed: -1, ended: 3, began: 4 };
const SIGNS = { began: "+", ended: "−" };

/**
 * The look of a tie in a comparison.
 * @param {object} look its own, from lookOf()
 * @param {"began"|"ended"|"stayed"} change
 * @param {object} palette
 */
export function changedLook(look, change, palette) {
  const next = { ...look, key: `${change} ${look.key}`, rank: RANKS[change] };
  if (change === "stayed") {
    return { ...next, key: change, colour: palette.membership, width: palette.line, dash: [], alpha: 0.3, barbs: false, arrow: false };
  }
  if (change === "ended") return { ...next, width: 1.3 * palette.line, dash: GHOST_DASH, alpha: 0.75, ghost: true };
  return { ...next, width: 2.1 * palette.line, dash: [], alpha: 0.95 };
}

/** Strokes with the looks of a comparison; the same strokes where nothing is compared. */
export function changedStrokes(strokes, changes, palette) {
  if (!changes) return strokes;
  const changed = strokes.filter(({ tie }) => changes.ties.get(tie.id) !== "stayed").length;
  const share = Math.max(MANY.least, Math.min(1, Math.sqrt(MANY.thinner / Math.max(1, changed))));
  const looks = new Map();
  const calms = new Map();
  const calm = (look) => {
    if (!calms.has(look)) {
      calms.set(look, { ...look, width: look.width * share, alpha: look.alpha * share, barbs: look.barbs && changed < MANY.plain });
    }
    return calms.get(look);
  };
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

/** The "+" and "−" on the middle of what began and ended, where there is room. */
export function changeMarks(strokes, changes, occupancy, palette) {
  const marks = [];
  const radius = RADIUS * palette.size;
  const changed = strokes.filter(({ look }) => look.rank >= RANKS.ended);
  for (const { tie, look, curve } of changed.sort((a, b) => b.look.rank - a.look.rank)) {
    if (lengthOf(curve) < LEAST_LENGTH * palette.size) continue;
    const change = changes.ties.get(tie.id);
    for (const t of PLACES) {
      const { x, y } = pointAt(curve, t);
      const box = { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius, owner: tie.id };
      if (!occupancy.free(box, tie.id)) continue;
      occupancy.add(box);
      marks.push({ id: tie.id, x, y, glyph: SIGNS[change], title: "", radius, colour: look.colour, change, solid: change === "began" });
      break;
    }
  }
  return marks;
}

function disc(context, x, y, radius, fill, stroke) {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fillStyle = fill;
  context.fill();
  context.strokeStyle = stroke;
  context.lineWidth = 1.4;
  context.stroke();
}

/** A "+" in a full disc or a "−" in an open one; the sign is drawn, so that it sits in the middle. */
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

/** The sign at the corner of an actor that came into the picture or went. */
export function drawActorSign(context, node, palette) {
  if (!SIGNS[node.change]) return;
  const radius = 5.5 * palette.size;
  drawChangeSign(context, {
    x: node.x + node.width / 2, y: node.y - node.height / 2, radius, colour: palette.ink, solid: node.change === "began",
  }, palette);
}
