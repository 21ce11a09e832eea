/** The details of a pair: all that two actors are to each other, one tie after the other. */

import { pictured } from "../core/changes.js";
import { formatDay } from "../core/dates.js";
import { latestFirst } from "../core/order.js";
import { say } from "../core/say.js";
import { pairInWords } from "../core/strand-words.js";
import { endsOfPair, tiesOfPair } from "../core/strands.js";
import { h } from "../elements/dom.js";
import { goButton, tieCard } from "./tie-card.js";

/** @import { PageState } from "../core/types.d.ts" */
/** @import { References } from "../elements/sources.js" */
/** @import { DetailsContext } from "./types.d.ts" */

/**
 * The nodes of the panel's body.
 * @param {DetailsContext} context @param {References} references of the panel @param {PageState} state @param {string} id of the pair
 */
export function pairDetails(context, references, state, id) {
  const { index } = context;
  const ties = tiesOfPair(index, pictured(index, state), id);
  const [first, second] = endsOfPair(id) ?? [];
  const latest = [...ties].sort(latestFirst);
  return [
    h("p", { class: "ends" }, goButton(context, first), " · ", goButton(context, second)),
    h("p", { class: "muted" }, ties.length > 0 ? pairInWords(index, ties) : say("strands.none", { day: formatDay(state.date) })),
    h("ul", { class: "ties" }, latest.map((tie) => tieCard(context, references, tie, first))),
  ];
}
