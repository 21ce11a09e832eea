/**
 * The page's words in the page's language. Messages come with the page's data, from one file a language
 * (graph/language); plurals, lists, numbers and dates are formed by the browser for its locale.
 *
 * Known to the whole page by this module alone, since a page has one language.
 */

/** @import { Language } from "../contract.d.ts" */

/** @typedef {string | number | Node | Part[]} Part what a placeholder may stand for */
/** @typedef {string | Record<string, string>} Message a text, or one for each of the plural's forms */

const PLACE = /\{(\w+)\}/g;

/** @type {Language} */
let words = { code: "en", messages: {}, locale: "en-GB", direction: "ltr" };
/**
 * What the browser forms by the locale, each made when it is first asked for, since that takes it a while.
 * @type {{plurals?: Intl.PluralRules, numbers?: Intl.NumberFormat, lists?: Intl.ListFormat, order?: Intl.Collator}}
 */
let made = {};
const plurals = () => (made.plurals ??= new Intl.PluralRules(words.locale));
const numbers = () => (made.numbers ??= new Intl.NumberFormat(words.locale));
const lists = () => (made.lists ??= new Intl.ListFormat(words.locale, { type: "conjunction" }));
const order = () => (made.order ??= new Intl.Collator(words.locale));

/** Takes the language that the page's data has. @param {Language} language */
export function speak(language) {
  words = language;
  made = {};
}

/** The locale by which dates and numbers are formed, and the direction of writing. */
export function spoken() {
  return words;
}

/** @param {string} key @returns {Message | undefined} */
function find(key) {
  return key.split(".").reduce((/** @type {any} */ group, name) => (Object.hasOwn(group ?? {}, name) ? group[name] : undefined), words.messages);
}

/** @param {string} key @param {Record<string, unknown>} values */
function textOf(key, values) {
  const found = find(key);
  if (typeof found === "string") return found;
  if (typeof found?.other !== "string") throw new Error(`no message ${key}`);
  return found[plurals().select(Number(values.count))] ?? found.other;
}

/** What stands before and behind a text that is written the other way than the page. */
const [APART, TOGETHER] = ["\u2068", "\u2069"];
const LEFT_TO_RIGHT = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;

/** A value as it stands in a message: where the page is written from the right, in a run of its own. @param {string} text */
function apart(text) {
  return words.direction === "rtl" && LEFT_TO_RIGHT.test(text) ? `${APART}${text}${TOGETHER}` : text;
}

/** A text without the signs that keep directions apart, for files. @param {string} text */
export function withoutMarks(text) {
  return text.replaceAll(APART, "").replaceAll(TOGETHER, "");
}

/** @param {unknown} value */
function written(value) {
  return typeof value === "number" ? numbers().format(value) : apart(String(value ?? ""));
}

/**
 * A message in words.
 * @param {string} key such as "zoom.in"
 * @param {Record<string, string | number | null | undefined>} [values] what its placeholders stand for; `count` chooses the plural
 * @returns {string}
 */
export function say(key, values = {}) {
  return filled(key, values, written);
}

/** @param {string} key @param {Record<string, unknown>} values @param {(value: unknown) => string} inText */
function filled(key, values, inText) {
  return textOf(key, values).replace(PLACE, (place, name) => (Object.hasOwn(values, name) ? inText(values[name]) : place));
}

/**
 * A message in parts, where some of its values are elements.
 * @param {string} key
 * @param {Record<string, Part>} values some of them elements, or several in a row
 * @returns {Part[]}
 */
export function sayParts(key, values) {
  return textOf(key, values).split(/(\{\w+\})/).filter((part) => part !== "").map((part) => {
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    if (name === undefined || !Object.hasOwn(values, name)) return part;
    const value = values[name];
    return typeof value === "object" ? value : written(value);
  });
}

/** "1,120". @param {number} number */
export function sayNumber(number) {
  return numbers().format(number);
}

/** "Czechia, Hungary and Poland". @param {string[]} names */
export function sayList(names) {
  return lists().format(names.map(apart));
}

/**
 * Texts put together as a message with {before} and {next} says, "A, B"; "" for none.
 * @param {string} key
 * @param {string[]} texts
 */
export function sayRow(key, texts) {
  if (texts.length < 2) return texts.join();
  return texts.map(apart).reduce((before, next) => filled(key, { before, next }, String));
}

/**
 * Elements put together as such a message says.
 * @param {string} key
 * @param {Part[]} items
 * @returns {Part[]}
 */
export function sayRowParts(key, items) {
  return items.slice(1).reduce((/** @type {Part[]} */ before, next) => sayParts(key, { before: /** @type {Part} */ (before), next }),
    items.slice(0, 1));
}

/** Elements as a list in a sentence: with what stands between them. @param {Node[]} items @returns {(string|Node)[]} */
export function sayListParts(items) {
  return lists().formatToParts(items.map((_, i) => String(i)))
    .map(({ type, value }) => (type === "element" ? items[Number(value)] : value));
}

/**
 * What a word that the data has as it is, is called in the page's language.
 * @param {"statuses"|"alliances"|"regions"} list
 * @param {string} word
 */
export function sayTerm(list, word) {
  const terms = words.terms?.[list] ?? {};
  return Object.hasOwn(terms, word) ? terms[word] : word;
}

/** The order of two texts in the language's alphabet. @param {string} a @param {string} b */
export function inOrder(a, b) {
  return order().compare(a, b);
}
