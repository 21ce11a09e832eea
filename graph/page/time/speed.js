/** At which speed the years are played: the one that was chosen is kept for as long as the window is open. */

import { SPEEDS, paceOf } from "./pace.js";

/** @import { Speed } from "./types.d.ts" */

const KEPT = "relations-speed";
/** Where motion is not wanted: so many steps a second, larger ones. */
const CALM_STEPS = 4;

/** @returns {Speed} */
function kept() {
  try {
    const speed = window.sessionStorage.getItem(KEPT);
    return SPEEDS.find((one) => one === speed) ?? "normal";
  } catch {
    return "normal";
  }
}

/** @param {Speed} speed */
function keep(speed) {
  try {
    window.sessionStorage.setItem(KEPT, speed);
  } catch {
    // Without storage the speed holds for as long as the page is open.
  }
}

/** By how many months each step goes on. @param {ReturnType<typeof paceOf>} pace @param {boolean} calm */
export function monthsOfStep(pace, calm) {
  return calm ? Math.max(1, Math.round((12 * pace.years) / CALM_STEPS)) : pace.months;
}

/** How many months go by in so many milliseconds; after a pause no more than the pace lets. @param {number} ms @param {ReturnType<typeof paceOf>} pace */
export function monthsIn(ms, pace) {
  return (Math.min(pace.longest, Math.max(0, ms)) / 1000) * pace.years * 12;
}

/** @param {() => number} years how many there are to play */
export function createSpeed(years) {
  let speed = kept();
  let pace = paceOf("normal", 0);
  /** @param {Speed} next */
  function take(next) {
    speed = next;
    pace = paceOf(speed, years());
  }
  return {
    now: () => speed,
    pace: () => pace,
    take,
    /** @param {Speed} next */
    choose(next) {
      keep(next);
      take(next);
    },
  };
}
