/** Lines of the map on a canvas. Points are flat: x, y, x, y. */

/** @import { Context } from "../drawing/types.d.ts" */

/** @typedef {{colour: string, width: number, dash: number[], alpha: number}} Line how lines are drawn */

/** @param {Context} context @param {number[]} points @param {number} scale */
export function trace(context, points, scale) {
  context.moveTo(points[0] * scale, points[1] * scale);
  for (let i = 2; i < points.length; i += 2) context.lineTo(points[i] * scale, points[i + 1] * scale);
}

/** @param {Context} context @param {number[][]} lines @param {number} scale @param {Line} line */
export function strokeLines(context, lines, scale, { colour, width, dash, alpha }) {
  if (lines.length === 0) return;
  context.globalAlpha = alpha;
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.lineJoin = "round";
  context.setLineDash(dash);
  context.beginPath();
  for (const points of lines) trace(context, points, scale);
  context.stroke();
  context.setLineDash([]);
  context.globalAlpha = 1;
}
