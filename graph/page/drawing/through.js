/** Lines that pass under the name of somebody at none of their ends are seen through it: else they would seem to end there. */

import { EVERYWHERE } from "./extent.js";
import { drawStrand } from "./strands.js";
import { drawTies } from "./ties.js";

/** @import { Context, Crossed, Rect, Stroke } from "./types.d.ts" */

/** So strong of what they are, so that the name can be read. */
const FAINT = 0.7;
/** How far halos reach. */
const HALO = 2;

/** @param {Stroke} stroke @returns {Stroke} */
const faint = (stroke) => ({ ...stroke, look: { ...stroke.look, ghost: true, alpha: FAINT }, calm: { ...stroke.calm, alpha: FAINT * stroke.calm.alpha } });

/** Draws what of some lines is under a name, over its halo. @param {Context} context @param {Rect} name @param {Crossed} crossed */
export function drawThrough(context, { x, y, width, height }, { strokes, strands, bold }) {
  if (strokes.length + strands.length === 0) return;
  context.save();
  context.beginPath();
  context.rect(x - width / 2 - HALO, y - height / 2 - HALO, width + 2 * HALO, height + 2 * HALO);
  context.clip();
  for (const step of drawTies(context, strokes.map(faint), EVERYWHERE, bold)) void step;
  for (const { look, path } of strands) drawStrand(context, { path, look: { ...look, alpha: FAINT * look.alpha, studs: null } });
  context.restore();
}
