/** The flags for pictures that are saved: as vectors for SVG, decoded and crisp for a bitmap. */

import { CORNER, bake } from "../picture/flags.js";

/** For an SVG: the data URIs as they are. @param {object} flags data URIs by key */
export function vectorFlags(flags) {
  return {
    bitmap: (key, _, frame) => (Object.hasOwn(flags, key) ? { href: flags[key], frame, corner: CORNER } : null),
  };
}

/**
 * For a canvas: waits until those that are wanted are there.
 * @param {object} flags data URIs by key
 * @param {Iterable<string>} keys
 * @param {number} ratio pixels of the bitmap to one of the page
 */
export async function bitmapFlags(flags, keys, ratio) {
  const images = new Map();
  await Promise.all([...new Set(keys)].filter((key) => Object.hasOwn(flags, key)).map(async (key) => {
    const image = new Image();
    image.src = flags[key];
    try {
      await image.decode();
      images.set(key, image);
    } catch {
      // A flag that is no image is drawn as the state's code, as on the screen.
    }
  }));
  return {
    bitmap: (key, width, frame) => (images.has(key) ? bake(images.get(key), width, frame, ratio) : null),
  };
}
