/**
 * What ties are called and who says so, as parts of a sentence: in brackets, once, and not where the
 * sentence says it anyway. Pure.
 */

import { withArticle } from "../articles.js";
import { stems } from "./mentions.js";
import { wholeWords } from "./whole-words.js";

const LONGEST_SPEAKER = 60;
/** Who says so may be a whole sentence, which "according to" cannot lead. */
const SENTENCE = /[;:()]| (calls?|called|says?|spoke|speaks?|holds?|denies|who|which|found|until)\b/;

/** A title without what it says in brackets: "SALT II". */
export function baseTitle(tie) {
  return (tie.title ?? "").replace(/ \([^()]*\)$/, "");
}

/** A title that is to stand in brackets itself. */
export function unbracketed(title) {
  return title.replace(/ \(([^()]*)\)$/, ": $1").replace(/ \(([^()]*)\)/g, ", $1,").replace(/[()]/g, "");
}

/** What a title says in brackets: "signed, never in force". */
export function inItsBrackets(tie) {
  return (tie.title ?? "").slice(baseTitle(tie).length).replace(/[()]/g, "").trim();
}

/** Who says so, if few words tell it, and how sure it is. */
export function attribution({ accordingTo, confidence }, longest = LONGEST_SPEAKER) {
  const speaker = accordingTo && accordingTo.length <= longest && !isSentence(accordingTo)
    ? `according to ${withArticle(accordingTo)}` : null;
  return [speaker, confidence].filter(Boolean);
}

/** Whether who says so is given as what they say. */
export function isSentence(accordingTo) {
  return SENTENCE.test(accordingTo);
}

/** Whether a title says nothing that the sentence does not say; "United States" is not about states. */
export function repeats(sentence, title) {
  const said = stems(sentence.replace(/\b(States|Union|Kingdom)\b/g, ""));
  return [...stems(title)].every((stem) => said.has(stem));
}

/** Whether a title names both ends of its tie, and so needs no sentence about them: "Russia's invasion of Ukraine". */
export function namesBoth(index, tie) {
  return Boolean(tie.title) && [tie.from, tie.to].every((id) => {
    const actor = index.actors.get(id);
    const names = [actor?.name, id, actor?.code2, ...(actor?.aliases ?? [])].filter(Boolean);
    return names.some((name) => wholeWords(name).test(tie.title));
  });
}

/** What ties are called; those that differ in brackets alone by what they share. */
export function titleOf(ties) {
  const titles = [...new Set(ties.map((tie) => tie.title).filter(Boolean))];
  const bases = [...new Set(ties.map(baseTitle).filter(Boolean))];
  return (titles.length > bases.length ? bases : titles).map(unbracketed).join("; ");
}

/** " (SALT II; disputed)"; "" for nothing. */
export function inBrackets(parts) {
  const said = parts.filter(Boolean);
  return said.length > 0 ? ` (${said.join("; ")})` : "";
}
