/**
 * What began, ended or stayed, in words and in groups: memberships by alliance, deals and conflicts
 * by category and kind. "Joined NATO: Bulgaria, Estonia (29 March 2004); Finland (4 April 2023)".
 */

import { comparison } from "./changes.js";
import { FIRST_DAY, LAST_DAY, addDays, firstDayOf, formatDate, formatSince, lastDayOf } from "./dates.js";
import { categoryOf, isFull, isMembership, kindLabel, standingOf } from "./index.js";
import { must } from "./must.js";
import { onDay } from "./names.js";
import { inOrder, say } from "./say.js";
import { actorName, betweenWords, shortName, statusWord } from "./words.js";

/** @import { ChangeEntry, ChangeGroup, ChangePart, Fate, Index, PageState } from "./types.d.ts" */
/** @import { Tie } from "../contract.d.ts" */

/** What a comparison calls it, in the language that the page speaks when it is asked. */
export const CHANGE_WORDS = {
  get began() { return say("changes.began"); },
  get ended() { return say("changes.ended"); },
  get stayed() { return say("changes.stayed"); },
};

/** Whether someone who becomes a full member had been one before, and then none, or a suspended one. @param {Index} index @param {Tie} tie */
function isBack(index, tie) {
  const before = addDays(tie.start, -1);
  const earlier = (index.tiesOf.get(tie.from) ?? []).filter((one) => isMembership(one) && one.to === tie.to && one.from === tie.from
    && isFull(index, one) && one.start < tie.start);
  return earlier.length > 0 && earlier.every(({ end }) => end < before);
}

/**
 * What became of memberships of one status: "Joined NATO", "Back in AU", "No longer candidate of EU".
 * @param {Index} index @param {Tie} tie @param {Fate} change
 */
export function membershipTitle(index, tie, change) {
  const alliance = shortName(index, tie.to);
  const { standing } = standingOf(index, tie);
  if (change === "began" && isFull(index, tie)) return say(isBack(index, tie) ? "changes.back" : "changes.joined", { alliance });
  return say(`changes.standing.${change}`, { standing, alliance });
}

/** The two ends of a tie: "Russia → Serbia". @param {Index} index @param {Tie} tie */
export function sidesOf(index, tie) {
  return betweenWords(index, tie, shortName(index, tie.from), shortName(index, tie.to));
}

/**
 * When a tie began or ended, as exactly as the file says it, "2019", "4 April 2023", or the day on which
 * the first or last of its ends began or ended it; "" if unknown.
 * @param {Tie} tie @param {Fate} change
 */
export function whenOf(tie, change) {
  const { start, end, since, until } = tie;
  if (change === "ended") {
    if (end === LAST_DAY) return "";
    return formatDate(until && lastDayOf(until) === end ? until : end);
  }
  if (start === FIRST_DAY) return "";
  const began = since && firstDayOf(since) === start ? since : start;
  return change === "stayed" ? formatSince(began) : formatDate(began);
}

/** The day by which entries are put in order. @param {Tie} tie @param {Fate} change */
function dayOf({ start, end }, change) {
  return change === "ended" ? end : start;
}

/**
 * The membership of the later day that has come in place of one that ended; undefined where none has.
 * @param {Index} index @param {Tie} tie @param {Fate} change @param {Set<string>} [standing]
 */
function heirOf(index, tie, change, standing) {
  if (!isMembership(tie) || change !== "ended") return undefined;
  return index.tiesOf.get(tie.from)?.find((one) => isMembership(one) && one.to === tie.to
    && one.from === tie.from && standing?.has(one.id));
}

/** @param {Index} index @param {Tie} tie @param {Fate} change @param {Set<string>} [standing] */
function groupOf(index, tie, change, standing) {
  if (!isMembership(tie)) return { key: tie.kind, title: kindLabel(index, tie.kind) };
  const heir = heirOf(index, tie, change, standing);
  const [status, next] = [tie, heir].map((one) => one && statusWord(index, one));
  const title = next ? say("changes.status", { status, next, alliance: shortName(index, tie.to) }) : membershipTitle(index, tie, change);
  return { key: `${tie.to}\n${status}\n${next ?? ""}\n${title}`, title };
}

/**
 * Where a status has changed, the day on which the later one began: between the two there may have been more.
 * @param {Index} index @param {Tie} tie @param {Fate} change @param {Set<string>} [standing]
 */
function entryOf(index, tie, change, standing) {
  const heir = heirOf(index, tie, change, standing);
  const day = heir ? dayOf(heir, "began") : dayOf(tie, change);
  // What has stayed is called as the rest of the page calls it, on the day that is shown.
  const then = change === "stayed" ? index : onDay(index, day);
  return {
    id: tie.id,
    day,
    name: isMembership(tie) ? actorName(then, tie.from) : sidesOf(then, tie),
    when: heir ? whenOf(heir, "began") : whenOf(tie, change),
  };
}

/** By their days, those of one day by their names. @param {ChangeEntry} a @param {ChangeEntry} b */
function byDay(a, b) {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  return inOrder(a.name, b.name);
}

/** Larger groups first, then by their titles. @param {ChangeGroup} a @param {ChangeGroup} b */
function bySize(a, b) {
  return b.entries.length - a.entries.length || inOrder(a.title, b.title);
}

/**
 * @param {Index} index
 * @param {Iterable<string>} ids of ties
 * @param {Fate} change what became of them
 * @param {Set<string>} [standing] the ties of the later day: tells who only changed status
 * @returns {ChangePart[]} one for each category
 */
export function changeGroups(index, ids, change, standing) {
  /** @type {Map<string, Map<string, ChangeGroup>>} */
  const parts = new Map(index.categories.map(({ id }) => [id, new Map()]));
  for (const id of ids) {
    const tie = must(index.ties.get(id));
    const groups = parts.get(categoryOf(index, tie));
    if (!groups) continue;
    const { key, title } = groupOf(index, tie, change, standing);
    const group = groups.get(key) ?? { key, title, entries: [] };
    groups.set(key, group);
    group.entries.push(entryOf(index, tie, change, standing));
  }
  return index.categories.map(({ id, label }) => {
    const groups = [...must(parts.get(id)).values()].sort(bySize);
    for (const { entries } of groups) entries.sort(byDay);
    return { id, title: label, groups, count: groups.reduce((sum, { entries }) => sum + entries.length, 0) };
  }).filter(({ groups }) => groups.length > 0);
}

/**
 * What stands behind an entry: its date, unless the next has the same one; and what parts the two.
 * @param {Pick<ChangeEntry, "name" | "when">[]} entries @param {number} i
 */
export function behind(entries, i) {
  const { when } = entries[i];
  const next = entries[i + 1];
  if (next?.when === when) return say("changes.and_that_day");
  return `${when ? ` ${say("changes.when", { when })}` : ""}${next ? say("changes.and_another_day") : ""}`;
}

/**
 * What the tooltip adds on a tie or an actor while two days are compared; "" for nothing.
 * @param {Index} index @param {PageState} state @param {string} id
 */
export function changeLine(index, state, id) {
  const found = comparison(index, state);
  const tie = index.ties.get(id);
  const change = tie ? found?.ties.get(id) : found?.actors.get(id);
  if (!change) return "";
  if (!tie) return change === "stayed" ? "" : say(`changes.any_tie.${change}`);
  const when = change === "stayed" ? "" : whenOf(tie, change);
  return when ? say(`changes.dated.${change}`, { when }) : CHANGE_WORDS[change];
}
