/** What of the table the reader has chosen, as the state has it: which rows, whose come first, and in which order. Pure. */

import { choosing, chosen, chosenOf, oneOf } from "../core/chosen.js";
import { measureIds } from "../core/measures.js";
import { pinned, tables } from "./contents.js";
import { hasColumn, orderFromWord, orderToWord } from "./sort.js";

/** @import { Index, Knows, PageState } from "../core/types.d.ts" */
/** @import { NamedTable, Order } from "./types.d.ts" */

const ROWS = "table.rows";
const WHOSE = "table.whose";
const ALONE = "table.alone";
/** @param {string} name */
const orderKey = (name) => `table.${name}.by`;
/** @type {("ties" | "actors")[]} */
const BOTH = ["ties", "actors"];
/** Orders by a column that a table has, be it while a measure is drawn. @param {"ties" | "changes" | "actors"} name @returns {Knows} */
const ordersOf = (name) => (index, word) => hasColumn(tables(index, measureIds(index)[0])[name], word);

/** The words that can be chosen here. @type {Record<string, Knows>} */
export const WORDS = {
  [ROWS]: oneOf(BOTH),
  [WHOSE]: (index, word) => index.actors.has(word),
  [ALONE]: oneOf(["yes"]),
  [orderKey("ties")]: ordersOf("ties"),
  [orderKey("changes")]: ordersOf("changes"),
  [orderKey("actors")]: ordersOf("actors"),
};

/** @param {PageState} state @returns {"ties" | "actors"} */
export function rowsOf(state) {
  return chosenOf(state, ROWS, BOTH, "ties");
}

/** @param {PageState} state @param {"ties" | "actors"} rows */
export function choosingRows(state, rows) {
  return choosing(state, ROWS, rows, "ties");
}

/** Whether the ties of one actor stand alone. @param {PageState} state */
export function alone(state) {
  return chosen(state, ALONE) === "yes";
}

/** @param {PageState} state @param {boolean} on */
export function choosingAlone(state, on) {
  return choosing(state, ALONE, on ? "yes" : "");
}

/** The actor whose ties come first; null where there is none. @param {Index} index @param {PageState} state */
export function pinOf(index, state) {
  const whose = chosen(state, WHOSE);
  return pinned(index, state, index.actors.has(whose) ? whose : null, alone(state));
}

/**
 * While ties are read, whose they are stays: from then on it is not to be seen in the selection.
 * @param {Index} index @param {PageState} state @param {PageState} previous @returns the change; null where there is none
 */
export function keepingPin(index, state, previous) {
  if (state.selection === previous.selection || chosen(state, WHOSE) !== chosen(previous, WHOSE)) return null;
  const whose = pinOf(index, { ...state, ...choosing(state, WHOSE, pinOf(index, previous) ?? "") });
  return choosing(state, WHOSE, whose ?? "", state.selection ?? "");
}

/** A table in the order that is chosen for it. @template {NamedTable} T @param {PageState} state @param {T} table @returns {T} */
export function ordered(state, table) {
  return { ...table, order: orderFromWord(chosen(state, orderKey(table.name)), table) };
}

/** @param {PageState} state @param {NamedTable} table in the order that it has at first @param {Order} order */
export function choosingOrder(state, table, order) {
  return choosing(state, orderKey(table.name), orderToWord(order), orderToWord(table.order));
}
