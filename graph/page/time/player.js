/**
 * Plays the years: moves the state's day on by months, so many years a second, up to the last day.
 * Whoever else changes the day takes over, and the playing stops.
 */

import { addMonths } from "../core/dates.js";
import { reducedMotion } from "../drawing/camera.js";
import { createSpeed, monthsIn, monthsOfStep } from "./speed.js";

/** @import { Store } from "../core/types.d.ts" */
/** @import { Speed } from "./types.d.ts" */

/** A day as months since the year 0, the day of the month as a part of one. @param {string} day */
export function monthsOf(day) {
  const [year, month, date] = day.split("-").map(Number);
  return 12 * year + month - 1 + (date - 1) / 31;
}

/** The first of the month that begins the step of so many months. @param {number} months @param {number} step */
export function stepDay(months, step) {
  return addMonths("0001-01-01", Math.floor(months / step) * step - 12);
}

/**
 * @param {Store} store
 * @param {{begin: () => string, last: string}} bounds the day to begin with when played from
 *   the end; the day to stop on
 * @param {(now: {playing: boolean, speed: Speed}) => void} onChange
 */
export function createPlayer(store, { begin, last }, onChange) {
  const speed = createSpeed(() => (monthsOf(last) - monthsOf(begin())) / 12);
  let frame = 0;
  let at = 0;
  let before = 0;
  /** @type {string | null} */
  let own = null;
  const playing = () => frame !== 0;
  const tell = () => onChange({ playing: playing(), speed: speed.now() });

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
    const pace = speed.pace();
    at += monthsIn(now - before, pace);
    before = now;
    const day = stepDay(at, monthsOfStep(pace, reducedMotion()));
    if (day >= last) {
      show(last);
      stop();
      return;
    }
    if (day > store.get().date) show(day);
    if (playing()) frame = requestAnimationFrame(step);
  }

  function play() {
    speed.take(speed.now());
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
    speed: speed.now,
    pace: speed.pace,
    /** @param {Speed} next */
    setSpeed(next) {
      speed.choose(next);
      tell();
    },
    /** All the years at once, from where the state is. */
    all() {
      stop();
      speed.take("whole");
      play();
    },
  };
}
