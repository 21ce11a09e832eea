/** Where drawing counts from, whatever vis-network has set. */

/** The device's pixels to one of CSS. */
export function pixelRatio() {
  return window.devicePixelRatio || 1;
}

function at(context, view, x, y, draw) {
  const ratio = pixelRatio();
  context.save();
  context.setTransform(ratio, 0, 0, ratio, x * ratio, y * ratio);
  draw(context, view);
  context.restore();
}

/** In CSS pixels from the window's corner. */
export function inPixels(context, view, draw) {
  at(context, view, 0, 0, draw);
}

/** In the scene's units: the world's times the zoom. */
export function inScene(context, view, draw) {
  at(context, view, view.width / 2 - view.x * view.scale, view.height / 2 - view.y * view.scale, draw);
}
