/**
 * The door of a panel at the left: what a hand has decided holds for good, or while something that needs
 * the room, the table, a matrix, a map or in little room a network beside details, or a story is there. By the state and the window alone,
 * in whatever order things came; which of them was open last the browser remembers.
 */

import { isOpen, turned } from "../core/open.js";
import { initialState } from "../core/state.js";

/** @import { Index, PageState, Store } from "../core/types.d.ts" */
/** @import { Door } from "./types.d.ts" */

/** Up to here there is too little room for another panel beside the one at the left. */
const NARROW = "(max-width: 1500px)";
/** And beside a matrix and details: its cells are as large as two panels leave them room. */
const NARROW_FOR_CELLS = "(max-width: 2000px)";
/** Up to here it covers the picture. */
const TIGHT = "(max-width: 900px)";
/** From there on, and up to so many letters, it has none beside a network and details: the two would leave that less than they take. */
const NARROW_IN_LETTERS = { from: "(min-width: 900.02px)", to: 72 };
/** So many for what is read but once: a network of many has no room for its names there. */
export const WIDE_IN_LETTERS = 84;
const KEPT = "relations-left";

/** Whether a panel at the left would cover the picture. */
export const isTight = () => window.matchMedia(TIGHT).matches;

/** @param {PageState} state */
function needsRoom({ panel, layout, selection }) {
  return panel === "table" || layout === "matrix" || selection !== null;
}

/** Up to which width it has no room. @param {PageState} state @param {number} letters beside a network */
function narrow({ panel, layout, selection, focus }, letters) {
  if (panel === "table" || layout === "map") return NARROW;
  if (layout === "matrix") return selection !== null || focus.length > 0 ? NARROW_FOR_CELLS : NARROW;
  return `${NARROW_IN_LETTERS.from} and (max-width: ${letters * parseFloat(getComputedStyle(document.documentElement).fontSize)}px)`;
}

/** Whether it is the network of what the file itself has chosen, on whatever day: what to do first stands beside it in any window. @param {PageState} state @param {Index} index */
const isOpening = ({ layout, panel, selection }, { data }) => layout === "network" && panel === "picture" && selection === initialState(data).selection;

/** What a hand's decision is for. @param {PageState} state @param {Index} index @param {number} [letters] @returns {"hand" | "need" | "story"} */
function occasion(state, index, letters = NARROW_IN_LETTERS.to) {
  if (state.story) return "story";
  return needsRoom(state) && !isOpening(state, index) && window.matchMedia(narrow(state, letters)).matches ? "need" : "hand";
}

/** The panel that was open at the left at the end of the last visit; "" for none, null where nobody knows. */
function lastLeft() {
  try {
    return window.localStorage.getItem(KEPT);
  } catch {
    return null;
  }
}

/** What was open when the page was opened: what is opened now changes what is open at first only then. @type {string | null | undefined} */
let last;

/** @returns {string | null} */
export function openLast() {
  last = last === undefined ? lastLeft() : last;
  return last;
}

/** Whether a hand has decided for good: what is decided while something needs the room, or in a story, has a key of its own. @param {PageState["open"]} open @param {PageState["open"]} before */
const isForGood = (open, before) => [...new Set([...Object.keys(open), ...Object.keys(before)])].some((key) => open[key] !== before[key] && !key.includes("."));

/**
 * Remembers what a hand opens and closes at the left.
 * @param {Store} store @param {() => string} open the panel that is open there; "" for none
 */
export function rememberLeft(store, open) {
  openLast();
  store.subscribe((state, previous) => {
    if (!isForGood(state.open, previous.open) || isTight()) return;
    try {
      window.localStorage.setItem(KEPT, open());
    } catch {
      // Without storage it holds for as long as the page is open.
    }
  });
}

/**
 * @param {string} id of the panel
 * @param {(state: PageState, index: Index) => boolean} first whether it is open until a hand decides, where nothing else needs the room
 * @param {number} [letters] up to which width a network beside details needs it
 * @returns {Door}
 */
export function leftDoor(id, first, letters) {
  const keys = { hand: id, need: `${id}.beside`, story: `${id}.story` };
  /** @param {PageState} state @param {Index} index @returns {[string, boolean]} */
  const now = (state, index) => {
    const on = occasion(state, index, letters);
    return [keys[on], on === "hand" && first(state, index)];
  };
  return {
    is: (state, index) => isOpen(state, ...now(state, index)),
    turn(state, index, open) {
      const [key, at] = now(state, index);
      return turned(state, key, open, at);
    },
    over: (state, previous) => [
      ...(Boolean(state.story) !== Boolean(previous.story) ? [keys.story] : []),
      ...(needsRoom(state) ? [] : [keys.need]),
    ],
  };
}
