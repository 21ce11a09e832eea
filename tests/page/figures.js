/** Worlds made up by a seed, of which the tests of figures ask where all stands and how lines run. */

import { fractions } from "./odd.js";
import { partly } from "./partly.js";

/** @import { Tie } from "../../graph/page/contract.d.ts" */
/** @import { DrawnActor, Point } from "../../graph/page/drawing/types.d.ts" */

/** @typedef {ReturnType<typeof made>} World */

/** So far apart tidy numbers are, of so many between two: exact in binary, so that many are equal. @param {number} span */
const stepOf = (span) => 2 ** Math.floor(Math.log2(span / 8));

/** @param {number} seed @param {boolean} [tidy] whether numbers are few and round, so that much is in line, touches, and is as far as other things */
export function made(seed, tidy = false) {
  const chance = fractions(seed);
  const own = {
    chance,
    /** @param {number} low @param {number} high */
    among: (low, high) => {
      const step = tidy ? stepOf(high - low) : 0.1;
      return tidy ? Math.round((low + chance() * (high - low)) / step) * step : Math.round(10 * (low + chance() * (high - low))) / 10;
    },
    /** @param {number} size @returns {Point} */
    point: (size) => ({ x: own.among(0, size), y: own.among(0, 0.6 * size) }),
    /** @param {number} count @param {number} size */
    points: (count, size) => Array.from({ length: count }, () => own.point(size)),
    /** @param {number} count @param {number} size */
    boxes: (count, size) => own.points(count, size).map((at, i) => (
      { id: `b${i}`, ...at, width: own.among(20, 60), height: own.among(14, 30) })),
    /** @param {number} count @param {number} size @returns {DrawnActor[]} */
    nodes: (count, size) => own.boxes(count, size).map((box, i) => partly({
      ...box, alpha: [1, 0.6, 0.2][i % 3], bright: i % 5 === 0, selected: i % 7 === 0, dot: false,
      actor: partly({ type: i % 11 === 5 ? "alliance" : "state", name: `Name of ${i}`, id: box.id }),
    })),
    /** @param {number} count @param {number} actors @returns {Tie[]} */
    ties: (count, actors) => Array.from({ length: count }, (_, i) => {
      const from = Math.floor(chance() * actors);
      const to = (from + 1 + Math.floor(chance() * (actors - 1))) % actors;
      return partly({ id: `t${i}`, from: `b${from}`, to: `b${to}` });
    }),
  };
  return own;
}

/** @param {number} number */
const rounded = (number) => (Number.isFinite(number) ? Number(number.toFixed(Math.abs(number) < 2 ? 4 : 2)) : String(number));

/** What a function has given, in a line. @param {unknown} value */
export function inLine(value) {
  return JSON.stringify(value, (_, one) => {
    if (typeof one === "number") return rounded(one);
    if (one instanceof Map) return [...one];
    return one instanceof Set ? [...one] : one;
  }).replaceAll('"', "");
}
