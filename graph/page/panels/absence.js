/** In the details of an actor that does not exist on the day: who did in its place, and when it does. */

import { formatDay } from "../core/dates.js";
import { absence } from "../core/nothing.js";
import { actorName } from "../core/words.js";
import { h } from "../elements/dom.js";

/**
 * @param {object} context index, store, go
 * @param {object} state
 * @param {object} actor
 * @returns {HTMLElement|null} null while it exists
 */
export function absencePart(context, state, actor) {
  const found = absence(context.index, actor.id, state.date);
  if (!found) return null;
  const { instead, before, own } = found;
  return h("div", { class: "absence" },
    h("p", null, before ? "Not there yet" : "No longer there", ` on ${formatDay(state.date)}.`),
    instead.length > 0 && h("p", null, "On this day: ", instead.map((id, at) => [
      at > 0 && (at === instead.length - 1 ? " and " : ", "),
      h("button", {
        type: "button", class: "go", dir: "auto", "data-key": `instead-${id}`, on: { click: () => context.go(id) },
      }, actorName(context.index, id)),
    ])),
    own && h("p", null, h("button", {
      type: "button", class: "button", "data-key": "own-day", on: { click: () => context.store.set({ date: own }) },
    }, `Go to ${formatDay(own)}`)));
}
