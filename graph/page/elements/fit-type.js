/**
 * Type as large as a text allows in the room that it has: for a step before an audience, and on a slide. An image
 * gives way before the words become small, and what has changed is cut short, and says so, before a word is cut off.
 */

import { say } from "../core/say.js";
import { h, overflows } from "./dom.js";

/** @typedef {{type: number, image: number}} Sizes as shares of what is usual */

const LARGEST = 1.3;
const USUAL = 1;
/** Below this, no word is read from the last row: the styles have it as a least size, too. */
const SMALLEST = 0.62;
const FINER = 0.02;
/** An image that is still looked at, and one that is all but put away. */
const SMALL_IMAGE = 0.4;
const LEAST_IMAGE = 0.2;
const IMAGE_FINER = 0.05;

/** Numbers from one down to another. @param {number} from @param {number} to @param {number} by */
function down(from, to, by) {
  const count = Math.floor((from - to) / by + 1e-9) + 1;
  return Array.from({ length: count }, (_, i) => Math.round((from - i * by) * 100) / 100);
}

/** What is tried, one after another. @param {boolean} pictured whether there is an image @returns {Sizes[]} */
export function sizesTried(pictured) {
  /** @param {number} from @param {number} to @param {number} image */
  const types = (from, to, image) => down(from, to, FINER).map((type) => ({ type, image }));
  /** @param {number} from @param {number} to @param {number} type */
  const images = (from, to, type) => down(from, to, IMAGE_FINER).map((image) => ({ type, image }));
  if (!pictured) return types(LARGEST, SMALLEST, 1);
  return [
    ...types(LARGEST, USUAL, 1), ...images(1, SMALL_IMAGE, USUAL),
    ...types(USUAL, SMALLEST, SMALL_IMAGE), ...images(SMALL_IMAGE, LEAST_IMAGE, SMALLEST),
  ];
}

/** Makes an image and the type smaller until the text has room. @param {HTMLElement} card @param {HTMLElement} body */
export function fitType(card, body) {
  for (const { type, image } of sizesTried(body.querySelector(".story-image") !== null)) {
    card.style.setProperty("--story-type", String(type));
    card.style.setProperty("--story-image", String(image));
    if (!overflows(body)) return;
  }
}

/**
 * As many of the changes as there is room for, then how many more there are.
 * @param {HTMLElement} body @param {boolean} short whether room is short: else all are there
 */
export function fitChanges(body, short) {
  const list = body.querySelector(".changes");
  list?.querySelector(".changes-more")?.remove();
  const entries = /** @type {HTMLElement[]} */ ([...(list?.children ?? [])]);
  for (const entry of entries) entry.hidden = false;
  if (!short || !list || !overflows(body)) return;
  const more = h("li", { class: "changes-more" });
  list.append(more);
  for (let shown = entries.length - 1; shown >= 0 && overflows(body); shown -= 1) {
    entries[shown].hidden = true;
    more.textContent = say("story.sources_more", { count: entries.length - shown });
  }
}
