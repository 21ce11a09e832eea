import assert from "node:assert/strict";
import { test } from "node:test";
import { drawSheet } from "../../../graph/page/export/draw-sheet.js";
import { SvgContext } from "../../../graph/page/export/svg-context.js";
import { partly } from "../partly.js";

/** @import { Palette } from "../../../graph/page/drawing/types.d.ts" */
/** @import { Sheet } from "../../../graph/page/export/types.d.ts" */

/** @type {Palette} */
const PALETTE = partly({ background: "#102030", ink: "#000000" });

/** The boxes that are filled once the view is drawn. @param {Sheet["view"]} view in a sheet of 100 by 80 */
function coversOf(view) {
  const context = new SvgContext("Sans", () => 4);
  const sheet = { width: 100, height: 80, view, samples: [], texts: [], mirrored: false };
  drawSheet(/** @type {any} */ (context), sheet, (on) => on.fillRect(-500, -500, 1000, 1000), PALETTE, partly({}));
  const after = context.parts.slice(context.parts.indexOf("</g>") + 1);
  return after.map((part) => /^<path fill="#102030" d="([^"]*)"\/>$/.exec(part)?.[1]);
}

test("what goes beyond the view is under paper, for readers that know of no clipping", () => {
  assert.deepEqual(coversOf({ x: 0, y: 20, width: 100, height: 40 }), ["M0 0L100 0L100 20L0 20Z", "M0 60L100 60L100 80L0 80Z"]);
  assert.deepEqual(coversOf({ x: 10, y: 0, width: 70, height: 80 }), ["M0 0L10 0L10 80L0 80Z", "M80 0L100 0L100 80L80 80Z"]);
  assert.deepEqual(coversOf({ x: 0, y: 0, width: 100, height: 80 }), []);
});
