/**
 * The keys of a story. A clicker sends Page Up and Page Down; the slider, texts and buttons keep the
 * keys that are theirs.
 */

const STEPS = { PageDown: "next", PageUp: "back" };
const ARROWS = { ArrowRight: "next", ArrowLeft: "back" };
const ENDS = { Home: "first", End: "last" };
const UPRIGHT = { ArrowDown: "next", ArrowUp: "back" };
const ALWAYS = { Escape: "leave", n: "notes", N: "notes" };
const PRESENTING = { ".": "blank", b: "blank", B: "blank" };

/** Where a key is pressed, as far as it matters here: "typing", "slider", "button", "picture", "". */
export function placeOf(target) {
  if (!(target instanceof Element)) return "";
  if (target.matches("input[type=range]")) return "slider";
  if (target.matches("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]")) return "typing";
  if (target.matches("button, a[href], summary, input")) return "button";
  return target.closest("#picture, table, [role=grid], [role=listbox]") ? "picture" : "";
}

/**
 * What a key does while a story plays; null when it is not the story's.
 * @param {string} key
 * @param {boolean} shift
 * @param {string} place
 * @param {{presenting: boolean, scrolls: boolean}} how `scrolls`: the text is longer than its room
 * @returns {string|null} next, back, first, last, leave, notes, blank
 */
export function storyKey(key, shift, place, { presenting, scrolls }) {
  if (place === "typing") return null;
  if (Object.hasOwn(ALWAYS, key)) return ALWAYS[key];
  if (place === "slider") return null;
  if (Object.hasOwn(STEPS, key)) return STEPS[key];
  if (key === " " && presenting && place !== "button") return shift ? "back" : "next";
  // The arrows walk through the picture, too, but not before an audience.
  if (place === "picture" && !presenting) return null;
  const keys = presenting
    ? { ...ARROWS, ...ENDS, ...PRESENTING, ...(scrolls ? {} : UPRIGHT) } : { ...ARROWS, ...ENDS };
  return Object.hasOwn(keys, key) ? keys[key] : null;
}

/**
 * @param {object} actions one for each of the names above
 * @param {function(): null | {presenting: boolean, scrolls: boolean}} how null while no story plays
 */
export function bindStoryKeys(actions, how) {
  document.addEventListener("keydown", (event) => {
    const now = how();
    if (!now || event.ctrlKey || event.metaKey || event.altKey) return;
    if (document.querySelector("dialog[open]")) return;
    const action = storyKey(event.key, event.shiftKey, placeOf(event.target), now);
    if (!action) return;
    event.preventDefault();
    event.stopPropagation();
    actions[action]();
  }, true);
}
