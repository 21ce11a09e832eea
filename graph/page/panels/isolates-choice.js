/** The switch for states that exist on the day and have no tie among what is shown. */

import { say } from "../core/say.js";
import { h } from "../elements/dom.js";

/** @import { PageState, Store } from "../core/types.d.ts" */

/** @param {Store} store */
export function isolatesChoice(store) {
  const box = h("input", { type: "checkbox", on: { change: () => store.set({ isolates: box.checked ? "shown" : "hidden" }) } });
  return {
    element: h("p", { class: "isolates" }, h("label", { title: say("legend.isolates_title") }, box, " ", say("legend.isolates"))),
    /** @param {PageState} state */
    update({ isolates }) {
      box.checked = isolates === "shown";
    },
  };
}
