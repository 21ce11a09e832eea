/**
 * The picture: follows the state and draws the network that it describes. What is drawn is worked
 * out when something changes or the hand rests; while the hand moves, only places change.
 */

import { emphasis } from "../emphasis.js";
import { visible } from "../visible.js";
import { createCanvas } from "./canvas.js";
import { createFlags } from "./flags.js";
import { readPalette } from "./palette.js";
import { bindPointing } from "./pointing.js";
import { createSketch } from "./sketch.js";
import { createViewer } from "./viewer.js";

const REST_AFTER = 90;
const NO_INSETS = { top: 0, right: 0, bottom: 0, left: 0 };
const ZOOM_STEP = 1.4;

/** The actors in the order in which they are drawn: alliances over states. */
function inDrawingOrder(actors) {
  const states = actors.filter((actor) => actor.type !== "alliance");
  return [...states, ...actors.filter((actor) => actor.type === "alliance")];
}

/**
 * @param {HTMLElement} container
 * @param {object} index
 * @param {object} store
 * @param {{insets?: function(): object, wheel?: function(): boolean}} [options] how much of the window
 *   the panels cover; whether the wheel zooms
 * @returns {{ready: Promise<void>, fit, refit, goTo, zoomIn, zoomOut, scene, palette, destroy}}
 */
export function createPicture(container, index, store, options = {}) {
  const alliances = index.data.actors.filter((actor) => actor.type === "alliance");
  // A further layout (a map) brings further places; the state's `layout` will say which hold.
  const places = new Map(index.data.actors.map(({ id, x, y }) => [id, { x, y }]));
  let restTimer = 0;
  let resting = true;
  let held = null;
  let madeReady = null;
  const ready = new Promise((resolve) => { madeReady = resolve; });

  const host = document.createElement("div");
  host.style.width = "100%";
  host.style.height = "100%";
  container.append(host);

  const flags = createFlags(index.data.flags ?? {}, redrawSoon);
  const sketch = createSketch(index, places, flags);
  const shown = () => visible(index, store.get());

  const placesOf = (ids) => [...ids].map((id) => places.get(id)).filter(Boolean);

  function contentOf(state) {
    const bright = emphasis(index, shown(), state);
    const single = state.selection ?? (state.focus.length > 0 ? null : state.hover);
    return {
      shown: shown(),
      bright,
      strong: new Set([state.selection, ...state.focus].filter((id) => id !== null)),
      enclosed: single ? [single] : state.focus,
    };
  }

  function ratio() {
    return window.devicePixelRatio || 1;
  }

  /** In CSS pixels from the window's corner, whatever vis-network has set. */
  function inPixels(context, view, draw) {
    context.save();
    context.setTransform(ratio(), 0, 0, ratio(), 0, 0);
    draw(context, view);
    context.restore();
  }

  /** In the scene's units: the world's times the zoom. */
  function inScene(context, view, draw) {
    const [x, y] = [view.width / 2 - view.x * view.scale, view.height / 2 - view.y * view.scale];
    context.save();
    context.setTransform(ratio(), 0, 0, ratio(), x * ratio(), y * ratio());
    draw(context, view);
    context.restore();
  }

  const draw = {
    under(context) {
      const view = viewer.view();
      if (sketch.advance(view, resting)) redrawSoon();
      inPixels(context, view, sketch.drawUnder);
      inScene(context, view, sketch.drawHeld);
    },
    node: (context, id) => inScene(context, viewer.view(), () => sketch.drawActor(context, viewer.view(), id)),
    over(context) {
      inScene(context, viewer.view(), sketch.drawOver);
      madeReady();
    },
  };

  const viewer = createViewer(container, store, options.insets ?? (() => NO_INSETS),
    {
      shown: () => placesOf(shown().actors),
      singled: () => placesOf(emphasis(index, shown(), { ...store.get(), hover: null })?.actors ?? []),
    },
    (view) => {
      if (!canvas) return;
      resting = false;
      clearTimeout(restTimer);
      restTimer = setTimeout(rest, REST_AFTER);
      canvas.look(view);
    });
  let canvas = null;

  function redrawSoon() {
    requestAnimationFrame(() => canvas?.look(viewer.view()));
  }

  function rest() {
    resting = true;
    sketch.refresh(viewer.view());
    canvas.look(viewer.view());
  }

  function restyle() {
    flags.clear();
    sketch.refresh(viewer.view(), contentOf(store.get()), readPalette(container, alliances));
    redrawSoon();
  }

  function onState(state, previous) {
    const content = contentOf(state);
    const sameTies = ["date", "filters"].every((part) => state[part] === previous[part]);
    const sameSingled = ["selection", "focus"].every((part) => state[part] === previous[part]);
    if (!sameTies || !sameSingled) {
      sketch.refresh(viewer.view(), content);
      redrawSoon();
    } else if (state.hover !== previous.hover) {
      sketch.emphasise(viewer.view(), content);
      redrawSoon();
    }
    viewer.follow(state.camera);
    if (!sameSingled && state.camera === previous.camera) viewer.refit();
  }

  viewer.settle();
  sketch.refresh(viewer.view(), contentOf(store.get()), readPalette(container, alliances));
  canvas = createCanvas(host, inDrawingOrder(index.data.actors), draw);
  canvas.look(viewer.view());

  const goTo = (ids) => {
    const ends = ids.flatMap((id) => {
      const tie = index.ties.get(id);
      return tie ? [tie.from, tie.to] : [id];
    });
    viewer.goTo(placesOf(new Set(ends)));
  };
  const unpoint = bindPointing(container, index, store, {
    viewer,
    sketch,
    shown,
    hold(id) {
      held = id;
    },
    carry({ view, x, y }) {
      if (!places.get(held)) return;
      if (sketch.heldId() !== held) sketch.hold(view, held);
      places.set(held, { x: x / view.scale, y: y / view.scale });
      canvas.move(held, x / view.scale, y / view.scale);
      sketch.nudge(view);
      redrawSoon();
    },
    drop() {
      sketch.hold(viewer.view(), null);
      rest();
    },
    near(id) {
      const ties = (index.tiesOf.get(id) ?? []).filter((tie) => shown().ties.has(tie.id));
      goTo([id, ...ties.flatMap((tie) => [tie.from, tie.to])]);
    },
  }, options.wheel ?? (() => true));

  const unsubscribe = store.subscribe(onState);
  const themes = new MutationObserver(restyle);
  themes.observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme"] });
  const sizes = new ResizeObserver(() => {
    canvas.resize();
    viewer.settle();
    canvas.drawNow();
  });
  sizes.observe(container);

  return {
    ready,
    fit: viewer.fit,
    refit: viewer.refit,
    goTo,
    zoomIn: () => viewer.zoomBy(ZOOM_STEP),
    zoomOut: () => viewer.zoomBy(1 / ZOOM_STEP),
    /** For exports: what is drawn now, and its colours. */
    scene: sketch.scene,
    palette: sketch.palette,
    destroy() {
      unsubscribe();
      unpoint();
      themes.disconnect();
      sizes.disconnect();
      clearTimeout(restTimer);
      viewer.destroy();
      canvas.destroy();
      host.remove();
    },
  };
}
