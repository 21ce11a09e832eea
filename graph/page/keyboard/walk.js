/**
 * Walking through the picture by the keyboard: from actor to actor in space with the arrows, and from
 * neighbour to neighbour along the ties. A ring shows where the walker stands; what stands there is lit
 * up as under a pointer, and said.
 */

import { say } from "../core/say.js";
import { shortcutOf } from "../core/shortcuts.js";
import { h, oncePerFrame } from "../elements/dom.js";
import { isArrow } from "./direction.js";
import { pictureHeard } from "./heard.js";
import { createWalker } from "./walker.js";

/** @import { Index, Store } from "../core/types.d.ts" */
/** @import { Walked } from "./walker.js" */

/** @type {("date" | "filters" | "layout" | "compare")[]} */
const HEARD = ["date", "filters", "layout", "compare"];

/**
 * @param {HTMLElement} container of the picture
 * @param {Index} index
 * @param {Store} store
 * @param {Walked} picture
 * @param {(text: string) => void} announce
 */
export function bindWalk(container, index, store, picture, announce) {
  const walker = createWalker(index, store, picture, announce);
  const describe = oncePerFrame(() => container.setAttribute("aria-label", pictureHeard(index, store.get())));

  function choose() {
    const id = walker.at();
    const title = document.getElementById("details-title");
    if (store.get().selection !== id) store.set({ selection: id, focus: [] });
    else if (title && title.getClientRects().length > 0) title.focus({ preventScroll: true });
  }

  /** @type {Record<string, () => void>} */
  const acts = {
    ".": () => walker.turn(1), ",": () => walker.turn(-1), " ": walker.cross, Enter: choose,
  };

  /** @param {KeyboardEvent} event @returns {(() => void) | null} */
  function actOf(event) {
    if (isArrow(event.key)) return () => walker.go(event.key);
    if (event.key === "Escape" && walker.onTie()) return walker.leaveTie;
    const shortcut = shortcutOf(event, acts);
    return shortcut === null ? null : acts[shortcut];
  }

  /** @param {KeyboardEvent} event */
  function keydown(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const act = actOf(event);
    if (!act) return;
    event.preventDefault();
    // Whoever comes from the mouse, or whose place is gone, first sees where he stands.
    if (walker.stands()) act();
    else walker.begin();
  }

  container.tabIndex = 0;
  container.setAttribute("role", "application");
  container.setAttribute("aria-roledescription", say("walk.picture"));
  container.setAttribute("aria-describedby", "picture-keys");
  container.after(h("p", { id: "picture-keys", hidden: true }, say("walk.keys")));
  container.addEventListener("keydown", keydown);
  container.addEventListener("focus", () => {
    if (container.matches(":focus-visible")) walker.begin();
  });
  container.addEventListener("blur", walker.rest);
  container.addEventListener("pointerdown", () => {
    walker.forget();
    walker.rest();
  });
  store.subscribe((state, previous) => {
    if (HEARD.some((part) => state[part] !== previous[part])) describe();
  });
  describe();
}
