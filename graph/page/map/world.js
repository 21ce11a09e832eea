/**
 * Where a point of the Earth lies in the picture's world units, y downwards. The map has either the
 * lands around the Atlantic in its middle or the Pacific, and is cut on the other side of the Earth.
 */

import { EXTENT, equalEarth } from "./equal-earth.js";

const RADIUS = 660;

function project(turned, lat) {
  const { x, y } = equalEarth(turned, lat);
  return { x: x * RADIUS, y: -y * RADIUS };
}

/** The part of the Earth that the map shows, however it is turned: all that is inhabited. */
export const WORLD = {
  left: -EXTENT.x * RADIUS,
  right: EXTENT.x * RADIUS,
  top: project(0, 84).y,
  bottom: project(0, -57).y,
};

/**
 * The Earth turned one way.
 * @param {number} edge the longitude of the left edge
 * @returns {{edge: number, place: Function, fromEdge: Function}} `edge` itself; `place(lon, lat)`, where a point lies; `fromEdge(degrees, lat)`, the same for one so many
 *   degrees east of the left edge, 0 … 360
 */
export function createWorld(edge) {
  const fromEdge = (degrees, lat) => project(degrees - 180, lat);
  return { edge, fromEdge, place: (lon, lat) => fromEdge((((lon - edge) % 360) + 360) % 360, lat) };
}

/** Lines of equal longitude and latitude, each a flat list of coordinates. */
export function graticule({ place, fromEdge }, every = 30) {
  const lines = [];
  for (let lon = -150; lon <= 180; lon += every) {
    lines.push(line((share) => place(lon, -57 + share * 141)));
  }
  for (let lat = -30; lat <= 60; lat += every) {
    lines.push(line((share) => fromEdge(share * 360, lat)));
  }
  return lines;
}

function line(at) {
  const points = [];
  for (let i = 0; i <= 48; i += 1) {
    const { x, y } = at(i / 48);
    points.push(x, y);
  }
  return points;
}
