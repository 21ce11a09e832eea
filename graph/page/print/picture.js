/** The picture of a state for paper: drawn anew in a place of its own, whatever the screen shows. */

import { h } from "../dom.js";
import { sheetOf, svgOf } from "../export/view-sheet.js";
import { createPicture } from "../picture/picture.js";
import { createMeasure } from "../picture/scene.js";
import { createStore } from "../state.js";

/** What the reader's own camera shows on the screen is seen on paper, too. */
function fitted(camera, seen, place) {
  const factor = Math.min(place.clientWidth / seen.width, place.clientHeight / seen.height);
  return { ...camera, scale: camera.scale * factor };
}

/**
 * @param {object} index
 * @param {HTMLElement} paper in whose colours it is drawn
 * @returns {function(object, object=): SVGElement} draws a state; with a camera, also what part of the
 *   window it is for
 */
export function createPrintPicture(index, paper) {
  const measure = createMeasure();
  let number = 0;

  return (state, seen) => {
    const place = h("div", { class: "paper-place" });
    paper.append(place);
    const camera = state.camera && fitted(state.camera, seen, place);
    const picture = createPicture(place, index, createStore({ ...state, camera }));
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
