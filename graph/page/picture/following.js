/** How the picture follows the state, the theme and the room that there is. */

import { DURATION } from "../drawing/glide.js";
import { watchDensity } from "./density.js";

/** @import { PageState } from "../core/types.d.ts" */
/** @import { Stage } from "./stage.js" */

/** Where actors stand on the map depends on the room that there is. @param {Stage} stage @returns {boolean} whether other things are to be drawn now */
function rearranged({ layouts, sketch, store, contentNow }) {
  const before = { still: sketch.still(), version: layouts.version() };
  layouts.aim(store.get(), sketch.palette());
  const content = contentNow();
  return (content.still ?? content) !== before.still || layouts.version() !== before.version;
}

/** Works out what is new, once: from where one will look. @param {Stage} stage @param {() => void} move the camera */
function showFrom({ sketch, viewer, quietly, contentNow, redrawSoon }, move) {
  quietly(move);
  sketch.refresh(viewer.ahead(), contentNow(), sketch.palette(), viewer.view());
  redrawSoon();
}

/** Others are drawn, or elsewhere, before the camera is asked for. @param {Stage} stage */
export function rearrange(stage) {
  if (rearranged(stage)) showFrom(stage, () => {});
}

/** The panels leave other room. @param {Stage} stage */
export function refit(stage) {
  if (rearranged(stage)) showFrom(stage, stage.viewer.refit);
  else stage.viewer.refit();
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
  let begun = false;
  function arrive() {
    sketch.travel(null);
    if (!begun) return;
    rearranged(stage);
    showFrom(stage, viewer.refit);
    if (!viewer.gliding()) stage.rest();
  }
  sketch.travel(toMap ? 0 : 1);
  layouts.travel(state, sketch.palette(), (share) => {
    sketch.travel(toMap ? share : 1 - share);
    stage.redrawSoon();
  }, arrive);
  if (layouts.travelling()) sketch.refresh(viewer.view(), contentNow());
  stage.quietly(() => {
    if (state.camera === null || state.camera === previous.camera) viewer.home(DURATION);
    else viewer.follow(state.camera);
  });
  begun = true;
  if (!layouts.travelling()) arrive(); // where nothing is to move all are there at once
}

/** @param {Stage} stage @param {PageState} state @param {PageState} previous */
export function follow(stage, state, previous) {
  const { sketch, viewer } = stage;
  const turned = state.layout === "map" && state.centre !== previous.centre;
  if (state.layout !== previous.layout || turned) {
    changeLayout(stage, state, previous);
    return;
  }
  if (rearranged(stage)) {
    showFrom(stage, viewer.refit);
    return;
  }
  if (state.hover !== previous.hover) {
    sketch.emphasise(viewer.view(), stage.contentNow());
    stage.redrawSoon();
  }
  viewer.follow(state.camera);
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
