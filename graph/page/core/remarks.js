/** What was left out of a link, or taken instead, in words. Pure. */

import { formatDay } from "./dates.js";
import { formatNumber } from "./words.js";

const LONGEST = 40;

/** What each part of the state is called. */
const CALLED = {
  __proto__: null,
  date: "day", compare: "day", selection: "actor or tie", focus: "actor or tie", filters: "filter",
  alliances: "alliance", kinds: "kind of tie", statuses: "status", regions: "region", camera: "place in the picture",
  story: "story", step: "step", layout: "layout", centre: "centre of the map", panel: "panel", theme: "theme", part: "part",
};

function quoted(value) {
  // What is not seen, or turns the writing round, is not shown either.
  const text = value.replace(/\p{C}+/gu, " ").trim();
  const letters = [...text];
  return `“${letters.length > LONGEST ? `${letters.slice(0, LONGEST).join("")}…` : text}”`;
}

/** That a day lies outside the file. @param {object} index @param {string} day */
export function outsideInWords(index, day) {
  const { first, last } = index.data.meta;
  return day < first ? `The file begins on ${formatDay(first)}, after ${formatDay(day)}`
    : `The file ends on ${formatDay(last)}, before ${formatDay(day)}`;
}

function inWords(index, { part, values, more, taken }) {
  if (part === "length") return "It is too long to be a link to this page";
  if (part === "presenting") return "There is no story to present";
  if (taken !== undefined && part === "step") return `Step ${values[0]} is none of the story’s; step ${taken} is shown`;
  if (taken !== undefined) return outsideInWords(index, values[0]);
  const rest = more > 0 ? ` and ${formatNumber(more)} more` : "";
  return `Unknown ${CALLED[part]}: ${values.map(quoted).join(", ")}${rest}`;
}

/** @param {object} index @param {object[]} remarks as accept() has them @returns {string[]} */
export function remarksInWords(index, remarks) {
  return remarks.map((remark) => inWords(index, remark));
}
