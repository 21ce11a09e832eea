/** Buttons that come again: an icon; what leads to an actor or a tie and lights it up under the pointer. */

import { say } from "../core/say.js";
import { h } from "./dom.js";
import { icon } from "./icons.js";

/** @import { Store } from "../core/types.d.ts" */
/** @import { IconName } from "./icons.js" */
/** @import { Child, Listeners, Props } from "./types.d.ts" */

/**
 * A button that is an icon alone, and says in words what it does.
 * @param {IconName} name @param {string} label @param {() => void} run @param {Props} [extra] further attributes
 */
export function iconButton(name, label, run, extra) {
  return h("button", { type: "button", class: "icon-button", title: label, "aria-label": label, ...extra, on: { click: run } }, icon(name));
}

/** The word at a button's icon, where there is room for it; what the button is called has it in it. @param {string} message */
export function iconWord(message) {
  return h("span", { class: "icon-word", "aria-hidden": "true" }, say(message));
}

/** @param {HTMLElement} button an icon alone @param {string} message of its word */
export function withWord(button, message) {
  button.append(iconWord(message));
  return button;
}

/**
 * What lights an actor or a tie up while the pointer is on an element.
 * @param {Store} store @param {string} id @param {string | null} [around] what is lit again when the pointer has left @returns {Listeners}
 */
export function lightsUp(store, id, around = null) {
  return { pointerenter: () => store.set({ hover: id }), pointerleave: () => store.set({ hover: around }) };
}

/**
 * A button that leads to an actor or a tie.
 * @param {Store} store @param {string} id @param {(id: string) => void} go
 * @param {Props & {around?: string | null}} props its attributes; `around` as above @param {...Child} children
 */
export function wayTo(store, id, go, { around = null, ...props }, ...children) {
  return h("button", { type: "button", ...props, on: { click: () => go(id), ...lightsUp(store, id, around) } }, ...children);
}
