/** The button beside the zoom with all that can be taken away: what is offered goes by what is shown. */

import { say } from "../core/say.js";
import { h } from "../elements/dom.js";
import { icon } from "../elements/icons.js";

/** @import { Offer, Offers } from "./types.d.ts" */

const LEAST_ROOM = 96;
const GAP = 16;

/** How high a list above these buttons may be: up to the bar at the top, or in a small window to its edge. @param {Element} buttons */
function roomAbove(buttons) {
  const { top } = buttons.getBoundingClientRect();
  const bar = document.getElementById("header")?.getBoundingClientRect().bottom ?? 0;
  return top - bar - GAP >= LEAST_ROOM ? top - bar - GAP : Math.max(LEAST_ROOM, top - GAP);
}

/**
 * @param {() => Offers[]} offersNow
 * @param {(words: string) => void} tell
 * @returns {HTMLElement}
 */
export function createTakeMenu(offersNow, tell) {
  const list = h("div", { id: "save-choices", class: "save-choices", role: "group", "aria-label": say("save.choices"), hidden: true });
  const button = h("button", {
    type: "button", class: "icon-button", title: say("save.title"), "aria-label": say("save.label"),
    "aria-expanded": "false", "aria-controls": "save-choices", on: { click: () => show(Boolean(list.hidden)) },
  }, icon("save"));
  const root = h("div", { class: "save" }, button, list);

  /** @param {Offer} offer */
  const entry = (offer) => h("button", { type: "button", "data-save": offer.key, on: { click: () => take(offer) } },
    h("strong", null, offer.name), offer.hint && h("span", { class: "muted" }, ` ${offer.hint}`));

  /** @param {boolean} open */
  function show(open) {
    if (open) {
      list.replaceChildren(...offersNow().map(({ title, offers, choice }) =>
        h("div", { class: "save-group", role: "group", "aria-label": title },
          h("p", { class: "save-title muted" }, title), choice, offers.map(entry))));
    }
    if (open) list.style.maxHeight = `${roomAbove(root.parentElement ?? root)}px`;
    list.hidden = !open;
    button.setAttribute("aria-expanded", String(open));
    if (open) /** @type {HTMLElement | null} */ (list.querySelector("[data-save]"))?.focus();
  }

  /** @param {Offer} offer */
  async function take(offer) {
    show(false);
    button.focus();
    try {
      const words = await offer.run();
      if (words) tell(words);
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
