/**
 * The page within another one: in a frame, or with `?embed` in its address. It leaves out what the
 * page around it says anyway, and the wheel is that page's until the picture has the focus.
 */

/** Whether another page has this one in a frame. */
export function isFramed() {
  return window.self !== window.top;
}

/** Whether this is a page within another, or is to look so. */
export function isEmbedded() {
  return isFramed() || new URLSearchParams(window.location.search).has("embed");
}

/**
 * @param {HTMLElement} container of the picture
 * @returns {{embedded: boolean, wheel: function(): boolean}} `wheel` says whether the wheel is the picture's
 */
export function bindEmbed(container) {
  const embedded = isEmbedded();
  if (!embedded) return { embedded, wheel: () => true };
  document.documentElement.toggleAttribute("data-embedded", true);
  const leave = () => container.blur();
  container.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !event.defaultPrevented) leave();
  });
  // A frame keeps its focused element when the page around it takes the focus.
  window.addEventListener("blur", leave);
  return { embedded, wheel: () => document.activeElement === container };
}
