/**
 * The camera in use: moves it for the hand, for fit() and for goTo(), and keeps it and the state's
 * `camera` in step. A null camera means that what is shown fits the free area; and where that is so
 * much that none of it can be read, that what is singled out does. Any other camera is told at once, so
 * that whatever happens on the way there, what the state says is where the way ends.
 */

import { same } from "../core/state.js";
import { animate, cameraFor, clampScale, rounded, toFreeArea, toWindow, zoomed } from "../drawing/camera.js";
import { createFitting } from "./fitting.js";

/** @import { Camera, Store } from "../core/types.d.ts" */
/** @import { Insets, Point, View } from "../drawing/types.d.ts" */
/** @import { Places } from "./types.d.ts" */

const TELL_AFTER = 160;
const READABLE = 0.62;
const CLOSE = { padding: 70, most: 1.9 };

/** No glide is worth less than this, in pixels and as a share of the scale. */
const UNSEEN = { pixels: 0.5, scale: 1e-3 };

/** @param {Camera | null} a @param {Camera | null} b */
function alike(a, b) {
  return a === b || (a && b && a.x === b.x && a.y === b.y && a.scale === b.scale);
}

/** @param {Camera} a @param {Camera} b */
function nearlyAlike(a, b) {
  return Math.abs(a.scale / b.scale - 1) < UNSEEN.scale
    && Math.hypot(a.x - b.x, a.y - b.y) * a.scale < UNSEEN.pixels;
}

/**
 * @param {HTMLElement} container
 * @param {Store} store
 * @param {() => Insets} insets
 * @param {Places} places
 * @param {(view: View) => void} onMove called with each new view
 */
export function createViewer(container, store, insets, places, onMove) {
  let camera = { x: 0, y: 0, scale: 1 };
  /** Where the camera is, or where its glide leads. */
  let aim = camera;
  let view = { ...camera, width: 1, height: 1, covered: insets() };
  let told = store.get().camera;
  /** @type {ReturnType<typeof setTimeout> | 0} */
  let timer = 0;
  let stop = () => {};
  let gliding = false;
  /** A camera that came with the state, until the panels have followed: it is one for what they then leave free. */
  let given = false;

  const size = () => ({ width: container.clientWidth || 1, height: container.clientHeight || 1 });

  /** @param {Camera} next */
  function apply(next) {
    camera = next;
    const covered = insets();
    view = { ...toWindow(camera, covered), ...size(), covered };
    onMove(view);
  }

  function halt() {
    stop();
    gliding = false;
    clearTimeout(timer);
    timer = 0;
  }

  /** @param {Camera} next */
  function put(next) {
    halt();
    aim = next;
    apply(next);
  }

  /** @param {Camera | null} next */
  function tell(next) {
    told = next;
    store.set({ camera: next });
  }

  function take() {
    given = store.get().camera !== null;
    requestAnimationFrame(() => requestAnimationFrame(() => { given = false; }));
  }

  /** The hand rests: where it has left the camera, to what the address can say of it. */
  function tellSoon() {
    clearTimeout(timer);
    timer = setTimeout(() => {
      put(rounded(camera));
      tell(camera);
    }, TELL_AFTER);
  }

  /** @param {Camera} to @param {number} [duration] */
  function glide(to, duration = undefined) {
    halt();
    aim = to;
    gliding = true;
    stop = animate(camera, to, apply, () => { gliding = false; }, duration);
  }

  /** Someone wants to look from there: the state says so from now on. @param {Camera} to */
  function go(to) {
    const next = rounded(to);
    given = false;
    tell(next);
    glide(next);
  }

  const fitted = createFitting(store, places, size, insets);
  const fittingAll = () => fitted(places.shown()) ?? { x: 0, y: 0, scale: 1 };

  function fitting() {
    const all = fittingAll();
    return all.scale < READABLE ? fitted(places.singled()) ?? all : all;
  }

  /** @param {Camera} next */
  function byHand(next) {
    stop();
    gliding = false;
    given = false;
    const covered = insets();
    camera = toFreeArea(next, covered);
    aim = camera;
    view = { ...next, ...size(), covered };
    onMove(view);
    if (timer === 0) tell(rounded(camera)); // from now on it is the hand's, whatever else happens
    tellSoon();
  }

  /** The state has changed: follows its camera where someone else has moved it. @param {Camera | null} next */
  function follow(next) {
    if (alike(next, told)) return;
    told = next;
    glide(next ? { ...next } : fitting());
    take();
  }

  /** The picture stays where the hand has left it when panels open beside it; what is free has another middle. */
  function stay() {
    if (gliding || same(view.covered, insets())) return;
    if (given) apply(camera);
    else byHand({ x: view.x, y: view.y, scale: view.scale });
  }

  return {
    view: () => view,
    /** The first look, or the look after the window has changed: without a glide. */
    settle() {
      if (timer !== 0) tell(rounded(camera));
      const asked = store.get().camera;
      put(asked ? { ...asked } : fitting());
      take();
    },
    /** Shows all. */
    fit() {
      const all = fittingAll();
      if (!alike(all, fitting())) {
        go(all);
        return;
      }
      tell(null);
      glide(all);
    },
    /** Shows what a null camera means, after so many milliseconds. @param {number} duration */
    home(duration) {
      tell(null);
      glide(fitting(), duration);
    },
    /** What is to be seen, or the room for it, has changed: shows what a null camera should; leaves the user's. */
    refit() {
      follow(store.get().camera);
      if (store.get().camera !== null) {
        stay();
        return;
      }
      const to = fitting();
      if (!nearlyAlike(to, aim)) glide(to);
      else if (!gliding && !(alike(to, camera) && same(view.covered, insets()))) put(to);
      else if (!alike(to, aim)) glide(to);
    },
    /** Goes to some places, and no nearer than what is around them can still be seen. @param {Point[]} points */
    goTo(points) {
      const near = cameraFor(points, size(), insets(), CLOSE);
      if (!near) return;
      const scale = points.length === 1 ? clampScale(Math.max(aim.scale, 1)) : near.scale;
      go({ ...near, scale });
    },
    /** @param {number} dx @param {number} dy */
    pan(dx, dy) {
      byHand({ x: view.x - dx / view.scale, y: view.y - dy / view.scale, scale: view.scale });
    },
    /** @param {Point} point @param {number} factor */
    zoomAt(point, factor) {
      byHand(zoomed(view, size(), point, factor));
    },
    /** Zooms about a point of the window, with a glide. @param {Point} point @param {number} factor */
    zoomTo(point, factor) {
      go(toFreeArea(zoomed(view, size(), point, factor), insets()));
    },
    /** Goes to a place at the present zoom. @param {{x: number, y: number}} named */
    bring({ x, y }) {
      go({ ...aim, x, y });
    },
    /** Zooms about the middle of the free area. @param {number} factor */
    zoomBy(factor) {
      go({ ...aim, scale: clampScale(aim.scale * factor) });
    },
    follow,
    /** From now on the camera is the reader's own. @returns what the state is to say of it */
    keep() {
      given = false;
      put(rounded(camera));
      told = camera;
      return camera;
    },
    /** A glide is at its end at once. */
    arrive() {
      if (gliding) put(aim);
    },
    destroy() {
      halt();
    },
  };
}
