/** Hands a file to the reader, made here and now: nothing is asked of a network. */

import { h } from "../dom.js";

const HELD_MS = 60000;

/** @param {string} name @param {Blob} blob */
export function download(name, blob) {
  const url = URL.createObjectURL(blob);
  const link = h("a", { download: name, hidden: true });
  link.href = url;
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers read the file only after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(url), HELD_MS);
}
