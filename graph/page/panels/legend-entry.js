/** One line of the legend: a box to tick, its sample, its name, its count, and "only". */

import { say, sayNumber } from "../core/say.js";
import { same } from "../core/state.js";
import { h, own } from "../elements/dom.js";

/** @import { Entry, EntryLook, EntryNames } from "./types.d.ts" */

/**
 * @param {EntryLook & {toggle: (show: boolean) => void, only: () => void, unfold?: (open: boolean) => void}} options
 * @param {HTMLElement | null | false} [inner] what is folded out below it; false keeps its button's place free
 * @returns {Entry}
 */
export function legendEntry({ key, name, more, ofFile, sample, title, toggle, only, unfold }, inner = null) {
  const box = h("input", { type: "checkbox", "data-key": key, on: { change: () => toggle(box.checked) } });
  const count = h("span", { class: "count" });
  /** @type {HTMLElement | null} */
  const expander = !inner ? null : h("button", {
    type: "button", class: "expander", "aria-expanded": "false", "aria-label": say("legend.kinds_of", { name }),
    on: { click: () => unfold?.(Boolean(inner.hidden)) },
  }, h("span", { "aria-hidden": "true" }, "›"));
  const written = h("span", { class: "entry-name", ...(ofFile ? own() : { dir: "auto" }) });
  const label = h("label", null, box, sample, written);
  const alone = h("button", { type: "button", class: "only", on: { click: only } }, say("legend.only"));
  const element = h("li", { class: "entry" },
    h("div", { class: "entry-line" },
      label,
      alone,
      count,
      expander ?? (inner === false && h("span", { class: "expander" }))),
    inner || null);
  /** @type {EntryNames} */
  let named = { name: "" };
  /** @param {EntryNames} names */
  const rename = (names) => {
    if (same(names, named)) return;
    named = names;
    written.replaceChildren(names.name, ...(names.more ? [h("small", null, names.more)] : []));
    if (names.title) label.title = names.title;
    alone.setAttribute("aria-label", say("legend.only_this", { name: names.name }));
  };
  rename({ name, more, title });
  return {
    element,
    /** Another name, on another day. */
    rename,
    text: () => `${named.name} ${named.more ?? ""}`,
    update({ extent, count: number, unfolded }) {
      if (inner) inner.hidden = !unfolded;
      expander?.setAttribute("aria-expanded", String(unfolded));
      box.checked = extent !== "none";
      box.indeterminate = extent === "some";
      count.textContent = sayNumber(number);
      count.title = say("counts.ties", { count: number });
      element.classList.toggle("empty", number === 0);
    },
  };
}
