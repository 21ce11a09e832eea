/** The button beside the zoom that saves the picture, with its two choices. */

import { say } from "../core/say.js";
import { h } from "../elements/dom.js";
import { outcomeInWords } from "../elements/download.js";
import { icon } from "../elements/icons.js";

/** @import { Outcome } from "../elements/types.d.ts" */

/** @typedef {"png" | "svg"} Format */

/** @type {[Format, string][]} */
const CHOICES = [["png", "PNG"], ["svg", "SVG"]];

/**
 * @param {Record<Format, () => (Outcome | Promise<Outcome>)>} saver
 * @param {(words: string) => void} tell
 * @returns {HTMLElement}
 */
export function createSaveMenu(saver, tell) {
  const list = h("div", { id: "save-choices", class: "save-choices", role: "group", "aria-label": say("save.choices"), hidden: true },
    CHOICES.map(([key, name]) => h("button", { type: "button", "data-save": key, on: { click: () => save(key, name) } },
      h("strong", null, name), h("span", { class: "muted" }, ` ${say(`save.formats.${key}`)}`))));
  const button = h("button", {
    type: "button", class: "icon-button", title: say("save.label"), "aria-label": say("save.label"),
    "aria-expanded": "false", "aria-controls": "save-choices", on: { click: () => show(Boolean(list.hidden)) },
  }, icon("save"));
  const root = h("div", { class: "save" }, button, list);

  /** @param {boolean} open */
  function show(open) {
    list.hidden = !open;
    button.setAttribute("aria-expanded", String(open));
    if (open) list.querySelector("button")?.focus();
  }

  /** @param {Format} key @param {string} name */
  async function save(key, name) {
    show(false);
    button.focus();
    try {
      tell(outcomeInWords(await saver[key](), say("save.saved", { format: name })));
    } catch {
      tell(say("save.failed"));
    }
  }

  root.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || list.hidden) return;
    event.preventDefault();
    event.stopPropagation();
    show(false);
    button.focus();
  });
  root.addEventListener("focusout", ({ relatedTarget }) => {
    if (!list.hidden && relatedTarget && !root.contains(/** @type {Node} */ (relatedTarget))) show(false);
  });
  document.addEventListener("pointerdown", ({ target }) => {
    if (!list.hidden && !root.contains(/** @type {Node} */ (target))) show(false);
  });
  return root;
}
