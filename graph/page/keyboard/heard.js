/** What is said of where the walker stands: an actor with its ties in numbers, or one of its ties. */

import { comparison, pictured } from "../core/changes.js";
import { formatDay, formatSpan } from "../core/dates.js";
import { isIdle, isMembership, otherEnd } from "../core/index.js";
import { inOrder, say, sayRow } from "../core/say.js";
import { sortsInWords } from "../core/strand-words.js";
import { actorName, actorsInWords, capital, confidenceWord, kindsInWords, phrase, standingInWords } from "../core/words.js";

/** @import { Index, PageState } from "../core/types.d.ts" */
/** @import { Tie } from "../contract.d.ts" */

/**
 * The shown ties of an actor: deals and conflicts first, each by the other end's name.
 * @param {Index} index @param {PageState} state @param {string} id
 */
export function tiesFrom(index, state, id) {
  const shown = pictured(index, state).ties;
  /** @param {Tie} tie */
  const rank = (tie) => (isMembership(tie) ? 1 : 0);
  /** @param {Tie} tie */
  const name = (tie) => actorName(index, otherEnd(tie, id));
  return (index.tiesOf.get(id) ?? []).filter((tie) => shown.has(tie.id))
    .sort((a, b) => rank(a) - rank(b) || inOrder(name(a), name(b)) || (a.id < b.id ? -1 : 1));
}

/**
 * "Serbia, state, 14 ties: 11 cooperation, 3 conflict".
 * @param {Index} index @param {PageState} state @param {string} id
 */
export function actorHeard(index, state, id) {
  const actor = index.actors.get(id);
  const ties = tiesFrom(index, state, id);
  const said = [
    actorName(index, id), actor?.type === "alliance" ? kindsInWords(actor) || say("walk.alliance") : say("walk.state"),
    ties.length > 0 ? say("walk.ties", { count: ties.length, signs: sortsInWords(index, ties) }) : say("walk.no_ties"),
    state.selection === id ? say("walk.selected") : "",
  ];
  return sayRow("lists.row", said.filter(Boolean));
}

/**
 * "2 of 14: Buys arms from Russia, Pantsir-S1, from 2019, reported".
 * @param {Index} index @param {PageState} state @param {string} id @param {Tie} tie
 */
export function tieHeard(index, state, id, tie) {
  const ties = tiesFrom(index, state, id);
  const doubt = confidenceWord(index, tie.confidence);
  const change = comparison(index, state)?.ties.get(tie.id);
  const said = [
    change && say(`walk.changes.${change}`),
    say("walk.tie", { phrase: capital(phrase(index, tie, id)), actor: actorName(index, otherEnd(tie, id)) }),
    tie.title, isMembership(tie) || isIdle(index, tie) ? standingInWords(index, tie) : "", formatSpan(tie.since, tie.until), doubt?.toLowerCase(),
  ];
  return say("walk.place", { at: ties.indexOf(tie) + 1, count: ties.length, what: sayRow("lists.row", said.filter(Boolean)) });
}

/**
 * What the picture is called: "Network of 207 actors and 800 ties on 24 February 2020".
 * @param {Index} index @param {PageState} state
 */
export function pictureHeard(index, state) {
  const { actors, ties } = pictured(index, state);
  const shown = {
    actors: actorsInWords(index, actors), ties: say("counts.ties", { count: ties.size }), day: formatDay(state.date),
  };
  const map = state.layout === "map";
  if (state.compare === null) return map ? say("walk.map", shown) : say("walk.network", shown);
  const both = { ...shown, compared: formatDay(state.compare) };
  return map ? say("walk.map_compared", both) : say("walk.network_compared", both);
}
