/** The picture of a state for paper: drawn anew in a place of its own, whatever the screen shows. */

import { createStore } from "../core/state.js";
import { createMeasure } from "../drawing/measure.js";
import { h } from "../elements/dom.js";

/** What the reader's own camera shows on the screen is seen on paper, too. */
function fitted(camera, seen, place) {
  const factor = Math.min(place.clientWidth / seen.width, place.clientHeight / seen.height);
  return { ...camera, scale: camera.scale * factor };
}

/**
 * @param {object} index
 * @param {HTMLElement} paper in whose colours it is drawn
 * @param {{createPicture: Function, sheetOf: Function, svgOf: Function}} draw a picture in a place, by a
 *   store; what is saved of it, and that as vectors
 * @returns {function(object, object=): SVGElement} draws a state; with a camera, also what part of the
 *   window it is for
 */
export function createPrintPicture(index, paper, { createPicture, sheetOf, svgOf }) {
  const measure = createMeasure();
  let number = 0;

  return (state, seen) => {
    const place = h("div", { class: "paper-place" });
    paper.append(place);
    const camera = state.camera && fitted(state.camera, seen, place);
    const picture = createPicture(place, createStore({ ...state, camera }));
    const drawn = sheetOf(index, state, picture.snapshot(() => 1), measure);
    picture.destroy();
    place.remove();
    number += 1;
    const text = svgOf(drawn, index.data.flags ?? {}, `paper-${number}`);
    const svg = new DOMParser().parseFromString(text, "image/svg+xml").documentElement;
    for (const side of ["width", "height"]) svg.removeAttribute(side);
    return document.importNode(svg, true);
  };
}
