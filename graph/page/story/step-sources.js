/** Who says what a step says, and how many of them are named where room is short. */

import { say } from "../core/say.js";
import { sourceName } from "../core/words.js";
import { h, linkOut } from "../elements/dom.js";

/** @import { Index } from "../core/types.d.ts" */
/** @import { Source } from "../contract.d.ts" */

/** @param {Source} source @param {string} name */
function sourceEntry(source, name) {
  const props = { dir: "auto", title: source.title };
  return h("li", { "data-before": say("lists.parts", { before: "", next: "" }) }, linkOut(source.url, props, name));
}

/** @param {Index} index @param {string[]} [keys] */
export function stepSources(index, keys) {
  const found = (keys ?? []).map((key) => index.data.sources?.[key]).filter(Boolean);
  const names = found.map(sourceName);
  // Two of one publisher and day are told apart by their titles.
  /** @param {string} name */
  const alike = (name) => names.indexOf(name) !== names.lastIndexOf(name);
  const entries = found.map((source, i) => sourceEntry(source, alike(names[i]) ? String(source.title ?? names[i]) : names[i]));
  return entries.length > 0 ? h("ul", null, entries, h("li", { class: "story-sources-more", hidden: true }))
    : h("p", { class: "muted" }, say("story.no_source"));
}

/**
 * Who says so in at most so many lines, as one sees them from the last row: then how many more do.
 * @param {HTMLElement} section what sources() is in
 * @param {number} most
 */
export function fitSources(section, most) {
  const more = /** @type {HTMLElement | null} */ (section.querySelector(".story-sources-more"));
  const entries = [...section.querySelectorAll("li")].filter((entry) => entry !== more);
  for (const entry of entries) entry.hidden = false;
  if (!more) return;
  more.hidden = true;
  const { lineHeight, paddingTop, paddingBottom } = getComputedStyle(section);
  const room = most * parseFloat(lineHeight) + parseFloat(paddingTop) + parseFloat(paddingBottom) + 1;
  for (let shown = entries.length - 1; shown > 0 && section.clientHeight > room; shown -= 1) {
    entries[shown].hidden = true;
    more.hidden = false;
    more.textContent = say("story.sources_more", { count: entries.length - shown });
  }
}
