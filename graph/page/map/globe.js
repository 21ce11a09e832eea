/** Ways over the globe: how long the shortest one between two places is, and along which places it leads. Pure. */

/** @import { Degrees } from "./types.d.ts" */

const TURN = Math.PI / 180;

/** @param {Degrees} place */
function toVector([lon, lat]) {
  const across = Math.cos(lat * TURN);
  return [across * Math.cos(lon * TURN), across * Math.sin(lon * TURN), Math.sin(lat * TURN)];
}

/** @param {number[]} vector of any length but 0 @returns {Degrees} */
function toDegrees([x, y, z]) {
  return [Math.atan2(y, x) / TURN, Math.atan2(z, Math.hypot(x, y)) / TURN];
}

/** How far apart two places are on a globe of radius 1. @param {Degrees} one @param {Degrees} other */
export function lengthOver(one, other) {
  const [a, b] = [toVector(one), toVector(other)];
  return 2 * Math.asin(Math.min(1, Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]) / 2));
}

/**
 * Places along the great circle's arc between two, evenly, with both of them; null where they lie opposite one another.
 * @param {Degrees} one @param {Degrees} other @param {number} steps @returns {Degrees[] | null}
 */
export function arcOver(one, other, steps) {
  const [a, b] = [toVector(one), toVector(other)];
  const angle = lengthOver(one, other);
  if (Math.PI - angle < 1e-6) return null;
  return Array.from({ length: steps + 1 }, (_, i) => {
    if (angle < 1e-9) return one;
    const [p, q] = [Math.sin((1 - i / steps) * angle), Math.sin((i / steps) * angle)];
    return toDegrees(a.map((value, part) => value * p + b[part] * q));
  });
}
