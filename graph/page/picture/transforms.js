/** Where drawing counts from, whatever vis-network has set. */

/** @import { View } from "../drawing/types.d.ts" */

/** The device's pixels to one of CSS. */
function pixelRatio() {
  return window.devicePixelRatio || 1;
}

/** @param {CanvasRenderingContext2D} context @param {View} view @param {number} x @param {number} y @param {(context: CanvasRenderingContext2D, view: View) => void} draw */
function at(context, view, x, y, draw) {
  const ratio = pixelRatio();
  context.save();
  context.setTransform(ratio, 0, 0, ratio, x * ratio, y * ratio);
  draw(context, view);
  context.restore();
}

/**
 * In CSS pixels from the window's corner.
 * @param {CanvasRenderingContext2D} context @param {View} view @param {(context: CanvasRenderingContext2D, view: View) => void} draw
 */
export function inPixels(context, view, draw) {
  at(context, view, 0, 0, draw);
}

/**
 * In the scene's units: the world's times the zoom.
 * @param {CanvasRenderingContext2D} context @param {View} view @param {(context: CanvasRenderingContext2D, view: View) => void} draw
 */
export function inScene(context, view, draw) {
  at(context, view, view.width / 2 - view.x * view.scale, view.height / 2 - view.y * view.scale, draw);
}
