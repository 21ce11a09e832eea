/** Puts a text on the clipboard, also where only the old way is allowed, as in most frames. */

import { h } from "./dom.js";

/** @param {string} text */
function copyOldWay(text) {
  const before = /** @type {HTMLElement | null} */ (document.activeElement);
  const field = h("textarea", { class: "unseen", readonly: true, value: text });
  document.body.append(field);
  field.select();
  try {
    return document.execCommand("copy");
  } finally {
    field.remove();
    before?.focus();
  }
}

/** @param {string} text @returns {Promise<boolean>} whether it is there */
export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyOldWay(text);
  }
}
