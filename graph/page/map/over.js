/** Ways over the globe as they lie on the map: how long they are, and along which points they lead. Pure. */

import { memo } from "../core/memo.js";
import { must } from "../core/must.js";
import { arcOver, lengthOver } from "./globe.js";
import { RADIUS } from "./world.js";

/** @import { Point, Over } from "../drawing/types.d.ts" */
/** @import { Degrees, World } from "./types.d.ts" */

/** A way is drawn that rises by no more than such a share of its length: no other looks like one between its ends. */
const RISE = 0.4;
/** Points to a way, the ends included. */
const STEPS = 24;

/** @param {Point} a @param {Point} b */
const between = (a, b) => Math.hypot(a.x - b.x, a.y - b.y);

/** Whether the shortest way between two places leads across the map's edge. @param {World} world @param {Degrees} one @param {Degrees} other */
function crosses({ edge }, [one], [other]) {
  /** @param {number} lon */
  const fromEdge = (lon) => (((lon - edge) % 360) + 360) % 360;
  return Math.abs(fromEdge(one) - fromEdge(other)) > 180;
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
    return one && other && at.has(from) && at.has(to) && !crosses(world, one, other) ? { one, other } : null;
  };
  /** @param {string} from @param {string} to */
  const straight = (from, to) => between(must(at.get(from)), must(at.get(to)));

  const way = memo((/** @type {string} */ from, /** @type {string} */ to) => ({ from, to }), ({ from, to }) => {
    const both = ends(from, to);
    const arc = both && arcOver(both.one, both.other, STEPS);
    if (!arc) return null;
    const points = arc.map(([lon, lat]) => world.place(lon, lat));
    const [a, b, middle] = [points[0], points[STEPS], points[STEPS / 2]];
    const rise = Math.hypot(middle.x - (a.x + b.x) / 2, middle.y - (a.y + b.y) / 2);
    return rise > RISE * between(a, b) ? null : points;
  }, { keep: Infinity });

  return {
    way,
    // Across the map's edge, or over the top of it, is no way that could be drawn: there the map's own lengths hold.
    long(from, to) {
      const both = ends(from, to);
      return both ? lengthOver(both.one, both.other) * RADIUS : straight(from, to);
    },
  };
}
