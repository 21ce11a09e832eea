/** The buttons that zoom, for those who do not pinch or turn a wheel. */

import { say } from "../core/say.js";
import { iconButton, withWord } from "../elements/buttons.js";

/** @param {HTMLElement} root @param {{zoomIn: () => void, zoomOut: () => void, fit: () => void}} actions */
export function createZoom(root, { zoomIn, zoomOut, fit }) {
  root.append(
    iconButton("plus", say("zoom.closer"), zoomIn),
    iconButton("minus", say("zoom.farther"), zoomOut),
    withWord(iconButton("fit", say("zoom.everything"), fit), "zoom.word"),
  );
}
