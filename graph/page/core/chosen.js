/**
 * What the reader has chosen within panels, in words by key ("table.rows": "actors"): only what differs
 * from how the page has it at first. What a key may be is its panel's affair: a value that it does not know
 * is none.
 */

/** @import { PageState } from "./types.d.ts" */

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
