/** Documents as programs for bibliographies take them: BibTeX and CSL-JSON, as graph/export has them. Pure. */

import { authorsOf } from "./citation-names.js";
import { partsOf, qualified } from "./dates.js";

/** @import { Author, Source } from "../contract.d.ts" */
/** @import { Cited } from "./types.d.ts" */

const NOT_IN_KEYS = /[^A-Za-z0-9.:_-]+/g;
/** How treaty series are called: UNTS, LNTS, CETS. Laws, judgments and journals have series, too. */
const TREATIES = /\b(?:[A-Z]{1,3}TS|TIAS|Treaty Series)\b/;
/** What BibTeX would cut a name at. */
const PARTS_NAMES = /,|(?:^|\s)and(?:\s|$)/i;
const SPECIAL = /[\\{}$&#%_^~]/g;
/** @type {Record<string, string>} */
const WRITTEN = { "\\": "\\textbackslash{}", "^": "\\^{}", "~": "\\~{}" };

/** @param {string} text */
function escaped(text) {
  return text.trim().split(/\s+/).join(" ").replace(SPECIAL, (sign) => WRITTEN[sign] ?? `\\${sign}`);
}

/** As “Family, Suffix, Given”; in braces it is one name. @param {Author} author */
function inBibtex({ name, family, suffix, given }) {
  if (name) return `{${escaped(name)}}`;
  const parts = [family, suffix, given].flatMap((part) => (part ? [escaped(part)] : []));
  return parts.map((part) => (PARTS_NAMES.test(part) ? `{${part}}` : part)).join(", ");
}

/** @param {Source} source @returns {[string, string][]} */
function fields(source) {
  const authors = authorsOf(source, source.publisher);
  /** @type {[string, string | false | undefined][]} */
  const all = [
    ["title", `{${escaped(source.title)}}`],
    ["author", authors.map(inBibtex).join(" and ")],
    ["publisher", source.author && source.publisher && escaped(source.publisher)],
    ["date", source.date],
    ["year", source.date?.slice(0, 4)],
    ["address", source.place && escaped(source.place)],
    ["series", source.series && escaped(source.series)],
    ["url", source.url?.replaceAll("{", "%7B").replaceAll("}", "%7D")],
    ["urldate", source.accessed],
    ["note", source.note && escaped(source.note)],
  ];
  return all.flatMap(([name, value]) => (value ? [[name, value]] : []));
}

/** @param {Cited} document */
export function bibtex({ key, source }) {
  const lines = fields(source).map(([name, value]) => `  ${name} = {${value}},`);
  return [`@misc{${key.replace(NOT_IN_KEYS, "-")},`, ...lines, "}\n"].join("\n");
}

/** @param {string} date as written */
function issued(date) {
  return { "date-parts": [partsOf(date).map(Number)], ...(qualified(date).qualifier ? { circa: true } : null) };
}

/** @param {Cited} document @returns {Record<string, unknown>} */
export function csl({ key, source }) {
  const authors = authorsOf(source, source.publisher);
  const plain = {
    publisher: source.publisher,
    "publisher-place": source.place,
    "collection-title": source.series,
    URL: source.url,
    note: source.note,
  };
  return {
    id: key,
    type: TREATIES.test(source.series ?? "") ? "treaty" : "document",
    title: source.title,
    ...(authors.length > 0 ? { author: authors.map(({ name, ...person }) => (name ? { literal: name } : person)) } : null),
    ...Object.fromEntries(Object.entries(plain).filter(([, value]) => value)),
    ...(source.date ? { issued: issued(source.date) } : null),
    ...(source.accessed ? { accessed: issued(source.accessed) } : null),
  };
}
