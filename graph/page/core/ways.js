/** Which states share an area of the map that is one today, in words. Pure. */

import { say } from "./say.js";
import { actorName, listed } from "./words.js";

/** @import { Index } from "./types.d.ts" */

/** @param {Index} index @param {{shared: string[][]}} ground from shading() @returns {string} "" for none */
export function sharedInWords(index, { shared }) {
  const [first, ...others] = shared.map((states) => listed(states.map((id) => actorName(index, id))));
  return first === undefined ? "" : others.reduce((areas, states) => say("map.ways.another_area", { areas, states }), say("map.ways.one_area", { states: first }));
}
