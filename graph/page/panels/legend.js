/** The legend, which is the filter: what the signs mean, how many there are, and whether they show. */

import { counts } from "../core/counts.js";
import { entriesOf, noFilters } from "../core/filter-table.js";
import { isMembership, statusOf } from "../core/index.js";
import { say, sayTerm } from "../core/say.js";
import { capital } from "../core/words.js";
import { createChangeKey } from "../elements/change-key.js";
import { h, oncePerFrame } from "../elements/dom.js";
import { isEmbedded } from "../elements/embed.js";
import { closeButton, panelHead } from "../elements/panel-head.js";
import { isTight, leftDoor, openLast } from "../elements/left-door.js";
import { statusSample } from "../elements/samples.js";
import { densityLine } from "./density-line.js";
import { filtersInShort, filtersInUse, filtersInWords } from "./filters-in-use.js";
import { isolatesChoice } from "./isolates-choice.js";
import { allianceSection, categoryEntry, lineKey, section, simpleSection } from "./legend-sections.js";
import { pairsChoice } from "./pairs-choice.js";
import { sourcesSection } from "./sources-choice.js";

/** @import { Page, Panel } from "../elements/types.d.ts" */
/** @import { FilterName, PageState } from "../core/types.d.ts" */
/** @import { Legend } from "./types.d.ts" */

/** What of the state its numbers depend on. @type {("filters" | "date" | "story" | "pairs" | "open" | "isolates")[]} */
const HEARD = ["filters", "date", "story", "pairs", "open", "isolates"];

/** @type {Panel} */
export const PANEL = {
  id: "legend",
  title: "legend.title",
  at: "left",
  order: 10,
  button: { icon: "filter", where: "first", label: "header.filters", count: { of: filtersInUse, short: filtersInShort, says: filtersInWords } },
  // Those who want it at once had it open the last time.
  door: leftDoor("legend", () => openLast() === "legend" && !isEmbedded() && !isTight()),
  make: createLegend,
};

/** @param {HTMLElement} root @param {Page} page */
function createLegend(root, { index, store, turn }) {
  const close = () => turn("legend", false);
  /** @type {Record<FilterName, string[]>} */
  const all = {
    ...entriesOf(index),
    kinds: index.categories.flatMap((category) => index.kindsOf.get(category.id) ?? []),
  };
  const ofMemberships = new Set(index.data.ties
    .filter((tie) => isMembership(tie)).map((tie) => statusOf(index, tie)));
  /** @type {Legend} */
  const legend = { index, store, all, updates: [], setFilter: (name, list) => store.set({ filters: { [name]: list } }) };

  const pairs = pairsChoice(index, store);
  const isolates = isolatesChoice(store);
  const density = densityLine(index, store);
  legend.updates.push(pairs.update, isolates.update, density.update);
  const reset = h("button", {
    type: "button", class: "text-button",
    on: { click: () => store.set({ filters: noFilters(index.data), pairs: 1 }) },
  }, say("legend.everything"));
  root.append(
    panelHead("legend-title", say("legend.title"), [reset, closeButton(say("legend.close"), close)]),
    h("div", { class: "panel-body" },
      allianceSection(legend),
      section(legend, "kinds", say("legend.ties"), true, [
        h("ul", { class: "entries" }, index.categories.map((category) => categoryEntry(legend, category))), lineKey(index), pairs.element, createChangeKey(store),
      ]),
      simpleSection(legend, "statuses", say("legend.statuses"), (status) => (status === "" ? say("legend.no_status") : capital(sayTerm("statuses", status))),
        (status) => (ofMemberships.has(status) ? statusSample(index, status) : null)),
      simpleSection(legend, "regions", say("legend.regions"), (region) => sayTerm("regions", region)),
      isolates.element,
      simpleSection(legend, "confidence", say("legend.confidence"), (word) => index.confidences.get(word) ?? say("legend.confirmed")),
      sourcesSection(legend),
      density.element),
  );

  const update = oncePerFrame(() => {
    const state = store.get();
    const numbers = counts(index, state);
    for (const one of legend.updates) one(state, numbers);
    reset.disabled = Object.values(state.filters).every((list) => list === null) && state.pairs === 1;
  });
  return {
    /** @param {PageState} state @param {PageState | null} previous */
    show(state, previous) {
      if (HEARD.some((part) => state[part] !== previous?.[part])) update();
    },
  };
}
