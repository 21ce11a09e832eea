/**
 * What a story's step changes: as the author or the narration has told it, or, in a language that no
 * sentences are made in, as records. "Arms sale: Russia → Serbia (2019)". Pure.
 */

import { behind, membershipTitle, sidesOf, whenOf } from "./change-words.js";
import { formatDate } from "./dates.js";
import { isMembership, kindLabel, standingOf } from "./index.js";
import { inStep } from "./names.js";
import { say, sayList } from "./say.js";
import { actorName, capital, shortName } from "./words.js";

/** @import { ChangeEntry, Index } from "./types.d.ts" */
/** @import { ChangeRecord, Step, Tie } from "../contract.d.ts" */

/** So many of one record are named, and how many more there are. */
const MOST = 10;

/** What ties are that became so. @param {Index} index @param {Tie} tie @param {ChangeRecord["change"]} change */
function titleOf(index, tie, change) {
  if (!isMembership(tie)) return kindLabel(index, tie.kind);
  if (change === "began" || change === "ended") return membershipTitle(index, tie, change);
  return say("records.membership", { standing: capital(standingOf(index, tie).standing), alliance: shortName(index, tie.to) });
}

/** @typedef {Pick<ChangeEntry, "name" | "when"> & {tie: Tie}} Entry */

/** Between whom, or who, and when. @param {Index} index @param {Tie} tie @param {ChangeRecord["change"]} change */
function entryOf(index, tie, change) {
  const when = whenOf(tie, change === "began" || change === "view" ? "began" : "ended");
  return { tie, name: isMembership(tie) ? actorName(index, tie.from) : sidesOf(index, tie), when };
}

/** What two did to each other at once is one of them: "Canada ⇄ United States". @param {Index} index @param {Entry[]} entries @returns {Entry[]} */
function bothWays(index, entries) {
  /** @param {Entry} one @param {Entry} other */
  const answers = (one, other) => one.tie.from === other.tie.to && one.tie.to === other.tie.from && one.when === other.when;
  return entries.filter((one, i) => !entries.slice(0, i).some((before) => answers(before, one)))
    .map((one) => (entries.some((other) => answers(one, other))
      ? { ...one, name: say("ties.both_ways", { from: shortName(index, one.tie.from), to: shortName(index, one.tie.to) }) } : one));
}

/**
 * Ties of one title together, each group as a text.
 * @param {Index} index @param {Tie[]} ties @param {ChangeRecord["change"]} change
 */
function groupsOf(index, ties, change) {
  /** @type {Map<string, Entry[]>} */
  const groups = new Map();
  for (const tie of ties) {
    const title = titleOf(index, tie, change);
    groups.set(title, [...(groups.get(title) ?? []), entryOf(index, tie, change)]);
  }
  return [...groups].map(([title, some]) => {
    const all = bothWays(index, some);
    const entries = all.slice(0, MOST);
    const names = entries.map(({ name }, i) => `${name}${behind(entries, i)}`).join("");
    const rest = all.length - entries.length;
    return say("records.group", { title, entries: rest > 0 ? sayList([names, say("counts.more", { count: rest })]) : names });
  });
}

/** @param {Index} index @param {ChangeRecord} record @returns {string[]} */
function recordInWords(index, { change, date, ties = [], actors = [], what = "" }) {
  if (change === "back") return [say("records.back", { day: formatDate(date) })];
  const found = ties.map((id) => index.ties.get(id)).filter((tie) => tie !== undefined);
  const names = sayList(actors.map((id) => shortName(index, id)));
  if (change === "gone") return [say("records.gone", { actors: names })];
  if (change === "event") {
    return [say("records.event", { date: formatDate(date), what: found.length > 0 ? say("events.happens", { what, sides: sidesOf(index, found[0]) }) : what })];
  }
  if (actors.length > 0) return [say(`records.${change}`, { what: names })];
  // That a membership ends, its own words say.
  const plain = change === "ended" && found.length > 0 && isMembership(found[0]);
  return groupsOf(index, found, change).map((text) => (plain ? text : say(`records.${change}`, { what: text })));
}

/** What a step changes, in words, by the names of its day. @param {Index} index @param {Step} step @param {string} day @returns {string[]} */
export function changesOf(index, step, day) {
  const named = inStep(index, step, day);
  return step.changes ?? (step.records ?? []).flatMap((record) => recordInWords(named, record));
}
