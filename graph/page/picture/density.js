/** The screen's density, which changes when the window moves to another screen or is zoomed. */

/**
 * @param {Element} element one that is seen
 * @param {() => void} changed
 * @returns {() => void} looks no longer
 */
export function watchDensity(element, changed) {
  let known = window.devicePixelRatio;
  let query = window.matchMedia("all");

  function check() {
    if (window.devicePixelRatio === known) return;
    known = window.devicePixelRatio;
    query.removeEventListener("change", check);
    ask();
    changed();
  }
  function ask() {
    query = window.matchMedia(`(resolution: ${known}dppx)`);
    query.addEventListener("change", check);
  }
  ask();
  // Some browsers tell this way, some that, and some only that the window has another size.
  const pixels = new ResizeObserver(check);
  try {
    pixels.observe(element, { box: "device-pixel-content-box" });
  } catch {
    pixels.observe(element);
  }
  window.addEventListener("resize", check);
  return () => {
    query.removeEventListener("change", check);
    pixels.disconnect();
    window.removeEventListener("resize", check);
  };
}
