/** The ways to the table and back: the button in the header, and the skip links. */

import { say } from "../core/say.js";
import { CHOICES } from "../core/state.js";
import { h } from "../elements/dom.js";
import { icon } from "../elements/icons.js";

/** @import { PageState, Store } from "../core/types.d.ts" */

/** @param {Store} store @returns {{button: HTMLElement, toggle: () => void}} */
export function createTableToggle(store) {
  const toggle = () => {
    /** @type {PageState["panel"][]} */
    const [from, to] = store.get().panel === "table" ? ["table", "picture"] : ["picture", "table"];
    const within = document.getElementById(from)?.contains(document.activeElement);
    store.set({ panel: to });
    // What is hidden cannot keep the focus.
    if (within) document.getElementById(to)?.focus();
  };
  const button = h("button", {
    type: "button", class: "icon-button", title: say("table.toggle_title"), "aria-label": say("table.label"),
    "aria-controls": "table", on: { click: toggle },
  }, icon("table"));
  /** @param {PageState} state */
  const show = ({ panel }) => button.setAttribute("aria-pressed", String(panel === "table"));
  store.subscribe(show);
  show(store.get());
  for (const panel of CHOICES.panel) {
    // Before the link's own listener moves the focus there: it must be on the page by then.
    document.querySelector(`a.skip[href="#${panel}"]`)?.addEventListener("click", () => store.set({ panel }));
  }
  return { button, toggle };
}
