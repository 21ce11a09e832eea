/**
 * What the reader has chosen within panels, in words by key ("table.rows": "actors"): only what differs
 * from how the page has it at first. Which keys there are and which words they know is said by those in whom
 * one chooses: a panel by its `words`. What a link chooses beyond these is left out, and told.
 */

/** @import { Knows, PageState } from "./types.d.ts" */

/** Knows a few words. @param {readonly string[]} words @returns {Knows} */
export const oneOf = (words) => (_, word) => words.includes(word);

/** The word that is chosen; "" where none is. @param {Pick<PageState, "chosen">} state @param {string} key */
export function chosen(state, key) {
  return Object.hasOwn(state.chosen, key) ? state.chosen[key] : "";
}

/**
 * One of a few words: the one that is chosen, or `first`.
 * @template {string} Word
 * @param {Pick<PageState, "chosen">} state @param {string} key @param {Word[]} words @param {Word} first @returns {Word}
 */
export function chosenOf(state, key, words, first) {
  return words.find((word) => word === chosen(state, key)) ?? first;
}

/**
 * The change that chooses a word; the first one, or "", stands nowhere.
 * @param {Pick<PageState, "chosen">} state @param {string} key @param {string} word @param {string} [first]
 * @returns {{chosen: Record<string, string>}}
 */
export function choosing(state, key, word, first = "") {
  const { [key]: _, ...others } = state.chosen;
  return { chosen: word === first || word === "" ? others : { ...others, [key]: word } };
}
