/**
 * A second window of the page's own, which the page fills and hears: an empty document of the same
 * origin and under the same policy, with a copy of the styles, in the page's theme and language.
 */

import { atEnd } from "../elements/life.js";

/** @import { OwnWindow } from "./types.d.ts" */

const SIZE = { width: 1000, height: 700 };
/** By then a window that was closed says so. */
const SOON_MS = 100;

/** @param {Document} here @param {Document} there */
function dress(here, there) {
  const root = there.documentElement;
  root.lang = here.documentElement.lang;
  root.dir = here.documentElement.dir;
  root.dataset.theme = here.documentElement.dataset.theme;
  if (there.head.querySelector("style")) return;
  const character = there.createElement("meta");
  character.setAttribute("charset", "utf-8");
  there.head.append(character);
  for (const sheet of here.head.querySelectorAll("style")) there.head.append(there.importNode(sheet, true));
}

/** @returns {Window | null} null where the browser, or the frame that the page is in, lets none open */
function opened() {
  /** @type {Window | null} */
  let other = null;
  try {
    other = window.open("", "", `popup,width=${SIZE.width},height=${SIZE.height}`);
    if (other?.document.body) return other;
  } catch {
    // In a frame of no origin the window is not the page's own, and cannot be filled.
  }
  other?.close();
  return null;
}

/**
 * @param {HTMLElement} content what fills it
 * @param {{title: string, keydown: (event: KeyboardEvent) => void, closed: () => void}} given `closed` is
 *   called once, whoever has closed it
 * @returns {OwnWindow | null} null where none could be opened
 */
export function openOwnWindow(content, { title, keydown, closed }) {
  const other = opened();
  if (!other) return null;
  const here = document;
  let over = false;

  /** Fills it, again where the document has become another: reloaded, or put in its place a moment later. */
  function put() {
    if (!other || other.closed) return end();
    dress(here, other.document);
    other.document.title = title;
    other.document.body.className = "presenter-body";
    if (!other.document.body.contains(content)) other.document.body.replaceChildren(content);
    other.addEventListener("keydown", keydown, true);
    other.addEventListener("load", put);
    other.addEventListener("pagehide", putAgain);
  }
  const putAgain = () => { setTimeout(put, SOON_MS); };
  function end() {
    if (over) return;
    over = true;
    themes.disconnect();
    window.removeEventListener("pagehide", close);
    closed();
  }
  function close() {
    end();
    other?.close();
  }

  const themes = new MutationObserver(put);
  themes.observe(here.documentElement, { attributeFilter: ["data-theme"] });
  window.addEventListener("pagehide", close);
  atEnd(close);
  put();
  other.focus();
  return { window: other, close };
}
