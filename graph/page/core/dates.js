/**
 * Days and the dates that the file writes: arithmetic on ISO days, and EDTF dates put into words.
 * A day is a text "YYYY-MM-DD", so days compare as texts; EDTF dates may be a year or a month and
 * may end in "~" (about) or "?" (uncertain).
 */

import { say, spoken } from "./say.js";

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MS_PER_DAY = 86400000;

/** The day before all days: the start of a tie whose beginning is unknown. */
export const FIRST_DAY = "0001-01-01";
/** The day after all days: the end of a tie that is still in force. */
export const LAST_DAY = "9999-12-31";

/** @param {number} year @param {number} month from 0 @param {number} day */
function utc(year, month, day) {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  return date;
}

/** Days since 1970-01-01. @param {string} day @returns {number} */
export function dayNumber(day) {
  const [year, month, date] = day.split("-").map(Number);
  return Math.round(utc(year, month - 1, date).getTime() / MS_PER_DAY);
}

/** Where a day lies between two others, from 0 to 1. @param {string} first @param {string} last @returns {(day: number) => number} by its number */
export function shareOf(first, last) {
  const [from, to] = [dayNumber(first), dayNumber(last)];
  return (day) => (to > from ? (day - from) / (to - from) : 0);
}

/** The inverse of dayNumber. @param {number} number @returns {string} */
export function dayFromNumber(number) {
  return new Date(number * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Whether a value is a real day between the years 1 and 9999. @param {unknown} value @returns {value is string} */
export function isDay(value) {
  if (typeof value !== "string" || !DAY.test(value) || value < FIRST_DAY) return false;
  return dayFromNumber(dayNumber(value)) === value;
}

/** @param {string} day @param {number} count @returns {string} */
export function addDays(day, count) {
  return dayFromNumber(dayNumber(day) + count);
}

/** The same day of another month; the month's last day where it is shorter. @param {string} day @param {number} count */
export function addMonths(day, count) {
  const [year, month, date] = day.split("-").map(Number);
  const lastOfMonth = utc(year, month - 1 + count + 1, 0);
  return utc(
    lastOfMonth.getUTCFullYear(),
    lastOfMonth.getUTCMonth(),
    Math.min(date, lastOfMonth.getUTCDate()),
  ).toISOString().slice(0, 10);
}

/** @param {string} day @param {number} count @returns {string} */
export function addYears(day, count) {
  return addMonths(day, 12 * count);
}

/** Whether a span has a day: a tie in force, an actor that exists. @param {{start: string, end: string}} span both days included @param {string} day */
export function holds({ start, end }, day) {
  return start <= day && day <= end;
}

/** The day itself, or the nearer end of first … last. @param {string} day @param {string} first @param {string} last */
export function clampDay(day, first, last) {
  if (day < first) return first;
  return day > last ? last : day;
}

/**
 * An EDTF date without what qualifies it, and that: "~", "?" or "". What a date is, `graph/dates.py` has checked.
 * @param {string} edtf
 */
export function qualified(edtf) {
  const qualifier = edtf.endsWith("~") || edtf.endsWith("?") ? edtf.slice(-1) : "";
  return { plain: edtf.slice(0, edtf.length - qualifier.length), qualifier };
}

/** The year, the month and the day of an EDTF date, as far as it says them, as texts. @param {string} edtf */
export function partsOf(edtf) {
  return qualified(edtf).plain.split("-");
}

/** The first day that an EDTF date may mean. @param {string} edtf */
export function firstDayOf(edtf) {
  const [year, month = "01", day = "01"] = partsOf(edtf);
  return `${year}-${month}-${day}`;
}

/** The last day that an EDTF date may mean. @param {string} edtf */
export function lastDayOf(edtf) {
  const [year, month = "12", day] = partsOf(edtf);
  return day ? `${year}-${month}-${day}` : utc(Number(year), Number(month), 0).toISOString().slice(0, 10);
}

/** "24 February 2020". @param {string} day @returns {string} */
export function formatDay(day) {
  return formatDate(day);
}

/** @type {Record<number, Intl.DateTimeFormatOptions>} */
const PARTS = { 1: { year: "numeric" }, 2: { year: "numeric", month: "long" }, 3: { year: "numeric", month: "long", day: "numeric" } };
/** @type {Map<string, Intl.DateTimeFormat>} */
const known = new Map();

/** Forms dates of so many parts in the page's language. @param {number} parts */
function format(parts) {
  const { locale } = spoken();
  const key = `${locale} ${parts}`;
  const form = known.get(key) ?? new Intl.DateTimeFormat(locale, { ...PARTS[parts], timeZone: "UTC", calendar: "gregory" });
  known.set(key, form);
  return form;
}

/** The parts of a date in words; the first of a month may be no mere number. @param {Intl.DateTimeFormat} form @param {Date} date @param {boolean} isFirst */
function partsInWords(form, date, isFirst) {
  return form.formatToParts(date).map(({ type, value }) => ({ type, value: isFirst && type === "day" ? say("dates.first", { day: value }) : value }));
}

/** A date in words: "1er mars 2014". @param {Intl.DateTimeFormat} form @param {Date} date @param {boolean} isFirst */
function inWords(form, date, isFirst) {
  return isFirst ? partsInWords(form, date, isFirst).map(({ value }) => value).join("") : form.format(date);
}

/**
 * What an EDTF date says, each part in words, for those who put them in an order of their own.
 * @param {string} edtf without a qualifier @returns {{year?: string, month?: string, day?: string}}
 */
export function datePartsInWords(edtf) {
  const [year, month = "01", day = "01"] = partsOf(edtf);
  const date = utc(Number(year), Number(month) - 1, Number(day));
  return Object.fromEntries(partsInWords(format(partsOf(edtf).length), date, day === "01").map(({ type, value }) => [type, value]));
}

/** An EDTF date in words: "March 2014", "about 1999", "1999 (uncertain)"; other text as it is. @param {string} edtf */
export function formatDate(edtf) {
  const [year, month = "01", day] = partsOf(edtf);
  const first = utc(Number(year), Number(month) - 1, Number(day ?? 1));
  if (Number.isNaN(first.getTime())) return edtf;
  const date = inWords(format(partsOf(edtf).length), first, day === "01");
  const { qualifier } = qualified(edtf);
  if (qualifier === "~") return say("dates.about", { date });
  return qualifier === "?" ? say("dates.uncertain", { date }) : date;
}

/** Whether a date is as exact as a day. @param {string} edtf */
function namesDay(edtf) {
  return partsOf(edtf).length === 3;
}

/**
 * A span in words: "from 2019", "1991 to 1995", "March 2014", "until 2003"; "" when undated.
 * @param {string} [first] @param {string} [last]
 */
export function formatSpan(first, last) {
  const [since, until] = [first, last].map((edtf) => edtf && formatDate(edtf));
  if (since && until) return since === until ? since : say("dates.span", { since, until });
  if (first) return say(namesDay(first) ? "dates.since_day" : "dates.since", { since });
  return last ? say(namesDay(last) ? "dates.until_day" : "dates.until", { until }) : "";
}

/** "since 2019": with a day, a language may need another word than with a year. @param {string} edtf */
export function formatSince(edtf) {
  const date = formatDate(edtf);
  return namesDay(edtf) ? say("changes.since_day", { date }) : say("changes.since", { date });
}
