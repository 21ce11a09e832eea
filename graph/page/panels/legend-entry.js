/** One line of the legend: a box to tick, its sample, its name, its count, and "only". */

import { say, sayNumber } from "../core/say.js";
import { h, own } from "../elements/dom.js";

/** @import { Entry, EntryLook } from "./types.d.ts" */

/**
 * @param {EntryLook & {toggle: (show: boolean) => void, only: () => void}} options
 * @param {HTMLElement | null | false} [inner] what is folded out below it; false keeps its button's place free
 * @returns {Entry}
 */
export function legendEntry({ key, name, more, ofFile, sample, title, toggle, only }, inner = null) {
  const box = h("input", { type: "checkbox", "data-key": key, on: { change: () => toggle(box.checked) } });
  const count = h("span", { class: "count" });
  /** @type {HTMLElement | null} */
  const expander = !inner ? null : h("button", {
    type: "button", class: "expander", "aria-expanded": "false", "aria-label": say("legend.kinds_of", { name }),
    on: {
      click() {
        inner.hidden = !inner.hidden;
        expander?.setAttribute("aria-expanded", String(!inner.hidden));
      },
    },
  }, h("span", { "aria-hidden": "true" }, "›"));
  const element = h("li", { class: "entry" },
    h("div", { class: "entry-line" },
      h("label", { title: title ?? null },
        box, sample,
        h("span", { class: "entry-name", ...(ofFile ? own() : { dir: "auto" }) }, name, more && h("small", null, more))),
      h("button", { type: "button", class: "only", "aria-label": say("legend.only_this", { name }), on: { click: only } }, say("legend.only")),
      count,
      expander ?? (inner === false && h("span", { class: "expander" }))),
    inner || null);
  return {
    element,
    text: `${name} ${more ?? ""}`,
    update({ extent, count: number }) {
      box.checked = extent !== "none";
      box.indeterminate = extent === "some";
      count.textContent = sayNumber(number);
      count.title = say("counts.ties", { count: number });
      element.classList.toggle("empty", number === 0);
    },
  };
}
