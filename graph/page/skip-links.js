/** The links to the page's parts, for those who go by the keyboard; to the picture and to what may stand in its place, too. */

import { must } from "./core/must.js";
import { CHOICES } from "./core/state.js";
import { shownView } from "./elements/shown.js";

/** @import { Store } from "./core/types.d.ts" */

/** @param {Store} store */
export function bindSkipLinks(store) {
  for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll("a.skip"))) {
    const id = link.hash.slice(1);
    const panel = CHOICES.panel.find((choice) => choice === id);
    // A plain #id would replace the state in the address.
    link.addEventListener("click", (event) => {
      event.preventDefault();
      // Before the focus moves there: it must be on the page by then.
      if (panel) store.set({ panel });
      (id === "picture" ? shownView() : must(document.getElementById(id))).focus();
    });
  }
}
