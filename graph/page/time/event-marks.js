/**
 * The events as marks over the slider: one Tab stop, arrows go from mark to mark, Enter goes to the
 * event's day and selects its tie; a mark of several opens their list.
 */

import { clampDay, dayNumber, shareOf } from "../core/dates.js";
import { readingKey } from "../core/direction.js";
import { inView } from "../core/names.js";
import { reveal } from "../core/reveal.js";
import { say, sayNumber } from "../core/say.js";
import { iconButton } from "../elements/buttons.js";
import { h, oncePerFrame, refill } from "../elements/dom.js";
import { watchSizes } from "../elements/life.js";
import { createEventList, keyOfList } from "./event-list.js";
import { byWeight, createEventTip } from "./event-tip.js";
import { eventsOf } from "./events.js";
import { widthsOf, withRoomForWord } from "./mark-room.js";
import { createBarsWords } from "./year-tip.js";

/** @import { Index, PageState, Store } from "../core/types.d.ts" */
/** @import { Cluster, TimeEvent } from "./types.d.ts" */

/** @type {Record<string, number>} */
const STEPS = { ArrowRight: 1, ArrowLeft: -1 };

/** What is listed when the events are. @param {Index} index @param {PageState} state */
function heading(index, state) {
  const { selection } = state;
  if (index.ties.has(selection ?? "")) return say("events.of_tie");
  const actor = inView(index, state).actors.get(selection ?? "");
  return actor ? say("events.of_actor", { actor: actor.name }) : say("events.most_telling");
}

/** @param {TimeEvent[]} events */
function markInWords(events) {
  const [head] = events;
  return events.length > 1
    ? say("events.mark_several", { count: events.length, first: head.when, last: events[events.length - 1].when, what: byWeight(events)[0].what })
    : say("events.mark", { when: head.when, what: head.what });
}

/** What a mark's number counts. @param {TimeEvent[]} events @param {boolean} chosen whether they are those of what is chosen, all of them */
function countedIn({ length: count }, chosen) {
  if (count < 2) return "";
  return chosen ? say("events.title", { count }) : say("events.telling", { count });
}

/** @param {Cluster} cluster @param {{show: (node: HTMLElement) => void, hide: () => void}} tip @param {(events: TimeEvent[]) => void} open @param {boolean} worded */
function markOf({ at, events }, tip, open, worded) {
  const many = events.length > 1;
  const number = worded ? say("events.title", { count: events.length }) : sayNumber(events.length);
  const node = h("button", {
    type: "button", class: `event-mark${many ? " many" : ""}`, "data-key": events[0].key, "aria-label": markInWords(events), tabindex: "-1",
    "aria-expanded": many ? "false" : null,
    on: {
      click: () => {
        tip.hide();
        open(events);
      },
      pointerenter: () => tip.show(node),
      pointerleave: tip.hide,
      focus: () => tip.show(node),
      blur: tip.hide,
    },
  }, h("span", { class: "event-shape" }, many ? number : null));
  node.style.insetInlineStart = `${at}px`;
  return node;
}

/**
 * Arrows lead from mark to mark, and one of them can be reached with Tab.
 * @param {HTMLElement} marks
 * @returns {() => void} after others have come: where the focus is, else the first
 */
function bindArrows(marks) {
  /** @returns {HTMLElement[]} */
  const buttons = () => [...marks.children].filter((node) => node instanceof HTMLElement);
  /** @param {Element | null} current */
  function oneStop(current) {
    for (const node of buttons()) node.tabIndex = node === current ? 0 : -1;
  }
  marks.addEventListener("keydown", (event) => {
    const all = buttons();
    const now = all.findIndex((one) => one === document.activeElement);
    const ends = new Map([["Home", all[0]], ["End", all[all.length - 1]]]);
    const next = ends.get(event.key) ?? all[now + STEPS[readingKey(event.key)]];
    if (event.altKey || event.ctrlKey || event.metaKey || !next) return;
    event.preventDefault();
    next.focus();
    oneStop(next);
  });
  return () => oneStop(marks.contains(document.activeElement) ? document.activeElement : marks.querySelector(".event-mark"));
}

/**
 * @param {HTMLElement} root the time line, above which lists and hints are shown
 * @param {Index} index
 * @param {Store} store
 * @returns {{marks: HTMLElement, button: HTMLElement, words: HTMLElement, tip: ReturnType<typeof createEventTip>}}
 */
export function createEventMarks(root, index, store) {
  const { first, last } = index.data.meta;
  const place = shareOf(first, last);
  const marks = h("div", { class: "event-marks", role: "toolbar", "aria-label": say("events.label") });
  const tip = createEventTip(root);
  const words = createBarsWords();
  /** @type {Cluster[]} */
  let drawn = [];

  /** @param {TimeEvent} event */
  function go(event) {
    const state = store.get();
    const change = reveal(index, { ...state, date: clampDay(event.day, first, last) }, event.select);
    if (change) store.set({ ...change, focus: [], hover: null });
  }
  const list = createEventList(root, store, { go, find });
  const button = iconButton("events", say("events.label"), () => list.toggle(keyOfList()), {
    class: "icon-button events-button", title: say("events.open"), "aria-expanded": "false",
  });

  /** What a list's key stands for, of the marks as they are drawn; null for nothing. @param {string} key */
  function find(key) {
    if (key === keyOfList()) return { events: eventsOf(index, store.get()), heading: heading(index, store.get()), by: button };
    const at = drawn.findIndex(({ events }) => events.some((event) => keyOfList(event) === key));
    const by = marks.children[at];
    if (!(by instanceof HTMLElement)) return null;
    const { events } = drawn[at];
    return { events, heading: say("events.title", { count: events.length }), by };
  }

  /** @param {TimeEvent[]} events */
  function open(events) {
    if (events.length > 1) list.toggle(keyOfList(events[0]));
    else go(events[0]);
  }

  const oneStop = bindArrows(marks);
  function draw() {
    const width = marks.clientWidth;
    if (width === 0) return;
    const events = eventsOf(index, store.get());
    tip.hide();
    const chosen = store.get().selection !== null;
    const { found, worded } = withRoomForWord(events, ({ day }) => width * place(dayNumber(day)), width,
      (taken) => words.place(taken, width, [say("timeline.bars_and_numbers")]));
    drawn = found;
    refill(marks, drawn.map((cluster) => markOf(cluster, {
      show: (node) => tip.show(cluster.events, node, countedIn(cluster.events, chosen)), hide: tip.hide,
    }, open, cluster === worded)));
    const numbered = worded === null && drawn.some(({ events: { length } }) => length > 1);
    words.place(widthsOf(drawn, worded), width, [...(numbered ? [say("timeline.bars_and_numbers")] : []), say("timeline.bars")]);
    oneStop();
    list.show();
  }

  const drawSoon = oncePerFrame(draw);
  store.subscribe((state, previous) => {
    if (state.filters !== previous.filters || state.selection !== previous.selection) drawSoon();
  });
  watchSizes([marks], drawSoon);
  return { marks, button, words: words.element, tip };
}
