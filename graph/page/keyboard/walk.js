/**
 * Walking through the picture by the keyboard: from actor to actor in space with the arrows, and from
 * neighbour to neighbour along the ties. A ring shows where the walker stands; what stands there is lit
 * up as under a pointer, and said.
 */

import { otherEnd } from "../core/index.js";
import { inView } from "../core/names.js";
import { say } from "../core/say.js";
import { shortcutOf } from "../core/shortcuts.js";
import { h, oncePerFrame } from "../elements/dom.js";
import { isArrow, nearest, towards } from "./direction.js";
import { actorHeard, pictureHeard, tieHeard, tiesFrom } from "./heard.js";

/** @import { Index, Store } from "../core/types.d.ts" */
/** @import { Tie } from "../contract.d.ts" */
/** @import { Point } from "../drawing/types.d.ts" */

/** @typedef {Point & {id: string}} Spot where an actor is drawn */

/** @type {("date" | "filters" | "layout" | "compare")[]} */
const HEARD = ["date", "filters", "layout", "compare"];

/**
 * @param {HTMLElement} container of the picture
 * @param {Index} index
 * @param {Store} store
 * @param {{spots: () => Spot[], middle: () => Point, ring: (id: string | null) => void}} picture
 * @param {(text: string) => void} announce
 */
export function bindWalk(container, index, store, picture, announce) {
  /** @type {string | null} */
  let here = null;
  /** @type {Tie | null} */
  let tie = null;
  let along = false; // the tie is what is looked at, not the actor
  const describe = oncePerFrame(() => container.setAttribute("aria-label", pictureHeard(index, store.get())));

  /** @param {string | null} id */
  const spotOf = (id) => picture.spots().find((spot) => spot.id === id) ?? null;

  function start() {
    const { selection } = store.get();
    const chosen = spotOf(index.ties.get(selection ?? "")?.from ?? selection);
    return chosen ?? spotOf(here) ?? nearest(picture.spots(), picture.middle());
  }

  /** The tie that is looked at. */
  const onTie = () => (along ? tie : null);

  function show() {
    picture.ring(here);
    const on = onTie();
    store.set({ hover: on ? on.id : here });
    const state = store.get();
    if (here === null) announce(say("walk.nothing"));
    else announce(on ? tieHeard(inView(index, state), state, here, on) : actorHeard(inView(index, state), state, here));
  }

  /** @param {string | null} id @param {Tie | null} [via] */
  function stand(id, via = null) {
    here = id;
    tie = via;
    along = false;
    show();
  }

  /** @param {string} key */
  function go(key) {
    const spot = spotOf(here);
    const next = spot && towards(picture.spots(), spot, key);
    if (next) stand(next.id);
    else announce(say("walk.no_further"));
  }

  /** @param {number} step */
  function turn(step) {
    const ties = here === null ? [] : tiesFrom(inView(index, store.get()), store.get(), here);
    if (ties.length === 0) {
      announce(say("walk.has_no_ties"));
      return;
    }
    const at = ties.findIndex((one) => one === tie);
    const first = step > 0 ? 0 : ties.length - 1;
    tie = ties[at < 0 ? first : (at + step + ties.length) % ties.length];
    along = true;
    show();
  }

  function cross() {
    if (tie && here !== null) stand(otherEnd(tie, here), tie);
    else turn(1);
  }

  function choose() {
    const id = onTie()?.id ?? here;
    const title = document.getElementById("details-title");
    if (store.get().selection !== id) store.set({ selection: id, focus: [] });
    else if (title && title.getClientRects().length > 0) title.focus({ preventScroll: true });
  }

  function leaveTie() {
    along = false;
    show();
  }

  /** @type {Record<string, () => void>} */
  const acts = {
    ".": () => turn(1), ",": () => turn(-1), " ": cross, Enter: choose,
  };

  /** @param {KeyboardEvent} event @returns {(() => void) | null} */
  function actOf(event) {
    if (isArrow(event.key)) return () => go(event.key);
    if (event.key === "Escape" && along) return leaveTie;
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
    if (!spotOf(here)) stand(start()?.id ?? null);
    else act();
  }

  function rest() {
    along = false;
    picture.ring(null);
    if (store.get().hover !== null) store.set({ hover: null });
  }

  container.tabIndex = 0;
  container.setAttribute("role", "application");
  container.setAttribute("aria-roledescription", say("walk.picture"));
  container.setAttribute("aria-describedby", "picture-keys");
  container.after(h("p", { id: "picture-keys", hidden: true }, say("walk.keys")));
  container.addEventListener("keydown", keydown);
  container.addEventListener("focus", () => {
    if (container.matches(":focus-visible")) stand(start()?.id ?? null);
  });
  container.addEventListener("blur", rest);
  container.addEventListener("pointerdown", () => {
    here = null;
    rest();
  });
  store.subscribe((state, previous) => {
    if (HEARD.some((part) => state[part] !== previous[part])) describe();
  });
  describe();
}
