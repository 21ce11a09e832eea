/** Items, events, figures and other parts that ties and states share, as lists. */

import { formatDate } from "../core/dates.js";
import { amountsOf, changeOf, valueOf } from "../core/facts-words.js";
import { say, sayParts } from "../core/say.js";
import { bdi, h, own, there } from "../elements/dom.js";
import { fold } from "../elements/folds.js";
import { accordingTo } from "../elements/sources.js";

/** @import { References } from "../elements/sources.js" */
/** @import { Event, Figure, Item } from "../contract.d.ts" */
/** @import { Child } from "../elements/types.d.ts" */
/** @import { TieSort } from "../core/types.d.ts" */
/** @import { Part } from "../core/say.js" */
/** @import { DetailsContext, Stated } from "./types.d.ts" */

/** @param {References} references @param {Stated} one @param {...Part} children */
function claim(references, one, ...children) {
  const keys = one.sources ?? (one.source ? [one.source] : []);
  return h("li", { dir: "auto" },
    one.accordingTo ? sayParts("lists.row", { before: children, next: accordingTo(one.accordingTo) ?? "" }) : children,
    one.confidence && [" ", references.badge(one.confidence)],
    keys.length > 0 && [" ", references.marks(keys)],
    one.note && h("span", { class: "muted block", ...own() }, String(one.note)));
}

/** "Pantsir-S1: 6 ordered, 2 delivered". @param {Item[]} [items] @param {References} references */
export function itemList(references, items) {
  if (!items?.length) return null;
  return h("ul", { class: "facts" }, items.map((one) => {
    const amounts = amountsOf(one);
    const item = h("strong", null, bdi(one.item, own()));
    const stated = amounts ? sayParts("lists.about", { before: item, next: amounts }) : item;
    return claim(references, one, one.date ? sayParts("ties.dated", { what: stated, date: formatDate(one.date) }) : stated);
  }));
}

/** Events in their order, each with its day. @param {References} references @param {Event[]} [events] */
export function eventList(references, events) {
  if (!events?.length) return null;
  return h("ul", { class: "facts" }, events.map((one) => claim(references, one,
    one.date ? sayParts("lists.about", { before: h("strong", null, formatDate(one.date)), next: bdi(one.what, own()) })
      : bdi(one.what, own()))));
}

/** "defence spending, 2019: 906 million USD (+28.7 %)". @param {References} references @param {Figure[]} [figures] */
export function figureList(references, figures) {
  if (!figures?.length) return null;
  return h("ul", { class: "facts" }, figures.map((one) => {
    const measure = bdi(one.measure, own());
    const what = one.date ? sayParts("lists.row", { before: measure, next: formatDate(one.date) }) : measure;
    return claim(references, one,
      sayParts("lists.about", { before: what, next: [h("strong", null, valueOf(one)), changeOf(one)] }));
  }));
}

/** "Memberships (3)". @param {string} title @param {number} count */
export function counted(title, count) {
  return say("details.counted", { title, count });
}

/** What the ties of a sort are called. @param {TieSort} sort */
export function sortTitle(sort) {
  return say(`details.${sort}`);
}

/** A paragraph of the author's. @param {string} [words] */
export function note(words) {
  return words ? h("p", { class: "note", ...own() }, String(words)) : null;
}

/**
 * A part of a panel under its heading; null when there is nothing in it. @param {string} title
 * @param {...Child} children
 */
export function part(title, ...children) {
  const content = there(children);
  return content.length > 0 ? h("section", { class: "part" }, h("h3", null, title), content) : null;
}

/** What can be folded out of the details, made when it first is. @param {DetailsContext} context @param {string} name @param {string} title @param {() => Child} make */
export function foldOut({ store }, name, title, make) {
  return fold(store, `details.${name}`, false, { class: "fold" }, h("summary", { "data-key": `fold-${name}` }, title), make);
}
