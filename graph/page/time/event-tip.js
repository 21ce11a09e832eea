/** What a mark stands for, shown above the time line while one points at it: a few words for each of its weightiest events. */

import { say, sayParts } from "../core/say.js";
import { h } from "../elements/dom.js";

/** @import { TimeEvent } from "./types.d.ts" */

const TOLD = 3;
const MARGIN = 8;

/** The heaviest first. @param {TimeEvent[]} events */
export function byWeight(events) {
  return [...events].sort((a, b) => b.weight - a.weight);
}

/** @param {HTMLElement} root the time line */
export function createEventTip(root) {
  const tip = h("div", { class: "event-tip", "aria-hidden": "true", hidden: true });
  root.append(tip);

  /** Above a place in the window. @param {number} middle */
  function place(middle) {
    tip.hidden = false;
    const box = root.getBoundingClientRect();
    const left = middle - box.left - tip.offsetWidth / 2;
    tip.style.left = `${Math.max(MARGIN, Math.min(box.width - tip.offsetWidth - MARGIN, left))}px`;
  }

  return {
    /** @param {TimeEvent[]} events @param {HTMLElement} node the mark @param {string} [counted] what the mark's number counts */
    show(events, node, counted = "") {
      tip.replaceChildren(...(counted ? [h("p", { class: "muted" }, counted)] : []),
        ...byWeight(events).slice(0, TOLD).map(({ when, what }) => h("p", null, sayParts("events.hint", { when: h("strong", null, when), what }))),
        ...(events.length > TOLD ? [h("p", { class: "muted" }, say("events.hint_more", { count: events.length - TOLD }))] : []));
      const { left, width } = node.getBoundingClientRect();
      place(left + width / 2);
    },
    /** @param {string} words @param {number} middle in the window */
    say(words, middle) {
      tip.replaceChildren(h("p", null, words));
      place(middle);
    },
    hide() { tip.hidden = true; },
  };
}
