/** The wheel over the picture: by how much it zooms, and what is a trackpad's pinch. */

/** @import { Point } from "../drawing/types.d.ts" */
/** @import { Gestures } from "./types.d.ts" */

/** How many pixels the wheel turns by, by its modes: pixels, lines, pages. */
const WHEEL_UNITS = [1, 33, 400];

/** A trackpad's pinch arrives as a wheel with Ctrl, and in smaller steps than a wheel has. */
const PINCH_MOST = 50;
const PER_PIXEL = { wheel: 0.0018, pinch: 0.01 };

/**
 * The factor of one turn of the wheel; bounded, since some mice send very large steps.
 * @param {{deltaY: number, deltaMode: number, ctrlKey: boolean}} event
 * @param {boolean} [held] whether Ctrl is held down by a hand
 */
export function wheelFactor(event, held = false) {
  const pixels = Math.max(-240, Math.min(240, event.deltaY * (WHEEL_UNITS[event.deltaMode] ?? 1)));
  const pinch = event.ctrlKey && !held && event.deltaMode === 0 && Math.abs(event.deltaY) < PINCH_MOST;
  return Math.exp(-pixels * PER_PIXEL[pinch ? "pinch" : "wheel"]);
}

/**
 * @param {HTMLElement} element
 * @param {Pick<Gestures, "wheel" | "zoom">} on
 * @param {(event: MouseEvent) => Point} at where on the element something happens
 * @returns {() => void} takes the listeners away
 */
export function listenToWheel(element, on, at) {
  let control = false;

  /** @param {WheelEvent} event */
  function wheel(event) {
    if (!on.wheel()) return;
    event.preventDefault();
    on.zoom(at(event), wheelFactor(event, control));
  }

  // A page that is zoomed has wheel steps as small as a pinch's: then the key itself tells.
  /** @param {KeyboardEvent} event */
  function key({ type, key: name }) {
    if (name === "Control") control = type === "keydown";
  }
  const letGo = () => { control = false; };

  const keys = /** @type {const} */ (["keydown", "keyup"]);
  element.addEventListener("wheel", wheel, { passive: false });
  for (const type of keys) window.addEventListener(type, key, true);
  window.addEventListener("blur", letGo, true);
  return () => {
    for (const type of keys) window.removeEventListener(type, key, true);
    window.removeEventListener("blur", letGo, true);
    element.removeEventListener("wheel", wheel);
  };
}
