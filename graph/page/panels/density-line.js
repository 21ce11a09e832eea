/** How dense what the filters let through was over the years, folded away below them. */

import { densityPerYear } from "../core/density.js";
import { isOpen } from "../core/open.js";
import { say } from "../core/say.js";
import { h, refill } from "../elements/dom.js";
import { fold } from "../elements/folds.js";
import { lineOf } from "./years-line.js";

/** @import { Index, PageState, Store } from "../core/types.d.ts" */

const KEY = "legend.density";

/** @param {Index} index @param {Store} store */
export function densityLine(index, store) {
  const body = h("div", { class: "density" });
  const element = fold(store, KEY, false, { class: "section" }, h("summary", null, h("h3", null, say("density.title"))), () => body);
  return {
    element,
    /** @param {PageState} state */
    update(state) {
      if (!isOpen(state, KEY)) return;
      const points = densityPerYear(index, state.filters).map(({ year, value }) => ({ year, value: 100 * value }));
      refill(body, lineOf(state, { points, what: say("density.what") }) ?? h("p", { class: "muted" }, say("density.none")),
        h("p", { class: "muted" }, say("density.says")));
    },
  };
}
