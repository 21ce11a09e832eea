/** Type as large as a text allows in the room that it has: for a step before an audience, and on a slide. */

import { overflows } from "./dom.js";

const LARGEST = 1.3;
const SMALLEST = 0.62;
const FINER = 0.02;

/** Makes the type smaller until the text has room. @param {HTMLElement} card @param {HTMLElement} body */
export function fitType(card, body) {
  for (let size = LARGEST; size >= SMALLEST; size -= FINER) {
    card.style.setProperty("--story-type", size.toFixed(2));
    if (!overflows(body)) return;
  }
}
