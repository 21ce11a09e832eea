/**
 * Where a point of the Earth lies in the picture's world units, y downwards. The map is cut in the
 * Bering Strait, so that no land and no group of islands lies on both of its edges.
 */

import { EXTENT, equalEarth } from "./equal-earth.js";

/** The longitude of the left edge, which the land's data starts at, too. */
export const WEST = -168.4;
const RADIUS = 660;
const MIDDLE = WEST + 180;

/** The part of the Earth that the map shows: all that is inhabited. */
export const WORLD = {
  left: -EXTENT.x * RADIUS,
  right: EXTENT.x * RADIUS,
  top: place(MIDDLE, 84).y,
  bottom: place(MIDDLE, -57).y,
};

/** @param {number} lon any longitude @param {number} lat @returns {{x: number, y: number}} */
export function place(lon, lat) {
  const turned = ((((lon - WEST) % 360) + 360) % 360) - 180;
  const { x, y } = equalEarth(turned, lat);
  return { x: x * RADIUS, y: -y * RADIUS };
}

/** Lines of equal longitude and latitude, each a flat list of coordinates. */
export function graticule(every = 30) {
  const lines = [];
  for (let lon = -150; lon <= 180; lon += every) {
    lines.push(line((share) => [lon, -57 + share * 141]));
  }
  for (let lat = -30; lat <= 60; lat += every) {
    lines.push(line((share) => [WEST + 0.001 + share * 359.998, lat]));
  }
  return lines;
}

function line(at) {
  const points = [];
  for (let i = 0; i <= 48; i += 1) {
    const { x, y } = place(...at(i / 48));
    points.push(x, y);
  }
  return points;
}
