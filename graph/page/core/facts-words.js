/** Items, events and figures of ties and states, each as a line of text. Pure. */

import { formatDate } from "./dates.js";
import { say, sayNumber, sayRow } from "./say.js";

/** @import { Event, Figure, Item } from "../contract.d.ts" */

/** @type {("ordered" | "delivered" | "donated")[]} */
const AMOUNTS = ["ordered", "delivered", "donated"];

/** @param {unknown} value */
function written(value) {
  return typeof value === "number" ? sayNumber(value) : String(value);
}

/** @param {unknown} value */
function says(value) {
  return value !== undefined && value !== null;
}

/** "6 ordered, 2 delivered"; "" where no amount is known. @param {Item} item */
export function amountsOf(item) {
  return sayRow("lists.row", AMOUNTS.filter((key) => says(item[key]))
    .map((key) => say(`ties.amounts.${key}`, { amount: written(item[key]) })));
}

/** "906 million USD". @param {Figure} figure */
export function valueOf(figure) {
  const value = written(figure.value);
  return figure.unit ? say("ties.value", { value, unit: figure.unit }) : value;
}

/** " (+28.7 %)", or nothing. @param {Figure} figure */
export function changeOf(figure) {
  return says(figure.change) ? ` ${say("ties.change", { change: written(figure.change) })}` : "";
}

/** "Pantsir-S1: 6 ordered, 2 delivered (2020)". @param {Item} item */
export function itemWords(item) {
  const what = sayRow("lists.about", [item.item, amountsOf(item)].filter(Boolean).map(String));
  return item.date ? say("ties.dated", { what, date: formatDate(item.date) }) : what;
}

/** "22 February 2020: The first two have arrived". @param {Event} event */
export function eventWords(event) {
  return sayRow("lists.about", [event.date && formatDate(event.date), event.what].filter(Boolean).map(String));
}

/** "defence spending, 2019: 906 million USD (+28.7 %)". @param {Figure} figure */
export function figureWords(figure) {
  const what = sayRow("lists.row", [figure.measure, figure.date && formatDate(figure.date)].filter(Boolean).map(String));
  return sayRow("lists.about", [what, `${valueOf(figure)}${changeOf(figure)}`]);
}
