/** Sentences made from data: a tie as one of its ends would tell it, a source's name, a count. */

import { sortOf } from "./between.js";
import { formatDate } from "./dates.js";
import { foldText } from "./fold.js";
import { isDirected, isIdle, isMembership, kindLabel, kindsNow, standingOf, statusOf } from "./index.js";
import { say, sayList, sayRow, sayTerm, spoken } from "./say.js";

/** @import { Index, KnownActor } from "./types.d.ts" */
/** @import { Source, Tie } from "../contract.d.ts" */

const MOST_NAMES = 12;
/** So many of more than that, and how many more there are. */
const SOME_NAMES = 10;

const LONGEST_TITLE = 60;

/** "Serbia": what an actor is called; its id when it is unknown. @param {Index} index @param {string} id */
export function actorName(index, id) {
  const actor = index.actors.get(id);
  return actor?.name ?? String(id);
}

/**
 * An alliance's key as a label: without the hyphens that keys have, unless its name has them too.
 * @param {KnownActor} actor
 */
export function shortLabel(actor) {
  if (actor.type !== "alliance") return actor.name;
  if (actor.short) return actor.short;
  const plain = actor.id.replaceAll("-", " ");
  if (foldText(actor.name) === foldText(plain)) return actor.name;
  return actor.name.startsWith(actor.id) ? actor.id : plain;
}

/**
 * Of what kinds an alliance is: "political and economic union, defence alliance"; "" where none is said.
 * @param {KnownActor} actor
 */
export function kindsInWords(actor) {
  return sayRow("lists.row", kindsNow(actor).map((kind) => sayTerm("alliances", kind)));
}

/** An alliance by its label, a state by its name. @param {Index} index @param {string} id */
export function shortName(index, id) {
  const actor = index.actors.get(id);
  return actor ? shortLabel(actor) : String(id);
}

/**
 * How many they are: "190 states and 17 alliances", of which the picture does not show both alike.
 * @param {Index} index @param {Iterable<string>} ids of actors
 */
export function actorsInWords(index, ids) {
  const all = [...ids];
  const states = all.filter((id) => index.actors.get(id)?.type === "state").length;
  const alliances = all.length - states;
  return sayList([
    ...(states > 0 || alliances === 0 ? [say("counts.states", { count: states })] : []), ...(alliances > 0 ? [say("counts.alliances", { count: alliances })] : []),
  ]);
}

/** "Czechia, Hungary and Poland"; of many, some and a count. @param {string[]} names @param {number} [most] of which all are named @param {number} [some] of more */
export function listed(names, most = MOST_NAMES, some = SOME_NAMES) {
  const few = names.length > most ? [...names.slice(0, some), say("counts.more", { count: names.length - some })] : names;
  return sayList(few);
}

/**
 * What an actor does in a tie: "buys arms from". The other end's name completes it.
 * @param {Index} index @param {Tie} tie @param {string} actorId
 */
export function phrase(index, tie, actorId) {
  if (isMembership(tie)) {
    return tie.from === actorId ? standingOf(index, tie).phrase : index.kinds[tie.kind].phrases.to;
  }
  const kind = index.kinds[tie.kind] ?? {};
  const phrases = kind.phrases ?? {};
  const side = tie.from === actorId ? "from" : "to";
  const known = phrases[side] ?? phrases.both;
  if (known) return known;
  const label = kindLabel(index, tie.kind);
  if (!kind.directed) return say("ties.with", { kind: label });
  return side === "from" ? say("ties.towards", { kind: label }) : say("ties.by", { kind: label });
}

/** What the status of a membership is called. @param {Index} index @param {Pick<Tie, "status">} tie */
export function statusWord(index, tie) {
  return sayTerm("statuses", statusOf(index, tie));
}

/** The first letter large. @param {string} text */
export function capital(text) {
  return text.charAt(0).toLocaleUpperCase(spoken().locale) + text.slice(1);
}

/**
 * Two names with what stands between them, "Russia → Serbia".
 * @param {Index} index @param {Tie} tie @param {string} from @param {string} to
 */
export function betweenWords(index, tie, from, to) {
  return isDirected(index, tie) ? say("ties.directed", { from, to }) : say("ties.mutual", { from, to });
}

/** A tie in words, for those who cannot see the line. @param {Index} index @param {Tie} tie */
export function tieInWords(index, tie) {
  const sides = betweenWords(index, tie, actorName(index, tie.from), actorName(index, tie.to));
  const kind = kindLabel(index, tie.kind);
  return tie.title ? say("ties.titled", { title: tie.title, kind, sides }) : say("ties.untitled", { kind, sides });
}

/** Of what sort a tie is, in the page's language. @param {Index} index @param {Tie} tie */
export function sortInWords(index, tie) {
  return say(`signs.${sortOf(index, tie)}`);
}

/** How a tie stands, as its entry says: "signed, not in effect". @param {Index} index @param {Pick<Tie, "type" | "status">} tie */
export function standingInWords(index, tie) {
  if (!tie.status) return "";
  const status = sayTerm("statuses", tie.status);
  return isIdle(index, tie) ? say("ties.idle", { status }) : status;
}

/**
 * The badge of what is not confirmed: "Reported", "Claimed", "Disputed"; null when confirmed.
 * @param {Index} index @param {string | undefined} confidence
 */
export function confidenceWord(index, confidence) {
  return index.confidences.get(confidence ?? "") ?? null;
}

const SIGNS_AT_END = /[\s,;:.–-]+$/;

/** A text without the signs at its end, and the small words that lead to what is cut off. @param {string} text @returns {string} */
function withoutLooseEnd(text) {
  const small = say("ties.small_words").split(" ");
  const rest = text.replace(SIGNS_AT_END, "");
  const at = rest.lastIndexOf(" ");
  return at >= 0 && small.includes(rest.slice(at + 1)) ? withoutLooseEnd(rest.slice(0, at)) : rest;
}

/** A text cut at a word, with a sign that it was. @param {string} text @param {number} most */
export function shortened(text, most) {
  if (text.length <= most) return text;
  const cut = text.slice(0, Math.max(text.lastIndexOf(" ", most - 1), 0) || most - 1);
  return say("lists.cut", { text: withoutLooseEnd(cut) });
}

/**
 * A source in few words: "RFE/RL, 24 February 2020"; a treaty by its title, since nobody else says it.
 * @param {Source} source
 */
export function sourceName(source) {
  const who = source.publisher ?? source.author;
  const words = who ? [who] : [shortened(source.title, LONGEST_TITLE), source.series];
  return sayRow("lists.row", [...words, source.date && formatDate(source.date)].filter(Boolean).map(String));
}

/** A source as a line of text: title, who published it, when, where to read it. @param {Source} source */
export function sourceText(source) {
  const facts = [source.title, source.author, source.publisher, source.place, source.series,
    source.date && formatDate(source.date), source.url];
  return sayRow("lists.row", [...new Set(facts.filter(Boolean).map(String))]);
}
