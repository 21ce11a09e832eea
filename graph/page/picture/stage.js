/** The parts of the picture, on a canvas: where actors stand, what is drawn, and from where one looks. */

import { zoomOfStep } from "../core/step.js";
import { createFlags } from "../drawing/flags.js";
import { readPalette } from "../drawing/palette.js";
import { createCanvas } from "./canvas.js";
import { createContent, framedBy, membersAround, singledBy } from "./content.js";
import { createRing } from "./ring.js";
import { createSketch } from "./sketch.js";
import { createViewer } from "./viewer.js";

/** @import { Index, Store } from "../core/types.d.ts" */
/** @import { Insets, Layouts } from "../drawing/types.d.ts" */
/** @import { Content, Places } from "./types.d.ts" */

/** @typedef {ReturnType<typeof createStage>} Stage */
/** @typedef {Parameters<typeof createCanvas>[1]} Drawing how a frame is drawn */

/** In milliseconds: notches of a wheel follow one another sooner. */
const REST_AFTER = 120;
/** So much larger than they are is who stands in an outline, to be seen with it. */
const OUTLINED = 10;

/** @param {HTMLElement} container */
function hostIn(container) {
  const host = document.createElement("div");
  host.style.width = "100%";
  host.style.height = "100%";
  container.append(host);
  return host;
}

/** Where actors stand or are on their way to. @param {Layouts} layouts @param {Iterable<string>} ids */
export function placesOf(layouts, ids) {
  return [...ids].map((id) => layouts.goal().get(id)).filter(Boolean);
}

/**
 * What is to be seen in the network; a map is framed as a whole.
 * @param {Index} index @param {Store} store @param {Layouts} layouts @param {() => Content} contentNow @param {ReturnType<typeof createSketch>["foresee"]} foresee @returns {Places}
 */
function framed(index, store, layouts, contentNow, foresee) {
  const chosen = (/** @type {number} */ scale) => {
    const content = contentNow();
    const nodes = [...foresee(scale, content).values()];
    if (content.near.size > 0) return nodes.filter(({ id }) => content.near.has(id));
    return nodes.map((node) => (node.areas || content.enclosed.includes(node.id) ? { ...node, width: node.width + OUTLINED, height: node.height + OUTLINED } : node));
  };

  /** Those of the outlines that a step points at, whom it does not choose. @param {number} scale */
  const outlined = (scale) => {
    const around = membersAround(index, store.get());
    return around.size === 0 ? [] : [...foresee(scale, contentNow()).values()].filter(({ id }) => around.has(id));
  };

  return {
    shown: () => layouts.extent() ?? placesOf(layouts, framedBy(index, store.get())),
    around: () => (layouts.extent() ? [] : placesOf(layouts, membersAround(index, store.get()))),
    boxes: (scale) => (layouts.extent() ? [] : chosen(scale)),
    outlined: (scale) => (layouts.extent() || zoomOfStep(index, store.get()) !== 1 ? [] : outlined(scale)),
    zoom: () => (layouts.extent() ? 1 : zoomOfStep(index, store.get())),
    singled: () => layouts.extent() ?? placesOf(layouts, singledBy(index, store.get())),
  };
}

/**
 * @param {HTMLElement} container
 * @param {Index} index
 * @param {Store} store
 * @param {typeof import("../map/layouts.js").createLayouts} createLayouts
 * @param {() => Insets} insets how much of the window the panels cover
 */
export function createStage(container, index, store, createLayouts, insets) {
  const host = hostIn(container);
  const alliances = index.data.actors.filter((actor) => actor.type === "alliance");
  /** @type {ReturnType<typeof createCanvas> | null} */
  let canvas = null;
  /** @type {ReturnType<typeof setTimeout> | 0} */
  let restTimer = 0;
  let resting = true;
  let quiet = false;

  const colours = () => readPalette(container, alliances, index.data.categories);
  const redraw = () => canvas?.look(viewer.view());
  const redrawSoon = () => { requestAnimationFrame(redraw); };
  /** What no panel covers of the window. */
  const free = () => {
    const { top, right, bottom, left } = insets();
    return { width: container.clientWidth - left - right, height: container.clientHeight - top - bottom };
  };

  const flags = createFlags(index.data.flags ?? {}, redrawSoon);
  const layouts = createLayouts(index, free);
  const sketch = createSketch(index, layouts, flags, colours());
  const contentOf = createContent(index, layouts);
  /** @returns {Content} */
  const contentNow = () => contentOf(store.get());

  function rest() {
    if (layouts.travelling()) return;
    resting = true;
    sketch.settle(viewer.view());
    redraw();
  }

  const viewer = createViewer(container, store, insets, framed(index, store, layouts, contentNow, sketch.foresee), (view) => {
    if (!canvas) return;
    resting = false;
    clearTimeout(restTimer);
    // What the hand does while a long frame is drawn is told before the next one: only then is it known whether it rests.
    const timer = setTimeout(() => requestAnimationFrame(() => { if (restTimer === timer) rest(); }), REST_AFTER);
    restTimer = timer;
    if (!quiet) canvas.look(view);
  });
  const ring = createRing(sketch, viewer, layouts, redrawSoon);

  return {
    container, index, store, flags, layouts, sketch, viewer, ring, contentOf, contentNow, colours, free, redraw, redrawSoon, rest,
    isResting: () => resting,
    /** Moves the camera while what it will show is not worked out: nothing is drawn. @param {() => void} move */
    quietly(move) {
      const before = quiet;
      quiet = true;
      move();
      quiet = before;
    },
    canvas: () => canvas,
    /** The first picture. @param {Drawing} draw */
    open(draw) {
      canvas = createCanvas(host, draw);
      redraw();
    },
    close() {
      clearTimeout(restTimer);
      restTimer = 0;
      viewer.destroy();
      canvas?.destroy();
      canvas = null; // a frame may be due
      host.remove();
    },
  };
}
