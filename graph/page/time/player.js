/**
 * Plays the years: moves the state's day on by months, so many years a second, up to the last day.
 * Whoever else changes the day takes over, and the playing stops.
 */

import { addMonths } from "../core/dates.js";

/** @import { Store } from "../core/types.d.ts" */
/** @import { Speed } from "./types.d.ts" */

/** Years a second. */
export const SPEEDS = { slow: 1, normal: 2, fast: 5 };
/** Months to a step, six to ten steps a second: each is a picture of its own. */
const STEP_MONTHS = { slow: 2, normal: 3, fast: 6 };
/** Where motion is not wanted: so many steps a second, larger ones. */
const CALM_STEPS = 4;
/** After a pause of the browser's the years do not leap. */
const LONGEST_FRAME_MS = 250;
const KEPT = "relations-speed";

/** A day as months since the year 0, the day of the month as a part of one. @param {string} day */
export function monthsOf(day) {
  const [year, month, date] = day.split("-").map(Number);
  return 12 * year + month - 1 + (date - 1) / 31;
}

/** The first of the month that begins the step of so many months. @param {number} months @param {number} step */
export function stepDay(months, step) {
  return addMonths("0001-01-01", Math.floor(months / step) * step - 12);
}

/** @returns {Speed} */
function kept() {
  try {
    const speed = window.sessionStorage.getItem(KEPT) ?? "";
    return Object.hasOwn(SPEEDS, speed) ? /** @type {Speed} */ (speed) : "normal";
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

function reducedMotion() {
  return window.matchMedia?.("(prefers-reduced-motion: reduce)").matches ?? false;
}

/**
 * @param {Store} store
 * @param {{begin: () => string, last: string}} bounds the day to begin with when played from
 *   the end; the day to stop on
 * @param {(now: {playing: boolean, speed: Speed}) => void} onChange
 */
export function createPlayer(store, { begin, last }, onChange) {
  let speed = kept();
  let frame = 0;
  let at = 0;
  let before = 0;
  /** @type {string | null} */
  let own = null;
  const playing = () => frame !== 0;
  const tell = () => onChange({ playing: playing(), speed });

  /** @param {string} day */
  function show(day) {
    own = day;
    store.set({ date: day });
  }

  function stop() {
    if (!playing()) return;
    cancelAnimationFrame(frame);
    frame = 0;
    tell();
  }

  /** @param {number} now */
  function step(now) {
    const elapsed = Math.min(LONGEST_FRAME_MS, Math.max(0, now - before));
    before = now;
    at += (elapsed / 1000) * SPEEDS[speed] * 12;
    const months = reducedMotion() ? (12 * SPEEDS[speed]) / CALM_STEPS : STEP_MONTHS[speed];
    const day = stepDay(at, months);
    if (day >= last) {
      show(last);
      stop();
      return;
    }
    if (day > store.get().date) show(day);
    if (playing()) frame = requestAnimationFrame(step);
  }

  function play() {
    if (store.get().date >= last) show(begin());
    own = store.get().date;
    at = monthsOf(own);
    before = performance.now();
    frame = requestAnimationFrame(step);
    tell();
  }

  store.subscribe((state, previous) => {
    if (playing() && (state.date !== own || state.story !== previous.story)) stop();
  });
  return {
    toggle: () => (playing() ? stop() : play()),
    stop,
    playing,
    speed: () => speed,
    /** @param {Speed} next */
    setSpeed(next) {
      speed = next;
      keep(next);
      tell();
    },
  };
}
