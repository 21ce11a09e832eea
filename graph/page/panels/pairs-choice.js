/** The threshold for strands: from how many ties on a pair of states is drawn while nothing is chosen. */

import { say } from "../core/say.js";
import { h } from "../elements/dom.js";
import { strandSample } from "../elements/samples.js";

const CHOICES = [1, 2, 3, 4, 5, 10];

/** @import { Index, PageState, Store } from "../core/types.d.ts" */

/** @param {Index} index @param {Store} store */
export function pairsChoice(index, store) {
  const choice = h("select", {
    "aria-label": say("strands.choose"), title: say("strands.choose_title"), on: { change: () => store.set({ pairs: Number(choice.value) }) },
  });
  const key = h("ul", { class: "key", "aria-label": say("strands.choose") },
    h("li", null, strandSample(index), h("span", null, say("strands.both"))),
    h("li", null, say("strands.broad")));
  return {
    element: h("div", { class: "pairs" }, h("p", null, choice), key),
    /** @param {PageState} state */
    update({ pairs }) {
      const numbers = [...new Set([...CHOICES, pairs])].sort((a, b) => a - b);
      choice.replaceChildren(...numbers.map((count) => h("option", { value: String(count) }, say("strands.least", { count }))));
      choice.value = String(pairs);
    },
  };
}
