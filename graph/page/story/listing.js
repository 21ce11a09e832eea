/** Lists of names, numbers in words, dates of several: the small parts of a sentence. Pure. */

import { formatDate } from "../dates.js";
import { MEMBERSHIP } from "../index.js";

const MOST_NAMES = 12;
/** So many of more than that, and how many more there are. */
const SOME_NAMES = 10;
const SMALL = [
  "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
  "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
];
const TENS = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

/** "twelve", "thirty-five"; from a hundred on in figures. */
export function inWords(number) {
  if (number >= 100) return String(number);
  if (number < SMALL.length) return SMALL[number];
  const rest = number % 10;
  return TENS[(number - rest) / 10] + (rest > 0 ? `-${SMALL[rest]}` : "");
}

/** "Czechia, Hungary and Poland"; of many, some and a count. */
export function listed(names) {
  if (names.length === 1) return names[0];
  const few = names.length > MOST_NAMES
    ? [...names.slice(0, SOME_NAMES), `${names.length - SOME_NAMES} more`] : names;
  return `${few.slice(0, -1).join(", ")} and ${few.at(-1)}`;
}

/** "12 March 1999"; the month or the year, or the years, where the dates of several differ. */
export function when(dates) {
  const known = [...new Set(dates.filter(Boolean))].sort();
  if (known.length === 0) return "";
  if (known.length === 1) return formatDate(known[0]);
  for (const length of [7, 4]) {
    const parts = [...new Set(known.map((date) => date.slice(0, length)))];
    if (parts.length === 1) return formatDate(parts[0]);
  }
  return `${known[0].slice(0, 4)} to ${known.at(-1).slice(0, 4)}`;
}

/**
 * "since 1951", of ties that hold on a day; "" where they have not begun in one year, or where that is
 * contested, or they could not begin before, since there was no such state.
 */
export function sinceWhen(index, ties, day) {
  const bounded = ({ from, to, start, confidence }) => confidence === "disputed"
    || [from, to].some((id) => index.lifetimes.get(id)?.start === start);
  const dates = [...new Set(ties.map((tie) => tie.since ?? ""))];
  const years = [...new Set(dates.map((date) => date.replace(/^(\d{4})[-\d]*/, "$1")))];
  if (years.length > 1 || !years[0]) return "";
  const sameYear = dates.length === 1 && day.startsWith(years[0]);
  return ties.some((tie) => tie.kind !== MEMBERSHIP && bounded(tie)) ? "" : `since ${formatDate(sameYear ? dates[0] : years[0])}`;
}
