/** The button between the map's two halves, and the sentence that stands on the map. */

import { isOverview } from "../core/blocs.js";
import { measureNow, yearOf } from "../core/measures.js";
import { inView } from "../core/names.js";
import { say } from "../core/say.js";
import { linedStatuses, shadedAlliances } from "../core/shaded.js";
import { changedBut } from "../core/state.js";
import { visible } from "../core/visible.js";
import { h, overflows } from "../elements/dom.js";
import { icon } from "../elements/icons.js";
import { watchSizes } from "../elements/life.js";
import { captionOf } from "./caption.js";
import { shading } from "./shade.js";
import { createThemeChoice } from "./theme-choice.js";

/** @import { Index, PageState, Store } from "../core/types.d.ts" */

/** Whether a line has more words than room. @param {HTMLElement} line */
const isCut = (line) => line.scrollWidth > line.clientWidth + 1;

/**
 * @param {HTMLElement} root where the button goes, first
 * @param {HTMLElement} caption
 * @param {Index} index
 * @param {Store} store
 * @param {(text: string) => void} announce
 */
export function createMapControl(root, caption, index, store, announce) {
  const turn = () => {
    const centre = store.get().centre === "pacific" ? "atlantic" : "pacific";
    store.set({ centre, camera: null });
    announce(say(`map.centre.${centre}`));
  };
  const turning = h("button", { type: "button", class: "icon-button", on: { click: turn } }, icon("turn"));
  root.prepend(turning);
  const themes = createThemeChoice(index, store);
  const sentence = h("p", null);
  caption.append(themes.element, sentence);

  /** @param {PageState} state */
  function show({ layout, centre }) {
    turning.hidden = layout !== "map";
    turning.title = say(`map.turn.${centre === "pacific" ? "atlantic" : "pacific"}`);
    turning.setAttribute("aria-label", turning.title);
  }
  /** @param {PageState} state */
  function tell(state) {
    const measured = state.layout === "network" && isOverview(state) && measureNow(index, state) !== null;
    caption.hidden = state.layout !== "map" && !measured;
    if (caption.hidden) return;
    const shown = visible(index, state);
    const named = inView(index, state);
    const ground = shading(index, shown, state);
    themes.update(state, state.layout === "map" && ground.vacant.length > 0);
    const alliances = shadedAlliances(index, shown, state, ground.theme);
    const lined = linedStatuses(index, shown, state, ground.theme);
    sentence.textContent = measured ? say("measures.sizes", { year: String(yearOf(index, state.date)) }) : captionOf(named, state.date, alliances, lined, ground);
    bringWithinReach();
  }
  // What scrolls or is cut can have the focus, so that the keyboard reaches all of it.
  function bringWithinReach() {
    for (const [part, more] of /** @type {[HTMLElement, boolean][]} */ ([[caption, overflows(caption)], [sentence, isCut(sentence)]])) {
      if (more || part === document.activeElement) part.tabIndex = 0;
      else part.removeAttribute("tabindex");
    }
  }
  watchSizes([caption], bringWithinReach);
  store.subscribe((state, previous) => {
    if (state.layout !== previous.layout || state.centre !== previous.centre) show(state);
    if (changedBut(state, previous, ["hover", "camera"])) tell(state);
  });
  show(store.get());
  tell(store.get());
}
