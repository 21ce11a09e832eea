/**
 * The picture: follows the state and draws the network that it describes. What is drawn is worked
 * out when something changes or the hand rests; while the hand moves, only places change.
 */

import { placeFor } from "../core/accept.js";
import { pictured } from "../core/changes.js";
import { must } from "../core/must.js";
import { zoomOfStep } from "../core/step.js";
import { magnified } from "../drawing/camera.js";
import { createFlags } from "../drawing/flags.js";
import { DURATION } from "../drawing/glide.js";
import { readPalette } from "../drawing/palette.js";
import { isAstray } from "./astray.js";
import { createCanvas } from "./canvas.js";
import { createContent, framedBy, membersAround, singledBy } from "./content.js";
import { watchDensity } from "./density.js";
import { inventoryOf } from "./inventory.js";
import { createLeftOut } from "./left-out.js";
import { bindPointing } from "./pointing.js";
import { createRing } from "./ring.js";
import { createSketch } from "./sketch.js";
import { inPixels, inScene } from "./transforms.js";
import { createViewer } from "./viewer.js";

/** @import { Index, PageState, Store } from "../core/types.d.ts" */
/** @import { Actor } from "../contract.d.ts" */
/** @import { Insets } from "../drawing/types.d.ts" */

const REST_AFTER = 90;
const NO_INSETS = { top: 0, right: 0, bottom: 0, left: 0 };
const ZOOM_STEP = 1.4;
/** How much nearer a double click comes: on the map from the world to a region. */
const CLOSER = { network: 1.6, map: 5 };

/** The actors in the order in which they are drawn: alliances over states. @param {Actor[]} actors */
function inDrawingOrder(actors) {
  const states = actors.filter((actor) => actor.type !== "alliance");
  return [...states, ...actors.filter((actor) => actor.type === "alliance")];
}

/**
 * @param {HTMLElement} container
 * @param {Index} index
 * @param {Store} store
 * @param {{createLayouts: typeof import("../map/layouts.js").createLayouts, insets?: () => Insets, wheel?: () => boolean,
 *   leftOut?: HTMLElement | null}} options the layouts, network and map; how much of the window the panels cover; whether
 *   the wheel zooms; what says how much is not drawn
 */
export function createPicture(container, index, store, options) {
  const alliances = index.data.actors.filter((actor) => actor.type === "alliance");
  const insets = options.insets ?? (() => NO_INSETS);
  /** @type {ReturnType<typeof setTimeout> | 0} */
  let restTimer = 0;
  let resting = true;
  /** @type {string | null} */
  let held = null;
  let madeReady = () => {};
  /** @type {Promise<void>} */
  const ready = new Promise((resolve) => { madeReady = resolve; });
  /** @type {ReturnType<typeof createCanvas> | null} */
  let canvas = null;

  const host = document.createElement("div");
  host.style.width = "100%";
  host.style.height = "100%";
  container.append(host);

  const flags = createFlags(index.data.flags ?? {}, redrawSoon);
  const layouts = options.createLayouts(index, free, (moved) => canvas?.move(moved));
  const { places } = layouts;
  const sketch = createSketch(index, layouts, flags, readPalette(container, alliances));
  const leftOut = createLeftOut(options.leftOut ?? null, index, store);
  const shown = () => pictured(index, store.get());
  const contentOf = createContent(index, layouts);
  const contentNow = () => contentOf(store.get());

  /** @param {Iterable<string>} ids */
  const placesOf = (ids) => [...ids].map((id) => layouts.goal().get(id)).filter(Boolean);

  /** @param {number} scale */
  function chosenBoxes(scale) {
    const content = contentNow();
    return [...sketch.foresee(scale, content).values()].filter((node) => content.near.has(node.id));
  }

  /** What no panel covers of the window. */
  function free() {
    const { top, right, bottom, left } = insets();
    return {
      width: container.clientWidth - left - right,
      height: container.clientHeight - top - bottom,
    };
  }

  const draw = {
    /** @param {CanvasRenderingContext2D} context */
    under(context) {
      const view = viewer.view();
      if (sketch.advance(view, resting)) redrawSoon();
      else if (resting) leftOut(sketch.strands(view).length);
      inPixels(context, view, sketch.drawUnder);
      inScene(context, view, sketch.drawHeld);
    },
    /** @param {CanvasRenderingContext2D} context @param {string} id */
    node: (context, id) => inScene(context, viewer.view(), () => sketch.drawActor(context, viewer.view(), id)),
    /** @param {CanvasRenderingContext2D} context */
    over(context) {
      inScene(context, viewer.view(), sketch.drawOver);
      inScene(context, viewer.view(), ring.draw);
      madeReady();
    },
  };

  const viewer = createViewer(container, store, insets,
    {
      shown: () => layouts.extent() ?? placesOf(framedBy(index, store.get())),
      around: () => (layouts.extent() ? [] : placesOf(membersAround(index, store.get()))),
      boxes: (scale) => (layouts.extent() || !store.get().story ? [] : chosenBoxes(scale)),
      zoom: () => (layouts.extent() ? 1 : zoomOfStep(index, store.get())),
      singled: () => layouts.extent() ?? placesOf(singledBy(index, store.get())),
    },
    (view) => {
      if (!canvas) return;
      resting = false;
      clearTimeout(restTimer);
      restTimer = setTimeout(rest, REST_AFTER);
      canvas.look(view);
    });
  const ring = createRing(sketch, viewer, layouts, redrawSoon);

  function redrawSoon() {
    requestAnimationFrame(() => canvas?.look(viewer.view()));
  }

  function rest() {
    if (layouts.travelling()) return;
    resting = true;
    sketch.refresh(viewer.view());
    canvas?.look(viewer.view());
  }

  function restyle() {
    flags.clear();
    const palette = readPalette(container, alliances);
    layouts.aim(store.get(), palette);
    sketch.refresh(viewer.view(), contentNow(), palette);
    viewer.refit(); // actors may be larger now
    redrawSoon();
  }

  /** Where actors stand on the map depends on the room that there is. @returns {boolean} whether other things are drawn now */
  function rearrange() {
    const before = { still: sketch.still(), version: layouts.version() };
    layouts.aim(store.get(), sketch.palette());
    const content = contentNow();
    if ((content.still ?? content) === before.still && layouts.version() === before.version) return false;
    sketch.refresh(viewer.view(), content);
    redrawSoon();
    return true;
  }

  /** The panels leave other room. */
  function refit() {
    rearrange();
    viewer.refit();
  }

  /** @param {PageState} state @param {PageState} previous */
  function changeLayout(state, previous) {
    const toMap = state.layout === "map";
    sketch.travel(toMap ? 0 : 1);
    layouts.travel(state, sketch.palette(), (share) => {
      sketch.travel(toMap ? share : 1 - share);
      redrawSoon();
    }, () => {
      sketch.travel(null);
      rest();
      refit();
    });
    sketch.refresh(viewer.view(), contentNow());
    if (state.camera === null || state.camera === previous.camera) viewer.home(DURATION);
    else viewer.follow(state.camera);
  }

  /** @param {PageState} state @param {PageState} previous */
  function onState(state, previous) {
    const turned = state.layout === "map" && state.centre !== previous.centre;
    if (state.layout !== previous.layout || turned) {
      changeLayout(state, previous);
      return;
    }
    const changed = rearrange();
    if (!changed && state.hover !== previous.hover) {
      sketch.emphasise(viewer.view(), contentNow());
      redrawSoon();
    }
    viewer.follow(state.camera);
    if (changed) viewer.refit();
  }

  layouts.aim(store.get(), sketch.palette());
  viewer.settle();
  sketch.refresh(viewer.view(), contentNow());
  canvas = createCanvas(host, inDrawingOrder(index.data.actors).map(({ id }) => ({ id, ...must(places.get(id)) })), draw);
  canvas.look(viewer.view());

  /** @param {string[]} ids */
  const goTo = (ids) => {
    const ends = ids.flatMap((id) => {
      const tie = index.ties.get(id);
      return tie ? [tie.from, tie.to] : [id];
    });
    // On the map alliances stand in rows far from their members.
    const onLand = ends.filter((id) => index.actors.get(id)?.type === "state");
    viewer.goTo(placesOf(new Set(layouts.extent() && onLand.length > 0 ? onLand : ends)));
  };
  const unpoint = bindPointing(container, index, store, {
    viewer,
    sketch,
    shown,
    movable: () => layouts.extent() === null && !layouts.travelling(),
    closer(at) {
      viewer.zoomTo(at, CLOSER[store.get().layout]);
    },
    hold(id) {
      held = id;
    },
    carry({ view, x, y }) {
      if (held === null || !places.has(held)) return;
      if (sketch.heldId() !== held) sketch.hold(view, held);
      layouts.carry(held, { x: x / view.scale, y: y / view.scale });
      sketch.nudge(view);
      redrawSoon();
    },
    drop() {
      const dropped = layouts.drop();
      sketch.hold(viewer.view(), null);
      // The picture stays as the hand has left it: whoever moves someone aside wants the rest where it is.
      if (dropped) {
        const [id, { x, y }] = dropped;
        store.set({ moved: { ...store.get().moved, [id]: placeFor(x, y) }, camera: viewer.keep() });
      }
      rest();
    },
    near(id) {
      const ties = (index.tiesOf.get(id) ?? []).filter((tie) => shown().ties.has(tie.id));
      goTo([id, ...ties.flatMap((tie) => [tie.from, tie.to])]);
    },
  }, options.wheel ?? (() => true));

  const unsubscribe = store.subscribe(onState);
  const themes = new MutationObserver(restyle);
  themes.observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme", "data-presenting"] });
  let known = `${container.clientWidth} ${container.clientHeight}`;
  const sizes = new ResizeObserver(() => {
    const now = `${container.clientWidth} ${container.clientHeight}`;
    if (now === known) return; // it tells the first size too, which is drawn already
    known = now;
    canvas?.resize();
    rearrange();
    viewer.settle();
    canvas?.drawNow();
  });
  sizes.observe(container);
  const unwatch = watchDensity(container, () => {
    canvas?.resize();
    flags.clear();
    sketch.refresh(viewer.view(), contentNow(), readPalette(container, alliances));
    canvas?.look(viewer.view());
  });

  return {
    ready,
    fit() {
      rearrange();
      viewer.fit();
    },
    refit,
    /** As refit(), but without a glide: the page is only being put together. */
    settle() {
      rearrange();
      viewer.settle();
    },
    goTo,
    /** For whoever walks on it by the keyboard. */
    walk: ring,
    zoomIn: () => viewer.zoomBy(ZOOM_STEP),
    zoomOut: () => viewer.zoomBy(1 / ZOOM_STEP),
    astray: () => isAstray(index, layouts, store.get(), free()),
    /** What is drawn at present, and where, in pixels of the window. */
    inventory: () => inventoryOf({ scene: sketch.scene(), view: viewer.view() }),
    /**
     * For exports: what is drawn once all have arrived, which they do now; the pointer aside, so many times as
     * large and with the more names.
     * @param {(width: number) => number} factorFor gives the factor for the width that no panel covers
     */
    snapshot(factorFor) {
      layouts.arrive();
      viewer.arrive();
      const now = viewer.view();
      const factor = factorFor(now.width - now.covered.left - now.covered.right);
      const view = magnified(now, factor);
      sketch.refresh(view, contentOf({ ...store.get(), hover: null }));
      const scene = sketch.scene();
      sketch.refresh(now, contentNow());
      redrawSoon();
      return { scene, view, palette: sketch.palette() };
    },
    destroy() {
      unsubscribe();
      layouts.stop();
      unpoint();
      themes.disconnect();
      sizes.disconnect();
      unwatch();
      clearTimeout(restTimer);
      viewer.destroy();
      canvas?.destroy();
      canvas = null; // a frame may be due
      host.remove();
    },
  };
}
