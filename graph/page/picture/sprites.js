/**
 * Texts as small bitmaps: the halo of a hundred names, stroked anew in each frame, would cost more
 * than all the rest. Draws like drawName() of nodes.js, for the screen only.
 */

import { must } from "../core/must.js";
import { drawName } from "../drawing/nodes.js";

/** @import { Measure, Palette, Part } from "../drawing/types.d.ts" */

const MOST = 1500;
const MARGIN = 4;

/** @param {Measure} measure the width of a text in a font */
export function createSprites(measure) {
  const sprites = new Map();

  /** @param {string} text @param {string} font @param {Palette} palette @param {string} colour @param {Part | undefined} part @param {number} ratio */
  function make(text, font, palette, colour, part, ratio) {
    const width = Math.ceil(measure(text, font)) + 2 * MARGIN;
    const height = Math.ceil(palette.type * 1.5) + 2 * MARGIN;
    const canvas = document.createElement("canvas");
    canvas.width = Math.ceil(width * ratio);
    canvas.height = Math.ceil(height * ratio);
    const context = must(canvas.getContext("2d"));
    context.scale(ratio, ratio);
    drawName(context, text, width / 2, height / 2, font, palette, colour, part);
    return { canvas, width: canvas.width / ratio, height: canvas.height / ratio };
  }

  return {
    /**
     * A text centred at a point; the context counts in CSS pixels but for its origin.
     * @param {CanvasRenderingContext2D} context @param {string} text @param {number} x @param {number} y @param {string} font @param {Palette} palette @param {string} [colour] @param {Part} [part]
     */
    write(context, text, x, y, font, palette, colour = palette.ink, part) {
      const ratio = window.devicePixelRatio || 1;
      const key = `${text}\n${font}\n${colour}\n${part}\n${ratio}`;
      if (!sprites.has(key)) {
        if (sprites.size >= MOST) sprites.clear();
        sprites.set(key, make(text, font, palette, colour, part, ratio));
      }
      const { canvas, width, height } = sprites.get(key);
      // On whole pixels of the screen a bitmap is as crisp as text.
      const origin = context.getTransform();
      const left = Math.round((x - width / 2) * ratio + origin.e) - origin.e;
      const top = Math.round((y - height / 2) * ratio + origin.f) - origin.f;
      context.drawImage(canvas, left / ratio, top / ratio, width, height);
    },
    /** Forget all: the theme has changed. */
    clear: () => sprites.clear(),
  };
}
