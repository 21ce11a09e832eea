/**
 * The land's data (graph/reference/land) as areas and lines in world units. An area is a list of
 * rings; what lies within an odd number of them is the area. Points are flat lists x, y, x, y, …
 */

import { clippedLine, clippedRing } from "./clip.js";

/** @import { Degrees, LandData, World } from "./types.d.ts" */
/** @import { Land } from "../drawing/types.d.ts" */

/** The whole numbers that a text stands for. @param {string} text @param {string} digits by their values */
export function numbers(text, digits) {
  const values = new Map([...digits].map((digit, value) => [digit, value]));
  const found = [];
  let number = 0;
  let weight = 1;
  for (const digit of text) {
    const value = values.get(digit) ?? 0;
    number += (value % 32) * weight;
    weight *= 32;
    if (value >= 32) continue;
    found.push(number % 2 === 0 ? number / 2 : -(number + 1) / 2);
    number = 0;
    weight = 1;
  }
  return found;
}

/** The points of an arc in degrees. @param {string} text @param {Pick<LandData, "steps" | "digits">} data @returns {Degrees[]} */
export function degrees(text, { steps, digits }) {
  const values = numbers(text, digits);
  /** @type {Degrees[]} */
  const points = [];
  let [lon, lat] = [0, 0];
  for (let i = 0; i + 1 < values.length; i += 2) {
    lon += values[i];
    lat += values[i + 1];
    points.push([lon / steps, lat / steps]);
  }
  return points;
}

/** @param {number[]} points */
function boxOf(points) {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (let i = 0; i < points.length; i += 2) {
    box.left = Math.min(box.left, points[i]);
    box.right = Math.max(box.right, points[i]);
    box.top = Math.min(box.top, points[i + 1]);
    box.bottom = Math.max(box.bottom, points[i + 1]);
  }
  return box;
}

/**
 * The points of a ring's arcs, in the order of the ring; each arc starts where the one before it ended.
 * @param {Degrees[][]} arcs @param {number[]} ring
 */
function joined(arcs, ring) {
  /** @type {Degrees[]} */
  const points = [];
  for (const arc of ring) {
    const line = arc >= 0 ? arcs[arc] : [...arcs[~arc]].reverse();
    points.push(...(points.length > 0 ? line.slice(1) : line));
  }
  return points;
}

/**
 * @param {LandData} data its
 *   longitudes run from `west` on eastwards
 * @param {World} world from createWorld(); what lies across its edge is cut
 * @returns {Land}
 */
export function decode(data, { edge, fromEdge }) {
  const cut = edge < data.west ? edge + 360 : edge;
  /** @param {Degrees[]} points */
  const shape = (points) => {
    const flat = points.flatMap(([lon, lat]) => {
      const { x, y } = fromEdge(lon - cut, lat);
      return [x, y];
    });
    return { points: flat, box: boxOf(flat) };
  };
  const arcs = data.arcs.map((text) => degrees(text, data));
  const sides = arcs.map(() => /** @type {string[]} */ ([]));
  /** @type {Land["areas"]} */
  const areas = new Map();
  for (const [code, rings] of Object.entries(data.areas)) {
    areas.set(code, rings.flatMap((ring) => clippedRing(joined(arcs, ring), cut)).map(shape));
    for (const arc of rings.flat()) sides[arc >= 0 ? arc : ~arc].push(code);
  }
  const dashed = new Set(data.dashed);
  const lines = arcs.flatMap((arc, i) => clippedLine(arc, cut).map((points) => ({
    ...shape(points), sides: [...new Set(sides[i])], dashed: dashed.has(i),
  })));
  return { areas, lines };
}
