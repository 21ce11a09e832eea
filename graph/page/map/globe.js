/** Ways over the globe: where the shortest one between two places has its middle. Pure. */

/** @import { Degrees } from "./types.d.ts" */

const TURN = Math.PI / 180;

/** @param {Degrees} place */
function toVector([lon, lat]) {
  const across = Math.cos(lat * TURN);
  return [across * Math.cos(lon * TURN), across * Math.sin(lon * TURN), Math.sin(lat * TURN)];
}

/**
 * The middle of the great circle's arc between two places; null where they lie opposite one another.
 * @param {Degrees} one @param {Degrees} other @returns {Degrees | null}
 */
export function midway(one, other) {
  const [a, b] = [toVector(one), toVector(other)];
  const [x, y, z] = a.map((value, i) => value + b[i]);
  const far = Math.hypot(x, y, z);
  return far < 1e-6 ? null : [Math.atan2(y, x) / TURN, Math.asin(z / far) / TURN];
}
