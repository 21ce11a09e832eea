/**
 * The events as marks over the slider: one Tab stop, arrows go from mark to mark, Enter goes to the
 * event's day and selects its tie; a mark of several opens their list.
 */

import { clampDay, dayNumber } from "../core/dates.js";
import { readingKey } from "../core/direction.js";
import { inView } from "../core/names.js";
import { reveal } from "../core/reveal.js";
import { say, sayNumber, sayParts } from "../core/say.js";
import { h, oncePerFrame, refill } from "../elements/dom.js";
import { icon } from "../elements/icons.js";
import { createEventList } from "./event-list.js";
import { clusters, eventsOf } from "./events.js";

/** @import { Index, Store } from "../core/types.d.ts" */
/** @import { Cluster, TimeEvent } from "./types.d.ts" */

const APART = 25;
const TOLD = 3;

/** @param {TimeEvent[]} events */
function heaviest(events) {
  return [...events].sort((a, b) => b.weight - a.weight)[0];
}

/**
 * @param {HTMLElement} root the time line, above which lists and hints are shown
 * @param {Index} index
 * @param {Store} store
 * @returns {{marks: HTMLElement, button: HTMLElement}}
 */
export function createEventMarks(root, index, store) {
  const { first, last } = index.data.meta;
  const [from, to] = [dayNumber(first), dayNumber(last)];
  /** @param {string} day */
  const place = (day) => (to > from ? (dayNumber(day) - from) / (to - from) : 0);
  const marks = h("div", { class: "event-marks", role: "toolbar", "aria-label": say("events.label") });
  const tip = h("div", { class: "event-tip", "aria-hidden": "true", hidden: true });
  root.append(tip);

  /** @param {TimeEvent} event */
  function go(event) {
    const state = store.get();
    const change = reveal(index, { ...state, date: clampDay(event.day, first, last) }, event.select);
    if (change) store.set({ ...change, focus: [], hover: null });
  }
  const list = createEventList(root, go);
  const button = h("button", {
    type: "button", class: "icon-button events-button", "aria-label": say("events.label"), title: say("events.open"), "aria-expanded": "false",
    on: { click: () => list.open(eventsOf(index, store.get()), heading(), button) },
  }, icon("events"));

  function heading() {
    const { selection } = store.get();
    if (index.ties.has(selection ?? "")) return say("events.of_tie");
    const actor = inView(index, store.get()).actors.get(selection ?? "");
    return actor ? say("events.of_actor", { actor: actor.name }) : say("events.most_telling");
  }

  /** @param {TimeEvent[]} events @param {HTMLElement} node */
  function hint(events, node) {
    const telling = events.length > 1 ? [...events].sort((a, b) => b.weight - a.weight).slice(0, TOLD) : events;
    tip.replaceChildren(...telling.map(({ when, what }) => h("p", null, sayParts("events.hint", { when: h("strong", null, when), what }))),
      ...(events.length > TOLD ? [h("p", { class: "muted" }, say("events.hint_more", { count: events.length - TOLD }))] : []));
    tip.hidden = false;
    const box = root.getBoundingClientRect();
    const { left, width } = node.getBoundingClientRect();
    const middle = left + width / 2 - box.left - tip.offsetWidth / 2;
    tip.style.left = `${Math.max(8, Math.min(box.width - tip.offsetWidth - 8, middle))}px`;
  }
  const unhint = () => { tip.hidden = true; };

  /** @param {Cluster} cluster */
  function mark({ at, events }) {
    const [head] = events;
    const many = events.length > 1;
    const label = many
      ? say("events.mark_several", { count: events.length, first: head.when, last: events[events.length - 1].when, what: heaviest(events).what })
      : say("events.mark", { when: head.when, what: head.what });
    const node = h("button", {
      type: "button", class: `event-mark${many ? " many" : ""}`, "data-key": head.key, "aria-label": label, tabindex: "-1",
      "aria-expanded": many ? "false" : null,
      on: {
        click: () => {
          unhint();
          if (many) list.open(events, say("events.title", { count: events.length }), node);
          else go(head);
        },
        pointerenter: () => hint(events, node),
        pointerleave: unhint,
        focus: () => hint(events, node),
        blur: unhint,
      },
    }, h("span", { class: "event-shape" }, many ? sayNumber(Math.min(99, events.length)) : null));
    node.style.insetInlineStart = `${at}px`;
    return node;
  }

  /** @returns {HTMLElement[]} */
  const buttons = () => [...marks.children].filter((node) => node instanceof HTMLElement);

  /** One of the marks can be reached with Tab: where the focus is, else the first. */
  function oneStop(current = marks.querySelector(".event-mark")) {
    for (const node of buttons()) node.tabIndex = node === current ? 0 : -1;
  }

  function draw() {
    const width = marks.clientWidth;
    if (width === 0) return;
    const events = eventsOf(index, store.get());
    unhint();
    refill(marks, clusters(events, ({ day }) => width * place(day), APART).map(mark));
    oneStop((marks.contains(document.activeElement) && document.activeElement) || undefined);
  }

  /** @type {Record<string, number>} */
  const steps = { ArrowRight: 1, ArrowLeft: -1 };
  marks.addEventListener("keydown", (event) => {
    const all = buttons();
    const now = all.findIndex((one) => one === document.activeElement);
    const ends = new Map([["Home", all[0]], ["End", all[all.length - 1]]]);
    const next = ends.get(event.key) ?? all[now + steps[readingKey(event.key)]];
    if (event.altKey || event.ctrlKey || event.metaKey || !next) return;
    event.preventDefault();
    next.focus();
    oneStop(next);
  });

  const drawSoon = oncePerFrame(draw);
  store.subscribe((state, previous) => {
    if (state.filters !== previous.filters || state.selection !== previous.selection) drawSoon();
  });
  new ResizeObserver(drawSoon).observe(marks);
  return { marks, button };
}
