/** The legend, which is the filter: what the signs mean, how many there are, and whether they show. */

import { counts } from "../core/counts.js";
import { extent, onlyThese, withShown } from "../core/filters.js";
import { foldText } from "../core/fold.js";
import { MEMBERSHIP, kindLabel } from "../core/index.js";
import { must } from "../core/must.js";
import { isOpen, turned } from "../core/open.js";
import { inView } from "../core/names.js";
import { say, sayTerm } from "../core/say.js";
import { capital, shortLabel } from "../core/words.js";
import { createChangeKey } from "../elements/change-key.js";
import { h, oncePerFrame } from "../elements/dom.js";
import { fold } from "../elements/folds.js";
import { icon } from "../elements/icons.js";
import { allianceSample, generalSample, lineSample, statusSample } from "../elements/samples.js";
import { legendEntry } from "./legend-entry.js";
import { LEGEND_DOOR } from "./legend-door.js";
import { pairsChoice } from "./pairs-choice.js";

/** @import { Child, Page, Panel } from "../elements/types.d.ts" */
/** @import { Counts, FilterName, Index, PageState, Sign } from "../core/types.d.ts" */
/** @import { Category } from "../contract.d.ts" */
/** @import { EntryLook, EntryNames } from "./types.d.ts" */

/** What of the state its numbers depend on. @type {("filters" | "date" | "story" | "pairs" | "open")[]} */
const HEARD = ["filters", "date", "story", "pairs", "open"];
const SEARCH_FROM = 9;
/** More letters than a section's line has room for. */
const MOST_LETTERS = 30;

/** Whether a section's title, how much of it is shown and its buttons are too long for one line. @param {string} title */
function isWordy(title) {
  const words = [title, say("legend.shown_of", { shown: 10, all: 100 }), say("legend.all"), say("legend.none")];
  return words.join("").length > MOST_LETTERS;
}

/**
 * How an alliance is called: in few letters, and in full where that says more.
 * @param {Index} index @param {string} id @returns {EntryNames}
 */
function namesOf(index, id) {
  const alliance = must(index.actors.get(id));
  const name = shortLabel(alliance);
  return { name, more: alliance.name === name ? null : alliance.name, title: alliance.name };
}

/** @type {Panel} */
export const PANEL = {
  id: "legend",
  title: "legend.title",
  at: "left",
  order: 10,
  button: { icon: "filter", where: "first", label: "header.filters" },
  door: LEGEND_DOOR,
  make: createLegend,
};

/** @param {HTMLElement} root @param {Page} page */
function createLegend(root, { index, store, turn }) {
  const close = () => turn("legend", false);
  /** @type {Record<FilterName, string[]>} */
  const all = {
    alliances: index.alliances.map((alliance) => alliance.id),
    kinds: index.categories.flatMap((category) => index.kindsOf.get(category.id) ?? []),
    statuses: index.statuses,
    regions: index.regions,
  };
  const ofMemberships = new Set(index.data.ties
    .filter((tie) => tie.kind === MEMBERSHIP).map((tie) => tie.status ?? ""));
  /** @type {((state: PageState, numbers: Counts) => void)[]} */
  const updates = [];
  /** @param {FilterName} name @param {string[] | null} list */
  const setFilter = (name, list) => store.set({ filters: { [name]: list } });

  /**
   * An entry for some values of one filter (a category stands for its kinds).
   * @param {FilterName} name @param {string[]} values @param {EntryLook} options @param {HTMLElement | null | false} inner
   * @param {(numbers: Counts) => number | undefined} countOf
   * @param {string | null} actor whose name it has
   */
  function entry(name, values, options, inner, countOf, actor = null) {
    const one = legendEntry({
      ...options,
      /** @param {boolean} show */
      toggle: (show) => setFilter(name, withShown(store.get().filters[name], all[name], values, show)),
      only: () => setFilter(name, onlyThese(all[name], values)),
      /** @param {boolean} open */
      unfold: (open) => store.set(turned(store.get(), `legend.${options.key}`, open)),
    }, inner);
    updates.push((state, numbers) => {
      if (actor !== null) one.rename(namesOf(inView(index, state), actor));
      one.update({ extent: extent(state.filters[name], values), count: countOf(numbers) ?? 0, unfolded: isOpen(state, `legend.${options.key}`) });
    });
    return one;
  }

  /**
   * @param {FilterName} name @param {string} title @param {boolean} open @param {Child} content @param {Child} [extra]
   */
  function section(name, title, open, content, extra) {
    const note = h("span", { class: "muted" });
    updates.push((state) => {
      const list = state.filters[name];
      const shown = list ? all[name].filter((value) => list.includes(value)).length : all[name].length;
      note.textContent = list ? say("legend.shown_of", { shown, all: all[name].length }) : say("legend.all");
    });
    /** @param {string} label @param {string} spoken @param {string[] | null} list */
    const button = (label, spoken, list) => h("button", {
      type: "button", class: "text-button", "aria-label": spoken, on: { click: () => setFilter(name, list) },
    }, label);
    return fold(store, `legend.${name}`, open, { class: isWordy(title) ? "section wordy" : "section" },
      h("summary", null, h("h3", null, title), note), () => [
        h("div", { class: "section-tools" },
          button(say("legend.all"), say("legend.show_all", { section: title }), null),
          button(say("legend.none"), say("legend.show_none", { section: title }), [])),
        extra,
        content,
      ]);
  }

  function allianceSection() {
    // Those that the file shows first come first: what is ticked should be seen without scrolling.
    const firstShown = new Set(index.data.view?.filters?.alliances);
    const entries = index.alliances
      .map((alliance) => ({
        alliance, first: firstShown.has(alliance.id), size: index.tiesOf.get(alliance.id)?.length ?? 0,
      }))
      .sort((a, b) => Number(b.first) - Number(a.first) || b.size - a.size || (a.alliance.id < b.alliance.id ? -1 : 1))
      .map(({ alliance }) => entry("alliances", [alliance.id], {
        key: `alliance-${alliance.id}`,
        ...namesOf(inView(index, store.get()), alliance.id),
        ofFile: true,
        sample: allianceSample(index, alliance),
      }, null, (numbers) => numbers.alliances.get(alliance.id), alliance.id));
    const list = h("ul", { class: "entries" }, entries.map((one) => one.element));
    /** @type {HTMLInputElement | false} */
    const find = entries.length >= SEARCH_FROM && h("input", {
      type: "search", class: "find", placeholder: say("legend.find"), "aria-label": say("legend.find_here"),
      on: {
        input() {
          const sought = find ? foldText(find.value).trim() : "";
          for (const one of entries) one.element.hidden = !foldText(one.text()).includes(sought);
        },
      },
    });
    if (find) list.classList.add("many");
    return section("alliances", say("legend.alliances"), true, list, find);
  }

  /** @param {Category} category */
  function categoryEntry(category) {
    const kinds = index.kindsOf.get(category.id) ?? [];
    const bySign = [...kinds].sort((a, b) => index.kinds[b].sign - index.kinds[a].sign);
    const inner = kinds.length > 1 && h("ul", { class: "entries inner", hidden: true }, bySign.map((kind) => entry(
      "kinds", [kind],
      {
        key: `kind-${kind}`, name: kindLabel(index, kind), title: index.kinds[kind].definition,
        sample: lineSample(index, kind),
      },
      null,
      (numbers) => numbers.kinds.get(kind),
    ).element));
    return entry("kinds", kinds, {
      key: `category-${category.id}`, name: category.label, sample: generalSample(index, category.id, 1, false),
    }, inner, (numbers) => numbers.categories.get(category.id)).element;
  }

  function key() {
    /** @type {[string, Sign, boolean][]} */
    const signs = [["legend.cooperation", 1, false], ["legend.conflict", -1, false], ["legend.direction", 1, true]];
    return h("ul", { class: "key", "aria-label": say("legend.lines") }, signs.map(([word, sign, directed]) => h("li", null,
      generalSample(index, "neutral", sign, directed), h("span", null, say(word)))));
  }

  /**
   * @param {FilterName} name @param {string} title @param {(value: string) => string} label
   * @param {(value: string) => Child} [sampleOf]
   */
  function simple(name, title, label, sampleOf = () => null) {
    if (all[name].length < 2) return null;
    const list = h("ul", { class: "entries" }, all[name].map((value) => entry(
      name, [value], { key: `${name}-${value}`, name: label(value), sample: sampleOf(value) }, null,
      (numbers) => numbers[name].get(value),
    ).element));
    return section(name, title, false, list);
  }

  const pairs = pairsChoice(store);
  updates.push(pairs.update);
  const reset = h("button", {
    type: "button", class: "text-button",
    on: { click: () => store.set({ filters: { alliances: null, kinds: null, statuses: null, regions: null }, pairs: 1 }) },
  }, say("legend.everything"));
  root.append(
    h("div", { class: "panel-head" }, h("h2", { id: "legend-title" }, say("legend.title")), reset,
      h("button", { type: "button", class: "icon-button", "aria-label": say("legend.close"), on: { click: close } }, icon("close"))),
    h("div", { class: "panel-body" },
      allianceSection(),
      section("kinds", say("legend.ties"), true, [
        h("ul", { class: "entries" }, index.categories.map(categoryEntry)), key(), pairs.element, createChangeKey(store),
      ]),
      simple("statuses", say("legend.statuses"), (status) => (status === "" ? say("legend.no_status") : capital(sayTerm("statuses", status))),
        (status) => (ofMemberships.has(status) ? statusSample(index, status) : null)),
      simple("regions", say("legend.regions"), (region) => sayTerm("regions", region))),
  );

  const update = oncePerFrame(() => {
    const state = store.get();
    const numbers = counts(index, state);
    for (const one of updates) one(state, numbers);
    reset.disabled = Object.values(state.filters).every((list) => list === null) && state.pairs === 1;
  });
  return {
    /** @param {PageState} state @param {PageState | null} previous */
    show(state, previous) {
      if (HEARD.some((part) => state[part] !== previous?.[part])) update();
    },
  };
}
