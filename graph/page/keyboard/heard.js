/** What is said of where the walker stands: an actor with its ties in numbers, or one of its ties. */

import { comparison, pictured } from "../core/changes.js";
import { formatDay, formatSpan } from "../core/dates.js";
import { MEMBERSHIP, otherEnd, signOf } from "../core/index.js";
import { actorName, capital, confidenceWord, phrase, plural } from "../core/words.js";

/** The shown ties of an actor: deals and conflicts first, each by the other end's name. */
export function tiesFrom(index, state, id) {
  const shown = pictured(index, state).ties;
  const rank = (tie) => (tie.kind === MEMBERSHIP ? 1 : 0);
  const name = (tie) => actorName(index, otherEnd(tie, id));
  return (index.tiesOf.get(id) ?? []).filter((tie) => shown.has(tie.id))
    .sort((a, b) => rank(a) - rank(b) || name(a).localeCompare(name(b), "en") || (a.id < b.id ? -1 : 1));
}

/** "Serbia, state, 14 ties: 11 cooperation, 3 conflict". */
export function actorHeard(index, state, id) {
  const actor = index.actors.get(id);
  const ties = tiesFrom(index, state, id);
  const count = (sign) => ties.filter((tie) => signOf(index, tie) === sign).length;
  const parts = [[1, "cooperation"], [-1, "conflict"], [0, "neither"]]
    .filter(([sign]) => count(sign) > 0).map(([sign, word]) => `${count(sign)} ${word}`);
  const said = [
    actorName(index, id), actor?.type === "alliance" ? actor.kind ?? "alliance" : "state",
    parts.length > 0 ? `${plural(ties.length, "tie")}: ${parts.join(", ")}` : "no ties",
    state.selection === id ? "selected" : "",
  ];
  return said.filter(Boolean).join(", ");
}

/** "2 of 14: Buys arms from Russia, Pantsir-S1, from 2019, reported". */
export function tieHeard(index, state, id, tie) {
  const ties = tiesFrom(index, state, id);
  const doubt = confidenceWord(index, tie.confidence);
  const said = [
    comparison(index, state)?.ties.get(tie.id),
    `${capital(phrase(index, tie, id))} ${actorName(index, otherEnd(tie, id))}`,
    tie.title, tie.kind === MEMBERSHIP ? tie.status : "", formatSpan(tie.since, tie.until), doubt?.toLowerCase(),
  ];
  return `${ties.indexOf(tie) + 1} of ${ties.length}: ${said.filter(Boolean).join(", ")}`;
}

/** What the picture is called: "Network of 207 actors and 800 ties on 24 February 2020". */
export function pictureHeard(index, state) {
  const { actors, ties } = pictured(index, state);
  const compared = state.compare === null ? "" : `, compared with ${formatDay(state.compare)}`;
  return `${state.layout === "map" ? "Map" : "Network"} of ${plural(actors.size, "actor")} and `
    + `${plural(ties.size, "tie")} on ${formatDay(state.date)}${compared}`;
}
