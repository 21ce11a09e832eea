/** The legend's sections, one for each filter, and their entries. */

import { rareSorts } from "../core/between.js";
import { extent, onlyThese, withShown } from "../core/filters.js";
import { foldText } from "../core/fold.js";
import { kindLabel } from "../core/index.js";
import { must } from "../core/must.js";
import { isOpen, turned } from "../core/open.js";
import { inView } from "../core/names.js";
import { say } from "../core/say.js";
import { shortLabel } from "../core/words.js";
import { h, there } from "../elements/dom.js";
import { fold } from "../elements/folds.js";
import { allianceSample, generalSample, lineSample, sortSample } from "../elements/samples.js";
import { legendEntry } from "./legend-entry.js";

/** @import { Child } from "../elements/types.d.ts" */
/** @import { Counts, FilterName, Index } from "../core/types.d.ts" */
/** @import { Category } from "../contract.d.ts" */
/** @import { EntryLook, EntryNames, Legend } from "./types.d.ts" */

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

/**
 * An entry for some values of one filter (a category stands for its kinds).
 * @param {Legend} legend @param {FilterName} name @param {string[]} values @param {EntryLook} options @param {HTMLElement | null | false} inner
 * @param {(numbers: Counts) => number | undefined} countOf
 * @param {string | null} actor whose name it has
 */
function entry({ index, store, all, updates, setFilter }, name, values, options, inner, countOf, actor = null) {
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
 * How much of a filter is shown, and its entries below that.
 * @param {Legend} legend @param {FilterName} name @param {string} title @param {boolean} open @param {Child} content @param {Child} [extra]
 */
export function section({ store, all, updates, setFilter }, name, title, open, content, extra) {
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
  const folded = fold(store, `legend.${name}`, open, { class: isWordy(title) ? "section wordy" : "section" },
    h("summary", null, h("h3", null, title), note), () => null);
  // All of it stands there: it is counted and found whether it is folded or not.
  folded.append(...there([
      h("div", { class: "section-tools" },
        button(say("legend.all"), say("legend.show_all", { section: title }), null),
        button(say("legend.none"), say("legend.show_none", { section: title }), [])),
      extra,
      content,
  ]));
  return folded;
}

/** @param {Legend} legend */
export function allianceSection(legend) {
  const { index, store } = legend;
  // Those that the file shows first come first: what is ticked should be seen without scrolling.
  const firstShown = new Set(index.data.view?.filters?.alliances);
  const entries = index.alliances
    .map((alliance) => ({
      alliance, first: firstShown.has(alliance.id), size: index.tiesOf.get(alliance.id)?.length ?? 0,
    }))
    .sort((a, b) => Number(b.first) - Number(a.first) || b.size - a.size || (a.alliance.id < b.alliance.id ? -1 : 1))
    .map(({ alliance }) => entry(legend, "alliances", [alliance.id], {
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
  return section(legend, "alliances", say("legend.alliances"), true, list, find);
}

/** A category and its kinds. @param {Legend} legend @param {Category} category */
export function categoryEntry(legend, category) {
  const { index } = legend;
  const kinds = index.kindsOf.get(category.id) ?? [];
  const bySign = [...kinds].sort((a, b) => index.kinds[b].sign - index.kinds[a].sign);
  const inner = kinds.length > 1 && h("ul", { class: "entries inner", hidden: true }, bySign.map((kind) => entry(
    legend, "kinds", [kind],
    {
      key: `kind-${kind}`, name: kindLabel(index, kind), title: index.kinds[kind].definition,
      sample: lineSample(index, kind),
    },
    null,
    (numbers) => numbers.kinds.get(kind),
  ).element));
  return entry(legend, "kinds", kinds, {
    key: `category-${category.id}`, name: category.label, sample: generalSample(index, category.id, 1, false),
  }, inner, (numbers) => numbers.categories.get(category.id)).element;
}

/** What lines say by their form. @param {Index} index */
export function lineKey(index) {
  /** @param {Node} sample @param {string} words */
  const line = (sample, words) => h("li", null, sample, h("span", null, words));
  return h("ul", { class: "key", "aria-label": say("legend.lines") },
    line(sortSample(index, "cooperation"), say("legend.cooperation")), line(sortSample(index, "conflict"), say("legend.conflict")),
    rareSorts(index).map((sort) => line(sortSample(index, sort), say(`key.${sort}`))),
    line(generalSample(index, "neutral", 1, true), say("legend.direction")));
}

/**
 * A filter whose entries are words.
 * @param {Legend} legend @param {FilterName} name @param {string} title @param {(value: string) => string} label
 * @param {(value: string) => Child} [sampleOf]
 */
export function simpleSection(legend, name, title, label, sampleOf = () => null) {
  const { all } = legend;
  if (all[name].length < 2) return null;
  const list = h("ul", { class: "entries" }, all[name].map((value) => entry(
    legend, name, [value], { key: `${name}-${value}`, name: label(value), sample: sampleOf(value) }, null,
    (numbers) => numbers[name].get(value),
  ).element));
  return section(legend, name, title, false, list);
}
