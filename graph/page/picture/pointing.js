/** What pointing, tapping and dragging do: hover, select, clear, move an actor. */

import { changeLine } from "../core/change-words.js";
import { inView } from "../core/names.js";
import { nothingChosen } from "../core/step.js";
import { chosenByPair } from "../core/strands.js";
import { listen } from "./gestures.js";
import { createTooltip, linesAbout, themeLine } from "./tooltip.js";
import { createUnder } from "./under.js";

/** @import { Index, Shown, Store } from "../core/types.d.ts" */
/** @import { Point, View } from "../drawing/types.d.ts" */

const HOVER_AFTER = { actor: 50, tie: 130 };

/**
 * The picture as the hand has to do with it.
 * @typedef {object} Pointed
 * @property {ReturnType<typeof import("./viewer.js").createViewer>} viewer
 * @property {ReturnType<typeof import("./sketch.js").createSketch>} sketch
 * @property {() => Shown} shown
 * @property {() => boolean} movable
 * @property {(id: string) => void} hold
 * @property {(to: Point & {view: View}) => void} carry
 * @property {() => void} drop
 * @property {(id: string) => void} near
 * @property {(at: Point) => void} closer
 */

/**
 * @param {HTMLElement} container
 * @param {Index} index
 * @param {Store} store
 * @param {Pointed} picture
 * @param {() => boolean} ownsWheel
 */
export function bindPointing(container, index, store, picture, ownsWheel) {
  const tooltip = createTooltip(container);
  const lies = createUnder(picture);
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  /** @type {string | null} */
  let under = null;

  /** @param {string} id @param {Point} point */
  function hover(id, point) {
    store.set({ hover: id });
    const state = store.get();
    const named = inView(index, state);
    tooltip.show([...linesAbout(named, id, picture.shown().ties), themeLine(named, id, state), changeLine(index, state, id)], point);
  }

  /** @param {Point | null} at */
  function point(at) {
    const id = at && lies.under(at, false);
    container.classList.toggle("pointing", Boolean(id));
    if (id === under) {
      if (at && id && store.get().hover === id) hover(id, at);
      return;
    }
    under = id;
    clearTimeout(timer);
    tooltip.hide();
    if (!at || !id) {
      store.set({ hover: null });
      return;
    }
    // A hand on its way somewhere else should not light up all that it crosses.
    timer = setTimeout(() => hover(id, at), index.actors.has(id) ? HOVER_AFTER.actor : HOVER_AFTER.tie);
  }

  const stop = listen(container, {
    point,
    grab(at, touch) {
      const id = lies.actorUnder(at, touch);
      // On a phone a finger on a crowd of flags means to move the picture.
      if (!id || touch || !picture.movable()) return false;
      picture.hold(id);
      return true;
    },
    drag: (at) => picture.carry(lies.scenePoint(at)),
    drop: () => picture.drop(),
    pan: (dx, dy) => picture.viewer.pan(dx, dy),
    zoom(at, factor) {
      point(null);
      picture.viewer.zoomAt(at, factor);
    },
    tap(at, touch) {
      const id = lies.under(at, touch);
      store.set(id === null ? nothingChosen(index, store.get()) : chosenByPair(index, picture.shown(), id) ?? { selection: id, focus: [] });
    },
    twice(at, touch) {
      const id = lies.actorUnder(at, touch);
      if (id) picture.near(id);
      else picture.closer(at);
    },
    wheel: ownsWheel,
  });
  return () => {
    stop();
    clearTimeout(timer);
    tooltip.destroy();
  };
}
