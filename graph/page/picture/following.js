/** How the picture follows the state, the theme and the room that there is. */

import { DURATION } from "../drawing/glide.js";
import { watchDensity } from "./density.js";

/** @import { PageState } from "../core/types.d.ts" */
/** @import { Stage } from "./stage.js" */

/** Where actors stand on the map depends on the room that there is. @param {Stage} stage @returns {boolean} whether other things are drawn now */
export function rearrange({ layouts, sketch, store, viewer, contentNow, redrawSoon }) {
  const before = { still: sketch.still(), version: layouts.version() };
  layouts.aim(store.get(), sketch.palette());
  const content = contentNow();
  if ((content.still ?? content) === before.still && layouts.version() === before.version) return false;
  sketch.refresh(viewer.view(), content);
  redrawSoon();
  return true;
}

/** The panels leave other room. @param {Stage} stage */
export function refit(stage) {
  rearrange(stage);
  stage.viewer.refit();
}

/** @param {Stage} stage */
function restyle({ flags, layouts, sketch, store, viewer, colours, contentNow, redrawSoon }) {
  flags.clear();
  const palette = colours();
  layouts.aim(store.get(), palette);
  sketch.refresh(viewer.view(), contentNow(), palette);
  viewer.refit(); // actors may be larger now
  redrawSoon();
}

/** @param {Stage} stage @param {PageState} state @param {PageState} previous */
function changeLayout(stage, state, previous) {
  const { layouts, sketch, viewer, contentNow } = stage;
  const toMap = state.layout === "map";
  sketch.travel(toMap ? 0 : 1);
  layouts.travel(state, sketch.palette(), (share) => {
    sketch.travel(toMap ? share : 1 - share);
    stage.redrawSoon();
  }, () => {
    sketch.travel(null);
    stage.rest();
    refit(stage);
  });
  sketch.refresh(viewer.view(), contentNow());
  if (state.camera === null || state.camera === previous.camera) viewer.home(DURATION);
  else viewer.follow(state.camera);
}

/** @param {Stage} stage @param {PageState} state @param {PageState} previous */
export function follow(stage, state, previous) {
  const { sketch, viewer } = stage;
  const turned = state.layout === "map" && state.centre !== previous.centre;
  if (state.layout !== previous.layout || turned) {
    changeLayout(stage, state, previous);
    return;
  }
  const changed = rearrange(stage);
  if (!changed && state.hover !== previous.hover) {
    sketch.emphasise(viewer.view(), stage.contentNow());
    stage.redrawSoon();
  }
  viewer.follow(state.camera);
  if (changed) viewer.refit();
}

/** Follows the theme, the window's size and its screen. @param {Stage} stage @returns {() => void} what ends it */
export function watch(stage) {
  const { container } = stage;
  const themes = new MutationObserver(() => restyle(stage));
  themes.observe(document.documentElement, { attributeFilter: ["data-theme", "data-presenting"] });
  const size = () => `${container.clientWidth} ${container.clientHeight}`;
  let known = size();
  const sizes = new ResizeObserver(() => {
    if (size() === known) return; // it tells the first size too, which is drawn already
    known = size();
    stage.canvas()?.resize();
    rearrange(stage);
    stage.viewer.settle();
    stage.canvas()?.drawNow();
  });
  sizes.observe(container);
  const unwatch = watchDensity(container, () => {
    stage.canvas()?.resize();
    stage.flags.clear();
    stage.sketch.refresh(stage.viewer.view(), stage.contentNow(), stage.colours());
    stage.redraw();
  });
  return () => {
    themes.disconnect();
    sizes.disconnect();
    unwatch();
  };
}
