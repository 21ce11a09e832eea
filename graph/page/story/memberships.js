/** Memberships in words: who founds, joins, returns to and leaves an alliance, who is in it. Pure. */

import { addDays, dayNumber, firstDayOf, formatDate } from "../dates.js";
import { MEMBERSHIP } from "../index.js";
import { inSentence } from "../words.js";
import { gathered, sorted } from "./groups.js";
import { inWords, listed, sinceWhen, when } from "./listing.js";

const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** A treaty may take effect for its first parties some days after it makes the alliance. */
const FOUNDING_DAYS = 31;
/** So many names are led by their number. */
const COUNTED = 4;

/** What actors do who come into a status: of one, of several. */
const COMING = {
  __proto__: null,
  member: ["joins", "join"],
  candidate: ["becomes a candidate for", "become candidates for"],
  applicant: ["applies to join", "apply to join"],
  invited: ["is invited to join", "are invited to join"],
  associate: ["becomes an associate of", "become associates of"],
  partner: ["becomes a partner of", "become partners of"],
  observer: ["becomes an observer at", "become observers at"],
  suspended: ["is suspended from", "are suspended from"],
};
const FOUNDING = ["founds", "found"];
const RETURNING = ["returns to", "return to"];
const LEAVING = ["leaves", "leave"];
const BEING = ["is a member of", "are members of"];
const WITHIN = new Set(["member", "suspended"]);

const statusOf = (tie) => tie.status ?? "member";

/** A state's other memberships of the same alliance. */
function othersOf(index, tie) {
  return (index.tiesOf.get(tie.from) ?? []).filter((other) => other !== tie && other.kind === MEMBERSHIP
    && other.from === tie.from && other.to === tie.to);
}

/** Whether another membership of the same state holds on the day when this one does not any more. */
export function goesOn(index, tie, day) {
  return othersOf(index, tie).some((other) => other.start <= day && day <= other.end && other.status !== "former");
}

/** Whether it takes up, on the next day and with the same status, where another ends. */
export function takesUp(index, tie) {
  return othersOf(index, tie).some((other) => other.end === addDays(tie.start, -1) && statusOf(other) === statusOf(tie));
}

function returns(index, tie) {
  return statusOf(tie) === "member"
    && othersOf(index, tie).some((other) => other.end < tie.start && WITHIN.has(statusOf(other)));
}

/** Whether it is one of the memberships with which the alliance began. */
function founds(index, tie) {
  const founded = firstDayOf(index.actors.get(tie.to)?.founded);
  if (!founded || statusOf(tie) !== "member" || dayNumber(tie.start) - dayNumber(founded) > FOUNDING_DAYS) return false;
  return (index.tiesOf.get(tie.to) ?? []).every((other) => other.kind !== MEMBERSHIP || other.start >= tie.start);
}

function verbs(index, tie, how) {
  if (how === "holds") return BEING;
  if (how === "ends") return LEAVING;
  if (founds(index, tie)) return FOUNDING;
  return returns(index, tie) ? RETURNING : COMING[statusOf(tie)] ?? COMING.member;
}

/** "Iceland and Norway join …"; of more, how many: "ten states join … (Cyprus, Czechia …)". */
function sentence(index, ids, [one, many], alliance) {
  const names = ids.map((id) => inSentence(index, id));
  if (ids.length < COUNTED) return `${listed(names)} ${ids.length === 1 ? one : many} ${alliance}`;
  const sort = ids.every((id) => index.actors.get(id)?.type === "state") ? "states" : "members";
  return `${inWords(ids.length)} ${sort} ${many} ${alliance} (${listed(names)})`;
}

/** An end is said by the last day, which the file gives: whoever is in on that day leaves after it. */
function onLastDay(dates) {
  return dates.every((date) => date === dates[0]) && DAY.test(dates[0]);
}

/**
 * @param {object} index
 * @param {object[]} ties memberships
 * @param {"begins"|"ends"|"holds"} how what is told of them
 * @param {function(string): number} order of the actors
 * @param {string} day on which it is told
 * @returns {{text: string, when: string, day: string, ties: object[]}[]}
 */
export function membershipsInWords(index, ties, how, order, day) {
  const dateOf = (tie) => (how === "ends" ? tie.until ?? tie.end : tie.since ?? tie.start);
  const key = (tie) => [
    statusOf(tie), how === "begins" && returns(index, tie), how === "begins" && founds(index, tie),
    how === "holds" ? "" : dateOf(tie).slice(0, 4),
  ].join("\n");
  return gathered(index, ties, key, order).map(({ anchor, ties: group }) => {
    const ids = sorted(index, group.map((tie) => tie.from), order);
    const last = how === "ends" && onLastDay(group.map(dateOf));
    const said = last ? `last day of ${listed(ids.map((id) => inSentence(index, id)))} in ${inSentence(index, anchor)}`
      : sentence(index, ids, verbs(index, group[0], how), inSentence(index, anchor));
    return {
      text: [said, how === "holds" && sinceWhen(index, group, day)].filter(Boolean).join(", "),
      when: how === "holds" ? "" : when(group.map(dateOf)),
      day: group.map((tie) => (how === "ends" ? tie.end : tie.start)).sort()[0],
      ties: group,
    };
  });
}

/** Memberships on the last day that they hold: "Azerbaijan and Georgia in the CSTO". */
export function lastMemberships(index, ties, order) {
  return gathered(index, ties, statusOf, order).map(({ anchor, ties: group }) => {
    const names = sorted(index, group.map((tie) => tie.from), order).map((id) => inSentence(index, id));
    return { text: `${listed(names)} in ${inSentence(index, anchor)}`, day: group[0].end, ties: group };
  });
}

/** The end of a state or an alliance. */
export function endOfActor(index, id) {
  const { end } = index.lifetimes.get(id);
  return { text: `last day of ${inSentence(index, id)}`, when: formatDate(end), day: end };
}
