/** One tie in a list, as one of its ends tells it: with whom, when, what, and who says so. */

import { formatSpan } from "../core/dates.js";
import { sortOf } from "../core/between.js";
import { otherEnd } from "../core/index.js";
import { say, sayParts, sayRow } from "../core/say.js";
import { actorName, capital, phrase, standingInWords } from "../core/words.js";
import { lightsUp, wayTo } from "../elements/buttons.js";
import { bdi, h, own } from "../elements/dom.js";
import { lineSample } from "../elements/samples.js";
import { accordingTo, confidenceBadge } from "../elements/sources.js";
import { eventList, figureList, itemList, note } from "./facts.js";

/** @import { Index } from "../core/types.d.ts" */
/** @import { Tie } from "../contract.d.ts" */
/** @import { References } from "../elements/sources.js" */
/** @import { DetailsContext } from "./types.d.ts" */

/**
 * A button that goes to an actor or a tie, and lights it up under the pointer.
 * @param {DetailsContext} context
 * @param {string} id
 * @param {string | null} [label] the actor's name when null
 * @param {string | null} [within] the tie whose card it stands in: lit again when the pointer leaves
 */
export function goButton(context, id, label = null, within = null) {
  return wayTo(context.store, id, context.go, { class: "go", "data-key": `go-${id}-${within ?? ""}`, around: within },
    bdi(label ?? actorName(context.index, id)));
}

/** "from 2019 · in delivery". @param {Index} index @param {Tie} tie */
export function whenAndStatus(index, tie) {
  const words = sayRow("lists.facts", [formatSpan(tie.since, tie.until), standingInWords(index, tie)].filter(Boolean));
  return words ? h("p", { class: "when" }, words) : null;
}

/**
 * @param {DetailsContext} context
 * @param {References} references of the panel
 * @param {Tie} tie
 * @param {string} actorId whose list it is
 */
export function tieCard(context, references, tie, actorId) {
  const { index, store } = context;
  const other = otherEnd(tie, actorId);
  return h("li", {
    class: `tie ${sortOf(index, tie)}`,
    on: lightsUp(store, tie.id),
  },
  h("div", { class: "tie-head" },
    lineSample(index, tie.kind),
    h("p", null, sayParts("ties.side", {
      phrase: bdi(capital(phrase(index, tie, actorId))), actor: goButton(context, other, null, tie.id),
    }), " ", confidenceBadge(index, tie.confidence))),
  tie.title && h("p", { class: "tie-title", ...own() }, String(tie.title)),
  whenAndStatus(index, tie),
  tie.accordingTo && h("p", { class: "when" }, accordingTo(tie.accordingTo)),
  itemList(references, tie.items),
  eventList(references, tie.events),
  figureList(references, tie.figures),
  note(tie.note),
  references.line(tie.sources),
  h("button", {
    type: "button", class: "more", "data-key": `tie-${tie.id}`,
    "aria-label": say(tie.title ? "details.show_titled_tie" : "details.show_one_tie", {
      phrase: capital(phrase(index, tie, actorId)), actor: actorName(index, other), title: tie.title,
    }),
    on: { click: () => context.go(tie.id) },
  }, say("details.show_tie")));
}
