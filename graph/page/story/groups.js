/**
 * Ties in words, several in one sentence: "Czechia, Hungary and Poland join NATO". Pure; the words
 * are the kinds' own phrases.
 */

import { formatDate } from "../dates.js";
import { MEMBERSHIP } from "../index.js";
import { actorName, phrase, shortName } from "../words.js";

const MOST_NAMES = 5;
const LONGEST_TITLES = 60;

/** What actors do who come into a status: of one, of several. */
const COMING = {
  member: ["joins", "join"],
  candidate: ["becomes a candidate of", "become candidates of"],
  applicant: ["applies to join", "apply to join"],
  invited: ["is invited to join", "are invited to join"],
  associate: ["becomes an associate of", "become associates of"],
  partner: ["becomes a partner of", "become partners of"],
  observer: ["becomes an observer at", "become observers at"],
  suspended: ["is suspended from", "are suspended from"],
};
const RETURNING = ["returns to", "return to"];
const LEAVING = ["leaves", "leave"];
const BEING = {
  member: ["is a member of", "are members of"],
  candidate: ["is a candidate of", "are candidates of"],
  applicant: ["wishes to join", "wish to join"],
  invited: ["is invited to join", "are invited to join"],
  associate: ["is an associate of", "are associates of"],
  partner: ["is a partner of", "are partners of"],
  observer: ["is an observer at", "are observers at"],
  suspended: ["is suspended from", "are suspended from"],
  former: ["was once in", "were once in"],
};
const WITHIN = new Set([undefined, "member", "suspended"]);

/** "Czechia, Hungary and Poland"; of many, some and a count. */
export function listed(names) {
  if (names.length === 1) return names[0];
  const few = names.length > MOST_NAMES + 1 ? [...names.slice(0, MOST_NAMES), `${names.length - MOST_NAMES} more`] : names;
  return `${few.slice(0, -1).join(", ")} and ${few.at(-1)}`;
}

/** A state's name; an alliance's short one, without the hyphens that keys have. */
function nameOf(index, id) {
  const actor = index.actors.get(id);
  if (actor?.type !== "alliance") return actorName(index, id);
  return id.includes("-") && actor.name.startsWith(id) ? actor.name : shortName(index, id).replaceAll("-", " ");
}

function named(index, ids) {
  return listed([...new Set(ids)].map((id) => nameOf(index, id)));
}

/** "12 March 1999", or the year, where the dates of a group differ. */
function when(dates) {
  const known = [...new Set(dates.filter(Boolean))].sort();
  if (known.length === 0) return "";
  const years = [...new Set(known.map((date) => date.slice(0, 4)))];
  if (known.length === 1) return formatDate(known[0]);
  return years.length === 1 ? years[0] : `${years[0]} to ${years.at(-1)}`;
}

/** The ties gathered around the actors that most of them share, largest groups first. */
function gathered(index, ties, keyOf) {
  const rest = new Set(ties);
  const groups = [];
  while (rest.size > 0) {
    const by = new Map();
    for (const tie of rest) {
      for (const anchor of tie.kind === MEMBERSHIP ? [tie.to] : [tie.from, tie.to]) {
        const side = index.kinds[tie.kind]?.directed && tie.from === anchor ? "from" : "";
        const key = [keyOf(tie), side, anchor].join("\n");
        if (!by.has(key)) by.set(key, { anchor, ties: [] });
        by.get(key).ties.push(tie);
      }
    }
    const largest = [...by.values()]
      .reduce((best, one) => (one.ties.length > best.ties.length ? one : best));
    groups.push(largest);
    for (const tie of largest.ties) rest.delete(tie);
  }
  return groups;
}

/** Whether a state has been within an alliance before this membership of its. */
function returns(index, tie) {
  return tie.kind === MEMBERSHIP && WITHIN.has(tie.status) && tie.status !== "suspended"
    && (index.tiesOf.get(tie.from) ?? []).some((other) => other.kind === MEMBERSHIP
      && other.from === tie.from && other.to === tie.to && other.end < tie.start && WITHIN.has(other.status));
}

function membershipSentence(index, { anchor, ties }, how) {
  const subjects = [...new Set(ties.map((tie) => tie.from))];
  const status = ties[0].status ?? "member";
  const verbs = {
    begins: returns(index, ties[0]) ? RETURNING : COMING[status] ?? BEING[status],
    ends: LEAVING,
    holds: BEING[status],
  }[how] ?? BEING.member;
  return `${named(index, subjects)} ${verbs[subjects.length === 1 ? 0 : 1]} ${nameOf(index, anchor)}`;
}

/** What the ties between two are called, if that is short. */
function titlesOf(ties, others) {
  const titles = [...new Set(ties.map((tie) => tie.title).filter(Boolean))].join("; ");
  return titles && new Set(others).size === 1 && titles.length <= LONGEST_TITLES ? ` (${titles})` : "";
}

function tieSentence(index, { anchor, ties }) {
  const others = ties.map((tie) => (tie.from === anchor ? tie.to : tie.from));
  return `${nameOf(index, anchor)} ${phrase(index, ties[0], anchor)} ${named(index, others)}${titlesOf(ties, others)}`;
}

/**
 * @param {object} index
 * @param {object[]} ties
 * @param {"begins"|"ends"|"holds"} how what is told of them
 * @returns {{text: string, when: string, day: string, ties: object[]}[]} in the order of importance
 */
export function tiesInWords(index, ties, how) {
  const dateOf = (tie) => (how === "ends" ? tie.until ?? tie.end : tie.since ?? tie.start);
  const key = (tie) => {
    const year = how === "holds" ? "" : dateOf(tie).slice(0, 4);
    return [tie.kind, tie.kind === MEMBERSHIP ? tie.status ?? "" : "", returns(index, tie), year].join("\n");
  };
  return gathered(index, ties, key).map((group) => ({
    text: group.ties[0].kind === MEMBERSHIP ? membershipSentence(index, group, how) : tieSentence(index, group),
    when: how === "holds" ? "" : when(group.ties.map(dateOf)),
    day: group.ties.map((tie) => (how === "ends" ? tie.end : tie.start)).sort()[0],
    ties: group.ties,
  }));
}
