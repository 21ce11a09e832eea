/** A list beside its button, which closes when the hand goes elsewhere, or by Escape. */

import { alive } from "./life.js";

/**
 * @param {HTMLElement} box within which a hand is at home
 * @param {() => boolean} isOpen
 * @param {(back: boolean) => void} close given whether the focus goes back to where it came from
 * @param {() => Element | null} [opener] where a hand is at home, too
 */
export function closeElsewhere(box, isOpen, close, opener = () => null) {
  // On the window, which hears of keys before all else: Escape closes what is open before it leaves a story.
  window.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !isOpen() || document.querySelector("dialog[open]")) return;
    event.preventDefault();
    event.stopPropagation();
    close(true);
  }, { capture: true, signal: alive() });
  document.addEventListener("pointerdown", ({ target }) => {
    const at = /** @type {Node} */ (target);
    if (isOpen() && !box.contains(at) && !opener()?.contains(at)) close(false);
  }, { signal: alive() });
}
