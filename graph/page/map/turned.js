/**
 * The Earth turned one way: what of the map depends on nothing else. The land is decoded when it is first
 * wanted.
 */

import { boundsOfPath } from "../drawing/strands.js";
import { landOf } from "./holders.js";
import { decode } from "./land.js";
import { createOver } from "./over.js";
import { ROOM, homes, statePlaces } from "./places.js";
import { WORLD, createWorld, graticule, rim } from "./world.js";

/** @import { Index, PageState } from "../core/types.d.ts" */
/** @import { Point } from "../drawing/types.d.ts" */
/** @import { Degrees, LandData, Parts } from "./types.d.ts" */

/** @type {LandData} */
const NO_LAND = { steps: 1, west: -180, digits: "", edges: {}, arcs: [], areas: {}, dashed: [] };

/** The corners of a flag at a place that is seen from far. @param {Point} place */
const flagAround = ({ x, y }) => [{ x: x - ROOM.width, y: y - ROOM.height }, { x: x + ROOM.width, y: y + ROOM.height }];

/** Where a state lies on the globe. @param {Index} index @param {string} id @returns {Degrees | null} */
function degreesOf(index, id) {
  const actor = index.actors.get(id);
  return actor?.type === "state" && actor.lat !== undefined && actor.lon !== undefined ? [actor.lon, actor.lat] : null;
}

/** @param {Index} index @param {PageState["centre"]} centre @returns {Parts} */
export function turned(index, centre) {
  const data = landOf(index) ?? NO_LAND;
  const world = createWorld(data.edges[centre] ?? data.west);
  const at = homes(index, world);
  const land = decode(data, world);
  const points = new Map([...at].filter(([id]) => !land.areas.has(id)
    && !((index.actors.get(id)?.successors?.length ?? 0) > 0)));
  const boxes = [...land.areas.values()].flatMap((rings) => rings.map(({ box }) => box));
  const corners = boxes.flatMap(({ left, right, top, bottom }) => [{ x: left, y: top }, { x: right, y: bottom }]);
  const bounds = boxes.length > 0 ? boundsOfPath([...corners, ...[...at.values()].flatMap(flagAround)]) : WORLD;
  const over = createOver(world, (id) => degreesOf(index, id), at);
  return { over, homes: at, stands: statePlaces(index, at), land, points, grid: graticule(world), rim: rim(world), bounds };
}
