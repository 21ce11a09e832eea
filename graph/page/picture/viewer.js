/**
 * The camera in use: what the hand, the buttons and the keyboard may ask of it. What is shown fits the
 * free area where nobody asks; and where that is so much that none of it can be read, what is singled
 * out does.
 */

import { alike, cameraFor, clampScale, toFreeArea, zoomed } from "../drawing/camera.js";
import { createFitting } from "./fitting.js";
import { createKept } from "./kept.js";
import { createMoving } from "./moving.js";

/** @import { Camera, Store } from "../core/types.d.ts" */
/** @import { Insets, Point, View } from "../drawing/types.d.ts" */
/** @import { Places } from "./types.d.ts" */

const READABLE = 0.62;
const NOWHERE = { x: 0, y: 0, scale: 1 };
const CLOSE = { padding: 70, most: 1.9 };

/**
 * @param {HTMLElement} container
 * @param {Store} store
 * @param {() => Insets} insets
 * @param {Places} places
 * @param {(view: View) => void} onMove called with each new view
 */
export function createViewer(container, store, insets, places, onMove) {
  const size = () => ({ width: container.clientWidth || 1, height: container.clientHeight || 1 });
  const moving = createMoving(size, insets, onMove);
  const { holding, clear } = createFitting(store, places, size, insets);
  /** @param {Camera | null} own */
  const cleared = (own) => (own ? clear(own) : null);

  function fitting() {
    const own = holding(places.shown());
    // Who would stand where is not found out for a camera that is too far away before.
    const near = own && own.scale < READABLE ? cleared(holding(places.singled())) : null;
    if (near) return near;
    const all = cleared(own) ?? NOWHERE;
    return all.scale < READABLE ? cleared(holding(places.singled())) ?? all : all;
  }
  const { go, byHand, ...kept } = createKept(store, moving, insets, fitting);

  return {
    view: moving.view,
    ahead: moving.ahead,
    gliding: moving.gliding,
    ...kept,
    /** Shows all. */
    fit() {
      const all = cleared(holding(places.shown())) ?? NOWHERE;
      if (alike(all, fitting())) kept.home();
      else go(all);
    },
    /** Goes to some places, and no nearer than what is around them can still be seen. @param {Point[]} points */
    goTo(points) {
      const near = cameraFor(points, size(), insets(), CLOSE);
      if (!near) return;
      const scale = points.length === 1 ? clampScale(Math.max(moving.aim().scale, 1)) : near.scale;
      go({ ...near, scale });
    },
    /** @param {number} dx @param {number} dy */
    pan(dx, dy) {
      const { x, y, scale } = moving.view();
      byHand({ x: x - dx / scale, y: y - dy / scale, scale });
    },
    /** @param {Point} point @param {number} factor */
    zoomAt(point, factor) {
      byHand(zoomed(moving.view(), size(), point, factor));
    },
    /** Zooms about a point of the window, with a glide. @param {Point} point @param {number} factor */
    zoomTo(point, factor) {
      go(toFreeArea(zoomed(moving.view(), size(), point, factor), insets()));
    },
    /** Goes to a place at the present zoom. @param {{x: number, y: number}} named */
    bring({ x, y }) {
      go({ ...moving.aim(), x, y });
    },
    /** Zooms about the middle of the free area. @param {number} factor */
    zoomBy(factor) {
      go({ ...moving.aim(), scale: clampScale(moving.aim().scale * factor) });
    },
  };
}
