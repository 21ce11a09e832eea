/**
 * What happened, for the time line: the events within ties, and ties' beginnings and ends. With
 * something selected, all that concerns it; else the most telling of what the filters let through.
 * Pure.
 */

import { membershipTitle, sidesOf, whenOf } from "../core/change-words.js";
import { spanOf } from "../core/changes.js";
import { FIRST_DAY, LAST_DAY, firstDayOf, formatDate } from "../core/dates.js";
import { MEMBERSHIP, isFull, kindLabel } from "../core/index.js";
import { memo } from "../core/memo.js";
import { say, sayRow } from "../core/say.js";
import { filterTests } from "../core/visible.js";
import { actorName } from "../core/words.js";

const MOST = 90;
const NAMED = 6;
const EVENT_WEIGHT = 3;
function beginningOrEnd(index, ties, change) {
  const [tie] = ties;
  if (tie.kind === MEMBERSHIP) {
    const names = sayRow("lists.row", ties.slice(0, NAMED).map((one) => actorName(index, one.from)));
    const joined = { change: membershipTitle(index, tie, change), names };
    return ties.length > NAMED ? say("events.members_more", { ...joined, count: ties.length - NAMED }) : say("events.members", joined);
  }
  const what = tie.title ?? kindLabel(index, tie.kind);
  const sides = ties.length > 1 ? say("counts.ties", { count: ties.length }) : sidesOf(index, tie);
  const { start, end } = spanOf(index, tie);
  if (start === end) return say("events.happens", { what, sides });
  return change === "began" ? say("events.begins", { what, sides }) : say("events.ends", { what, sides });
}

function moment(index, ties, change) {
  const [tie] = ties;
  const { start, end } = spanOf(index, tie);
  const joined = tie.kind === MEMBERSHIP;
  const { weight = 1 } = index.kinds[tie.kind] ?? {};
  return {
    key: `${change} ${tie.id}`,
    day: change === "began" ? start : end,
    when: whenOf(index, tie, change),
    what: beginningOrEnd(index, ties, change),
    select: ties.length > 1 && joined ? tie.to : tie.id,
    weight: joined ? weight * Math.log2(1 + ties.length) : weight + Math.log2(ties.length),
  };
}

/** Beginnings (or ends) of ties, those alike of one day together. */
function moments(index, ties, change) {
  const groups = new Map();
  for (const tie of ties) {
    const { start, end } = spanOf(index, tie);
    const day = change === "began" ? start : end;
    if (start > end || day === FIRST_DAY || day >= LAST_DAY) continue;
    if (change === "ended" && start === end) continue;
    const alike = tie.kind === MEMBERSHIP ? `${tie.to}\n${tie.status ?? ""}` : `${tie.kind}\n${tie.title ?? tie.id}`;
    const key = `${day}\n${alike}`;
    if (groups.has(key)) groups.get(key).push(tie);
    else groups.set(key, [tie]);
  }
  return [...groups.values()].map((group) => moment(index, group, change));
}

function within(index, ties) {
  return ties.flatMap((tie) => (tie.events ?? []).map((event, i) => ({
    key: `event ${tie.id} ${i}`,
    day: firstDayOf(event.date),
    when: formatDate(event.date),
    what: say("events.happens", { what: event.what, sides: sidesOf(index, tie) }),
    select: tie.id,
    weight: EVENT_WEIGHT,
  }))).filter(({ day }) => day !== null);
}

/** The first of what goes by one name: a war begins once, whoever joins it later. */
function firstOfName(index, ties) {
  const firsts = new Map();
  for (const tie of ties) {
    const name = tie.kind !== MEMBERSHIP && tie.title ? `${tie.kind}\n${tie.title}` : tie.id;
    const first = firsts.get(name);
    if (!first || tie.start < first[0].start) firsts.set(name, [tie]);
    else if (tie.start === first[0].start) first.push(tie);
  }
  return [...firsts.values()].flat();
}

function compute({ index, filters, selection }) {
  const tests = Object.values(filterTests(index, filters)).filter(Boolean);
  const passes = (tie) => tests.every((test) => test(tie));
  const { first, last } = index.data.meta;
  const inTime = ({ day }) => first <= day && day <= last;
  const byDay = (a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : b.weight - a.weight);
  if (index.ties.has(selection) || index.actors.has(selection)) {
    const ties = index.ties.has(selection) ? [index.ties.get(selection)]
      : index.tiesOf.get(selection).filter(passes);
    return [...within(index, ties), ...moments(index, ties, "began"), ...moments(index, ties, "ended")]
      .filter(inTime).sort(byDay);
  }
  const ties = index.data.ties.filter(passes);
  const full = ties.filter((tie) => tie.kind !== MEMBERSHIP || isFull(index, tie));
  return [...within(index, ties), ...moments(index, firstOfName(index, full), "began")]
    .filter(inTime).sort((a, b) => b.weight - a.weight || byDay(a, b)).slice(0, MOST).sort(byDay);
}

/**
 * What happened, by what is chosen and the filters.
 * @param {object} index
 * @param {object} state
 * @returns {{key: string, day: string, when: string, what: string, select: string, weight: number}[]}
 *   by day; `select` is the tie, or the alliance where several joined on one day
 */
export const eventsOf = memo((index, { filters, selection }) => ({ index, filters, selection }), compute);

/**
 * Events that would lie on one another become one mark, in the middle of them.
 * @param {object[]} events by day
 * @param {function(object): number} place where an event lies, in pixels
 * @param {number} apart how far marks must lie from one another
 * @returns {{at: number, events: object[]}[]}
 */
export function clusters(events, place, apart) {
  const found = [];
  for (const event of events) {
    let next = { at: place(event), events: [event] };
    while (found.length > 0 && next.at - found.at(-1).at < apart) {
      const last = found.pop();
      const size = last.events.length + next.events.length;
      next = {
        at: (last.at * last.events.length + next.at * next.events.length) / size,
        events: [...last.events, ...next.events],
      };
    }
    found.push(next);
  }
  return found;
}
