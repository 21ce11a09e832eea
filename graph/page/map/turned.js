/**
 * The Earth turned one way: what of the map depends on nothing else, and what on where states are governed from
 * besides. The land is decoded when it is first wanted.
 */

import { boundsOfPath } from "../drawing/strands.js";
import { landOf } from "./holders.js";
import { decode } from "./land.js";
import { createOver } from "./over.js";
import { ROOM, homes, statePlaces } from "./places.js";
import { seatOn } from "./seats.js";
import { WORLD, createWorld, graticule, rim } from "./world.js";

/** @import { Index, PageState } from "../core/types.d.ts" */
/** @import { Point } from "../drawing/types.d.ts" */
/** @import { Degrees, LandData, Parts, Turned } from "./types.d.ts" */

/** @type {LandData} */
const NO_LAND = { steps: 1, west: -180, digits: "", edges: {}, arcs: [], areas: {}, dashed: [] };

/** The corners of a flag at a place that is seen from far. @param {Point} place */
const flagAround = ({ x, y }) => [{ x: x - ROOM.width, y: y - ROOM.height }, { x: x + ROOM.width, y: y + ROOM.height }];

/** Where a state lies on the globe on a day. @param {Index} index @param {string} id @param {string} day @returns {Degrees | null} */
function degreesOf(index, id, day) {
  const actor = index.actors.get(id);
  const { lat, lon } = actor?.type === "state" ? seatOn(actor, day) : {};
  return lat !== undefined && lon !== undefined ? [lon, lat] : null;
}

/** @param {Index} index @param {PageState["centre"]} centre @returns {Turned} */
export function turned(index, centre) {
  const data = landOf(index) ?? NO_LAND;
  const world = createWorld(data.edges[centre] ?? data.west);
  return { world, land: decode(data, world), grid: graticule(world), rim: rim(world) };
}

/** With the states on it, as they are governed on a day. @param {Index} index @param {Turned} earth @param {string} day @returns {Parts} */
export function settled(index, { world, land, grid, rim: cut }, day) {
  const at = homes(index, world, day);
  const points = new Map([...at].filter(([id]) => !land.areas.has(id)
    && !((index.actors.get(id)?.successors?.length ?? 0) > 0)));
  const boxes = [...land.areas.values()].flatMap((rings) => rings.map(({ box }) => box));
  const corners = boxes.flatMap(({ left, right, top, bottom }) => [{ x: left, y: top }, { x: right, y: bottom }]);
  const bounds = boxes.length > 0 ? boundsOfPath([...corners, ...[...at.values()].flatMap(flagAround)]) : WORLD;
  const over = createOver(world, (id) => degreesOf(index, id, day), at);
  return { over, homes: at, stands: statePlaces(index, at, day), land, points, grid, rim: cut, bounds };
}
