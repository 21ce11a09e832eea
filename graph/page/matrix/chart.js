/** The matrix as a drawing, for pictures that are saved and for paper. */

import { inView } from "../core/names.js";
import { say, sayRow } from "../core/say.js";
import { pairOf } from "../core/strands.js";
import { actorName, shortened } from "../core/words.js";
import { directionOf } from "../core/direction.js";
import { drawCell } from "../drawing/cells.js";
import { lookOf } from "./cell-sample.js";
import { matrixOf, tiesIn } from "./contents.js";
import { keyOf } from "./key.js";
import { captionOf, groupName } from "./words.js";

/** @import { Index, PageState } from "../core/types.d.ts" */
/** @import { Chart, Context, Flags, Palette } from "../drawing/types.d.ts" */
/** @import { Matrix } from "./types.d.ts" */

const CELL = 26;
const FLAG = { width: 21, height: 14 };
const HEAD = 150;
const MARGIN = 24;
const TYPE = 12.5;
const LONGEST_NAME = 22;
/** Narrower than this the words around it have no room. */
const LEAST_WIDTH = 620;

/** @param {Context} context @param {Index} index @param {string} id @param {number} x its middle @param {number} y @param {Palette} palette @param {Flags} flags */
function drawFlag(context, index, id, x, y, palette, flags) {
  const actor = index.actors.get(id);
  const flag = actor?.type === "state" && actor.flag ? flags.bitmap(actor.flag, FLAG.width, palette.frame) : null;
  if (flag) context.drawImage(flag, x - FLAG.width / 2, y - FLAG.height / 2, FLAG.width, FLAG.height);
}

/** @param {Context} context @param {string} text @param {number} x @param {number} y @param {CanvasTextAlign} align @param {Palette} palette */
function write(context, text, x, y, align, palette) {
  context.font = `400 ${TYPE}px ${palette.font}`;
  context.textAlign = align;
  context.textBaseline = "middle";
  context.direction = directionOf(text);
  context.fillStyle = palette.ink;
  context.fillText(text, x, y);
}

/** @param {Context} context @param {Index} index @param {Matrix} matrix @param {number} left @param {Palette} palette @param {Flags} flags */
function drawHeads(context, index, { states }, left, palette, flags) {
  states.forEach((id, i) => {
    const name = shortened(actorName(index, id), LONGEST_NAME);
    const along = HEAD + (i + 0.5) * CELL;
    drawFlag(context, index, id, left + HEAD - FLAG.width / 2 - 4, along, palette, flags);
    write(context, name, left + HEAD - FLAG.width - 10, along, "right", palette);
    drawFlag(context, index, id, left + along, HEAD - FLAG.height / 2 - 4, palette, flags);
    context.save();
    context.translate(left + along, HEAD - FLAG.height - 10);
    context.rotate(-Math.PI / 2);
    write(context, name, 0, 0, directionOf(name) === "rtl" ? "right" : "left", palette);
    context.restore();
  });
}

/** The lines between rows and columns, heavy where a bloc begins. @param {Context} context @param {Matrix} matrix @param {number} left @param {Palette} palette */
function drawLines(context, { states, starts }, left, palette) {
  const size = states.length * CELL;
  context.setLineDash([]);
  context.strokeStyle = palette.ink;
  for (let i = 0; i <= states.length; i += 1) {
    const heavy = i === 0 || i === states.length || starts.has(states[i]);
    context.globalAlpha = heavy ? 0.7 : 0.16;
    context.lineWidth = heavy ? 1.4 : 0.7;
    context.beginPath();
    context.moveTo(left + HEAD, HEAD + i * CELL);
    context.lineTo(left + HEAD + size, HEAD + i * CELL);
    context.moveTo(left + HEAD + i * CELL, HEAD);
    context.lineTo(left + HEAD + i * CELL, HEAD + size);
    context.stroke();
  }
  context.globalAlpha = 1;
}

/** @param {Context} context @param {Index} index @param {Matrix} matrix @param {number} left @param {Palette} palette @param {Flags} flags */
function drawCells(context, index, { states, cells }, left, palette, flags) {
  states.forEach((row, i) => states.forEach((column, j) => {
    const x = left + HEAD + (j + 0.5) * CELL;
    const y = HEAD + (i + 0.5) * CELL;
    const cell = cells.get(pairOf({ from: row, to: column }));
    if (i === j) drawFlag(context, index, row, x, y, palette, flags);
    else if (cell) drawCell(context, lookOf(cell), x, y, CELL, palette);
  }));
}

/**
 * @param {Index} whole @param {PageState} state @param {Palette} palette
 * @returns {Chart}
 */
export function chartOf(whole, state, palette) {
  const index = inView(whole, state);
  const matrix = matrixOf(whole, state);
  const size = HEAD + matrix.states.length * CELL;
  const width = Math.max(LEAST_WIDTH, size + 2 * MARGIN);
  const left = Math.round((width - size) / 2 - HEAD / 4);
  const ties = tiesIn(matrix);
  return {
    palette,
    width,
    height: size + MARGIN / 2,
    flags: matrix.states.map((id) => index.actors.get(id)).flatMap((actor) => (actor?.type === "state" && actor.flag ? [actor.flag] : [])),
    title: groupName(index, matrix.group.by),
    counted: sayRow("lists.facts", [captionOf(index, state, matrix), say("counts.ties", { count: ties.size }), say(`matrix.orders.${state.order}`)]),
    ties,
    legend: keyOf(matrix, state.compare !== null),
    draw(context, flags) {
      drawCells(context, index, matrix, left, palette, flags);
      drawLines(context, matrix, left, palette);
      drawHeads(context, index, matrix, left, palette, flags);
    },
  };
}
