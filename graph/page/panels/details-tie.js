/** The details of a tie: everything that the file says of it. */

import { formatDay, holds } from "../core/dates.js";
import { sortOf } from "../core/between.js";
import { kindLabel } from "../core/index.js";
import { say, sayParts, sayRow } from "../core/say.js";
import { phrase } from "../core/words.js";
import { bdi, h } from "../elements/dom.js";
import { actorSample, lineSample } from "../elements/samples.js";
import { accordingTo, confidenceBadge } from "../elements/sources.js";
import { eventList, figureList, itemList, note, part, sortTitle } from "./facts.js";
import { goButton, whenAndStatus } from "./tie-card.js";

/** @import { PageState } from "../core/types.d.ts" */
/** @import { Kind, Tie } from "../contract.d.ts" */
/** @import { References } from "../elements/sources.js" */
/** @import { Child } from "../elements/types.d.ts" */
/** @import { DetailsContext } from "./types.d.ts" */

/** @param {DetailsContext} context @param {string} id */
function end(context, id) {
  const actor = context.index.actors.get(id);
  return h("span", { class: "end" }, actor && actorSample(context.index, actor), " ", goButton(context, id));
}

/**
 * @param {DetailsContext} context
 * @param {References} references of the panel
 * @param {PageState} state
 * @param {Tie} tie
 * @returns {Child[]} the nodes of the panel's body
 */
export function tieDetails(context, references, state, tie) {
  const { index } = context;
  const kind = /** @type {Kind | undefined} */ (index.kinds[tie.kind]);
  const category = index.categories.find((one) => one.id === kind?.category);
  const sorts = [category?.label, sortTitle(sortOf(index, tie))].filter(Boolean);
  return [
    h("p", { class: `sentence ${sortOf(index, tie)}` },
      sayParts("details_tie.sentence", {
        from: end(context, tie.from), phrase: bdi(phrase(index, tie, tie.from)), to: end(context, tie.to),
      })),
    whenAndStatus(index, tie),
    (tie.confidence || tie.accordingTo) && h("p", { class: "when" },
      confidenceBadge(index, tie.confidence), " ", accordingTo(tie.accordingTo)),
    !holds(tie, state.date)
      && h("p", { class: "contested" }, say("details_tie.not_in_force", { day: formatDay(state.date) })),
    references.line(tie.sources),
    h("p", null, h("button", { type: "button", class: "text-button", "data-key": "cite", on: { click: context.cite } }, say("details_tie.cite"))),
    part(say("details_tie.items"), itemList(references, tie.items)),
    part(say("details_tie.events"), eventList(references, tie.events)),
    part(say("details.figures"), figureList(references, tie.figures)),
    part(say("details.note"), note(tie.note)),
    part(say("details_tie.kind"),
      h("p", { class: "kind-line" }, lineSample(index, tie.kind, tie.status), " ", h("strong", null, kindLabel(index, tie.kind)),
        " ",
        sorts.length > 0 && h("span", { class: "muted" }, sayRow("lists.row", sorts))),
      kind?.definition && h("p", { class: "muted", dir: "auto" }, kind.definition)),
  ];
}
