/** Hands a file to the reader, made here and now: nothing is asked of a network. */

import { say } from "../core/say.js";
import { h } from "./dom.js";
import { isFramed } from "./embed.js";

/** @import { Outcome } from "./types.d.ts" */

const HELD_MS = 60000;

/** Whether files pass: "unsure" where a frame cannot see what holds it. @returns {Outcome} */
function leave() {
  if (!isFramed()) return "saved";
  try {
    for (let frame = /** @type {Window} */ (window); frame !== window.top; frame = frame.parent) {
      const holder = /** @type {HTMLIFrameElement | null} */ (frame.frameElement);
      if (!holder) return "unsure";
      if (holder.hasAttribute("sandbox") && !holder.sandbox.contains("allow-downloads")) return "refused";
    }
    return "saved";
  } catch {
    return "unsure";
  }
}

/** @param {string} name @param {Blob} blob @returns {Outcome} */
export function download(name, blob) {
  const outcome = leave();
  if (outcome === "refused") return outcome;
  const url = URL.createObjectURL(blob);
  const link = h("a", { download: name, hidden: true });
  link.href = url;
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers read the file only after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(url), HELD_MS);
  return outcome;
}

/** What to tell the reader. @param {Outcome} outcome of download() @param {string} saved the words for "saved" */
export function outcomeInWords(outcome, saved) {
  return outcome === "saved" ? saved : say(`download.${outcome}`);
}
