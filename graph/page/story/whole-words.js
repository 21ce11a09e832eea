/** A pattern for words as they are written, which are not a part of longer ones. Pure. */

const SIGNS = /[.*+?^${}()|[\]\\]/g;

/**
 * @param {string} words
 * @param {string} flags besides "u"
 * @param {string} before a pattern of what stands before them
 */
export function wholeWords(words, flags = "", before = "") {
  return new RegExp(`${before}(?<![\\p{L}\\p{N}-])${words.replace(SIGNS, "\\$&")}(?![\\p{L}\\p{N}-])`, `u${flags}`);
}
