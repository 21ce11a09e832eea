/** A cell of the matrix as elements, in the colours of the style sheet. */

import { isOnPaper, shapesOf, typeShare } from "../drawing/cells.js";
import { svg } from "../elements/dom.js";

/** @import { CellLook, CellShape } from "../drawing/types.d.ts" */
/** @import { Cell } from "./types.d.ts" */

const SIZE = 20;
/** Where no number can be read so many ties are told by how large they are drawn, and more are as large. */
export const SIZED = 3;
/** From the middle of figures down to their line, as a share of the type. */
const MIDDLE = 0.36;

/** @param {CellShape} shape */
function pathOf({ points }) {
  return `M${points.map(({ x, y }) => `${(x * SIZE / 2).toFixed(1)} ${(y * SIZE / 2).toFixed(1)}`).join("L")}Z`;
}

/** How a cell looks. @param {Cell} cell @returns {CellLook} */
export function lookOf({ way, ties, allied, common, began, ended }) {
  return { way, ties: ties.length, allied: allied.length > 0, common: common.length > 0, began: began > 0, ended: ended > 0 };
}

/** @param {CellLook} look */
export function cellSample(look) {
  const few = String(Math.min(look.ties, SIZED));
  const type = Number((SIZE * typeShare(look)).toFixed(2));
  const text = look.ties > 0 && svg("text", {
    class: isOnPaper(look) ? "cell-number cell-ink" : "cell-number", y: (type * MIDDLE).toFixed(1), "font-size": type,
  }, String(look.ties));
  return svg("svg", { class: "cell-sample", "data-ties": few, viewBox: `${-SIZE / 2} ${-SIZE / 2} ${SIZE} ${SIZE}`, "aria-hidden": "true", focusable: "false" },
    shapesOf(look).map((shape) => svg("path", { class: `cell-${shape.colour}`, d: pathOf(shape) })), text);
}
