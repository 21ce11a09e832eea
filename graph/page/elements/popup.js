/** A list beside its button, which closes when the hand goes elsewhere, or by Escape. */

import { alive } from "./life.js";

/**
 * @param {HTMLElement} box what Escape is heard in, and within which a hand is at home
 * @param {() => boolean} isOpen
 * @param {(back: boolean) => void} close given whether the focus goes back to where it came from
 * @param {() => Element | null} [opener] where a hand is at home, too
 */
export function closeElsewhere(box, isOpen, close, opener = () => null) {
  box.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !isOpen()) return;
    event.preventDefault();
    event.stopPropagation();
    close(true);
  });
  document.addEventListener("pointerdown", ({ target }) => {
    const at = /** @type {Node} */ (target);
    if (isOpen() && !box.contains(at) && !opener()?.contains(at)) close(false);
  }, { signal: alive() });
}
