/**
 * The picture: follows the state and draws the network that it describes. What is drawn is worked
 * out when something changes or the hand rests; while the hand moves, only places change.
 */

import { magnified } from "../drawing/camera.js";
import { isAstray } from "./astray.js";
import { follow, rearrange, refit, watch } from "./following.js";
import { bindHand, goTo } from "./hand.js";
import { inventoryOf } from "./inventory.js";
import { createLeftOut, hush } from "./left-out.js";
import { createStage } from "./stage.js";
import { inPixels, inScene } from "./transforms.js";

/** @import { Index, Store } from "../core/types.d.ts" */
/** @import { Insets, Snapshot } from "../drawing/types.d.ts" */
/** @import { Drawing, Stage } from "./stage.js" */

const NO_INSETS = { top: 0, right: 0, bottom: 0, left: 0 };
const ZOOM_STEP = 1.4;

/** How a frame is drawn. @param {Stage} stage @param {{leftOut: HTMLElement | null, signs: (ids: string[]) => void}} told @param {() => void} madeReady @returns {Drawing} */
function drawingOn(stage, { leftOut, signs }, madeReady) {
  const { sketch, viewer, ring } = stage;
  const sayLeftOut = createLeftOut(leftOut, stage.index, stage.store);
  return (context) => {
    const view = viewer.view();
    if (sketch.advance(view, stage.isResting())) stage.redrawSoon();
    else if (stage.isResting()) {
      sayLeftOut(sketch.strands(view).length, sketch.waiting());
      if (stage.store.get().hover === null) signs(sketch.signs());
    }
    inPixels(context, view, sketch.drawUnder);
    for (const draw of [sketch.drawHeld, sketch.drawActors, sketch.drawOver, ring.draw]) inScene(context, view, draw);
    madeReady();
  };
}

/**
 * For exports: what is drawn once all have arrived, which they do now; the pointer aside, so many times as
 * large and with the more names.
 * @param {Stage} stage @param {(width: number) => number} factorFor gives the factor for the width that no panel covers
 * @returns {Snapshot}
 */
function snapshotOf({ layouts, sketch, store, viewer, contentOf, contentNow, redrawSoon }, factorFor) {
  layouts.arrive();
  viewer.arrive();
  const now = viewer.view();
  const view = magnified(now, factorFor(now.width - now.covered.left - now.covered.right));
  sketch.refresh(view, contentOf({ ...store.get(), hover: null }));
  const scene = sketch.scene();
  sketch.refresh(now, contentNow());
  redrawSoon();
  return { scene, view, palette: sketch.palette() };
}

/**
 * @param {HTMLElement} container
 * @param {Index} index
 * @param {Store} store
 * @param {{createLayouts: typeof import("../map/layouts.js").createLayouts, insets?: () => Insets, wheel?: () => boolean,
 *   leftOut?: HTMLElement | null, signs?: (ids: string[]) => void}} options the layouts, network and map; how much of the window the panels cover; whether
 *   the wheel zooms; what says how much is not drawn, and which signs are
 */
export function createPicture(container, index, store, { createLayouts, insets = () => NO_INSETS, wheel = () => true, leftOut = null, signs = () => {} }) {
  let madeReady = () => {};
  /** @type {Promise<void>} */
  const ready = new Promise((resolve) => { madeReady = resolve; });
  const stage = createStage(container, index, store, createLayouts, insets);
  const { layouts, sketch, viewer } = stage;

  layouts.aim(store.get(), sketch.palette());
  viewer.settle();
  sketch.refresh(viewer.view(), stage.contentNow());
  stage.open(drawingOn(stage, { leftOut, signs }, () => madeReady()));
  const ends = [
    store.subscribe((state, previous) => hush(leftOut, state, previous)),
    store.subscribe((state, previous) => follow(stage, state, previous)),
    () => layouts.stop(),
    bindHand(stage, wheel),
    watch(stage),
    () => stage.close(),
  ];

  return {
    ready,
    fit() {
      rearrange(stage);
      viewer.fit();
    },
    refit: () => refit(stage),
    /** As refit(), but without a glide: the page is only being put together. */
    settle() {
      rearrange(stage);
      viewer.settle();
    },
    goTo: (/** @type {string[]} */ ids) => goTo(stage, ids),
    /** For whoever walks on it by the keyboard. */
    walk: stage.ring,
    zoomIn: () => viewer.zoomBy(ZOOM_STEP),
    zoomOut: () => viewer.zoomBy(1 / ZOOM_STEP),
    astray: () => isAstray(index, layouts, store.get(), stage.free()),
    /** What is drawn at present, and where, in pixels of the window. */
    inventory: () => inventoryOf({ scene: sketch.scene(), view: viewer.view() }),
    /** @param {(width: number) => number} factorFor */
    snapshot: (factorFor) => snapshotOf(stage, factorFor),
    destroy() {
      for (const end of ends) end();
    },
  };
}
