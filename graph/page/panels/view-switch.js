/** The buttons that lead from one view to another, one for each layout that the state may have. */

import { say } from "../core/say.js";
import { CHOICES } from "../core/state.js";
import { h } from "../elements/dom.js";
import { icon } from "../elements/icons.js";

/** @import { Change, Choices, PageState, Store } from "../core/types.d.ts" */

/** @typedef {Choices["layout"]} Layout */

/**
 * @param {HTMLElement} root where the buttons go, first
 * @param {Store} store
 * @param {(text: string) => void} announce
 * @param {{[Name in Layout]?: () => Change}} turned what else changes as one turns to a layout
 * @returns {{toggle: () => void, matrix: () => void}} turns the network into a map, and anything else into the
 *   network; into the matrix, and the matrix into the network
 */
export function createViewSwitch(root, store, announce, turned) {
  /** @param {Layout} layout */
  function turnTo(layout) {
    store.set({ ...turned[layout]?.(), layout, panel: "picture", camera: null });
    announce(say(`views.name.${layout}`));
  }
  const buttons = CHOICES.layout.map((layout) => h("button", {
    type: "button", class: "layout-button", "data-layout": layout, title: say(`views.show.${layout}`), "aria-label": say(`views.name.${layout}`),
    on: { click: () => turnTo(layout) },
  }, icon(layout), h("span", { class: "layout-name" }, say(`views.name.${layout}`))));
  root.prepend(h("div", { class: "layouts", role: "group", "aria-label": say("views.label") }, buttons));

  /** @param {PageState} state */
  function show({ layout }) {
    for (const button of buttons) button.setAttribute("aria-pressed", String(button.dataset.layout === layout));
  }
  store.subscribe((state, previous) => {
    if (state.layout !== previous.layout) show(state);
  });
  show(store.get());
  /** @param {Layout} layout @param {Layout} other */
  const between = (layout, other) => () => turnTo(store.get().layout === layout ? other : layout);
  return { toggle: between("map", "network"), matrix: between("matrix", "network") };
}
