/**
 * The camera in use: moves it for the hand, for fit() and for goTo(), and keeps it and the state's
 * `camera` in step. A null camera means that what is shown fits the free area; and where that is so
 * much that none of it can be read, that what is singled out does.
 */

import { animate, cameraClear, cameraFor, cameraHolding, clampScale, toFreeArea, toWindow, zoomed } from "./camera.js";

const TELL_AFTER = 160;
const FIT = { padding: 34, most: 1.6 };
const NARROW_FIT = { padding: 26, most: 1.6 };
const READABLE = 0.62;
/** In a story's network little is shown, and what is written on its ties wants room beside it. */
const STORY_FIT = { network: { padding: 78, most: 1.6 }, map: { padding: 34, most: 4.5 } };
const NARROW_STORY_FIT = { padding: 56, most: 1.6 };
/** The members of an alliance that a step points at are shown, too, if that leaves it near enough: the nearer the more there is to read. */
const AROUND = { padding: 58, share: 0.6, each: 0.016, most: 0.9, scale: 0.5 };
/** Around what is chosen in a step, drawn as large as it is. */
const CLEAR = 14;
const CLOSE = { padding: 70, most: 1.9 };

function rounded(camera) {
  return {
    x: Math.round(camera.x * 10) / 10,
    y: Math.round(camera.y * 10) / 10,
    scale: Math.round(camera.scale * 1000) / 1000,
  };
}

function alike(a, b) {
  return a === b || (a && b && a.x === b.x && a.y === b.y && a.scale === b.scale);
}

/**
 * @param {HTMLElement} container
 * @param {object} store
 * @param {function(): object} insets
 * @param {{shown: function(): {x, y}[], around: function(): {x, y}[], singled: function(): {x, y}[],
 *   boxes: function(number): object[], zoom: function(): number}} places of all that is shown, of what
 *   is seen with it if there is room, and of what is singled out; the boxes at a scale of what must be
 *   seen whole; a factor for their view
 * @param {function(object): void} onMove called with each new view: {x, y, scale} for the window's
 *   middle, its {width, height}, and the insets that are `covered`
 */
export function createViewer(container, store, insets, places, onMove) {
  let camera = { x: 0, y: 0, scale: 1 };
  let view = { ...camera, width: 1, height: 1, covered: insets() };
  let told = store.get().camera;
  let timer = 0;
  let stop = () => {};

  const size = () => ({ width: container.clientWidth || 1, height: container.clientHeight || 1 });

  function apply(next) {
    camera = next;
    const covered = insets();
    view = { ...toWindow(camera, covered), ...size(), covered };
    onMove(view);
  }

  function tell(next) {
    told = next;
    store.set({ camera: next });
  }

  function tellSoon() {
    clearTimeout(timer);
    timer = setTimeout(() => {
      timer = 0;
      tell(rounded(camera));
    }, TELL_AFTER);
  }

  function glide(to, done = () => {}, duration = undefined) {
    stop();
    clearTimeout(timer);
    timer = 0;
    stop = animate(camera, to, apply, done, duration);
  }

  function fitted(points) {
    const { story, layout } = store.get();
    const wide = story ? STORY_FIT[layout] : FIT;
    const narrow = story ? NARROW_STORY_FIT : NARROW_FIT;
    const limits = size().width < 700 ? narrow : wide;
    const share = Math.min(AROUND.most, AROUND.share + AROUND.each * points.length);
    const camera = cameraHolding(points, places.around(), size(), insets(), limits, places.zoom(), { ...AROUND, share });
    return camera && cameraClear(camera, places.boxes, size(), insets(), CLEAR);
  }

  const fittingAll = () => fitted(places.shown()) ?? { x: 0, y: 0, scale: 1 };

  function fitting() {
    const all = fittingAll();
    return all.scale < READABLE ? fitted(places.singled()) ?? all : all;
  }

  function byHand(next) {
    stop();
    const covered = insets();
    camera = toFreeArea(next, covered);
    view = { ...next, ...size(), covered };
    onMove(view);
    tellSoon();
  }

  return {
    view: () => view,
    /** The first look, or the look after the window has changed: without a glide. */
    settle() {
      stop();
      apply(store.get().camera ? { ...store.get().camera } : fitting());
    },
    /** Shows all. */
    fit() {
      tell(null);
      glide(fittingAll());
    },
    /** Shows what a null camera means, after so many milliseconds. */
    home(duration) {
      tell(null);
      glide(fitting(), () => {}, duration);
    },
    /** Panels or what is singled out have changed: shows what a null camera should; leaves the user's. */
    refit() {
      if (store.get().camera !== null || timer !== 0) return;
      const to = fitting();
      if (!alike(rounded(to), rounded(camera))) glide(to);
    },
    /** Goes to some places, and no nearer than what is around them can still be seen. */
    goTo(points) {
      const near = cameraFor(points, size(), insets(), CLOSE);
      if (!near) return;
      const scale = points.length === 1 ? clampScale(Math.max(camera.scale, 1)) : near.scale;
      glide({ ...near, scale }, () => tell(rounded(camera)));
    },
    pan(dx, dy) {
      byHand({ x: view.x - dx / view.scale, y: view.y - dy / view.scale, scale: view.scale });
    },
    zoomAt(point, factor) {
      byHand(zoomed(view, size(), point, factor));
    },
    /** Zooms about a point of the window, with a glide. */
    zoomTo(point, factor) {
      const next = toFreeArea(zoomed(view, size(), point, factor), insets());
      tell(rounded(next)); // at once, so that a panel which opens meanwhile does not call it back
      glide(next);
    },
    /** Goes to a place at the present zoom. */
    bring({ x, y }) {
      glide({ ...camera, x, y }, () => tell(rounded(camera)));
    },
    /** Zooms about the middle of the free area. */
    zoomBy(factor) {
      glide({ ...camera, scale: clampScale(camera.scale * factor) }, () => tell(rounded(camera)));
    },
    /** The state has changed: follows its camera where someone else has moved it. */
    follow(next) {
      if (alike(next, told)) return;
      told = next;
      glide(next ? { ...next } : fitting());
    },
    destroy() {
      stop();
      clearTimeout(timer);
    },
  };
}
