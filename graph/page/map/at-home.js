/**
 * The flags of a map on which nothing is chosen: each at its capital, with room for its name. Who has no such room is a
 * dot there until the map comes nearer, since a heap of flags, most without names and beside their land, tells less. Pure.
 */

import { boxOf, meets } from "../drawing/geometry.js";
import { cheapest } from "../drawing/labels.js";
import { NAME_GAP, usualPlaces } from "../drawing/name-places.js";

/** @import { createOccupancy } from "../drawing/labels.js" */
/** @import { DrawnActor, Place, Rect } from "../drawing/types.d.ts" */
/** @import { Standing } from "./types.d.ts" */

/**
 * Puts those who have room at their capitals, their names where these take as few of the next ones' places as may be. Changes these nodes in place.
 * @param {Standing[]} states the first first @param {ReturnType<typeof createOccupancy>} occupancy what is taken: by these, too
 * @param {{type: number, apart: number, nameWidth: (node: DrawnActor) => number}} how the size of names, and what flags and names keep from each other
 * @returns {DrawnActor[]} those who have flags
 */
export function atHome(states, occupancy, { type, apart, nameWidth }) {
  /** @param {Rect} rect */
  const around = ({ x, y, width, height }) => boxOf({ x, y, width: width + apart, height: height + apart });
  const flags = states.map(({ node, home }) => ({ ...around({ ...node, ...home }), owner: node.id }));
  return states.flatMap(({ node, home }, i) => {
    if (!occupancy.free(flags[i], node.id)) return [];
    const text = { width: nameWidth(node), height: type };
    /** @param {Place} place */
    const nameAt = ({ dx, dy }) => around({ x: home.x + dx, y: home.y + dy, ...text });
    const next = flags.slice(i + 1);
    const { candidate: room } = cheapest(usualPlaces({ ...node, textWidth: text.width, textHeight: text.height }, NAME_GAP), (place) => {
      const name = nameAt(place);
      return occupancy.free(name, node.id) ? next.filter((flag) => meets(flag, name)).length : Infinity;
    });
    if (!room) return [];
    occupancy.add(flags[i]);
    occupancy.add({ ...nameAt(room), owner: node.id });
    return [Object.assign(node, home, { room })];
  });
}
