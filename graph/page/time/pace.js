/** How fast the years are played. Pure. */

/** @import { Speed } from "./types.d.ts" */

/** How long it takes to play all of them at once. */
export const WHOLE_SECONDS = 8;

/** @typedef {{years: number, months: number, longest: number}} Pace years a second; months to a step; the longest that a frame counts, in ms */

/**
 * At six to ten steps a second each is a picture of its own; after a pause of the browser's the years do not leap.
 * @type {Record<Exclude<Speed, "whole">, Pace>}
 */
const PACES = {
  slow: { years: 1, months: 2, longest: 250 },
  normal: { years: 2, months: 3, longest: 250 },
  fast: { years: 5, months: 6, longest: 250 },
};
/** Months to a step by which days are named well. */
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120];
const STEPS_A_SECOND = 10;
/** All at once is to take its time and no more: a slow machine draws fewer pictures. */
const LONGEST = 1000;

/** @type {Speed[]} */
export const SPEEDS = ["slow", "normal", "fast", "whole"];

/** @param {Speed} speed @param {number} all the years that there are to play @returns {Pace} */
export function paceOf(speed, all) {
  if (speed !== "whole") return PACES[speed];
  const years = Math.max(1, all) / WHOLE_SECONDS;
  const months = STEPS.find((step) => step >= (12 * years) / STEPS_A_SECOND) ?? STEPS[STEPS.length - 1];
  return { years, months, longest: LONGEST };
}
