/** Ways over the globe as they lie on the map: how long they are, and along which points they lead. Pure. */

import { memo } from "../core/memo.js";
import { must } from "../core/must.js";
import { arcOver, lengthOver } from "./globe.js";
import { RADIUS, widthOfWorld } from "./world.js";

/** @import { Point, Over } from "../drawing/types.d.ts" */
/** @import { Degrees, World } from "./types.d.ts" */

/** A way is drawn that rises by no more than such a share of its length: no other looks like one between its ends; across the map's edge, where one sees no more than a part of it at once, less. */
const RISE = { on: 0.4, across: 0.25 };
/** Further to the poles it would run along the map's upper or lower edge, as no line on a map does. */
const MOST_NORTH = 75;
/** Points to a way, the ends included. */
const STEPS = 24;

/** @param {Point} a @param {Point} b */
const between = (a, b) => Math.hypot(a.x - b.x, a.y - b.y);

/** Half the way round, and no more than what numbers are not exact by. */
const HALF = 0.5 + 1e-9;

/** Across which of the map's edges the shorter way between two places on the map leads. @param {Point} from @param {Point} to */
function turnsBetween(from, to) {
  const east = to.x / widthOfWorld(to.y) - from.x / widthOfWorld(from.y);
  if (Math.abs(east) <= HALF) return 0;
  return east < 0 ? 1 : -1;
}

/** Places along a way as if the map went on beyond its edge. @param {World} world @param {Degrees[]} arc */
function unrolled({ edge, fromEdge }, arc) {
  let around = 0;
  let before = NaN;
  return arc.map(([lon, lat]) => {
    const degrees = (((lon - edge) % 360) + 360) % 360;
    if (Math.abs(degrees - before) > 180) around += degrees < before ? 360 : -360;
    before = degrees;
    return fromEdge(degrees + around, lat);
  });
}

/**
 * @param {World} world
 * @param {(id: string) => Degrees | null} placeOf where a state lies on the Earth
 * @param {Map<string, Point>} at where that is on the map
 * @returns {Over}
 */
export function createOver(world, placeOf, at) {
  /** @param {string} from @param {string} to */
  const ends = (from, to) => {
    const [one, other] = [placeOf(from), placeOf(to)];
    return one && other && at.has(from) && at.has(to) ? { one, other } : null;
  };

  /** @param {string} from @param {string} to */
  const turns = (from, to) => {
    const [a, b] = [at.get(from), at.get(to)];
    return a && b ? turnsBetween(a, b) : 0;
  };

  const way = memo((/** @type {string} */ from, /** @type {string} */ to) => ({ from, to }), ({ from, to }) => {
    const both = ends(from, to);
    const arc = both && arcOver(both.one, both.other, STEPS);
    if (!arc || arc.some(([, lat]) => Math.abs(lat) > MOST_NORTH)) return null;
    const points = unrolled(world, arc);
    const [a, b, middle] = [points[0], points[STEPS], points[STEPS / 2]];
    const rise = Math.hypot(middle.x - (a.x + b.x) / 2, middle.y - (a.y + b.y) / 2);
    return rise > (turns(from, to) === 0 ? RISE.on : RISE.across) * between(a, b) ? null : points;
  }, { keep: Infinity });

  return {
    way,
    wide: widthOfWorld,
    turns,
    // Who has no place of its own on the Earth is where the map has it.
    long(from, to) {
      const both = ends(from, to);
      return both ? lengthOver(both.one, both.other) * RADIUS : between(must(at.get(from)), must(at.get(to)));
    },
  };
}
