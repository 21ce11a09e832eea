/**
 * What the text of a step speaks of: which actors, days, numbers and ties. What changes is told by
 * it, since a step is about what its text is about. Pure.
 */

import { formatDate } from "../dates.js";
import { shortLabel } from "../words.js";
import { inWords } from "./listing.js";
import { mentionsIn, stems } from "./mentions.js";
import { plainText } from "./rich.js";
import { stepOf } from "./step.js";
import { wholeWords } from "./whole-words.js";

/** Shares from here on count as spoken of. */
export const SPOKEN = 0.5;
/** A year alone is in many texts. */
const YEAR_ALONE = 0.3;

/** Whether a text has a word or several, as they are written; `before` is a pattern of what stands before. */
function has(text, words, before = "") {
  return wholeWords(words, "", before).test(text);
}

function dayIn(text, edtf) {
  const [year, month, day] = String(edtf ?? "").replace(/[~?%]$/, "").split("-");
  if (!year || !has(text, year)) return 0;
  if (!month) return YEAR_ALONE;
  const monthAndYear = formatDate(`${year}-${month}`);
  const dayAndMonth = day && formatDate(`${year}-${month}-${day}`).replace(` ${year}`, "");
  return has(text, monthAndYear, "(?<!\\d )") || (dayAndMonth && has(text, dayAndMonth)) ? 1 : 0;
}

/** A text without what the ends of a tie are called: that a step names these is no mention of the tie. */
function withoutEnds(index, tie, text) {
  const ends = stems(["State", ...[tie.from, tie.to].map((id) => index.actors.get(id)?.name ?? "")].join(" "));
  return text.split(" ").filter((word) => [...stems(word)].every((stem) => !ends.has(stem))).join(" ");
}

const NOTHING = { actor: () => false, day: () => 0, number: () => false, words: () => 0, title: () => 0, tie: () => 0 };

/**
 * @param {object} index
 * @param {object} state
 * @returns {{actor: function(string): boolean, day: function(string): number, number: function(number): boolean,
 *   words: function(object, string): number, title: function(object): number, tie: function(object): number}}
 *   the shares from 0 to 1, of a tie's title and of words about it without its ends' names; nothing outside stories
 */
export function spokenOf(index, state) {
  const at = stepOf(index, state);
  if (!at) return NOTHING;
  const text = plainText(at.step.text);
  const mentioned = mentionsIn(index, state);
  const actor = (id) => {
    const found = index.actors.get(id);
    return Boolean(found) && [found.name, shortLabel(found), ...(found.aliases ?? [])].some((name) => has(text, name));
  };
  const words = (tie, about) => mentioned({ title: withoutEnds(index, tie, about) });
  const title = (tie) => (tie.title ? words(tie, tie.title) : 0);
  return {
    actor,
    day: (edtf) => dayIn(text, edtf),
    number: (count) => count > 1 && has(text.toLowerCase(), inWords(count)),
    words,
    title,
    tie(tie) {
      const share = title(tie);
      // "Disputes with China" speaks of each dispute that China has with someone named.
      const kind = (share > 0 || !tie.title) && actor(tie.from) && actor(tie.to) ? mentioned({ kind: tie.kind }) : 0;
      return Math.max(share, kind);
    },
  };
}
