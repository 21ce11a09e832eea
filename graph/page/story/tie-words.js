/**
 * Deals and conflicts in words: "Serbia and Russia enter into a strategic partnership (Declaration on
 * strategic partnership)". The words are the kinds' own. What is mutual has no doer. Pure.
 */

import { dayNumber, firstDayOf } from "../dates.js";
import { kindLabel } from "../index.js";
import { inSentence, phrase, shortLabel } from "../words.js";
import { gathered, sorted } from "./groups.js";
import { listed, sinceWhen, when } from "./listing.js";
import { attribution, baseTitle, inBrackets, inItsBrackets, isSentence, namesBoth, repeats, titleOf, unbracketed } from "./titles.js";

const LONGEST_TITLES = 80;
const LONG_BEFORE_DAYS = 366;
/** What has not happened yet is told as such; other states of a tie may be later ones. */
const NOT_YET = new Set(["announced", "signed"]);

/** The same of several: "enters" and "enter", "is" and "are". */
function ofSeveral(words) {
  const [verb, ...more] = words.split(" ");
  const irregular = { is: "are", has: "have", does: "do" };
  const many = irregular[verb] ?? (/ies$/.test(verb) ? verb.replace(/ies$/, "y")
    : verb.replace(/(?<=ch|sh|ss|x)es$|s$/, ""));
  return [many, ...more].join(" ");
}

function signedOnly(tie) {
  return tie.status === "signed"
    || (tie.events ?? []).some(({ date, what }) => date === tie.since && /^signed\b/i.test(what));
}

/** The words of a kind between two ends, as a side says them. */
function wordsOf(index, tie, side, how) {
  const kind = index.kinds[tie.kind] ?? {};
  const actor = side === "to" ? tie.to : tie.from;
  const words = (how === "begins" && kind.begins?.[side]) || phrase(index, tie, actor);
  return signedOnly(tie) ? words.replace(/^enters into/, "signs") : words;
}

function mutual(index, anchor, others, words) {
  const names = [anchor, ...others].map((id) => inSentence(index, id));
  if (others.length > 1 || !words.endsWith(" with")) return `${names[0]} ${words} ${listed(names.slice(1))}`;
  return `${listed(names)} ${ofSeveral(words.slice(0, -" with".length))}`;
}

function sentence(index, { anchor, side, ties }, how, order) {
  const [tie] = ties;
  const kind = index.kinds[tie.kind] ?? {};
  const others = sorted(index, ties.map(({ from, to }) => (from === anchor ? to : from)), order);
  const names = listed(others.map((id) => inSentence(index, id)));
  const name = inSentence(index, anchor);
  if (kind.impersonal) {
    return kind.impersonal.replace("{}", others.length > 1 ? `${name} and each of ${names}` : `${name} and ${names}`);
  }
  if (side === "both") return mutual(index, anchor, others, wordsOf(index, tie, "both", how));
  if (side === "from") {
    return `${name} ${(others.length > 1 && kind.several?.from) || wordsOf(index, tie, "from", how)} ${names}`;
  }
  const words = wordsOf(index, tie, "from", how);
  return `${names} ${others.length > 1 ? ofSeveral(words) : words} ${name}`;
}

/** Of two at a mutual tie that stands alone, the one that stands in more of these. */
function turned(groups) {
  const alone = groups.filter(({ side, ties }) => side === "both" && ties.length === 1);
  const count = (id) => alone.filter(({ ties: [tie] }) => tie.from === id || tie.to === id).length;
  return groups.map((group) => {
    const other = group.ties[0].from === group.anchor ? group.ties[0].to : group.ties[0].from;
    return alone.includes(group) && count(other) > count(group.anchor) ? { ...group, anchor: other } : group;
  });
}

/** Whether each title among ties is plainly that of one other end, or all are of one. */
function plainlyOf(ties) {
  const pairs = new Set(ties.map(({ from, to }) => [from, to].sort().join("\n")));
  return pairs.size === 1 || pairs.size === ties.length;
}

/** Sentences of one tie that differ in the title alone become one, where there is room for the titles. */
function together(groups, sameAs) {
  const merged = new Map();
  for (const group of turned(groups)) {
    const key = group.ties.length === 1 ? sameAs(group) : group.ties[0].id;
    const ties = [...(merged.get(key)?.ties ?? []), ...group.ties];
    if (group.ties.length > 1 || (titleOf(ties).length <= LONGEST_TITLES && plainlyOf(ties))) merged.set(key, { ...group, ties });
    else merged.set(group.ties[0].id, group);
  }
  return [...merged.values()];
}

/** Whether two are at odds already in the same way, so that this is but one more chapter of it. */
function again(index, tie) {
  const pair = ({ from, to }) => [from, to].sort().join("\n");
  const kind = index.kinds[tie.kind];
  return kind?.sign < 0 && !kind.directed && tie.title && index.tiesOf.get(tie.from).some((other) => other.kind === tie.kind
    && pair(other) === pair(tie) && other.start < tie.start && tie.start <= other.end);
}

const sureness = (tie) => [tie.confidence ?? "", tie.accordingTo ?? "", NOT_YET.has(tie.status) ? tie.status : ""].join("\n");

/**
 * @param {object} index
 * @param {object[]} ties no memberships
 * @param {"begins"|"holds"} how what is told of them
 * @param {function(string): number} order of the actors
 * @param {{date: string, titled: function(object): boolean}} told the day on which it is told, and whether
 *   a tie that holds is to be told by its own title
 * @returns {{text: string, when: string, day: string, ties: object[]}[]}
 */
export function tiesInWords(index, ties, how, order, { date, titled }) {
  const holds = how === "holds";
  const year = (tie) => (holds ? "" : (tie.since ?? tie.start).slice(0, 4));
  const name = (tie) => (holds && !titled(tie) ? "" : baseTitle(tie));
  const key = (tie) => [tie.kind, name(tie), sureness(tie), signedOnly(tie), year(tie)].join("\n");
  const groups = together(gathered(index, ties, key, order), ({ anchor, side, ties: [tie] }) => (
    [tie.kind, anchor, side, sureness(tie), signedOnly(tie), tie.since, Boolean(name(tie))].join("\n")));
  return groups.map((group) => {
    const other = (tie) => order(tie.from === group.anchor ? tie.to : tie.from);
    group.ties.sort((a, b) => other(a) - other(b));
    const [tie] = group.ties;
    const title = group.ties.length > 1 && !name(tie) ? "" : titleOf(group.ties);
    const more = again(index, tie) && !holds;
    const byItself = group.ties.length === 1 && namesBoth(index, tie);
    const said = more ? noun(index, group.ties, order, true)
      : byItself ? unbracketed(tie.title) : sentence(index, group, how, order);
    // "Disputes territory with … (disputed)" would say it twice.
    const sure = attribution(tie).filter((word) => word !== tie.confidence || !repeats(said, word));
    const brackets = inBrackets([
      repeats(said, title) ? "" : title, ...sure, NOT_YET.has(tie.status) && tie.status, holds && sinceWhen(index, group.ties, date),
    ]);
    return {
      text: more ? said : said + brackets,
      when: holds ? "" : when(group.ties.map((one) => one.since ?? one.start)),
      day: group.ties.map((one) => one.start).sort()[0],
      ties: group.ties,
    };
  });
}

/** The two at a directed tie, or all at mutual ones. */
function endsOf(index, ties, order) {
  const [tie] = ties;
  const ids = index.kinds[tie.kind]?.directed && ties.length === 1 ? [tie.from, tie.to]
    : sorted(index, ties.flatMap(({ from, to }) => [from, to]), order);
  return ids.map((id) => shortLabel(index.actors.get(id) ?? { name: id })).join(", ");
}

/**
 * Ties of one name as a noun: "SALT II (signed, never in force; United States, Soviet Union)"; with the
 * kind before it where the title alone would not tell, "occupation (Sinai; Israel, Egypt)".
 */
function noun(index, ties, order, byTitle = false) {
  const [tie] = ties;
  const label = kindLabel(index, tie.kind);
  const kind = index.kinds[tie.kind];
  const telling = tie.title && (byTitle || repeats(tie.title, label) || (kind?.sign > 0 && !kind.directed));
  const said = telling ? unbracketed(baseTitle(tie)) : label.charAt(0).toLowerCase() + label.slice(1);
  const ends = endsOf(index, ties, order);
  return said + inBrackets([
    telling ? inItsBrackets(tie) : titleOf(ties), repeats(said, ends) ? "" : ends, ...attribution(tie),
  ]);
}

/** What ends, as nouns; of one name and one end together. @param {boolean} byTitle titles tell by themselves */
export function endsInWords(index, ties, order, byTitle = false) {
  const groups = new Map();
  for (const tie of ties) {
    const key = [tie.kind, baseTitle(tie) || tie.id, tie.end, sureness(tie)].join("\n");
    groups.set(key, [...(groups.get(key) ?? []), tie]);
  }
  return [...groups.values()].map((group) => ({
    text: noun(index, group, order, byTitle),
    when: when(group.map((tie) => tie.until ?? tie.end)),
    day: group[0].end,
    ties: group,
  }));
}

/** An event within ties: "Signed in Moscow (START II)", with who says so. */
export function eventInWords(index, { what, ties, event, order }) {
  const names = [...new Set(ties.map(baseTitle).filter(Boolean).map(unbracketed))].join("; ");
  const title = names || endsOf(index, ties, order);
  const [tie] = ties;
  // What happens as a tie begins stands beside its beginning; what came long before it had not that name.
  const ofItsName = /^signed\b/i.test(what) || dayNumber(tie.start) - dayNumber(firstDayOf(event.date)) < LONG_BEFORE_DAYS;
  const apart = event.date !== tie.since && ofItsName;
  const speaker = event.accordingTo && isSentence(event.accordingTo) ? event.accordingTo : null;
  const [said] = attribution({ accordingTo: event.accordingTo }, Infinity);
  return `${what}${inBrackets([apart && !repeats(what, title) && title, speaker, event.confidence])}${said ? `, ${said}` : ""}`;
}
