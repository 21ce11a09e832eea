/** The button between network and map, and the sentence that stands on the map. */

import { h } from "../dom.js";
import { icon } from "../icons.js";

const CAPTION = "Today’s borders as Natural Earth draws them; dashed where disputed. No position is taken.";

/**
 * @param {HTMLElement} root where the button goes, first
 * @param {HTMLElement} caption
 * @param {object} store
 * @param {function(string): void} announce
 * @returns {{toggle: function(): void}}
 */
export function createLayoutControl(root, caption, store, announce) {
  const toggle = () => {
    const layout = store.get().layout === "map" ? "network" : "map";
    store.set({ layout, camera: null });
    announce(layout === "map" ? "Map" : "Network");
  };
  const button = h("button", { type: "button", class: "layout-button", on: { click: toggle } });
  root.prepend(button);
  caption.textContent = CAPTION;

  function show({ layout }) {
    const other = layout === "map" ? "network" : "map";
    button.replaceChildren(icon(other), other === "map" ? "Map" : "Network");
    button.title = `Show as a ${other} (M)`;
    caption.hidden = layout !== "map";
  }
  store.subscribe((state, previous) => {
    if (state.layout !== previous.layout) show(state);
  });
  show(store.get());
  return { toggle };
}
