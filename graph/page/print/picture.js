/** The picture of a state for paper: drawn anew in a place of its own, whatever the screen shows. */

import { createStore } from "../core/state.js";
import { createMeasure } from "../drawing/measure.js";
import { h } from "../elements/dom.js";

/** @import { Camera, Index, PageState } from "../core/types.d.ts" */
/** @import { Size } from "../drawing/types.d.ts" */
/** @import { Draw } from "./types.d.ts" */

/**
 * What the reader's own camera shows on the screen is seen on paper, too.
 * @param {Camera} camera @param {Size} seen @param {HTMLElement} place @returns {Camera}
 */
function fitted(camera, seen, place) {
  const factor = Math.min(place.clientWidth / seen.width, place.clientHeight / seen.height);
  return { ...camera, scale: camera.scale * factor };
}

/**
 * @param {Index} index
 * @param {HTMLElement} paper in whose colours it is drawn
 * @param {Draw} draw
 * @returns {(state: PageState, how?: {seen?: Size, withSources?: boolean}) => Node} draws a state; `seen` is
 *   what part of the window its camera is for
 */
export function createPrintPicture(index, paper, { createPicture, sheetOf, svgOf }) {
  const measure = createMeasure();
  let number = 0;

  return (state, { seen, withSources } = {}) => {
    const place = h("div", { class: "paper-place" });
    paper.append(place);
    const camera = state.camera && seen ? fitted(state.camera, seen, place) : null;
    const picture = createPicture(place, createStore({ ...state, camera }));
    const drawn = sheetOf(index, state, picture.snapshot(() => 1), measure, withSources);
    picture.destroy();
    place.remove();
    number += 1;
    const text = svgOf(drawn, index.data.flags ?? {}, `paper-${number}`);
    const svg = new DOMParser().parseFromString(text, "image/svg+xml").documentElement;
    for (const side of ["width", "height"]) svg.removeAttribute(side);
    svg.setAttribute("preserveAspectRatio", "xMidYMin meet");
    return document.importNode(svg, true);
  };
}
