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
import { framesOf } from "./order.js";
import { captionOf, groupName } from "./words.js";

/** @import { Index, PageState } from "../core/types.d.ts" */
/** @import { Chart, Context, Flags, Measure, Palette } from "../drawing/types.d.ts" */
/** @import { Matrix } from "./types.d.ts" */

const CELL = 26;
const FLAG = { width: 21, height: 14 };
const MARGIN = 24;
const TYPE = 12.5;
const LONGEST_NAME = 28;
/** Between a name and its flag, and between the flag and the cells. */
const GAPS = { name: 6, flag: 4 };

/** @typedef {{cell: number, flag: {width: number, height: number}, head: number, type: number, gaps: {name: number, flag: number}}} Sizes */

/** @param {number} head @param {number} scale @returns {Sizes} */
const sizesAt = (head, scale) => ({
  cell: CELL * scale, flag: { width: FLAG.width * scale, height: FLAG.height * scale }, head: head * scale, type: TYPE * scale,
  gaps: { name: GAPS.name * scale, flag: GAPS.flag * scale },
});

/** What a name is written as. @param {Index} index @param {string} id */
const nameOf = (index, id) => shortened(actorName(index, id), LONGEST_NAME);

/** @param {Palette} palette @param {number} size */
const fontOf = (palette, size) => `400 ${Number(size.toFixed(2))}px ${palette.font}`;

/** How much room the longest name takes, with its flag. @param {Index} index @param {Matrix} matrix @param {Palette} palette @param {Measure} measure */
function headOf(index, { states }, palette, measure) {
  const longest = Math.max(0, ...states.map((id) => measure(nameOf(index, id), fontOf(palette, TYPE))));
  return Math.ceil(longest) + GAPS.name + FLAG.width + GAPS.flag;
}

/** @param {Context} context @param {Index} index @param {string} id @param {number} x its middle @param {number} y @param {Sizes} sizes @param {Palette} palette @param {Flags} flags */
function drawFlag(context, index, id, x, y, { flag: { width, height } }, palette, flags) {
  const actor = index.actors.get(id);
  const flag = actor?.type === "state" && actor.flag ? flags.bitmap(actor.flag, width, palette.frame) : null;
  if (flag) context.drawImage(flag, x - width / 2, y - height / 2, width, height);
}

/** @param {Context} context @param {string} text @param {number} x @param {number} y @param {CanvasTextAlign} align @param {Sizes} sizes @param {Palette} palette */
function write(context, text, x, y, align, { type }, palette) {
  context.font = fontOf(palette, type);
  context.textAlign = align;
  context.textBaseline = "middle";
  context.direction = directionOf(text);
  context.fillStyle = palette.ink;
  context.fillText(text, x, y);
}

/** @param {Context} context @param {Index} index @param {Matrix} matrix @param {Sizes} sizes @param {Palette} palette @param {Flags} flags */
function drawHeads(context, index, { states }, sizes, palette, flags) {
  const { cell, flag, head, gaps } = sizes;
  states.forEach((id, i) => {
    const name = nameOf(index, id);
    const along = head + (i + 0.5) * cell;
    drawFlag(context, index, id, head - gaps.flag - flag.width / 2, along, sizes, palette, flags);
    write(context, name, head - gaps.flag - flag.width - gaps.name, along, "right", sizes, palette);
    drawFlag(context, index, id, along, head - gaps.flag - flag.height / 2, sizes, palette, flags);
    context.save();
    context.translate(along, head - gaps.flag - flag.height - gaps.name);
    context.rotate(-Math.PI / 2);
    write(context, name, 0, 0, directionOf(name) === "rtl" ? "right" : "left", sizes, palette);
    context.restore();
  });
}

/** The lines between rows and columns, broader where a bloc begins, and a frame around each. @param {Context} context @param {Matrix} matrix @param {Sizes} sizes @param {Palette} palette */
function drawLines(context, matrix, { cell, head }, palette) {
  const { states, starts } = matrix;
  const end = head + states.length * cell;
  context.setLineDash([]);
  context.strokeStyle = palette.ink;
  for (let i = 0; i <= states.length; i += 1) {
    const begins = i === 0 || i === states.length || starts.has(states[i]);
    context.globalAlpha = begins ? 0.45 : 0.16;
    context.lineWidth = begins ? 1 : 0.7;
    context.beginPath();
    context.moveTo(head, head + i * cell);
    context.lineTo(end, head + i * cell);
    context.moveTo(head + i * cell, head);
    context.lineTo(head + i * cell, end);
    context.stroke();
  }
  context.globalAlpha = 0.8;
  context.lineWidth = 2;
  for (const { first, last } of framesOf(matrix)) {
    const [from, to] = [head + first * cell, head + (last + 1) * cell];
    context.beginPath();
    context.moveTo(from, from);
    for (const [x, y] of [[to, from], [to, to], [from, to]]) context.lineTo(x, y);
    context.closePath();
    context.stroke();
  }
  context.globalAlpha = 1;
}

/** @param {Context} context @param {Index} index @param {Matrix} matrix @param {Sizes} sizes @param {Palette} palette @param {Flags} flags */
function drawCells(context, index, { states, cells }, sizes, palette, flags) {
  states.forEach((row, i) => states.forEach((column, j) => {
    const x = sizes.head + (j + 0.5) * sizes.cell;
    const y = sizes.head + (i + 0.5) * sizes.cell;
    const cell = cells.get(pairOf({ from: row, to: column }));
    if (i === j) drawFlag(context, index, row, x, y, sizes, palette, flags);
    else if (cell) drawCell(context, lookOf(cell), x, y, sizes.cell, palette);
  }));
}

/**
 * @param {Index} whole @param {PageState} state @param {Palette} palette @param {Measure} measure
 * @returns {Chart}
 */
export function chartOf(whole, state, palette, measure) {
  const index = inView(whole, state);
  const matrix = matrixOf(whole, state);
  const head = headOf(index, matrix, palette, measure);
  const size = head + matrix.states.length * CELL;
  const ties = tiesIn(matrix);
  return {
    palette,
    width: size + 2 * MARGIN,
    height: size + MARGIN / 2,
    flags: matrix.states.map((id) => index.actors.get(id)).flatMap((actor) => (actor?.type === "state" && actor.flag ? [actor.flag] : [])),
    title: groupName(index, matrix.group.by),
    counted: sayRow("lists.facts", [captionOf(index, state, matrix), say("counts.ties", { count: ties.size }), say(`matrix.orders.${state.order}`)]),
    ties,
    legend: keyOf(index, matrix, state.compare !== null),
    draw(context, flags, scale = 1) {
      const sizes = sizesAt(head, scale);
      context.translate(MARGIN * scale, 0);
      drawCells(context, index, matrix, sizes, palette, flags);
      drawLines(context, matrix, sizes, palette);
      drawHeads(context, index, matrix, sizes, palette, flags);
    },
  };
}
