/** In the details of an actor that does not exist on the day: who did in its place, and when it does. */

import { formatDay } from "../core/dates.js";
import { absence } from "../core/nothing.js";
import { say, sayListParts, sayParts } from "../core/say.js";
import { actorName } from "../core/words.js";
import { h } from "../elements/dom.js";

/** @import { KnownActor, PageState } from "../core/types.d.ts" */
/** @import { DetailsContext } from "./types.d.ts" */

/**
 * @param {DetailsContext} context
 * @param {PageState} state
 * @param {KnownActor} actor
 * @returns {HTMLElement|null} null while it exists
 */
export function absencePart(context, state, actor) {
  const found = absence(context.index, actor.id, state.date);
  if (!found) return null;
  const { instead, before, own } = found;
  return h("div", { class: "absence" },
    h("p", null, say(before ? "absence.not_yet" : "absence.no_longer", { day: formatDay(state.date) })),
    instead.length > 0 && h("p", null, sayParts("absence.instead", { actors: sayListParts(instead.map((id) => h("button", {
      type: "button", class: "go", dir: "auto", "data-key": `instead-${id}`, on: { click: () => context.go(id) },
    }, actorName(context.index, id)))) })),
    own && h("p", null, h("button", {
      type: "button", class: "button", "data-key": "own-day", on: { click: () => context.store.set({ date: own }) },
    }, say("absence.own_day", { day: formatDay(own) }))));
}
