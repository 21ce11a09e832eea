/** How much of the picture the panels cover at each side, so that the camera uses what is free. */

import { must } from "../core/must.js";

/** @import { Insets } from "../drawing/types.d.ts" */

/** A panel wider than this share of the window is a sheet at its bottom. */
const SHEET = 0.7;
/** A key of lines that is wider than this share of the picture's is rows below it. */
const COLUMN = 0.4;
/** Of what is said of lines that are not drawn the map leaves room for a line: what differs with them moves nothing. */
const LINE = 26;
/** Where the key is folded, that stands beside its button in so many lines, and is not known when the camera is; in a narrow window it is above the picture's buttons. */
const BESIDE = { lines: 3, from: 720 };
/** Room beside a column, as there is between it and the window's edge. */
const GAP = 12;

/**
 * What of the key takes room, and how wide it is at most as a column. Opened by its button it lies over the picture, which
 * stays as it is; the row of the button is kept, whatever is said in it.
 * @param {number} column @returns {[string | null, number]}
 */
function keyOf(column) {
  const classes = document.getElementById("picture-key")?.classList;
  if (!classes?.contains("over")) return ["line-key", column];
  if (!classes.contains("noted")) return [null, 0];
  const words = document.getElementById("left-out");
  return [words && getComputedStyle(words.parentElement ?? words).display === "contents" ? "left-out" : "picture-key", 0];
}

/** Whether something is said in the row of the key's button. */
function isSaidBelow() {
  const classes = document.getElementById("picture-key")?.classList;
  return Boolean(classes?.contains("noted") && (classes.contains("over") || !classes.contains("keyed")));
}

/**
 * From where on what is said of lines has room.
 * @param {{bottom: number, width: number} | null} leftOut above what is said of a map @param {{bottom: number} | null} foot of the picture where nothing is said of a map
 * @param {number} column how wide one is at most @param {number} width of the window
 */
function saidFrom(leftOut, foot, column, width) {
  if (leftOut && leftOut.width > column) return leftOut.bottom - LINE;
  return foot && width > BESIDE.from && isSaidBelow() ? foot.bottom - BESIDE.lines * LINE : Infinity;
}

/**
 * @returns {() => Insets} in CSS pixels
 */
export function createInsets() {
  const stage = must(document.getElementById("stage"));
  // Asked for whenever the hand moves: a list that the browser keeps costs nothing.
  const panels = document.getElementsByClassName("panel");
  return () => {
    // The stage is the window, or more than it where the page scrolls.
    const { top: start, width, height } = stage.getBoundingClientRect();
    /** @param {string} id */
    const box = (id) => {
      const rect = document.getElementById(id)?.getBoundingClientRect();
      if (!rect || !(rect.height > 0)) return null;
      return { top: rect.top - start, bottom: rect.bottom - start, left: rect.left, right: rect.right, width: rect.width, height: rect.height };
    };
    const insets = { top: box("headline")?.bottom ?? box("header")?.bottom ?? 0, right: 0, bottom: 0, left: 0 };
    const [caption, foot] = [box("map-caption"), box("picture-foot")];
    for (const low of [box("timeline"), box("zoom"), caption]) {
      if (low) insets.bottom = Math.max(insets.bottom, height - low.top);
    }
    const column = (foot?.width ?? 0) * COLUMN;
    insets.bottom = Math.max(insets.bottom, height - saidFrom(caption && box("left-out"), caption ? null : foot, column, width));
    /** Something across the whole width covers the bottom; a column covers its side. @param {ReturnType<typeof box>} part @param {number} most how wide a column is at most */
    const cover = (part, most) => {
      if (!part || part.width === 0) return;
      if (part.width > most) insets.bottom = Math.max(insets.bottom, height - part.top);
      else if (part.left < width - part.right) insets.left = Math.max(insets.left, part.right + GAP);
      else insets.right = Math.max(insets.right, width - part.left + GAP);
    };
    for (const { id } of panels) cover(box(id), width * SHEET);
    const [key, most] = keyOf(column);
    cover(key === null ? null : box(key), most);
    return insets;
  };
}
