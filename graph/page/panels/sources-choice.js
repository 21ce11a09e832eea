/** How many sources a tie must have, or which one, to be shown. */

import { say, sayRow } from "../core/say.js";
import { sourceName } from "../core/words.js";
import { h, there } from "../elements/dom.js";
import { fold } from "../elements/folds.js";

/** @import { Legend } from "./types.d.ts" */

/** Numbers of sources, as the filter has them, and how they are called. */
const COUNTS = [["", "legend.sources_any"], ["1", "legend.sources_one"], ["2+", "legend.sources_more"]];

/** @param {Legend} legend */
export function sourcesSection({ index, store, updates, setFilter }) {
  const choice = h("select", {
    "aria-label": say("legend.sources"),
    on: { change: () => setFilter("sources", choice.value ? choice.value.split("\n") : null) },
  });
  /** @param {string} key */
  const nameOf = (key) => (index.data.sources[key] ? sourceName(index.data.sources[key]) : key);
  updates.push(({ filters: { sources } }) => {
    const chosen = (sources ?? []).join("\n");
    const own = sources !== null && COUNTS.every(([value]) => value !== chosen)
      && h("option", { value: chosen }, say("legend.sources_these", { names: sayRow("lists.row", sources.map(nameOf)) }));
    choice.replaceChildren(...there([COUNTS.map(([value, word]) => h("option", { value }, say(word))), own]));
    choice.value = chosen;
  });
  return fold(store, "legend.sources", false, { class: "section" },
    h("summary", null, h("h3", null, say("legend.sources"))), () => h("div", { class: "pairs" }, h("p", null, choice)));
}
