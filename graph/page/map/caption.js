/** What stands on the map and under pictures of it: how to read its colours, and whose borders they are. Pure. */

import { say } from "../core/say.js";
import { waysInWords } from "../core/ways.js";
import { actorName, listed, shortName } from "../core/words.js";

const BORDERS = "Today’s flags, and borders as Natural Earth draws them; dashed where disputed. No position is taken.";

/**
 * @param {object} index
 * @param {string[]} shaded the alliances whose members are coloured
 * @param {object} ground from shading()
 */
export function captionOf(index, shaded, ground) {
  const plain = ground.plain.map(({ areas, year }) => (
    ` ${say("map.left_plain", { states: listed(areas.map((id) => actorName(index, id))), year: String(year) })}`)).join("");
  if (shaded.length === 0) return BORDERS + plain;
  const members = `Coloured: members of ${listed(shaded.map((id) => shortName(index, id)))}`;
  const ways = waysInWords(index, [...ground.tints.values(), ...ground.stateTints.values()], ground);
  return `${[members, ...ways].join("; ")}. ${BORDERS}${plain}`;
}
