/** How wide texts are, as the browser draws them. */

import { memo } from "../core/memo.js";
import { must } from "../core/must.js";

/** @import { Measure } from "./types.d.ts" */

/** A function that measures a text's width in a font, and remembers. @returns {Measure} */
export function createMeasure() {
  const context = must(document.createElement("canvas").getContext("2d"));
  return memo((text, font) => ({ font, text }), ({ font, text }) => {
    context.font = font;
    return context.measureText(text).width;
  }, { keep: Infinity });
}
