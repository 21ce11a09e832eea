/** Sorting rows by a column, and the ties of one actor before all others. Pure. */

import { memo } from "../core/memo.js";
import { spoken } from "../core/say.js";

/** @import { Column, Order } from "./types.d.ts" */

/** @type {(locale: string) => Intl.Collator} */
const collator = memo((locale) => ({ locale }), ({ locale }) => new Intl.Collator(locale, { numeric: true, sensitivity: "base" }));

/** More than any column's ranks. */
const LAST = 1e9;

/**
 * A number for each value, so that comparing rows is comparing numbers: the collator is asked of each
 * text once, and a column has few that differ. What is empty comes last either way: a reader who sorts
 * looks for what is there.
 * @param {(string | number)[]} values @param {number} sign
 */
function ranksOf(values, sign) {
  const texts = [...new Set(values.filter((value) => typeof value === "string").filter((text) => text !== ""))];
  /** @type {Map<string | number, number>} */
  const ranks = new Map(texts.sort(collator(spoken().locale).compare).map((text, rank) => [text, sign * rank]));
  return values.map((value) => (typeof value === "number" ? sign * value : ranks.get(value) ?? LAST));
}

/**
 * @template {{id: string}} R
 * @param {R[]} rows
 * @param {Pick<Column<R>, "id" | "sort">[]} columns
 * @param {Order} order
 * @returns {R[]} a new list; equal rows stand by the columns from the left, then by id
 */
export function sorted(rows, columns, order) {
  const first = columns.find(({ id }) => id === order.column) ?? columns[0];
  const keys = [first, ...columns.filter((column) => column !== first)];
  /** @type {number[][]} */
  const ranks = [];
  /** @param {number} i */
  const ranked = (i) => {
    ranks[i] ??= ranksOf(rows.map((row) => keys[i].sort(row)), i === 0 && order.descending ? -1 : 1);
    return ranks[i];
  };
  return rows.map((_, at) => at).sort((a, b) => {
    for (let i = 0; i < keys.length; i += 1) {
      const rank = ranked(i);
      if (rank[a] !== rank[b]) return rank[a] - rank[b];
    }
    return rows[a].id < rows[b].id ? -1 : 1;
  }).map((at) => rows[at]);
}

/** The order after a click on a column's heading: by it, or the other way round if it was so. @param {Order} order @param {string} column @returns {Order} */
export function nextOrder(order, column) {
  return { column, descending: order.column === column ? !order.descending : false };
}

/** An order as one word, "-since" for the latest first; and back, of a table that has the column. @param {Order} order */
export function orderToWord({ column, descending }) {
  return `${descending ? "-" : ""}${column}`;
}

/** @param {string} word */
const columnIn = (word) => word.replace(/^-/, "");

/** Whether a word is an order of a table. @param {{columns: {id: string}[]}} table @param {string} word */
export function hasColumn({ columns }, word) {
  return columns.some(({ id }) => id === columnIn(word));
}

/** @param {string} word @param {{columns: {id: string}[], order: Order}} table with the order that it has at first @returns {Order} */
export function orderFromWord(word, table) {
  return hasColumn(table, word) ? { column: columnIn(word), descending: word.startsWith("-") } : table.order;
}

/**
 * The rows that end at an actor, and the others; null stands for no actor.
 * @template {{ends: string[]}} R @param {R[]} rows @param {string | null} actorId
 */
export function parted(rows, actorId) {
  const isOwn = (/** @type {R} */ row) => actorId !== null && row.ends.includes(actorId);
  return { own: rows.filter(isOwn), others: rows.filter((row) => !isOwn(row)) };
}
