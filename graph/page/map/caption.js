/** What stands on the map and under pictures of it: whose land is coloured, and whose borders and flags they are. Pure. */

import { must } from "../core/must.js";
import { flagsInWords } from "../core/names.js";
import { say, sayRow } from "../core/say.js";
import { sharedInWords } from "../core/ways.js";
import { actorName, capital, listed, shortName } from "../core/words.js";

/** @import { Index } from "../core/types.d.ts" */
/** @import { Shades } from "../drawing/types.d.ts" */

/**
 * @param {Index} index
 * @param {string} day
 * @param {string[]} shaded the alliances whose members are coloured
 * @param {string[]} lined the statuses of those whose land has lines
 * @param {Shades} ground from shading()
 */
export function captionOf(index, day, shaded, lined, ground) {
  const borders = sayRow("lists.text", [say("map.borders"), ...ground.plain.map(({ areas, year }) => (
    say("map.left_plain", { states: listed(areas.map((id) => actorName(index, id))), year: String(year) })))]);
  const members = shaded.length > 0 ? say("map.members", { alliances: listed(shaded.map((id) => shortName(index, id))) }) : "";
  const others = lined.length > 0 ? say("map.lined", { standings: sayRow("lists.row", lined.map((status) => must(index.standings.get(status)).heading)) }) : "";
  return sayRow("lists.sentences", [capital(sayRow("lists.parts", [members, others, sharedInWords(index, ground)].filter(Boolean))), flagsInWords(index, day), borders].filter(Boolean));
}
