/**
 * What the reader has opened and closed: panels by their ids ("help"), and what is folded in them by
 * these and a name ("legend.regions"). Only what differs from how the page has it at first is noted,
 * so that a link stays short.
 */

/** @import { Change, Index, PageState } from "./types.d.ts" */

/** On a phone, what is below the details' heading: at first the picture has the room. */
export const DETAILS_BODY = "details.body";
/** On a phone, what is below the start's heading: at first the picture has the room. */
export const START_BODY = "start.body";
/** On a phone, what is below the comparison's heading: at first the picture has the room. */
export const COMPARE_BODY = "compare.body";
/** In a story, the details of what its step itself has selected. */
export const DETAILS_OF_STEP = "details.step";
/** The speaker's notes on a story's card; the list of events, and behind a dot the event whose mark's it is; what can be taken away. */
export const NOTES = "story.notes";
export const EVENTS = "time.events";
export const TAKE = "take";
/** What the picture's lines stand for, in its corner. */
export const KEY = "picture.key";
/** What opens, or is chosen in, beside the panels. */
export const PARTS = ["story", "time", "picture", TAKE];
/** More is not opened by hand. */
export const MOST_OPEN = 100;
const FOLD = /^[\p{L}\p{N}_-][\p{L}\p{N}_. -]{0,79}$/u;

/** Whether something is open; `first` is how the page has it. @param {Pick<PageState, "open">} state @param {string} key @param {boolean} [first] */
export function isOpen(state, key, first = false) {
  return Object.hasOwn(state.open, key) ? state.open[key] : first;
}

/**
 * The change that opens or closes something.
 * @param {Pick<PageState, "open">} state @param {string} key @param {boolean} open @param {boolean} [first]
 * @returns {{open: Record<string, boolean>}}
 */
export function turned(state, key, open, first = false) {
  const { [key]: _, ...others } = state.open;
  return { open: open === first ? others : { ...others, [key]: open } };
}

/** The change after which nothing is noted of some keys. @param {Pick<PageState, "open">} state @param {string[]} keys @returns {Change} */
export function forgotten(state, keys) {
  return { open: Object.fromEntries(Object.entries(state.open).filter(([key]) => !keys.includes(key))) };
}

/** Whether a key can be one of the page's: a panel, or what may be folded in it. @param {Index} index @param {string} key */
export function isKey(index, key) {
  const [panel, ...fold] = key.split(".");
  return (index.panels.has(panel) || PARTS.includes(panel)) && (fold.length === 0 || FOLD.test(fold.join(".")));
}

/** Whether a word can be one that was chosen. @param {string} word */
export function isWord(word) {
  return FOLD.test(word);
}
