/** The picture of a state for paper: drawn anew in a place of its own, whatever the screen shows. */

import { createStore } from "../core/state.js";
import { createMeasure } from "../drawing/measure.js";
import { h } from "../elements/dom.js";

/** @import { Camera, Index, PageState } from "../core/types.d.ts" */
/** @import { Size } from "../drawing/types.d.ts" */
/** @import { Child } from "../elements/types.d.ts" */
/** @import { Draw, How } from "./types.d.ts" */

/**
 * What the reader's own camera shows on the screen is seen on paper, too.
 * @param {Camera} camera @param {Size} seen @param {HTMLElement} place @returns {Camera}
 */
function fitted(camera, seen, place) {
  const factor = Math.min(place.clientWidth / seen.width, place.clientHeight / seen.height);
  return { ...camera, scale: camera.scale * factor };
}

/** @param {HTMLElement} place @returns {Size} */
const sizeOf = ({ clientWidth: width, clientHeight: height }) => ({ width, height });

/**
 * @param {Index} index
 * @param {HTMLElement} paper in whose colours it is drawn
 * @param {Draw} draw
 * @returns {(state: PageState, how?: How) => Node} draws a state
 */
export function createPrintPicture(index, paper, { createPicture, sheetOf, svgOf }) {
  const measure = createMeasure();
  let number = 0;

  return (state, { seen, most, place: kind = "paper-place", alone = false } = {}) => {
    const place = h("div", { class: kind });
    paper.append(place);
    const camera = state.camera && seen ? fitted(state.camera, seen, place) : null;
    const picture = createPicture(place, createStore({ ...state, camera }));
    const drawn = sheetOf(index, state, picture.snapshot(() => 1), measure, { most, all: alone, alone, shape: alone ? sizeOf(place) : undefined });
    picture.destroy();
    place.remove();
    number += 1;
    const text = svgOf(drawn, index.data.flags ?? {}, `paper-${number}`);
    const svg = new DOMParser().parseFromString(text, "image/svg+xml").documentElement;
    for (const side of ["width", "height"]) svg.removeAttribute(side);
    svg.setAttribute("preserveAspectRatio", alone ? "xMidYMid meet" : "xMidYMin meet");
    return document.importNode(svg, true);
  };
}

/** A sheet that is laid out, but not seen. @param {...Child} children */
export function paperSheet(...children) {
  return h("section", { class: "paper", "data-theme": "light" }, ...children);
}

/**
 * Draws the view of one state alone, small.
 * @param {Index} index @param {Draw} draw @param {PageState} state @returns {Node}
 */
export function drawAside(index, draw, state) {
  const paper = paperSheet();
  document.body.append(paper);
  try {
    return createPrintPicture(index, paper, draw)({ ...state, camera: null, hover: null }, { place: "paper-aside", alone: true });
  } finally {
    paper.remove();
  }
}
