/** A list of events that opens above the time: those of a mark, or all of them. */

import { say } from "../core/say.js";
import { bdi, h } from "../elements/dom.js";
import { closeButton } from "../elements/panel-head.js";

/** @import { TimeEvent } from "./types.d.ts" */

/**
 * @param {HTMLElement} root where it is shown
 * @param {(event: TimeEvent) => void} go goes to an event
 * @returns {{open: (events: TimeEvent[], heading: string, by: HTMLElement) => void, close: (back: boolean) => void}}
 */
export function createEventList(root, go) {
  /** @type {HTMLElement | null} */
  let opener = null;
  const title = h("h3", { id: "events-title" });
  const list = h("ul", { class: "event-entries" });
  const box = h("div", { class: "event-list", role: "dialog", "aria-labelledby": "events-title", hidden: true },
    h("div", { class: "panel-head" }, title, closeButton(say("events.close"), () => close(true))),
    list);
  root.append(box);

  /** @param {boolean} back */
  function close(back) {
    if (box.hidden) return;
    box.hidden = true;
    opener?.setAttribute("aria-expanded", "false");
    if (back && opener?.isConnected) opener.focus();
    opener = null;
  }

  /** @param {TimeEvent} event */
  function entry(event) {
    return h("li", null, h("button", {
      type: "button", class: "event-entry", on: { click: () => { close(true); go(event); } },
    }, h("span", { class: "event-day" }, event.when), " ", bdi(event.what)));
  }

  /** @param {TimeEvent[]} events @param {string} heading @param {HTMLElement} by */
  function open(events, heading, by) {
    if (!box.hidden && opener === by) {
      close(true);
      return;
    }
    close(false);
    opener = by;
    by.setAttribute("aria-expanded", "true");
    title.textContent = heading;
    list.replaceChildren(...(events.length > 0 ? events.map(entry) : [h("li", { class: "muted" }, say("events.none"))]));
    box.hidden = false;
    list.scrollTop = 0;
    entries()[0]?.focus();
  }

  /** @returns {HTMLElement[]} */
  const entries = () => [...box.querySelectorAll(".event-entry")].filter((one) => one instanceof HTMLElement);

  /** @type {Record<string, number>} */
  const step = { ArrowDown: 1, ArrowUp: -1 };
  box.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      close(true);
    } else if (Object.hasOwn(step, event.key)) {
      event.preventDefault();
      const all = entries();
      all[all.findIndex((one) => one === document.activeElement) + step[event.key]]?.focus();
    }
  });
  document.addEventListener("pointerdown", (event) => {
    const target = /** @type {Node} */ (event.target);
    if (!box.hidden && !box.contains(target) && !opener?.contains(target)) close(false);
  });
  return { open, close };
}
