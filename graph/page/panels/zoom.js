/** The buttons that zoom, for those who do not pinch or turn a wheel. */

import { say } from "../core/say.js";
import { h } from "../elements/dom.js";
import { icon } from "../elements/icons.js";

/** @import { IconName } from "../elements/icons.js" */

/** @param {HTMLElement} root @param {{zoomIn: () => void, zoomOut: () => void, fit: () => void}} actions */
export function createZoom(root, { zoomIn, zoomOut, fit }) {
  /** @param {IconName} name @param {string} label @param {() => void} run */
  const button = (name, label, run) => h("button", {
    type: "button", class: "icon-button", title: label, "aria-label": label, on: { click: run },
  }, icon(name));
  root.append(
    button("plus", say("zoom.closer"), zoomIn),
    button("minus", say("zoom.farther"), zoomOut),
    button("fit", say("zoom.everything"), fit),
  );
}
