/**
 * What has changed from one step to the next, in a few sentences: the most important of what begins,
 * happens, ends and comes into view, by the day. Pure.
 */

import { LAST_DAY, dayNumber, formatDate, formatDay } from "../dates.js";
import { MEMBERSHIP } from "../index.js";
import { capital, inSentence } from "../words.js";
import { calledIn, withNames } from "./called.js";
import { orderOf } from "./groups.js";
import { BETWEEN, MENTIONED, NEAR_DAYS, importanceFor } from "./importance.js";
import { endOfActor, lastMemberships, membershipsInWords } from "./memberships.js";
import { newsBetween } from "./news.js";
import { SPOKEN, spokenOf } from "./spoken.js";
import { stateOfStep } from "./step.js";
import { endsInWords, eventInWords, tiesInWords } from "./tie-words.js";

const MOST = 4;
const MOST_IN_VIEW = 2;
const MOST_EVENTS = 2;
/** So long together, beyond the two that matter most: the more letters, the smaller they are on the wall. */
const MOST_LETTERS = 440;
const ALWAYS = 2;
/** That an actor of the text is no more changes the picture as nothing else does. */
const GONE = 10;
/** What is neither spoken of nor pointed at is no news of the step. */
const LEAST = 1;

const since = (tie) => tie.since ?? tie.start;
const until = (tie) => tie.until ?? tie.end;
const dated = ({ when, text }) => (when ? `${when}: ${capital(text)}` : text);

function split(ties) {
  const is = (tie) => tie.kind === MEMBERSHIP;
  return [ties.filter(is), ties.filter((tie) => !is(tie))];
}

/** Every sentence that could be said, with its day and its importance. */
function sentences(index, before, after) {
  const spoken = spokenOf(index, after);
  const news = newsBetween(index, before, after, spoken);
  const order = orderOf(index, after.focus, spoken);
  const importance = importanceFor(after, spoken);
  const told = (groups, sort, lead, dateOf) => groups.map((group) => ({
    sort, text: lead(group), day: group.day, ties: group.ties, weight: importance(group.ties, dateOf, group.day),
  }));
  const [joining, beginning] = split(news.begins);
  const [leaving, ending] = split(news.ends);
  const [lastMembers, lastTies] = split(news.last);
  const [members, seen] = split(news.appears);
  const how = { date: after.date, titled: (tie) => spoken.title(tie) >= SPOKEN };
  const lastDay = ({ text }) => `Last day: ${text}`;
  return [
    ...told(membershipsInWords(index, joining, "begins", order, after.date), "news", dated, since),
    ...told(tiesInWords(index, beginning, "begins", order, how), "news", dated, since),
    ...told(membershipsInWords(index, leaving, "ends", order, after.date), "news", dated, until),
    ...told(endsInWords(index, ending, order), "end", ({ when, text }) => `Ends ${when}: ${text}`, until),
    ...told(endsInWords(index, news.delivered, order, true), "end", ({ when, text }) => `Delivered by ${when}: ${text}`, until),
    ...told(lastMemberships(index, lastMembers, order), "news", lastDay, until),
    ...told(endsInWords(index, lastTies, order), "end", lastDay, until),
    ...news.over.map((id) => ({ sort: "news", ties: [], text: `Last day: ${inSentence(index, id)}`, day: after.date, weight: MENTIONED })),
    ...news.gone.map((id) => {
      const end = endOfActor(index, id);
      return { sort: "news", ties: [], text: dated(end), day: end.day, weight: spoken.actor(id) ? GONE : BETWEEN };
    }),
    ...news.events.map((one) => ({
      sort: "event",
      ties: one.ties,
      text: `${formatDate(one.event.date)}: ${eventInWords(index, { ...one, order })}`,
      day: one.day,
      weight: importance(one.ties, () => one.event.date, one.day) + one.share,
    })),
    ...told(membershipsInWords(index, members, "holds", order, after.date), "view", inView, since),
    ...told(tiesInWords(index, seen, "holds", order, how), "view", inView, since),
  ];
}

function inView({ text }) {
  return `Now in view: ${capital(text)}`;
}

/** Whether others tell it: that a tie ends, an event of that day; that it is seen, any news of it. */
function isToldBy(others, { sort, ties, day }) {
  const of = (sorts, near) => ties.every((tie) => others.some((other) => (
    sorts.includes(other.sort) && other.ties.includes(tie) && near(other))));
  if (sort === "view") return of(["news", "end", "event"], () => true);
  return sort === "end" && of(["event"], (other) => Math.abs(dayNumber(other.day) - dayNumber(day)) <= NEAR_DAYS);
}

/** The most important ones; beside what the step is about the rest is not told. */
function chosen(possible, most) {
  const all = possible.filter((one) => !isToldBy(possible, one));
  const left = { news: most, end: most, event: MOST_EVENTS, view: MOST_IN_VIEW };
  const byWeight = [...all].sort((a, b) => b.weight - a.weight || (a.day > b.day ? -1 : 1));
  const least = byWeight[0]?.weight >= BETWEEN ? BETWEEN : LEAST;
  const important = byWeight.filter((one) => {
    left[one.sort] -= 1;
    return one.weight >= least && left[one.sort] >= 0;
  }).slice(0, most);
  let letters = 0;
  return important.filter(({ text }, i) => {
    const fits = i < ALWAYS || letters + text.length <= MOST_LETTERS;
    if (fits) letters += text.length;
    return fits;
  });
}

/**
 * @param {object} index
 * @param {object} before a state (date, filters, selection, focus, hover, story)
 * @param {object} after
 * @param {number} most so many sentences
 * @returns {string[]} none when nothing has changed
 */
export function changesBetween(index, before, after, most = MOST) {
  const back = after.date < before.date ? [`Back to ${formatDay(after.date)}.`] : [];
  const place = ({ sort, day }) => (sort === "view" ? LAST_DAY : day) + (sort === "event" ? "+" : "");
  const said = chosen(sentences(index, before, after), most - back.length).sort((a, b) => (place(a) < place(b) ? -1 : 1));
  return [...back, ...said.map(({ text }) => `${capital(text)}.`)];
}

/** What changes with a step of a story; nothing with its first. */
export function changesOfStep(index, story, number) {
  if (number === 0) return [];
  const state = stateOfStep(index, story, number);
  return changesBetween(withNames(index, calledIn(index, state)), stateOfStep(index, story, number - 1), state);
}
