/** How much room the marks over the slider take, so that one of them has room for the word that says what their numbers count. Pure. */

import { say, sayNumber } from "../core/say.js";
import { clusters } from "./events.js";

/** @import { Cluster, TimeEvent } from "./types.d.ts" */

/** A mark is as wide as its target, or as what is written in it: so much for each letter, and around them. */
const WIDTH = { least: 24, letter: 6.8, around: 12, gap: 1 };
/** The track goes on beyond its first and its last day. */
const BEYOND = 10;
/** So much more room marks leave one another, lest none say what it counts. */
const ROOMS = [0, 8, 16];

/** How wide a mark is in which this is written. @param {string} text */
const widthOf = (text) => Math.max(WIDTH.least, WIDTH.around + WIDTH.letter * text.length) + WIDTH.gap;

/** The mark of so many events. @param {number} count */
const numbered = (count) => widthOf(sayNumber(count));

/** That which has the word, too. @param {number} count */
const withWord = (count) => widthOf(say("events.title", { count }));

/**
 * How wide each mark is.
 * @param {Cluster[]} found @param {Cluster | null} worded that which has the word
 */
export function widthsOf(found, worded) {
  return found.map((one) => ({ at: one.at, width: one === worded ? withWord(one.events.length) : numbered(one.events.length) }));
}

/**
 * Puts the first mark of most events that has room for the word where all of it is seen.
 * @param {Cluster[]} found changed by that @param {number} width of the track @returns {Cluster | null} null where none has
 */
function wordedOf(found, width) {
  const roomy = found.flatMap((one, i) => {
    const half = withWord(one.events.length) / 2;
    const [before, after] = [found[i - 1], found[i + 1]];
    const from = before ? before.at + numbered(before.events.length) / 2 : -BEYOND;
    const to = after ? after.at - numbered(after.events.length) / 2 : width + BEYOND;
    const at = Math.max(-BEYOND + half, Math.min(width + BEYOND - half, one.at));
    return one.events.length > 1 && at - half >= from && at + half <= to ? [{ one, at }] : [];
  });
  if (roomy.length === 0) return null;
  const { one, at } = roomy.reduce((best, next) => (best.one.events.length >= next.one.events.length ? best : next));
  one.at = at;
  return one;
}

/**
 * The marks, a little further apart where none of them had room for the word otherwise, and nothing beside them says it.
 * @param {TimeEvent[]} events by day @param {(event: TimeEvent) => number} place where an event lies, in pixels @param {number} width of the track
 * @param {(marks: {at: number, width: number}[]) => boolean} [isSaid] whether there is room beside them to say it
 * @returns {{found: Cluster[], worded: Cluster | null}} `worded` is the one that says what its number counts
 */
export function withRoomForWord(events, place, width, isSaid = () => false) {
  const tries = ROOMS.map((more) => {
    const found = clusters(events, place, (count) => numbered(count) + more);
    return { found, worded: wordedOf(found, width) };
  });
  const [first, ...others] = tries;
  if (first.worded || isSaid(widthsOf(first.found, null))) return first;
  return others.find(({ worded }) => worded) ?? first;
}
