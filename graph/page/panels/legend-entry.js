/** One line of the legend: a box to tick, its sample, its name, its count, and "only". */

import { say, sayNumber } from "../core/say.js";
import { h, own } from "../elements/dom.js";

/**
 * @param {object} options
 * @param {string} options.key unique in the legend
 * @param {string} options.name
 * @param {string} [options.more] in small type behind the name
 * @param {boolean} [options.ofFile] whether the file itself calls it so
 * @param {Node} [options.sample]
 * @param {string} [options.title]
 * @param {function(boolean): void} options.toggle
 * @param {function(): void} options.only
 * @param {Node|null|false} [inner] what is folded out below it; false keeps its button's place free
 * @returns {{element: HTMLElement, update: function({extent: string, count: number}): void, text: string}}
 */
export function legendEntry({ key, name, more, ofFile, sample, title, toggle, only }, inner = null) {
  const box = h("input", { type: "checkbox", "data-key": key, on: { change: () => toggle(box.checked) } });
  const count = h("span", { class: "count" });
  const expander = !inner ? null : h("button", {
    type: "button", class: "expander", "aria-expanded": "false", "aria-label": say("legend.kinds_of", { name }),
    on: {
      click() {
        inner.hidden = !inner.hidden;
        expander.setAttribute("aria-expanded", String(!inner.hidden));
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
