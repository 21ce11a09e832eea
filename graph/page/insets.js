/** How much of the picture the panels cover at each side, so that the camera uses what is free. */

/** A panel wider than this share of the window is a sheet at its bottom. */
const SHEET = 0.7;
/** Room beside a column, as there is between it and the window's edge. */
const GAP = 12;

/**
 * @returns {function(): {top: number, right: number, bottom: number, left: number}} in CSS pixels
 */
export function createInsets() {
  const box = (id) => {
    const node = document.getElementById(id);
    const rect = node?.getBoundingClientRect();
    return rect?.height > 0 ? rect : null;
  };
  return () => {
    const width = window.innerWidth;
    const height = window.innerHeight;
    const insets = { top: box("header")?.bottom ?? 0, right: 0, bottom: 0, left: 0 };
    insets.bottom = height - (box("timeline")?.top ?? height);
    for (const low of [box("zoom"), box("map-caption"), box("welcome")]) {
      if (low?.height > 0) insets.bottom = Math.max(insets.bottom, height - low.top);
    }
    // Where a step is presented its notes lie on the picture.
    const notes = document.documentElement.hasAttribute("data-presenting") ? box("story-notes") : null;
    if (notes) insets.bottom = Math.max(insets.bottom, height - notes.top);
    for (const panel of [box("legend"), box("compare"), box("details"), box("story")]) {
      if (!panel || panel.width === 0) continue;
      // A sheet across the whole width covers the bottom; a column covers its side.
      if (panel.width > width * SHEET) insets.bottom = Math.max(insets.bottom, height - panel.top);
      else if (panel.left < width - panel.right) insets.left = Math.max(insets.left, panel.right + GAP);
      else insets.right = Math.max(insets.right, width - panel.left + GAP);
    }
    return insets;
  };
}
