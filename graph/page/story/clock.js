/** The time of day, and how long something has taken, as a speaker reads them at a glance. Pure. */

import { spoken } from "../core/say.js";

const SECOND = 1000;
const MINUTE = 60;

/** "7:05", "1:02:03". @param {number} milliseconds */
export function elapsedInDigits(milliseconds) {
  const seconds = Math.max(0, Math.floor(milliseconds / SECOND));
  const parts = [Math.floor(seconds / MINUTE / MINUTE), Math.floor(seconds / MINUTE) % MINUTE, seconds % MINUTE];
  const [first, ...others] = parts[0] > 0 ? parts : parts.slice(1);
  return [first, ...others.map((part) => String(part).padStart(2, "0"))].join(":");
}

/** "14:05", as the page's language has it. @param {Date} now */
export function timeOfDay(now) {
  return new Intl.DateTimeFormat(spoken().locale, { hour: "numeric", minute: "2-digit" }).format(now);
}
