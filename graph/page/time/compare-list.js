/** What began, ended and stayed between two days, as elements: groups of ties, and the actors that came or went. */

import { CHANGE_WORDS, behind, changeGroups } from "../core/change-words.js";
import { comparison } from "../core/changes.js";
import { formatSpan } from "../core/dates.js";
import { inView } from "../core/names.js";
import { must } from "../core/must.js";
import { isOpen, turned } from "../core/open.js";
import { earliestFirst } from "../core/order.js";
import { say, sayNumber, sayParts } from "../core/say.js";
import { actorName, shortName, tieInWords } from "../core/words.js";
import { changeSample } from "../elements/change-key.js";
import { wayTo } from "../elements/buttons.js";
import { bdi, h } from "../elements/dom.js";
import { fold } from "../elements/folds.js";

/** @import { ChangeGroup, Comparison, Fate, Index, Store } from "../core/types.d.ts" */
/** @import { Child } from "../elements/types.d.ts" */

/** @typedef {{index: Index, store: Store, select: (id: string) => void}} Listing */

const MOST_ENTRIES = 14;
const MOST_ACTORS = 30;

/** @param {Listing} listing @param {string} id @param {string} name @param {string} key */
function link({ store, select }, id, name, key) {
  return wayTo(store, id, select, { class: "go", "data-key": key, "aria-pressed": String(store.get().selection === id) }, bdi(name));
}

/** @param {Store} store @param {string} key @param {number} count */
function more(store, key, count) {
  return h("li", { class: "rest" }, " ", h("button", {
    type: "button", class: "more", "data-key": key,
    on: { click: () => { store.set(turned(store.get(), key, true)); } },
  }, say("compare.more", { count })));
}

/**
 * @template One
 * @param {Store} store @param {string} name @param {One[]} items @param {number} most
 * @param {(one: One, i: number, shown: One[]) => Child} item
 */
function list(store, name, items, most, item) {
  const key = `compare.${name}`;
  const shown = isOpen(store.get(), key) ? items : items.slice(0, most);
  return h("ul", { class: "change-names" }, shown.map((one, i) => h("li", null, item(one, i, shown))),
    shown.length < items.length && more(store, key, items.length - shown.length));
}

/** @param {Listing} listing @param {Fate} change @param {ChangeGroup} group */
function groupOf(listing, change, group) {
  const key = `${change} ${group.key}`;
  return h("div", { class: "change-group" },
    h("p", null, sayParts("compare.group", { title: h("strong", null, bdi(group.title)) })), " ",
    list(listing.store, key, group.entries, MOST_ENTRIES, ({ id, name }, i, shown) => [
      link(listing, id, name, `${change}-${id}`), h("span", { class: "muted" }, behind(shown, i)),
    ]));
}

/** What began, ended or stayed. @param {Listing} listing @param {Fate} change @param {string[]} ids */
export function section(listing, change, ids) {
  const { index, store } = listing;
  const groups = () => changeGroups(inView(index, store.get()), ids, change, comparison(index, store.get())?.standing).map((part) => h("section", null,
    h("h4", null, part.title, " ", h("span", { class: "muted" }, sayNumber(part.count))),
    part.groups.map((group) => groupOf(listing, change, group))));
  return fold(store, `compare.${change}`, change !== "stayed", { class: `changes ${change}` },
    h("summary", { "data-key": `summary-${change}` }, changeSample(change),
      h("h3", null, CHANGE_WORDS[change]), h("span", { class: "muted" }, sayNumber(ids.length))),
    () => (ids.length > 0 ? h("div", { class: "change-body" }, groups()) : h("p", { class: "muted none" }, say("compare.nothing"))));
}

/** What came and went between the days, each with its days. @param {Listing} listing @param {string[]} ids */
export function passingPart(listing, ids) {
  const { index, store } = listing;
  const named = inView(index, store.get());
  return ids.length > 0 && fold(store, "compare.passing", false, { class: "changes passing" },
    h("summary", { "data-key": "summary-passing" }, say("compare.passing", { count: ids.length })),
    () => h("div", { class: "change-body" }, list(store, "passed", ids.map((id) => must(index.ties.get(id))).sort(earliestFirst), MOST_ENTRIES, (tie) => [
      link(listing, tie.id, tieInWords(named, tie), `passing-${tie.id}`), " ", h("span", { class: "muted" }, formatSpan(tie.since, tie.until)),
    ])));
}

/** Who came or went. @param {Listing} listing @param {Comparison} found */
export function actorsPart(listing, found) {
  const { index, store } = listing;
  const named = inView(index, store.get());
  /** @param {Fate} change */
  const of = (change) => [...found.actors.keys()].filter((id) => found.actors.get(id) === change)
    .sort((a, b) => (actorName(named, a) < actorName(named, b) ? -1 : 1));
  /** @param {Fate} change @param {string} title */
  const line = (change, title) => {
    const ids = of(change);
    return ids.length > 0 && h("div", { class: "change-group" },
      h("p", null, sayParts("compare.actors", { title: h("strong", null, title), count: ids.length })), " ",
      list(store, `actors-${change}`, ids, MOST_ACTORS, (id, i, shown) => [
        link(listing, id, actorName(named, id), `${change}-actor-${id}`), i + 1 < shown.length && say("changes.and_that_day"),
      ]));
  };
  const lines = [line("began", say("compare.came")), line("ended", say("compare.went"))].filter(Boolean);
  return lines.length > 0 && h("section", { class: "change-actors" }, h("h3", null, say("compare.came_or_went")), lines);
}

/** Whose changes alone are listed, and the way to all. @param {Listing} listing @param {string | null} scope */
export function scopeLine({ index, store }, scope) {
  return scope && h("p", { class: "change-scope" },
    sayParts("compare.only", { actor: bdi(shortName(inView(index, store.get()), scope)) }), " ",
    h("button", { type: "button", class: "text-button", "data-key": "scope", on: { click: () => store.set({ selection: null, focus: [] }) } }, say("compare.show_all")));
}
