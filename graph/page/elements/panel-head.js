/** The head of a panel or window: what it is called, and the button that closes it. */

import { iconButton } from "./buttons.js";
import { h } from "./dom.js";

/** @import { Child, Props } from "./types.d.ts" */

/** @param {string} label @param {() => void} close @param {Props} [extra] further attributes */
export function closeButton(label, close, extra) {
  return iconButton("close", label, close, { title: null, ...extra });
}

/**
 * @param {string} id of its title, by which the panel is called
 * @param {string} title @param {Child} ways what stands behind the title, the closing button at its end
 * @param {Props} [extra] further attributes of the title
 */
export function panelHead(id, title, ways, extra) {
  return h("div", { class: "panel-head" }, h("h2", { id, ...extra }, title), ways);
}
