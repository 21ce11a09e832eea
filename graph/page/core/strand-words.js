/** What is said of strands. Pure. */

import { SORTS, countsOf } from "./between.js";
import { say, sayNumber, sayRow } from "./say.js";
import { endsOfPair } from "./strands.js";
import { actorName, listed, shortName } from "./words.js";

/** @import { Index, Strands } from "./types.d.ts" */
/** @import { Tie } from "../contract.d.ts" */

/** What a pair is called. @param {Index} index @param {string} id */
export function pairName(index, id) {
  return listed((endsOfPair(id) ?? []).map((end) => actorName(index, end)));
}

/** "6 cooperation, 2 conflict, 1 refusal". @param {Index} index @param {Tie[]} ties */
export function sortsInWords(index, ties) {
  const counts = countsOf(index, ties);
  return sayRow("lists.row", SORTS.filter(([sort]) => counts[sort] > 0).map(([sort, word]) => say(`walk.signs.${word}`, { count: counts[sort] })));
}

/** "8 ties: 6 cooperation, 2 conflict". @param {Index} index @param {Tie[]} ties of a pair */
export function pairInWords(index, ties) {
  return say("strands.signs", { ties: say("counts.ties", { count: ties.length }), signs: sortsInWords(index, ties) });
}

/** Where no two states are tied: which areas are drawn instead. @param {Index} index @param {{drawn: string[], all: number}} blocs from blocsOf() */
function areasInWords(index, { drawn, all }) {
  if (drawn.length === 0) return "";
  const alliances = listed(drawn.map((id) => shortName(index, id)));
  return drawn.length < all ? say("strands.some_areas", { alliances, count: all }) : say("strands.areas", { alliances });
}

/** Which of the alliances can be seen, and how many ties with them cannot. @param {number} count of these ties @param {{drawn: string[], all: number}} blocs @param {boolean} outlined */
function alliancesInWords(count, { drawn, all }, outlined) {
  if (count === 0) return "";
  return outlined && drawn.length > 0 && drawn.length < all
    ? say("strands.some_alliances", { count, drawn: sayNumber(drawn.length), all: sayNumber(all) }) : say("strands.alliances", { count });
}

/** How many of those that the chosen is tied to have a line. @param {number} drawn @param {number} waiting how many have none */
export function partnersInWords(drawn, waiting) {
  return waiting === 0 ? "" : say("strands.partners", { drawn: sayNumber(drawn), pairs: sayNumber(drawn + waiting) });
}

/**
 * How much of the whole is drawn, and what is not.
 * @param {Index} index @param {Strands} found @param {number} drawn how many strands have room
 * @param {{drawn: string[], all: number}} blocs from blocsOf() @param {{latest?: boolean, named?: boolean, outlined?: boolean}} [how] whether what began last is drawn beside the strongest, whether lines lead to those alone whose names have room, and the blocs are outlined
 */
export function leftOutInWords(index, { strands, fewer, memberships, others }, drawn, blocs, { latest = false, named = false, outlined = false } = {}) {
  const pairs = strands.length;
  if (pairs + fewer + memberships + others === 0) return "";
  if (pairs + fewer === 0 && memberships > 0) return sayRow("lists.sentences", [say("strands.no_pairs"), areasInWords(index, blocs)].filter(Boolean));
  return sayRow("lists.sentences", [
    drawn < pairs ? say(`strands.${named ? "named" : "some"}${latest ? "_latest" : ""}`, { drawn: sayNumber(drawn), pairs: sayNumber(pairs) }) : say("strands.drawn", { count: pairs }),
    fewer > 0 ? say("strands.fewer", { count: fewer }) : "",
    alliancesInWords(memberships + others, blocs, outlined),
  ].filter(Boolean));
}
