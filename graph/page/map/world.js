/**
 * Where a point of the Earth lies in the picture's world units, y downwards. The map has either the
 * lands around the Atlantic in its middle or the Pacific, and is cut on the other side of the Earth.
 */

import { EXTENT, equalEarth, widthAt } from "./equal-earth.js";

/** @import { Point } from "../drawing/types.d.ts" */
/** @import { World } from "./types.d.ts" */

/** Of the Earth, in world units. */
export const RADIUS = 660;

/** @param {number} turned @param {number} lat */
function project(turned, lat) {
  const { x, y } = equalEarth(turned, lat);
  return { x: x * RADIUS, y: -y * RADIUS };
}

/** How wide the Earth is on the map at a height, in world units. @param {number} y */
export const widthOfWorld = (y) => widthAt(y / RADIUS) * RADIUS;

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
 * @returns {World}
 */
export function createWorld(edge) {
  /** @param {number} degrees @param {number} lat */
  const fromEdge = (degrees, lat) => project(degrees - 180, lat);
  return { edge, fromEdge, /** @param {number} lon @param {number} lat */ place: (lon, lat) => fromEdge((((lon - edge) % 360) + 360) % 360, lat) };
}

/** Lines of equal longitude and latitude, each a flat list of coordinates. @param {World} world @param {number} [every] */
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

/** The map's edge at both sides, where lines leave it and come in again. @param {World} world */
export function rim({ fromEdge }) {
  return [0, 360].map((degrees) => line((share) => fromEdge(degrees, -57 + share * 141)));
}

/** @param {(share: number) => Point} at */
function line(at) {
  /** @type {number[]} */
  const points = [];
  for (let i = 0; i <= 48; i += 1) {
    const { x, y } = at(i / 48);
    points.push(x, y);
  }
  return points;
}
