import assert from "node:assert/strict";
import { test } from "node:test";

import { paintHull } from "../../../graph/page/drawing/paint.js";
import { contrast, legible } from "../../../graph/page/drawing/palette.js";
import { partly } from "../partly.js";

/** @import { Context, Palette } from "../../../graph/page/drawing/types.d.ts" */

/** How strong a single outline is drawn. @param {string} colour @param {string} background */
function strengthOf(colour, background) {
  let strength = NaN;
  const context = partly({ setLineDash() {}, stroke() { strength = this.globalAlpha; }, globalAlpha: 1 });
  paintHull(/** @type {Context} */ (context), { colour, double: false, hollow: true }, /** @type {Palette} */ (partly({ background, line: 1, halo: "#fff" })));
  return strength;
}

test("a single outline is pale where it stands out from its ground, and else as strong as it may be", () => {
  const blue = "#1f4e9c";
  assert.ok(strengthOf(blue, "#f3f5f8") < 1);
  const onDark = legible(blue, "#10151c");
  assert.ok(contrast(onDark, "#10151c") < 4.5);
  assert.equal(strengthOf(onDark, "#10151c"), 1);
});
