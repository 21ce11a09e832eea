/** How the map's areas are coloured, in words. Pure. */

import { say, sayTerm } from "./say.js";
import { actorName, listed } from "./words.js";

/** @import { Index, Tint } from "./types.d.ts" */

/**
 * How areas are coloured, each way that occurs as a phrase.
 * @param {Index} index
 * @param {Tint[][]} tints the colours of each area or point that is seen
 * @param {{shared: string[][]}} ground from shading()
 * @returns {string[]}
 */
export function waysInWords(index, tints, { shared }) {
  const all = tints.flat();
  const statuses = [...new Set(all.filter(({ way }) => way === "pale").map(({ status }) => status))].sort();
  const striped = [...new Set(all.map(({ status }) => status).filter((status) => index.standings.get(status)?.land === "striped"))];
  const parts = shared.map((states) => listed(states.map((id) => actorName(index, id))));
  const words = [];
  if (tints.some((list) => list.length > 1)) words.push(say("map.ways.several"));
  const several = statuses.map((status) => index.standings.get(status)?.several ?? sayTerm("statuses", status));
  if (several.length > 0) words.push(say("map.ways.paler", { statuses: listed(several) }));
  if (striped.length > 0) words.push(say("map.ways.striped", { statuses: listed(striped.map((status) => sayTerm("statuses", status))) }));
  if (parts.length > 0) {
    const [first, ...others] = parts;
    words.push(others.reduce((areas, states) => say("map.ways.another_area", { areas, states }), say("map.ways.one_area", { states: first })));
  }
  return words;
}
