/** The flags for pictures that are saved: as vectors for SVG, decoded and crisp for a bitmap. */

import { decodedFlags } from "../drawing/flag-sheet.js";
import { CORNER, bake } from "../drawing/flags.js";
import { xml } from "./xml.js";

/** @import { Flags } from "../drawing/types.d.ts" */
/** @import { Drawing } from "./types.d.ts" */

const SHAPES = new Set(["g", "path", "circle", "ellipse", "rect"]);
const LOOKS = new Set([
  "d", "cx", "cy", "r", "rx", "ry", "x", "y", "width", "height", "transform", "opacity", "fill", "fill-rule", "stroke",
  "stroke-width", "stroke-linecap", "stroke-linejoin", "stroke-miterlimit", "stroke-dasharray",
]);

/** The shapes of a drawing, without whatever else a drawing could hold. @param {Element} element @returns {string} */
function shapesOf(element) {
  return [...element.children].filter(({ localName }) => SHAPES.has(localName)).map((child) => xml(
    child.localName,
    Object.fromEntries([...child.attributes].filter(({ name }) => LOOKS.has(name)).map(({ name, value }) => [name, value])),
    shapesOf(child),
  )).join("");
}

/** @param {string} dataUri @returns {Pick<Drawing, "box" | "content"> | null} */
function drawingOf(dataUri) {
  const text = decodeURIComponent(dataUri.slice(dataUri.indexOf(",") + 1));
  const root = new DOMParser().parseFromString(text, "image/svg+xml").documentElement;
  const [x, y, width, height] = (root.getAttribute("viewBox") ?? "").split(/[\s,]+/).map(Number);
  return width > 0 && height > 0 ? { box: { x, y, width, height }, content: shapesOf(root) } : null;
}

/**
 * For an SVG: as shapes of its own, since few readers draw an SVG within another.
 * @param {Record<string, string>} flags data URIs by key
 * @returns {{bitmap(key: string, width: number, frame: string): Drawing | null}}
 */
export function vectorFlags(flags) {
  return {
    bitmap(key, _, frame) {
      const drawing = Object.hasOwn(flags, key) ? drawingOf(flags[key]) : null;
      return drawing && { ...drawing, frame, corner: CORNER };
    },
  };
}

/**
 * For a canvas: waits until those that are wanted are there.
 * @param {Record<string, string>} flags data URIs by key
 * @param {Iterable<string>} keys
 * @param {number} ratio pixels of the bitmap to one of the page
 * @returns {Promise<Flags>}
 */
export async function bitmapFlags(flags, keys, ratio) {
  const wanted = [...new Set(keys)].filter((key) => Object.hasOwn(flags, key));
  const found = await decodedFlags(wanted.map((key) => flags[key]));
  // A flag that is no image is drawn as the state's code, as on the screen.
  const cuts = new Map(wanted.map((key, i) => [key, found[i]]));
  return {
    bitmap(key, width, frame) {
      const cut = cuts.get(key);
      return cut ? bake(cut, width, frame, ratio) : null;
    },
  };
}
