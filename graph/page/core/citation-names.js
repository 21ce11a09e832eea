/** Authors and dates as two styles of text write them, as graph/citation/names.py has it. Pure. */

import { datePartsInWords } from "./dates.js";
import { say } from "./say.js";

/** @import { Author, Source } from "../contract.d.ts" */

const MOST_IN_APA = 20;
const MOST_IN_CHICAGO = 6;
const STOP_WITHIN = /\.(?=[^\s-])/g;

/** @param {Source} source @param {string} [otherwise] whose it is, if no author is named @returns {Author[]} */
export function authorsOf(source, otherwise) {
  if (source.authors) return source.authors;
  const name = source.author ?? otherwise;
  return name ? [{ name }] : [];
}

/** “Fravel, M. T.”, “Burr, J. M., & Collins, R. O.”; a name that is one stays as it is. @param {Source} source */
export function apaNames(source) {
  const names = authorsOf(source).map((author) => inverted(author, initials(author.given ?? "")));
  if (names.length > MOST_IN_APA) return `${names.slice(0, MOST_IN_APA - 1).join(", ")}, … ${names.at(-1)}`;
  return row(names, (before, next) => `${before}, & ${next}`);
}

/** “Burr, J. Millard, and Robert O. Collins”: the first alone by the family's name. @param {Source} source */
export function chicagoNames(source) {
  const names = authorsOf(source).map((author, at) => (at === 0 ? inverted(author, author.given ?? "") : inFull(author)));
  if (names.length > MOST_IN_CHICAGO) return say("citation.and_others", { names: names.slice(0, 3).join(", ") });
  return row(names, (before, next) => say("citation.and", { before, next }));
}

/** “2017, June 6”, “2017, June”, “2017”. @param {string} edtf without a qualifier */
export function apaDate(edtf) {
  const { year = edtf, month, day } = datePartsInWords(edtf);
  if (day) return say("citation.day", { year, month, day });
  return month ? say("citation.month", { year, month }) : year;
}

/** “M. T.”, “J.-P.”; in a script without small letters names have no initials. @param {string} given */
function initials(given) {
  const words = given.normalize("NFC").replace(STOP_WITHIN, ". ").split(/\s+/).filter(Boolean);
  return words.map((word) => word.split("-").map(initial).join("-")).join(" ");
}

/** @param {string} part */
function initial(part) {
  const [first = ""] = part;
  return part.endsWith(".") || first.toLowerCase() === first.toUpperCase() ? part : `${first}.`;
}

/** @param {Author} author @param {string} given */
function inverted({ name, family, suffix }, given) {
  return name ?? [family, given, suffix].filter(Boolean).join(", ");
}

/** @param {Author} author */
function inFull({ name, given, family, suffix }) {
  return name ?? [given, family, suffix].filter(Boolean).join(" ");
}

/** @param {string[]} names @param {(before: string, next: string) => string} last */
function row(names, last) {
  if (names.length < 2) return names.join("");
  return last(names.slice(0, -1).join(", "), String(names.at(-1)));
}
