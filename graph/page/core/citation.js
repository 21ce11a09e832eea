/**
 * Documents as a reader cites them, the file itself among them: as text in two styles, as
 * graph/citation/ has it, which says by which handbooks. Pure.
 */

import { apaDate, apaNames, chicagoNames } from "./citation-names.js";
import { formatDate, qualified } from "./dates.js";
import { say } from "./say.js";

/** @import { Meta, Source } from "../contract.d.ts" */
/** @import { Cited, TextStyle } from "./types.d.ts" */

const ENDED = /[.?!]”?$|»$/;
/** The title's own end is that of what is quoted. */
const TITLE_ENDED = /[.?!]$/;

/** @param {string} date as written @param {(plain: string) => string} inWords */
function day(date, inWords) {
  const { plain, qualifier } = qualified(date);
  return qualifier ? say("citation.about", { date: inWords(plain) }) : inWords(plain);
}

/** @param {(string | undefined | null)[]} parts @param {string | undefined} url */
function joined(parts, url) {
  const text = parts.filter((part) => part !== undefined && part !== null && part !== "")
    .map((part) => (ENDED.test(String(part)) ? part : `${part}.`)).join(" ");
  return url ? `${text} ${url}` : text;
}

/** "Author. (Date). Title (Series). Publisher. More. Address" @type {TextStyle} */
export function apa(source, more) {
  const who = apaNames(source) || source.publisher;
  const when = `(${source.date ? day(source.date, apaDate) : say("citation.no_date")})`;
  const title = source.series ? say("citation.series", { title: source.title, series: source.series }) : source.title;
  const head = who ? [who, `${when}. ${title}`] : [`${title}. ${when}`];
  return joined([...head, source.author && source.publisher, more], source.url);
}

/** "Author. “Title.” Series. Publisher, Place, Date. More. Address" @type {TextStyle} */
export function chicago(source, more) {
  const who = chicagoNames(source) || source.publisher;
  const last = [source.author && source.publisher, source.place, source.date && day(source.date, formatDate)].filter(Boolean).join(", ");
  return joined([who, say(TITLE_ENDED.test(source.title) ? "citation.quoted_ended" : "citation.quoted", { title: source.title }), source.series, last, more], source.url);
}

/**
 * The file as a document; what it does not say of itself stays out.
 * @param {Meta} meta @param {string} version of the program @param {string | null} [part] what of it is cited
 * @param {string | null} [address] where that is found, if not where the file says
 * @returns {Source}
 */
export function itself(meta, version, part = null, address = meta.address ?? null) {
  const edition = meta.version ? say("citation.edition", { title: meta.title, version: meta.version }) : meta.title;
  const whole = say("citation.as_of", { title: edition, day: meta.asOf });
  return {
    title: part ? say("citation.part", { part, whole }) : whole,
    publisher: `relations ${version}`,
    date: meta.asOf,
    ...(meta.author ? { author: meta.author } : null),
    ...(meta.authors ? { authors: meta.authors } : null),
    ...(address ? { url: address } : null),
    ...(meta.licence ? { note: say("citation.licence", { licence: meta.licence }) } : null),
  };
}

/** In the order of their texts, whatever their letters' size. @param {string} a @param {string} b */
function inOrder(a, b) {
  const [one, other] = [a.toLowerCase(), b.toLowerCase()];
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/**
 * A bibliography as text: the whole first, then the others in the order of their letters.
 * @param {TextStyle} style @param {Source} whole @param {Cited[]} documents
 */
export function listOf(style, whole, documents) {
  return `${[style(whole, whole.note), "", ...documents.map(({ source }) => style(source)).sort(inOrder)].join("\n")}\n`;
}
