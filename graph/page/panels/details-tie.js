/** The details of a tie: everything that the file says of it. */

import { formatDay } from "../core/dates.js";
import { kindLabel } from "../core/index.js";
import { inForce } from "../core/visible.js";
import { capital, phrase, signWord } from "../core/words.js";
import { bdi, h } from "../elements/dom.js";
import { actorSample, lineSample } from "../elements/samples.js";
import { accordingTo, confidenceBadge } from "../elements/sources.js";
import { eventList, figureList, itemList, note, part } from "./facts.js";
import { goButton, whenAndStatus } from "./tie-card.js";

function end(context, id) {
  const actor = context.index.actors.get(id);
  return h("span", { class: "end" }, actor && actorSample(context.index, actor), " ", goButton(context, id));
}

/**
 * @param {object} context index, store, go
 * @param {object} references of the panel
 * @param {object} state
 * @param {object} tie
 * @returns {Array} the nodes of the panel's body
 */
export function tieDetails(context, references, state, tie) {
  const { index } = context;
  const kind = index.kinds[tie.kind] ?? {};
  const category = index.categories.find((one) => one.id === kind.category);
  return [
    h("p", { class: `sentence ${signWord(index, tie)}` },
      end(context, tie.from), " ", bdi(phrase(index, tie, tie.from)), " ", end(context, tie.to)),
    whenAndStatus(tie),
    (tie.confidence || tie.accordingTo) && h("p", { class: "when" },
      confidenceBadge(index, tie.confidence), " ", accordingTo(tie.accordingTo)),
    !inForce(tie, state.date)
      && h("p", { class: "contested" }, `Not in force on ${formatDay(state.date)}.`),
    references.line(tie.sources),
    part("Items", itemList(references, tie.items)),
    part("Events", eventList(references, tie.events)),
    part("Figures", figureList(references, tie.figures)),
    part("Note", note(tie.note)),
    part("What kind of tie this is",
      h("p", { class: "kind-line" }, lineSample(index, tie.kind), " ", h("strong", null, kindLabel(index, tie.kind)),
        h("span", { class: "muted" }, ` ${[category?.label, capital(signWord(index, tie))].filter((word) => word && word !== "Neither").join(", ")}`)),
      kind.definition && h("p", { class: "muted", dir: "auto" }, kind.definition)),
  ];
}
