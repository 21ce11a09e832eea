/** What stands on the map and under pictures of it: how to read its colours, and whose borders they are. Pure. */

import { say, sayRow } from "../core/say.js";
import { waysInWords } from "../core/ways.js";
import { actorName, listed, shortName } from "../core/words.js";

/** @import { Index } from "../core/types.d.ts" */
/** @import { Shades } from "../drawing/types.d.ts" */

/**
 * @param {Index} index
 * @param {string[]} shaded the alliances whose members are coloured
 * @param {Shades} ground from shading()
 */
export function captionOf(index, shaded, ground) {
  const borders = sayRow("lists.text", [say("map.borders"), ...ground.plain.map(({ areas, year }) => (
    say("map.left_plain", { states: listed(areas.map((id) => actorName(index, id))), year: String(year) })))]);
  if (shaded.length === 0) return borders;
  const members = say("map.members", { alliances: listed(shaded.map((id) => shortName(index, id))) });
  const ways = waysInWords(index, [...ground.tints.values(), ...ground.stateTints.values()], ground);
  return sayRow("lists.sentences", [sayRow("lists.parts", [members, ...ways]), borders]);
}
