/**
 * What has changed from one step to the next, in a few sentences: what begins, what ends, what comes
 * into view. Of all that is shown only what the steps single out counts. Pure.
 */

import { addDays, formatDay } from "../dates.js";
import { emphasis } from "../emphasis.js";
import { MEMBERSHIP, existsOn } from "../index.js";
import { visible } from "../visible.js";
import { capital, plural } from "../words.js";
import { tiesInWords } from "./groups.js";
import { stateOfStep } from "./step.js";

const MOST = 3;
/** A step is told for what is new in it. */
const WEIGHTS = { begins: 1.5, ends: 1, holds: 1 };

/** The ids of the ties and actors that a step singles out; all that it shows where it does not. */
function singled(index, state) {
  const shown = visible(index, state);
  return { shown, bright: emphasis(index, shown, state) ?? shown };
}

/** A membership that is followed by another of the same state in the same alliance has not ended. */
function goesOn(index, tie, day) {
  return tie.kind === MEMBERSHIP && (index.tiesOf.get(tie.from) ?? []).some((other) => (
    other !== tie && other.kind === MEMBERSHIP && other.to === tie.to && other.from === tie.from
    && other.start <= day && day <= other.end && other.status !== "former"));
}

/** A membership that takes up, on the next day and with the same status, where another ends. */
function takesUp(index, tie) {
  return tie.kind === MEMBERSHIP && (index.tiesOf.get(tie.from) ?? []).some((other) => (
    other.kind === MEMBERSHIP && other.to === tie.to && other.from === tie.from
    && other.status === tie.status && other.end === addDays(tie.start, -1)));
}

function sortedOut(index, before, after) {
  const [old, now] = [singled(index, before), singled(index, after)];
  const ties = (ids) => [...ids].map((id) => index.ties.get(id));
  const onward = after.date > before.date;
  const coming = ties(now.bright.ties).filter((tie) => !old.bright.ties.has(tie.id)
    && !(onward && tie.start > before.date && takesUp(index, tie)));
  const begins = onward ? coming.filter((tie) => tie.start > before.date) : [];
  const near = (id) => old.bright.actors.has(id) || now.bright.actors.has(id);
  // What the step shows counts, too, where the step before did not show it.
  const then = onward ? visible(index, { ...after, date: before.date }).ties : [];
  const ends = onward ? ties(new Set([...old.shown.ties, ...then])).filter((tie) => tie.end < after.date
    && near(tie.from) && near(tie.to) && !goesOn(index, tie, after.date)) : [];
  const gone = [...new Set(ends.flatMap((tie) => [tie.from, tie.to]))].filter((id) => (
    !existsOn(index, id, after.date) && existsOn(index, id, before.date)));
  const withIt = (id) => ends.filter((tie) => (
    (tie.from === id || tie.to === id) && tie.end >= index.lifetimes.get(id).end));
  // What ends because an actor does is told with the actor.
  const told = new Set(gone.flatMap(withIt));
  return {
    begins,
    ends: ends.filter((tie) => tie.status !== "candidate" && !told.has(tie)),
    gone: gone.map((id) => ({ id, weight: withIt(id).length })),
    appears: coming.filter((tie) => !begins.includes(tie)),
  };
}

function ofGone(index, { id, weight }) {
  const { end } = index.lifetimes.get(id);
  const actor = index.actors.get(id);
  const does = actor.type === "state" ? "ceases to exist" : "is dissolved";
  const name = actor.type === "state" ? actor.name : id.replaceAll("-", " ");
  return { text: `${formatDay(end)}: ${name} ${does}`, day: end, weight, count: 0, how: "ends" };
}

function sentences(index, { begins, ends, gone, appears }, chosen) {
  const told = (ties, how, lead) => tiesInWords(index, ties, how).map((group) => ({
    text: lead(group),
    day: group.day,
    count: group.ties.length,
    how,
    weight: (group.ties.some((tie) => tie.id === chosen) ? 1000 : 0) + WEIGHTS[how] * group.ties.length,
  }));
  const timed = [
    ...told(begins, "begins", ({ when, text }) => `${when ? `${when}: ` : ""}${text}`),
    ...told(ends, "ends", ({ when, text, ties }) => (ties[0].kind === MEMBERSHIP
      ? `${when}: ${text}` : `Ends ${when}: ${text}`)),
    ...gone.map((id) => ofGone(index, id)),
  ];
  // That someone is still a member of something says little beside what has changed.
  const telling = appears.filter((tie) => timed.length === 0 || tie.kind !== MEMBERSHIP);
  const seen = told(telling, "holds", ({ text }) => `Now in view: ${text}`);
  const byWeight = (a, b) => b.weight - a.weight || (a.day > b.day ? -1 : 1);
  return [...timed.sort(byWeight), ...seen.sort(byWeight)];
}

function rest(left) {
  const count = (how) => left.filter((one) => one.how === how).reduce((sum, one) => sum + one.count, 0);
  const words = [[count("begins"), "begins", "begin"], [count("ends"), "ends", "end"]]
    .filter(([number]) => number > 0)
    .map(([number, one, many], i) => `${i === 0 ? plural(number, "more tie") : number} ${number === 1 ? one : many}`);
  return words.length > 0 ? [`${capital(words.join(", "))}.`] : [];
}

/**
 * @param {object} index
 * @param {object} before a state (date, filters, selection, focus, hover, story)
 * @param {object} after
 * @param {number} most so many sentences, a count of what they leave out beside them
 * @returns {string[]} none when nothing has changed
 */
export function changesBetween(index, before, after, most = MOST) {
  const back = after.date < before.date ? [`Back to ${formatDay(after.date)}.`] : [];
  const all = sentences(index, sortedOut(index, before, after), after.selection);
  const chosen = all.slice(0, most - back.length);
  const timed = chosen.filter((one) => one.how !== "holds").sort((a, b) => (a.day < b.day ? -1 : 1));
  const ordered = [...timed, ...chosen.filter((one) => one.how === "holds")];
  return [...back, ...ordered.map(({ text }) => `${text}.`), ...rest(all.slice(chosen.length))];
}

/** What changes with a step of a story; nothing with its first. */
export function changesOfStep(index, story, number) {
  if (number === 0) return [];
  return changesBetween(index, stateOfStep(index, story, number - 1), stateOfStep(index, story, number));
}
