/**
 * A bitmap of ties, larger than the window on every side. While the hand moves the picture, the
 * bitmap moves and is stretched; when it rests, or has moved too far, a new one is drawn beside it,
 * over as many frames as it takes, and then takes its place. So thousands of ties cost a frame one image.
 */

import { must } from "../core/must.js";
import { EVERYWHERE, cropped } from "./extent.js";

/** @import { Box, Steps, View } from "./types.d.ts" */

const MARGIN = 0.3;
const MOST_PIXELS = 14e6;

/**
 * How far a layer reaches beyond the window, so that it stays within the memory it may take.
 * @param {number} width @param {number} height @param {number} ratio
 */
export function marginFor(width, height, ratio) {
  const wanted = Math.max(width, height) * MARGIN;
  const most = MOST_PIXELS / (ratio * ratio);
  for (let margin = wanted; margin > 8; margin *= 0.8) {
    if ((width + 2 * margin) * (height + 2 * margin) <= most) return Math.round(margin);
  }
  return 8;
}

/** The part of the scaled world that a view shows, with a margin. @param {View} view @param {number} margin */
export function areaOf(view, margin) {
  const left = view.x * view.scale - view.width / 2 - margin;
  const top = view.y * view.scale - view.height / 2 - margin;
  return {
    left,
    top,
    right: left + view.width + 2 * margin,
    bottom: top + view.height + 2 * margin,
  };
}

/**
 * Where a bitmap lies that reaches beyond a view, and how many device pixels it takes: whole ones, so that it
 * is as crisp at rest as direct drawing.
 * @param {View} view @param {number} ratio
 */
export function bitmapOf(view, ratio) {
  const wide = areaOf(view, marginFor(view.width, view.height, ratio));
  const left = Math.round(wide.left * ratio) / ratio;
  const top = Math.round(wide.top * ratio) / ratio;
  const width = Math.ceil((wide.right - wide.left) * ratio);
  const height = Math.ceil((wide.bottom - wide.top) * ratio);
  return { width, height, area: { left, top, right: left + width / ratio, bottom: top + height / ratio } };
}

/** Whether what lies there, drawn at a scale, reaches to all the edges of a view. @param {Box} area @param {number} scale @param {View} view */
export function reaches(area, scale, view) {
  const wanted = areaOf(view, 0);
  const factor = view.scale / scale;
  return area.left * factor <= wanted.left && area.top * factor <= wanted.top
    && area.right * factor >= wanted.right && area.bottom * factor >= wanted.bottom;
}

/**
 * An empty bitmap, ready to be drawn on in the units of a scene that is stretched.
 * @param {HTMLCanvasElement} canvas @param {ReturnType<typeof cropped>} bitmap @param {number} ratio @param {number} stretch
 */
function cleared(canvas, { width, height, area }, ratio, stretch) {
  if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
  const context = must(canvas.getContext("2d"));
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, width, height);
  context.setTransform(ratio * stretch, 0, 0, ratio * stretch, -area.left * ratio, -area.top * ratio);
  return context;
}

/** @param {() => HTMLCanvasElement} [createCanvas] */
export function createTieLayer(createCanvas = () => document.createElement("canvas")) {
  /** What is shown holds for an area, of which a part is drawn on. @type {{canvas: HTMLCanvasElement, area: Box | null, part: Box, scale: number}} */
  let shown = { canvas: createCanvas(), area: null, part: EVERYWHERE, scale: 1 };
  let spare = createCanvas();
  /** @type {{steps: Steps | null, start: () => {steps: Steps, part: Box}, part: Box, area: Box, scale: number} | null} */
  let job = null;

  /**
   * @param {View} view @param {number} scale that of what is drawn @param {number} ratio
   * @param {(context: CanvasRenderingContext2D, area: Box) => Steps} draw @param {() => Box} extent how far that reaches
   */
  function begin(view, scale, ratio, draw, extent = () => EVERYWHERE) {
    const { area } = bitmapOf(view, ratio);
    const stretch = view.scale / scale;
    const { left, top, right, bottom } = area;
    const drawn = { left: left / stretch, top: top / stretch, right: right / stretch, bottom: bottom / stretch };
    /** What is begun anew before its frame comes has taken no memory. */
    const start = () => {
      const far = extent();
      const bitmap = cropped(area, { left: far.left * stretch, top: far.top * stretch, right: far.right * stretch, bottom: far.bottom * stretch }, ratio);
      return { steps: draw(cleared(spare, bitmap, ratio, stretch), drawn), part: bitmap.area };
    };
    job = { steps: null, start, part: area, area, scale: view.scale };
  }

  return {
    /** Starts a new bitmap for a view, of a scene at the same or another scale; `draw(context, area)` gives the steps. */
    begin,
    /**
     * Draws on for one frame, as much as may be spent.
     * @param {number} cost @returns {boolean} whether there is more to do
     */
    advance(cost) {
      if (!job) return false;
      let left = cost;
      while (left > 0) {
        if (!job.steps) Object.assign(job, job.start());
        const step = must(job.steps).next();
        if (step.done) {
          const last = shown.canvas;
          shown = { canvas: spare, area: job.area, part: job.part, scale: job.scale };
          spare = last;
          job = null;
          return false;
        }
        left -= step.value;
      }
      return true;
    },
    busy: () => job !== null,
    /** Whether the bitmap reaches to all the edges of a view. @param {View} view */
    covers(view) {
      return shown.area !== null && reaches(shown.area, shown.scale, view);
    },
    /**
     * Puts the bitmap where it belongs in a view; the context counts in CSS pixels.
     * @param {CanvasRenderingContext2D} context @param {View} view @param {number} alpha @param {number} ratio
     */
    show(context, view, alpha, ratio) {
      if (!shown.area) return;
      const factor = view.scale / shown.scale;
      const window = areaOf(view, 0);
      let x = shown.part.left * factor - window.left;
      let y = shown.part.top * factor - window.top;
      if (factor === 1) {
        x = Math.round(x * ratio) / ratio;
        y = Math.round(y * ratio) / ratio;
      }
      context.globalAlpha = alpha;
      context.drawImage(shown.canvas, x, y,
        (shown.part.right - shown.part.left) * factor, (shown.part.bottom - shown.part.top) * factor);
      context.globalAlpha = 1;
    },
    /** Forget what is shown: it no longer holds at all. */
    clear() {
      shown.area = null;
      job = null;
    },
  };
}
