/**
 * What happened, for the time line: the events within ties, and ties' beginnings and ends. With
 * something selected, all that concerns it; else the most telling of what the filters let through.
 * Pure.
 */

import { membershipTitle, sidesOf, whenOf } from "../core/change-words.js";
import { FIRST_DAY, LAST_DAY, formatDate } from "../core/dates.js";
import { dayless, isFull, isMembership, kindLabel, statusOf, weightOf } from "../core/index.js";
import { memo } from "../core/memo.js";
import { onDay } from "../core/names.js";
import { say, sayRow } from "../core/say.js";
import { letsThrough } from "../core/visible.js";
import { actorName } from "../core/words.js";

/** @import { Fate, Filters, Index, PageState } from "../core/types.d.ts" */
/** @import { Tie } from "../contract.d.ts" */
/** @import { Cluster, TimeEvent } from "./types.d.ts" */

const MOST = 90;
const NAMED = 6;
const EVENT_WEIGHT = 3;
/** @param {Index} index @param {Tie[]} ties @param {Fate} change */
function beginningOrEnd(index, ties, change) {
  const [tie] = ties;
  if (isMembership(tie)) {
    const names = sayRow("lists.row", ties.slice(0, NAMED).map((one) => actorName(index, one.from)));
    const joined = { change: membershipTitle(index, tie, change), names };
    return ties.length > NAMED ? say("events.members_more", { ...joined, count: ties.length - NAMED }) : say("events.members", joined);
  }
  const what = tie.title ?? kindLabel(index, tie.kind);
  const sides = ties.length > 1 ? say("counts.ties", { count: ties.length }) : sidesOf(index, tie);
  const { start, end } = tie;
  if (start === end) return say("events.happens", { what, sides });
  return change === "began" ? say("events.begins", { what, sides }) : say("events.ends", { what, sides });
}

/** Its words are put together when they are read: most are weighed alone. @param {Index} index @param {Tie[]} ties @param {Fate} change @returns {TimeEvent} */
function moment(index, ties, change) {
  const [tie] = ties;
  const { start, end } = tie;
  const joined = isMembership(tie);
  const weight = weightOf(index, tie);
  return {
    key: `${change} ${tie.id}`,
    day: change === "began" ? start : end,
    get when() {
      return whenOf(tie, change);
    },
    get what() {
      return beginningOrEnd(onDay(index, change === "began" ? start : end), ties, change);
    },
    select: ties.length > 1 && joined ? tie.to : tie.id,
    weight: joined ? weight * Math.log2(1 + ties.length) : weight + Math.log2(ties.length),
  };
}

/**
 * Beginnings (or ends) of ties, those alike of one day together.
 * @param {Index} index @param {Tie[]} ties @param {Fate} change
 */
export function moments(index, ties, change) {
  /** @type {Map<string, Tie[]>} */
  const groups = new Map();
  for (const tie of ties) {
    const { start, end } = tie;
    const day = change === "began" ? start : end;
    if (start > end || day === FIRST_DAY || day >= LAST_DAY) continue;
    if (change === "ended" && start === end) continue;
    const alike = isMembership(tie) ? `${tie.to}\n${statusOf(index, tie)}` : `${tie.kind}\n${tie.title ?? tie.id}`;
    const key = `${day}\n${alike}`;
    const group = groups.get(key);
    if (group) group.push(tie);
    else groups.set(key, [tie]);
  }
  return [...groups.values()].map((group) => moment(index, group, change));
}

/** @param {Index} index @param {Tie[]} ties @returns {TimeEvent[]} */
function within(index, ties) {
  return ties.flatMap((tie) => (tie.events ?? []).map((event, i) => ({
    key: `event ${tie.id} ${i}`,
    day: event.day ?? event.date,
    get when() {
      return formatDate(event.date);
    },
    get what() {
      return say("events.happens", { what: event.what, sides: sidesOf(onDay(index, event.day ?? event.date), tie) });
    },
    select: tie.id,
    weight: EVENT_WEIGHT,
  })));
}

/**
 * The first of what goes by one name: a war begins once, whoever joins it later.
 * @param {Tie[]} ties
 */
export function firstOfName(ties) {
  /** @type {Map<string, Tie[]>} */
  const firsts = new Map();
  for (const tie of ties) {
    const name = !isMembership(tie) && tie.title ? `${tie.kind}\n${tie.title}` : tie.id;
    const first = firsts.get(name);
    if (!first || tie.start < first[0].start) firsts.set(name, [tie]);
    else if (tie.start === first[0].start) first.push(tie);
  }
  return [...firsts.values()].flat();
}

/** @param {{index: Index, filters: Filters, selection: string | null}} inputs @returns {TimeEvent[]} */
function compute({ index, filters, selection }) {
  const passes = letsThrough(index, filters);
  const { first, last } = index.data.meta;
  /** @param {{day: string}} named */
  const inTime = ({ day }) => first <= day && day <= last;
  /** @param {TimeEvent} a @param {TimeEvent} b */
  const byDay = (a, b) => {
    if (a.day !== b.day) return a.day < b.day ? -1 : 1;
    return b.weight - a.weight;
  };
  const chosen = index.ties.get(selection ?? "");
  const ofActor = index.tiesOf.get(selection ?? "");
  if (chosen || ofActor) {
    const ties = chosen ? [chosen] : (ofActor ?? []).filter(passes);
    return [...within(index, ties), ...moments(index, ties, "began"), ...moments(index, ties, "ended")]
      .filter(inTime).sort(byDay);
  }
  const ties = index.data.ties.filter(passes);
  const full = ties.filter((tie) => !isMembership(tie) || isFull(index, tie));
  return [...within(index, ties), ...moments(index, firstOfName(full), "began")]
    .filter(inTime).sort((a, b) => b.weight - a.weight || byDay(a, b)).slice(0, MOST).sort(byDay);
}

/**
 * What happened, by what is chosen and the filters, in the order of the days.
 * @type {(index: Index, state: PageState) => TimeEvent[]}
 */
export const eventsOf = memo(
  (index, { filters, selection }) => ({ index: dayless(index), filters, selection }), compute);

/**
 * Events that would lie on one another become one mark, in the middle of them.
 * @param {TimeEvent[]} events by day
 * @param {(event: TimeEvent) => number} place where an event lies, in pixels
 * @param {(count: number) => number} widthOf how wide the mark of so many events is, with the gap to the next
 * @returns {Cluster[]}
 */
export function clusters(events, place, widthOf) {
  /** @param {Cluster} one @param {Cluster} other */
  const apart = (one, other) => (widthOf(one.events.length) + widthOf(other.events.length)) / 2;
  /** @type {Cluster[]} */
  const found = [];
  for (const event of events) {
    /** @type {Cluster} */
    let next = { at: place(event), events: [event] };
    for (let last = found.at(-1); last && next.at - last.at < apart(last, next); last = found.at(-1)) {
      found.pop();
      const size = last.events.length + next.events.length;
      const at = (last.at * last.events.length + next.at * next.events.length) / size;
      // Put to the list that is there: copied for each that joins, hundreds under one mark take squares of steps.
      for (const one of next.events) last.events.push(one);
      next = { at, events: last.events };
    }
    found.push(next);
  }
  return found;
}
