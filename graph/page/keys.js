/** The keys that work anywhere on the page, except while typing. */

import { shortcutOf } from "./core/shortcuts.js";
import { alive } from "./elements/life.js";

/** @param {EventTarget | null} target */
function typing(target) {
  return target instanceof Element && target.matches("input:not([type=range], [type=checkbox]), textarea, select, [contenteditable]");
}

/** @typedef {"search" | "clear" | "fit" | "zoomIn" | "zoomOut" | "layout" | "matrix" | "today" | "day" | "play" | "undo" | "redo"} KeyAct */

/**
 * @param {Record<KeyAct, () => void> & {step: (years: number) => void}} actions
 * @param {Record<string, () => void>} panels by the letters that open and close them
 */
export function bindKeys(actions, panels) {
  /** @type {Record<string, () => void>} */
  const plain = {
    "/": actions.search,
    0: actions.fit,
    "+": actions.zoomIn,
    "=": actions.zoomIn,
    "-": actions.zoomOut,
    m: actions.layout,
    x: actions.matrix,
    t: actions.today,
    d: actions.day,
    p: actions.play,
    "[": () => actions.step(-1),
    "]": () => actions.step(1),
    Escape: actions.clear,
    ...panels,
  };
  /** @type {Record<string, () => void>} */
  const withControl = { z: actions.undo, y: actions.redo };
  /** @type {Record<string, () => void>} */
  const withControlAndShift = { z: actions.redo };
  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || typing(event.target) || document.querySelector("dialog[open]")) return;
    const control = event.ctrlKey || event.metaKey;
    // AltGr, which makes [ and ] on many keyboards, counts as Ctrl and Alt together.
    const graph = event.getModifierState("AltGraph");
    if (event.altKey && !graph) return;
    // Caps Lock makes Z of z, too: whether Shift is held says its own flag.
    const controlled = event.shiftKey ? withControlAndShift : withControl;
    const table = control && !graph ? controlled : plain;
    const shortcut = shortcutOf(event, table);
    if (shortcut === null) return;
    event.preventDefault();
    table[shortcut]();
  }, { signal: alive() });
}
