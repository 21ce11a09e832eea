/**
 * Where the picture is looked at from: {x, y, scale}, the world's point in the middle of the free
 * area, the part of the window that no panel covers. Pure but for animate().
 */

/** @import { Camera } from "../core/types.d.ts" */
/** @import { Insets, Limits, Point, Rect, Size, View } from "./types.d.ts" */

import { must } from "../core/must.js";

export const SCALES = { least: 0.05, most: 5 };
const GLIDE = 420;
const CLEAR_ROUNDS = 6;
/** No glide is worth less than this, in pixels and as a share of the scale. */
const UNSEEN = { pixels: 0.5, scale: 1e-3 };

/** A scale within what the picture allows. @param {number} scale */
export function clampScale(scale) {
  return Math.max(SCALES.least, Math.min(SCALES.most, scale));
}

/**
 * A camera as the address says it: to less than what can be seen.
 * @param {{x: number, y: number, scale: number}} named
 */
export function rounded({ x, y, scale }) {
  return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10, scale: Math.round(scale * 1e4) / 1e4 };
}

/** @param {Camera | null} a @param {Camera | null} b */
export function alike(a, b) {
  return a === b || (a !== null && b !== null && a.x === b.x && a.y === b.y && a.scale === b.scale);
}

/** Whether nobody would see one become the other. @param {Camera} a @param {Camera} b */
export function nearlyAlike(a, b) {
  return Math.abs(a.scale / b.scale - 1) < UNSEEN.scale
    && Math.hypot(a.x - b.x, a.y - b.y) * a.scale < UNSEEN.pixels;
}

/** How far the free area's middle lies from the window's. @param {Insets} insets */
function offsetOf(insets) {
  return { x: (insets.left - insets.right) / 2, y: (insets.top - insets.bottom) / 2 };
}

/** A camera for the free area as one for the middle of the window. @param {Camera} camera @param {Insets} insets */
export function toWindow(camera, insets) {
  const offset = offsetOf(insets);
  return {
    x: camera.x - offset.x / camera.scale,
    y: camera.y - offset.y / camera.scale,
    scale: camera.scale,
  };
}

/** The same view in a larger window. @param {View} view @param {number} factor @returns {View} */
export function magnified({ x, y, scale, width, height, covered }, factor) {
  const { top, right, bottom, left } = covered;
  return {
    x, y, scale: scale * factor, width: width * factor, height: height * factor,
    covered: { top: top * factor, right: right * factor, bottom: bottom * factor, left: left * factor },
  };
}

/** The reverse of toWindow(). @param {Camera} camera @param {Insets} insets */
export function toFreeArea(camera, insets) {
  const offset = offsetOf(insets);
  return {
    x: camera.x + offset.x / camera.scale,
    y: camera.y + offset.y / camera.scale,
    scale: camera.scale,
  };
}

/**
 * The camera that shows all of some points.
 * @param {Point[]} points in the world
 * @param {Size} window
 * @param {Insets} insets
 * @param {Limits} limits
 * @returns {Camera | null}
 */
export function cameraFor(points, window, insets, { padding, most }) {
  if (points.length === 0) return null;
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  const [left, right, top, bottom] = [
    Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys),
  ];
  /** @param {number} size @param {number} before @param {number} after */
  const free = (size, before, after) => Math.max(60, size - before - after - 2 * padding);
  const scale = Math.min(
    free(window.width, insets.left, insets.right) / Math.max(1, right - left),
    free(window.height, insets.top, insets.bottom) / Math.max(1, bottom - top),
    most,
  );
  return { x: (left + right) / 2, y: (top + bottom) / 2, scale: clampScale(scale) };
}

/**
 * The camera that shows all of some points, so many times as near, and besides as many of others as
 * leave it near enough, the easiest first.
 * @param {Point[]} points
 * @param {Point[]} others
 * @param {Size} window
 * @param {Insets} insets
 * @param {Limits} limits
 * @param {number} zoom
 * @param {{padding: number, share: number, scale: number}} least room beside the others, and how far
 *   they may take the camera away: to a share of its scale, and to a scale
 * @returns {Camera | null}
 */
export function cameraHolding(points, others, window, insets, limits, zoom, least) {
  const near = cameraFor(points, window, insets, limits);
  if (!near) return null;
  const own = { ...near, scale: clampScale(near.scale * zoom) };
  const lowest = Math.min(own.scale, Math.max(least.share * own.scale, least.scale));
  /** @param {Point[]} some */
  const fit = (some) => must(cameraFor([...points, ...some], window, insets, { ...limits, padding: least.padding }));
  const byEase = others.map((other) => ({ other, scale: fit([other]).scale })).sort((a, b) => b.scale - a.scale);
  /** @type {Point[]} */
  const held = [];
  for (const { other } of byEase) {
    if (fit([...held, other]).scale >= lowest) held.push(other);
  }
  if (held.length === 0) return own;
  const wide = fit(held);
  return { ...wide, scale: Math.min(own.scale, wide.scale) };
}

/**
 * A camera moved, and taken away, just as far as some boxes need to be seen whole.
 * @param {Camera} camera
 * @param {(scale: number) => Rect[]} boxesAt in the scene's units, by scale
 * @param {Size} window
 * @param {Insets} insets
 * @param {number} room around them in pixels
 */
export function cameraClear(camera, boxesAt, window, insets, room) {
  let next = camera;
  for (let round = 0; round < CLEAR_ROUNDS; round += 1) {
    const boxes = boxesAt(next.scale);
    /** @param {"x" | "y"} part @param {"width" | "height"} size @param {number} free */
    const out = (part, size, free) => boxes.reduce(([before, after], box) => {
      const far = box[part] - next[part] * next.scale;
      return [Math.max(before, box[size] / 2 + room - far - free / 2), Math.max(after, box[size] / 2 + room + far - free / 2)];
    }, [-Infinity, -Infinity]);
    const [width, height] = [window.width - insets.left - insets.right, window.height - insets.top - insets.bottom];
    const sides = [out("x", "width", width), out("y", "height", height)];
    if (sides.every(([before, after]) => before <= 0.5 && after <= 0.5)) break;
    const share = Math.min(1, ...sides.map(([before, after], i) => {
      const free = Math.max(60, i === 0 ? width : height);
      return free / (free + Math.max(0, before + after));
    }));
    /** @param {number[]} sides */
    const shift = ([before, after]) => (before + after > 0 ? (after - before) / 2 : Math.max(0, after) - Math.max(0, before));
    next = {
      x: next.x + shift(sides[0]) / next.scale,
      y: next.y + shift(sides[1]) / next.scale,
      scale: clampScale(next.scale * share),
    };
  }
  return next;
}

/**
 * The boxes that a camera shows in part: they lie across the edge of what no panel covers, or of the window.
 * @template {Rect} Box
 * @param {Camera} camera @param {Box[]} boxes in the scene's units at the camera's scale @param {Size} window @param {Insets} insets
 * @param {{beside: number, below: number}} edge as wide strips beyond the free area are seen, too
 */
export function cutOff(camera, boxes, window, insets, edge) {
  const sides = /** @type {["x" | "y", "width" | "height", number, number][]} */ ([
    ["x", "width", (window.width - insets.left - insets.right) / 2, edge.beside],
    ["y", "height", (window.height - insets.top - insets.bottom) / 2, edge.below],
  ]);
  return boxes.filter((box) => {
    const away = sides.map(([part, size, half, after]) => {
      const by = box[part] - camera[part] * camera.scale;
      return { far: Math.abs(by), size: box[size] / 2, half, strip: by > 0 ? after : edge.beside };
    });
    return away.every(({ far, size, half, strip }) => far - size < half + strip) && away.some(({ far, size, half }) => far + size > half);
  });
}

/**
 * The camera after zooming by a factor with one point of the window kept in place.
 * @param {Camera} camera @param {Size} window @param {Point} point @param {number} factor
 */
export function zoomed(camera, window, point, factor) {
  const scale = clampScale(camera.scale * factor);
  const dx = point.x - window.width / 2;
  const dy = point.y - window.height / 2;
  return {
    x: camera.x + dx / camera.scale - dx / scale,
    y: camera.y + dy / camera.scale - dy / scale,
    scale,
  };
}

/**
 * Between two cameras; the scale changes evenly to the eye.
 * @param {Camera} from @param {Camera} to @param {number} share
 */
export function between(from, to, share) {
  const scale = from.scale * (to.scale / from.scale) ** share;
  // Where the scale changes, the middle must follow it, else the way there swings out.
  const grown = Math.abs(to.scale / from.scale - 1) < 1e-3
    ? share
    : (1 / from.scale - 1 / scale) / (1 / from.scale - 1 / to.scale);
  return { x: from.x + (to.x - from.x) * grown, y: from.y + (to.y - from.y) * grown, scale };
}

/** Whether the reader wants nothing to move. */
export function reducedMotion() {
  return window.matchMedia?.("(prefers-reduced-motion: reduce)").matches ?? false;
}

/**
 * Calls `step` with a share that grows smoothly up to 1; at once where motion is not wanted.
 * @param {(share: number) => void} step @param {() => void} done
 * @returns {() => void} stops it where it is
 */
export function ease(step, done, duration = GLIDE) {
  if (reducedMotion() || document.hidden) {
    step(1);
    done();
    return () => {};
  }
  const start = performance.now();
  let frame = 0;
  /** @param {number} now */
  const next = (now) => {
    const share = Math.min(1, Math.max(0, (now - start) / duration));
    step(share * share * (3 - 2 * share));
    if (share < 1) frame = requestAnimationFrame(next);
    else done();
  };
  frame = requestAnimationFrame(next);
  return () => cancelAnimationFrame(frame);
}

/**
 * Glides from one camera to another.
 * @param {Camera} from @param {Camera} to @param {(camera: Camera) => void} apply @param {() => void} done @returns {() => void} stops it where it is
 */
export function animate(from, to, apply, done, duration = GLIDE) {
  return ease((share) => apply(share === 1 ? to : between(from, to, share)), done, duration);
}
