/** Items, events and figures of ties and states, each as a line of text. Pure. */

import { formatDate } from "./dates.js";
import { formatNumber } from "./words.js";

const AMOUNTS = ["ordered", "delivered", "donated"];

function written(value) {
  return typeof value === "number" ? formatNumber(value) : String(value);
}

function says(value) {
  return value !== undefined && value !== null;
}

/** "6 ordered, 2 delivered"; "" where no amount is known. */
export function amountsOf(item) {
  return AMOUNTS.filter((key) => says(item[key])).map((key) => `${written(item[key])} ${key}`).join(", ");
}

/** "906 million USD". */
export function valueOf(figure) {
  return [written(figure.value), figure.unit].filter(Boolean).join(" ");
}

/** " (+28.7 %)", or nothing. */
export function changeOf(figure) {
  return says(figure.change) ? ` (${written(figure.change)})` : "";
}

/** "Pantsir-S1: 6 ordered, 2 delivered (2020)". */
export function itemWords(item) {
  const when = item.date ? ` (${formatDate(item.date)})` : "";
  return `${[item.item, amountsOf(item)].filter(Boolean).join(": ")}${when}`;
}

/** "22 February 2020: The first two have arrived". */
export function eventWords(event) {
  return [event.date && formatDate(event.date), event.what].filter(Boolean).join(": ");
}

/** "defence spending, 2019: 906 million USD (+28.7 %)". */
export function figureWords(figure) {
  const what = [figure.measure, figure.date && formatDate(figure.date)].filter(Boolean).join(", ");
  return `${what}: ${valueOf(figure)}${changeOf(figure)}`;
}
