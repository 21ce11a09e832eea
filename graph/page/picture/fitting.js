/**
 * The camera that fits: all of what is shown, and with it, where that leaves it near enough, the members of
 * the alliances that a story's step points at.
 */

import { cameraClear, cameraHolding, cutOff } from "../drawing/camera.js";

/** @import { Camera, PageState, Store } from "../core/types.d.ts" */
/** @import { Insets, Point, Size } from "../drawing/types.d.ts" */
/** @import { Places } from "./types.d.ts" */

const FIT = { padding: 34, most: 1.6 };
const NARROW_FIT = { padding: 26, most: 1.6 };
/** In a story's network little is shown, and what is written on its ties wants room beside it. */
const STORY_FIT = { padding: 78, most: 1.6 };
const NARROW_STORY_FIT = { padding: 56, most: 1.6 };
/** The map is made for the room that there is. */
const MAP_FIT = { padding: 12, most: 4.5 };
/** The members of an alliance that a step points at are shown, too, if that leaves it near enough: the nearer the more there is to read. */
const AROUND = { padding: 58, share: 0.6, each: 0.016, most: 0.9, scale: 0.5, whole: 0.7 };
/** Beside a panel so much of the picture is seen that is not counted as free, and under its end a flag's breadth more; below more, behind the key and the buttons. */
const EDGE = { beside: 20, below: 96 };
/** Around what is chosen in a step, drawn as large as it is. */
const CLEAR = 14;
/** In this much room few actors are as near as limits say; a wall has more, and they fill it as they fill a desk's screen. */
const ROOM = { width: 600, height: 560 };
/** A window that is less wide is narrow. */
const WIDE = 700;

/** @param {PageState} state @param {Size} window @param {Insets} insets */
function limitsOf({ story, layout }, window, insets) {
  if (layout === "map") return MAP_FIT;
  const [wide, narrow] = story ? [STORY_FIT, NARROW_STORY_FIT] : [FIT, NARROW_FIT];
  const limits = window.width < WIDE ? narrow : wide;
  const { width, height } = freeOf(window, insets);
  return { ...limits, most: limits.most * Math.max(1, Math.min(width / ROOM.width, height / ROOM.height)) };
}

/** What no panel covers. @param {Size} window @param {Insets} insets */
function freeOf({ width, height }, { left, right, top, bottom }) {
  return { width: width - left - right, height: height - top - bottom };
}

/**
 * @param {Store} store @param {Places} places @param {() => Size} size of the window @param {() => Insets} insets
 * @returns how the camera is found that fits
 */
export function createFitting(store, places, size, insets) {
  /** Who of an outline would be seen in part is seen whole, where that takes the camera but a little away. @param {Camera} from */
  function wholly(from) {
    const lowest = from.scale * AROUND.whole;
    /** @type {Set<string>} */
    const cut = new Set();
    let camera = from;
    while (camera.scale >= lowest) {
      const found = cutOff(camera, places.outlined(camera.scale), size(), insets(), EDGE).filter(({ id }) => !cut.has(id));
      if (found.length === 0) return camera;
      for (const { id } of found) cut.add(id);
      /** @param {number} scale */
      const boxes = (scale) => [...places.boxes(scale), ...places.outlined(scale).filter(({ id }) => cut.has(id))];
      camera = cameraClear(camera, boxes, size(), insets(), CLEAR);
    }
    return from;
  }

  return {
    /** The camera that holds points; null for none. @param {Point[]} points @returns {Camera | null} */
    holding(points) {
      const limits = limitsOf(store.get(), size(), insets());
      const share = Math.min(AROUND.most, AROUND.share + AROUND.each * points.length);
      return cameraHolding(points, places.around(), size(), insets(), limits, places.zoom(), { ...AROUND, share });
    },
    /** That one as far away as all need to be seen whole who stand there: never nearer. @param {Camera} own */
    clear: (own) => wholly(cameraClear(own, places.boxes, size(), insets(), CLEAR)),
  };
}
