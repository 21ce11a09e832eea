/**
 * A state as a small picture, such as stands beside a story's title: what it singles out, without
 * names, drawn as the large one is.
 */

import { must } from "../core/must.js";
import { cameraFor } from "../drawing/camera.js";
import { createFlags } from "../drawing/flags.js";
import { drawAll } from "../drawing/paint.js";
import { readPalette } from "../drawing/palette.js";
import { areaOf } from "../drawing/tie-layer.js";
import { createContent, framedBy } from "./content.js";
import { createSketch } from "./sketch.js";

/** @import { Index, PageState } from "../core/types.d.ts" */

/** It is drawn so many times as large, with larger actors, and made small as a whole. */
const LARGER = 2.6;
const SIZES = { size: 1.2, line: 1.4 };
const FIT = { padding: 26, most: 2.2 };
const NO_INSETS = { top: 0, right: 0, bottom: 0, left: 0 };

/**
 * @param {Index} index
 * @param {typeof import("../map/layouts.js").createLayouts} createLayouts
 * @returns {(canvas: HTMLCanvasElement, state: PageState) => void}
 */
export function createSmallPicture(index, createLayouts) {
  const alliances = index.data.actors.filter((actor) => actor.type === "alliance");
  /** What is drawn where, for the flags that come in later. @type {Map<HTMLCanvasElement, () => void>} */
  const drawn = new Map();
  const flags = createFlags(index.data.flags ?? {}, () => {
    for (const again of drawn.values()) again();
  });

  return (canvas, state) => {
    const [width, height] = [LARGER * canvas.clientWidth, LARGER * canvas.clientHeight];
    const own = readPalette(canvas, alliances, index.data.categories);
    const palette = { ...own, size: own.size * SIZES.size, line: own.line * SIZES.line };
    const layouts = createLayouts(index, () => ({ width, height }));
    layouts.aim(state, palette);
    const content = createContent(index, layouts)(state);
    const singled = [...(content.singled?.actors ?? framedBy(index, state))];
    const ids = layouts.extent() ? singled.filter((id) => index.actors.get(id)?.type === "state") : singled;
    const points = ids.map((id) => layouts.goal().get(id)).filter((point) => point !== undefined);
    const camera = cameraFor(points, { width, height }, NO_INSETS, FIT) ?? { x: 0, y: 0, scale: 1 };
    const view = { ...camera, width, height, covered: NO_INSETS };
    const sketch = createSketch(index, layouts, flags, palette);
    sketch.refresh(view, content);
    const area = areaOf(view, 0);
    const ratio = window.devicePixelRatio || 1;
    canvas.width = Math.round(canvas.clientWidth * ratio);
    canvas.height = Math.round(canvas.clientHeight * ratio);
    const whole = sketch.scene();
    // Above a map so small alliances would be cut.
    const nodes = layouts.extent() ? new Map([...whole.nodes].filter(([, { actor }]) => actor.type === "state")) : whole.nodes;
    const scene = { ...whole, nodes, names: [], marks: [], area };
    const draw = () => {
      const context = must(canvas.getContext("2d"));
      context.setTransform(canvas.width / width, 0, 0, canvas.height / height, 0, 0);
      context.fillStyle = palette.background;
      context.fillRect(0, 0, width, height);
      context.translate(-area.left, -area.top);
      drawAll(context, scene, palette, flags);
    };
    drawn.set(canvas, draw);
    draw();
  };
}
