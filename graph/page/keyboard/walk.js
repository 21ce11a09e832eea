/**
 * Walking through the picture by the keyboard: from actor to actor in space with the arrows, and from
 * neighbour to neighbour along the ties. A ring shows where the walker stands; what stands there is lit
 * up as under a pointer, and said.
 */

import { otherEnd } from "../core/index.js";
import { say } from "../core/say.js";
import { shortcutOf } from "../core/shortcuts.js";
import { h, oncePerFrame } from "../elements/dom.js";
import { isArrow, nearest, towards } from "./direction.js";
import { actorHeard, pictureHeard, tieHeard, tiesFrom } from "./heard.js";

/**
 * @param {HTMLElement} container of the picture
 * @param {object} index
 * @param {object} store
 * @param {{spots: Function, middle: Function, ring: Function}} picture
 * @param {function(string): void} announce
 */
export function bindWalk(container, index, store, picture, announce) {
  let here = null;
  let tie = null;
  let along = false; // the tie is what is looked at, not the actor
  const describe = oncePerFrame(() => container.setAttribute("aria-label", pictureHeard(index, store.get())));

  const spotOf = (id) => picture.spots().find((spot) => spot.id === id) ?? null;

  function start() {
    const { selection } = store.get();
    const chosen = spotOf(index.ties.get(selection)?.from ?? selection);
    return chosen ?? spotOf(here) ?? nearest(picture.spots(), picture.middle());
  }

  function show() {
    picture.ring(here);
    store.set({ hover: along ? tie.id : here });
    const state = store.get();
    if (here === null) announce(say("walk.nothing"));
    else announce(along ? tieHeard(index, state, here, tie) : actorHeard(index, state, here));
  }

  function stand(id, via = null) {
    here = id;
    tie = via;
    along = false;
    show();
  }

  function go(key) {
    const next = towards(picture.spots(), spotOf(here), key);
    if (next) stand(next.id);
    else announce(say("walk.no_further"));
  }

  function turn(step) {
    const ties = tiesFrom(index, store.get(), here);
    if (ties.length === 0) {
      announce(say("walk.has_no_ties"));
      return;
    }
    const at = ties.indexOf(tie);
    tie = ties[at < 0 ? (step > 0 ? 0 : ties.length - 1) : (at + step + ties.length) % ties.length];
    along = true;
    show();
  }

  function cross() {
    if (tie) stand(otherEnd(tie, here), tie);
    else turn(1);
  }

  function choose() {
    const id = along ? tie.id : here;
    const title = document.getElementById("details-title");
    if (store.get().selection !== id) store.set({ selection: id, focus: [] });
    else if (title?.getClientRects().length > 0) title.focus({ preventScroll: true });
  }

  function leaveTie() {
    along = false;
    show();
  }

  const acts = {
    __proto__: null, ".": () => turn(1), ",": () => turn(-1), " ": cross, Enter: choose,
  };

  function keydown(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const act = isArrow(event.key) ? () => go(event.key)
      : event.key === "Escape" && along ? leaveTie : acts[shortcutOf(event, acts)];
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
    if (["date", "filters", "layout", "compare"].some((part) => state[part] !== previous[part])) describe();
  });
  describe();
}
