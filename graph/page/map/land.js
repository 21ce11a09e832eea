/**
 * The land's data (graph/reference/land) as areas and lines in world units. An area is a list of
 * rings; what lies within an odd number of them is the area. Points are flat lists x, y, x, y, …
 */

import { place } from "./world.js";

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const VALUES = new Map([...DIGITS].map((digit, value) => [digit, value]));

/** The whole numbers that a text of digits stands for. */
export function numbers(text) {
  const found = [];
  let number = 0;
  let weight = 1;
  for (const digit of text) {
    const value = VALUES.get(digit) ?? 0;
    number += (value % 32) * weight;
    weight *= 32;
    if (value >= 32) continue;
    found.push(number % 2 === 0 ? number / 2 : -(number + 1) / 2);
    number = 0;
    weight = 1;
  }
  return found;
}

/** The points of an arc in degrees, [longitude, latitude]. */
export function degrees(text, steps) {
  const values = numbers(text);
  const points = [];
  let [lon, lat] = [0, 0];
  for (let i = 0; i + 1 < values.length; i += 2) {
    lon += values[i];
    lat += values[i + 1];
    points.push([lon / steps, lat / steps]);
  }
  return points;
}

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

function ringOf(arcs, ring) {
  const points = [];
  for (const arc of ring) {
    const line = arc >= 0 ? arcs[arc] : [...arcs[~arc]].reverse();
    // Each arc starts where the one before it ended.
    for (const point of points.length > 0 ? line.slice(1) : line) points.push(point.x, point.y);
  }
  return { points, box: boxOf(points) };
}

/**
 * @param {{steps: number, arcs: string[], areas: object, dashed: number[]}} data
 * @returns {{areas: Map<string, object[]>, lines: object[]}} rings {points, box} by area; lines
 *   {points, box, sides, dashed}, where `sides` are the areas on it: one at the sea
 */
export function decode(data) {
  const arcs = data.arcs.map((text) => degrees(text, data.steps)
    .map(([lon, lat]) => place(lon, lat)));
  const sides = arcs.map(() => []);
  const areas = new Map();
  for (const [code, rings] of Object.entries(data.areas)) {
    areas.set(code, rings.map((ring) => ringOf(arcs, ring)));
    for (const arc of rings.flat()) sides[arc >= 0 ? arc : ~arc].push(code);
  }
  const dashed = new Set(data.dashed);
  const lines = arcs.map((arc, i) => {
    const points = arc.flatMap(({ x, y }) => [x, y]);
    return { points, box: boxOf(points), sides: [...new Set(sides[i])], dashed: dashed.has(i) };
  });
  return { areas, lines };
}
