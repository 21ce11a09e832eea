/** A list of events that opens above the time: those of a mark, or all of them. */

import { say } from "../core/say.js";
import { bdi, h } from "../elements/dom.js";
import { icon } from "../elements/icons.js";

/**
 * @param {HTMLElement} root where it is shown
 * @param {function(object): void} go goes to an event
 * @returns {{open: function(object[], string, HTMLElement): void, close: function(): void}}
 */
export function createEventList(root, go) {
  let opener = null;
  const title = h("h3", { id: "events-title" });
  const list = h("ul", { class: "event-entries" });
  const box = h("div", { class: "event-list", role: "dialog", "aria-labelledby": "events-title", hidden: true },
    h("div", { class: "panel-head" }, title, h("button", {
      type: "button", class: "icon-button", "aria-label": say("events.close"), on: { click: () => close(true) },
    }, icon("close"))),
    list);
  root.append(box);

  function close(back) {
    if (box.hidden) return;
    box.hidden = true;
    opener?.setAttribute("aria-expanded", "false");
    if (back && opener?.isConnected) opener.focus();
    opener = null;
  }

  function entry(event) {
    return h("li", null, h("button", {
      type: "button", class: "event-entry", on: { click: () => { close(true); go(event); } },
    }, h("span", { class: "event-day" }, event.when), " ", bdi(event.what)));
  }

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
    box.querySelector(".event-entry")?.focus();
  }

  const step = { ArrowDown: 1, ArrowUp: -1 };
  box.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      close(true);
    } else if (Object.hasOwn(step, event.key)) {
      event.preventDefault();
      const all = [...box.querySelectorAll(".event-entry")];
      all[all.indexOf(document.activeElement) + step[event.key]]?.focus();
    }
  });
  document.addEventListener("pointerdown", ({ target }) => {
    if (!box.hidden && !box.contains(target) && !opener?.contains(target)) close(false);
  });
  return { open, close };
}
