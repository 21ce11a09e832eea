/**
 * The Equal Earth projection (Šavrič, Patterson and Jenny, 2018): areas keep their proportions, and
 * the continents look much as readers know them. Pure.
 */

/** @import { Point } from "../drawing/types.d.ts" */

const A = [1.340264, -0.081106, 0.000893, 0.003796];
const M = Math.sqrt(3) / 2;

/** Half the width and half the height of the whole Earth, for a sphere of radius 1. */
export const EXTENT = { x: Math.PI / (M * A[0]), y: polynomial(Math.PI / 3) };

/** @param {number} theta */
function polynomial(theta) {
  const square = theta * theta;
  return theta * (A[0] + square * (A[1] + square ** 2 * (A[2] + square * A[3])));
}

/** @param {number} theta */
function slope(theta) {
  const square = theta * theta;
  return A[0] + square * (3 * A[1] + square ** 2 * (7 * A[2] + square * 9 * A[3]));
}

/** How wide the map is at a height, for a sphere of radius 1; beyond the poles as it is there. @param {number} y */
export function widthAt(y) {
  const high = Math.min(Math.abs(y), EXTENT.y);
  let theta = high / A[0];
  for (let i = 0; i < 6; i += 1) theta -= (polynomial(theta) - high) / slope(theta);
  return (2 * Math.PI * Math.cos(theta)) / (M * slope(theta));
}

/**
 * @param {number} longitude in degrees from the middle of the map, -180 … 180
 * @param {number} latitude in degrees
 * @returns {Point} for a sphere of radius 1, y upwards
 */
export function equalEarth(longitude, latitude) {
  const theta = Math.asin(M * Math.sin((latitude * Math.PI) / 180));
  const x = ((longitude * Math.PI) / 180) * (Math.cos(theta) / (M * slope(theta)));
  return { x, y: polynomial(theta) };
}
