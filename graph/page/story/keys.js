/**
 * The keys of a story. A clicker sends Page Up and Page Down, F5 to present, a full stop or B for a
 * blank screen and Escape; the slider, texts and buttons keep the keys that are theirs.
 */

import { readingKey } from "../core/direction.js";
import { shortcutOf } from "../core/shortcuts.js";

/** @import { StoryAct } from "./types.d.ts" */

/** @typedef {Record<string, StoryAct>} Acts by keys */

/** @type {Acts} */
const STEPS = { PageDown: "next", PageUp: "back" };
/** @type {Acts} */
const ARROWS = { ArrowRight: "next", ArrowLeft: "back" };
/** @type {Acts} */
const ENDS = { Home: "first", End: "last" };
/** @type {Acts} */
const UPRIGHT = { ArrowDown: "next", ArrowUp: "back" };
/** @type {Acts} */
const SPACE = { " ": "next" };
/** @type {Acts} */
const ALWAYS = { Escape: "leave", F5: "present", n: "notes" };
/** @type {Acts} */
const PRESENTING = { ".": "blank", b: "blank" };

/** The arrow that leads on points where one reads to. @returns {Acts} */
function arrows() {
  return Object.fromEntries(Object.entries(ARROWS).map(([key, action]) => [readingKey(key), action]));
}

/**
 * Where a key is pressed, as far as it matters here: "typing", "slider", "button", "picture", "".
 * @param {EventTarget | null} target
 */
export function placeOf(target) {
  if (!(target instanceof Element)) return "";
  if (target.matches("input[type=range]")) return "slider";
  if (target.matches("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]")) return "typing";
  if (target.matches("button, a[href], summary, input")) return "button";
  return target.closest("#picture, table, [role=grid], [role=listbox]") ? "picture" : "";
}

/**
 * What a key does while a story plays; null when it is not the story's.
 * @param {{key: string, code?: string, shiftKey?: boolean}} event
 * @param {string} place
 * @param {{presenting: boolean, scrolls: boolean}} how `scrolls`: the text is longer than its room
 * @returns {StoryAct | null}
 */
export function storyKey(event, place, { presenting, scrolls }) {
  if (place === "typing") return null;
  /** @type {Record<string, StoryAct>} */
  const keys = { ...ALWAYS };
  if (place !== "slider") {
    Object.assign(keys, STEPS);
    // The arrows walk through the picture, too, but not before an audience.
    if (presenting || place !== "picture") Object.assign(keys, arrows(), ENDS);
    if (presenting) Object.assign(keys, PRESENTING, scrolls ? {} : UPRIGHT, place === "button" ? {} : SPACE);
  }
  const shortcut = shortcutOf(event, keys);
  if (shortcut === null) return null;
  return shortcut === " " && event.shiftKey ? "back" : keys[shortcut];
}

/**
 * @param {Record<StoryAct, () => void>} actions
 * @param {() => null | {presenting: boolean, scrolls: boolean}} how null while no story plays
 */
export function bindStoryKeys(actions, how) {
  document.addEventListener("keydown", (event) => {
    const now = how();
    if (!now || event.ctrlKey || event.metaKey || event.altKey) return;
    if (document.querySelector("dialog[open]")) return;
    const action = storyKey(event, placeOf(event.target), now);
    if (!action) return;
    event.preventDefault();
    event.stopPropagation();
    actions[action]();
  }, true);
}
