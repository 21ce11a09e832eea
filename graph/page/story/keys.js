/**
 * The keys of a story. A clicker sends Page Up and Page Down, F5 to present, a full stop or B for a
 * blank screen and Escape; the slider, texts and buttons keep the keys that are theirs.
 */

import { readingKey } from "../core/direction.js";
import { shortcutOf } from "../core/shortcuts.js";
import { alive } from "../elements/life.js";

/** @import { StoryAct } from "./types.d.ts" */

/** @typedef {Record<string, StoryAct>} Acts by keys */

/** A key pressed again within so long is pressed twice. */
const TWICE_MS = 450;

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
const ALWAYS = { Escape: "leave", F5: "present", n: "notes", p: "presenter" };
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
  // Not by what it is an instance of: another window has classes of its own.
  const at = /** @type {Element | null} */ (target);
  if (!at?.closest) return "";
  if (at.matches("input[type=range]")) return "slider";
  if (at.matches("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]")) return "typing";
  if (at.matches("button, a[href], summary, input")) return "button";
  return at.closest("#picture, table, [role=grid], [role=listbox]") ? "picture" : "";
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
 * Tells a key that is pressed twice from one that is pressed once, which is heard when no second one follows.
 * @param {{once: () => void, twice: () => void}} heard
 */
export function onceOrTwice({ once, twice }) {
  /** @type {ReturnType<typeof setTimeout> | null} */
  let waiting = null;
  function forget() {
    if (waiting !== null) clearTimeout(waiting);
    waiting = null;
  }
  return {
    forget,
    press() {
      if (waiting !== null) {
        forget();
        twice();
        return;
      }
      waiting = setTimeout(() => {
        waiting = null;
        once();
      }, TWICE_MS);
    },
  };
}

/**
 * @param {Record<StoryAct | "other", () => void>} actions `other` hears of every key that is nothing of the story's
 * @param {() => null | {presenting: boolean, scrolls: boolean}} how null while no story plays
 * @returns what hears the keys, for another window to hear them by
 */
export function bindStoryKeys(actions, how) {
  /** @param {KeyboardEvent} event */
  function listen(event) {
    const now = how();
    if (!now || event.ctrlKey || event.metaKey || event.altKey) return;
    if (document.querySelector("dialog[open]")) return;
    const action = storyKey(event, placeOf(event.target), now);
    if (action !== "presenter") actions.other();
    if (!action) return;
    event.preventDefault();
    event.stopPropagation();
    if (action !== "presenter" || !event.repeat) actions[action]();
  }
  document.addEventListener("keydown", listen, { capture: true, signal: alive() });
  return listen;
}
