/** The button between network and map, and the sentence that stands on the map. */

import { h } from "../dom.js";
import { icon } from "../icons.js";
import { visible } from "../visible.js";
import { shadedAlliances } from "./shade.js";

const BORDERS = "Today’s borders as Natural Earth draws them; dashed where disputed. No position is taken.";

/** What stands on the map. @param {string[]} shaded the alliances whose members are coloured */
export function captionOf(shaded) {
  if (shaded.length === 0) return BORDERS;
  const striped = shaded.length > 1 ? "; striped: of several" : "";
  return `Coloured: members of ${shaded.join(", ")}${striped}. ${BORDERS}`;
}

/**
 * @param {HTMLElement} root where the button goes, first
 * @param {HTMLElement} caption
 * @param {object} index
 * @param {object} store
 * @param {function(string): void} announce
 * @returns {{toggle: function(): void}}
 */
export function createLayoutControl(root, caption, index, store, announce) {
  const toggle = () => {
    const layout = store.get().layout === "map" ? "network" : "map";
    store.set({ layout, camera: null });
    announce(layout === "map" ? "Map" : "Network");
  };
  const button = h("button", { type: "button", class: "layout-button", on: { click: toggle } });
  root.prepend(button);

  function show({ layout }) {
    const other = layout === "map" ? "network" : "map";
    button.replaceChildren(icon(other), other === "map" ? "Map" : "Network");
    button.title = `Show as a ${other} (M)`;
  }
  function tell(state) {
    caption.hidden = state.layout !== "map";
    if (!caption.hidden) caption.textContent = captionOf(shadedAlliances(index, visible(index, state), state));
  }
  store.subscribe((state, previous) => {
    if (state.layout !== previous.layout) show(state);
    if (state.hover === previous.hover && state.camera === previous.camera) tell(state);
  });
  show(store.get());
  tell(store.get());
  return { toggle };
}
