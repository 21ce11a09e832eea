/**
 * The page within another one: in a frame, or with `?embed` in its address. It leaves out what the
 * page around it says anyway, and the wheel is that page's until the picture has the focus; so it is
 * this page's own in a window so small that it scrolls.
 */

import { alive, watchSizes } from "./life.js";

/** Whether another page has this one in a frame. */
export function isFramed() {
  return window.self !== window.top;
}

/** Whether this is a page within another, or is to look so. */
export function isEmbedded() {
  return isFramed() || new URLSearchParams(window.location.search).has("embed");
}

/** Marks the page while it is higher than the window. @param {HTMLElement} root */
function markScrolling(root) {
  const mark = () => root.toggleAttribute("data-scrolls", root.scrollHeight > root.clientHeight + 1);
  watchSizes([root, document.body], mark);
  mark();
}

/**
 * @param {HTMLElement} container of the picture
 * @returns {{embedded: boolean, wheel: () => boolean}} `wheel` says whether the wheel is the picture's
 */
export function bindEmbed(container) {
  const embedded = isEmbedded();
  const root = document.documentElement;
  const handsOver = () => embedded || root.hasAttribute("data-scrolls");
  root.toggleAttribute("data-embedded", embedded);
  markScrolling(root);
  container.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !event.defaultPrevented && handsOver()) container.blur();
  });
  // A frame keeps its focused element when the page around it takes the focus.
  if (embedded) window.addEventListener("blur", () => container.blur(), { signal: alive() });
  return { embedded, wheel: () => !handsOver() || document.activeElement === container };
}
