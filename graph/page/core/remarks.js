/** What was left out of a link, or taken instead, in words. Pure. */

import { formatDay } from "./dates.js";
import { say, sayRow } from "./say.js";

/** @import { Index, Remark } from "./types.d.ts" */

const LONGEST = 40;

/** @param {string} value */
function quoted(value) {
  // What is not seen, or turns the writing round, is not shown either.
  const text = value.replace(/\p{C}+/gu, " ").trim();
  const letters = [...text];
  const cut = letters.length > LONGEST ? say("lists.cut", { text: letters.slice(0, LONGEST).join("") }) : text;
  return say("remarks.quoted", { text: cut });
}

/** That a day lies outside the file. @param {Index} index @param {string} day */
export function outsideInWords(index, day) {
  const { first, last } = index.data.meta;
  return day < first ? say("remarks.before_first", { first: formatDay(first), day: formatDay(day) })
    : say("remarks.after_last", { last: formatDay(last), day: formatDay(day) });
}

/** @param {Index} index */
/** @param {Index} index @param {Remark} remark */
function inWords(index, { part, values, more, taken }) {
  if (part === "length") return say("remarks.too_long");
  if (part === "presenting") return say("remarks.no_story");
  if (taken !== undefined && part === "step") return say("remarks.no_step", { step: values[0], taken });
  if (taken !== undefined) return outsideInWords(index, values[0]);
  const some = sayRow("lists.row", values.map(quoted));
  return say(`remarks.unknown.${part}`, { values: more > 0 ? say("remarks.more", { values: some, count: more }) : some });
}

/** @param {Index} index @param {Remark[]} remarks as accept() has them @returns {string[]} */
export function remarksInWords(index, remarks) {
  return remarks.map((remark) => inWords(index, remark));
}
