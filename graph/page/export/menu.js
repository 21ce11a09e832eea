/** The button beside the zoom with all that can be taken away: what is offered goes by what is shown. */

import { TAKE, isOpen, turned } from "../core/open.js";
import { say } from "../core/say.js";
import { iconButton, withWord } from "../elements/buttons.js";
import { h } from "../elements/dom.js";
import { closeElsewhere } from "../elements/popup.js";

/** @import { Store } from "../core/types.d.ts" */
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
 * @param {Store} store
 * @param {() => Offers[]} offersNow
 * @param {(words: string) => void} tell
 * @returns {HTMLElement}
 */
export function createTakeMenu(store, offersNow, tell) {
  const opened = () => isOpen(store.get(), TAKE);
  /** @param {boolean} open */
  const turn = (open) => store.set(turned(store.get(), TAKE, open));
  const list = h("div", { id: "save-choices", class: "save-choices", role: "group", "aria-label": say("save.choices"), hidden: true });
  const button = withWord(iconButton("save", say("save.label"), () => turn(!opened()), {
    title: say("save.title"), "aria-expanded": "false", "aria-controls": "save-choices",
  }), "save.word");
  const root = h("div", { class: "save" }, button, list);

  /** @param {Offer} offer */
  const entry = (offer) => h("button", { type: "button", "data-save": offer.key, on: { click: () => take(offer) } },
    h("strong", null, offer.name), offer.hint && h("span", { class: "muted" }, ` ${offer.hint}`));

  function show() {
    const open = opened();
    if (open === !list.hidden) return;
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
    close(true);
    try {
      const words = await offer.run();
      if (words) tell(words);
    } catch {
      tell(say("save.failed"));
    }
  }

  /** @param {boolean} back */
  function close(back) {
    turn(false);
    if (back) button.focus();
  }

  root.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget && !root.contains(/** @type {Node} */ (relatedTarget))) close(false);
  });
  closeElsewhere(root, opened, close);
  store.subscribe(show);
  show();
  return root;
}
