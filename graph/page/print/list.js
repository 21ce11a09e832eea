/** A list of texts below a heading, on paper. */

import { h } from "../elements/dom.js";

/** @param {string} title @param {string[]} entries @returns {HTMLElement[]} none for no entry */
export function listOfTexts(title, entries) {
  if (entries.length === 0) return [];
  return [h("h3", null, title), h("ul", null, entries.map((entry) => h("li", { dir: "auto" }, entry)))];
}
