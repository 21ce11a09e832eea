/** What stands on the map and under pictures of it: how to read its colours, and whose borders they are. Pure. */

import { say } from "../say.js";
import { actorName, listed, shortName } from "../words.js";

const BORDERS = "Today’s flags, and borders as Natural Earth draws them; dashed where disputed. No position is taken.";

/**
 * How areas are coloured, each way that occurs as a phrase.
 * @param {object} index
 * @param {{id: string, way: string}[][]} tints the colours of each area or point that is seen
 * @param {{shared: string[][]}} ground from shading()
 * @returns {string[]}
 */
export function waysInWords(index, tints, { shared }) {
  const all = tints.flat();
  const statuses = [...new Set(all.filter(({ way }) => way === "pale").map(({ status }) => status))].sort();
  const striped = [...new Set(all.map(({ status }) => status).filter((status) => index.standings.get(status)?.land === "striped"))];
  const parts = shared.map((states) => listed(states.map((id) => actorName(index, id))));
  const words = [];
  if (tints.some((list) => list.length > 1)) words.push("in several colours: of several");
  if (statuses.length > 0) words.push(`paler: ${listed(statuses.map((status) => index.standings.get(status)?.several ?? status))}`);
  if (striped.length > 0) words.push(`striped backwards: ${listed(striped)}`);
  if (parts.length > 0) words.push(`one area for ${parts.join(", and for ")}`);
  return words;
}

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
