/** A list of events that opens above the time: those of a mark, or all of them. Which is open belongs to the state. */

import { EVENTS, forgotten } from "../core/open.js";
import { say } from "../core/say.js";
import { bdi, h } from "../elements/dom.js";
import { closeButton } from "../elements/panel-head.js";
import { closeElsewhere } from "../elements/popup.js";

/** @import { PageState, Store } from "../core/types.d.ts" */
/** @import { TimeEvent } from "./types.d.ts" */

/** @typedef {{events: TimeEvent[], heading: string, by: HTMLElement}} Found */

/** The key of the list that is open; "" for none. @param {Pick<PageState, "open">} state */
function openKey({ open }) {
  return Object.keys(open).find((key) => open[key] && (key === EVENTS || key.startsWith(`${EVENTS}.`))) ?? "";
}

/** The key of the list that an event stands in; without one of that of all. @param {TimeEvent} [event] */
export function keyOfList(event) {
  return event ? `${EVENTS}.${event.key}` : EVENTS;
}

/**
 * @param {HTMLElement} root where it is shown
 * @param {Store} store
 * @param {{go: (event: TimeEvent) => void, find: (key: string) => Found | null}} page goes to an event; what a key stands for at present
 * @returns {{toggle: (key: string) => void, show: () => void}}
 */
export function createEventList(root, store, { go, find }) {
  /** @type {HTMLElement | null} */
  let opener = null;
  let shown = "";
  const title = h("h3", { id: "events-title" });
  const list = h("ul", { class: "event-entries" });
  const box = h("div", { class: "event-list", role: "dialog", "aria-labelledby": "events-title", hidden: true },
    h("div", { class: "panel-head" }, title, closeButton(say("events.close"), () => close(true))),
    list);
  root.append(box);

  /** @param {boolean} back */
  function close(back) {
    const from = opener;
    toggle(openKey(store.get()));
    if (back && from?.isConnected) from.focus();
  }

  /** @param {TimeEvent} event */
  function entry(event) {
    return h("li", null, h("button", {
      type: "button", class: "event-entry", on: { click: () => { close(true); go(event); } },
    }, h("span", { class: "event-day" }, event.when), " ", bdi(event.what)));
  }

  /** @param {string} key */
  function toggle(key) {
    const state = store.get();
    const now = openKey(state);
    const { open = {} } = forgotten(state, [now]);
    store.set({ open: key === now ? open : { ...open, [key]: true } });
  }

  function show() {
    const key = openKey(store.get());
    if (key === shown) return;
    const found = key === "" ? null : find(key);
    if (key !== "" && !found) return;
    shown = key;
    opener?.setAttribute("aria-expanded", "false");
    opener = found?.by ?? null;
    box.hidden = !found;
    if (!found) return;
    found.by.setAttribute("aria-expanded", "true");
    title.textContent = found.heading;
    list.replaceChildren(...(found.events.length > 0 ? found.events.map(entry) : [h("li", { class: "muted" }, say("events.none"))]));
    list.scrollTop = 0;
    entries()[0]?.focus();
  }

  /** @returns {HTMLElement[]} */
  const entries = () => [...box.querySelectorAll(".event-entry")].filter((one) => one instanceof HTMLElement);

  /** @type {Record<string, number>} */
  const step = { ArrowDown: 1, ArrowUp: -1 };
  box.addEventListener("keydown", (event) => {
    if (!Object.hasOwn(step, event.key)) return;
    event.preventDefault();
    const all = entries();
    all[all.findIndex((one) => one === document.activeElement) + step[event.key]]?.focus();
  });
  closeElsewhere(box, () => !box.hidden, close, () => opener);
  store.subscribe(show);
  return { toggle, show };
}
