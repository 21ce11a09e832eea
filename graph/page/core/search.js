/**
 * Search over states, alliances and ties: by name, code and alias, whatever the accents; when
 * nothing is found, with a letter wrong in the longer words. The beginnings of names come first, those
 * in use before others, and states before ties.
 */

import { fold, foldText, within } from "./fold.js";
import { isMembership, kindLabel } from "./index.js";
import { memo } from "./memo.js";
import { must } from "./must.js";
import { namesOf } from "./names.js";
import { inOrder, say } from "./say.js";
import { actorName, shortLabel, tieInWords } from "./words.js";

/** @import { Found, Index, SearchEntry, SearchKey } from "./types.d.ts" */
/** @import { Actor, Tie } from "../contract.d.ts" */

const ORDER = { state: 0, alliance: 1, tie: 2 };
const LONGEST_TEXT = 300;
const LONGEST_QUERY = 80;

/** @param {string} text */
function key(text) {
  const short = String(text).slice(0, LONGEST_TEXT);
  const folded = foldText(short);
  return { text: short, folded, words: folded.split(" ").filter(Boolean) };
}

/**
 * By what it is called on the day first, and by all that it is or was called.
 * @param {Index} index of the day @param {Actor} dated
 * @returns {SearchEntry}
 */
function actorEntry(index, dated) {
  const actor = must(index.actors.get(dated.id));
  const code2 = actor.type === "state" ? actor.code2 : undefined;
  const names = new Set([actor.name, actor.id, code2 ?? "", ...namesOf(dated)].filter(Boolean));
  return {
    id: actor.id,
    type: actor.type,
    label: actor.type === "alliance" && actor.name !== shortLabel(actor) ? say("search.alliance", { name: actor.name, key: shortLabel(actor) }) : actor.name,
    keys: [...names].map(key),
  };
}

/** @param {Index} index @param {Tie} tie @returns {SearchEntry} */
function tieEntry(index, tie) {
  const label = tieInWords(index, tie);
  const ends = [tie.from, tie.to];
  const words = [tie.title, kindLabel(index, tie.kind), ...ends.map((id) => actorName(index, id)), ...ends];
  return { id: tie.id, type: "tie", label, keys: [key(words.filter(Boolean).join(" "))] };
}

/**
 * All that can be found, prepared once for all days of the same names. Memberships are found by their states
 * and alliances.
 * @type {(index: Index) => SearchEntry[]}
 */
export const searchEntries = memo((index) => ({ index }), ({ index }) => [
  ...index.data.actors.map((actor) => actorEntry(index, actor)),
  ...index.data.ties.filter((tie) => !isMembership(tie)).map((tie) => tieEntry(index, tie)),
]);

/** @param {string} word @param {string} sought */
function typo(word, sought) {
  if (sought.length < 4) return false;
  const limit = sought.length < 8 ? 1 : 2;
  return within(word, sought, limit) || within(word.slice(0, sought.length), sought, limit);
}

/**
 * How well a key matches: 0 is best, null not at all.
 * @param {SearchKey} candidate @param {string} query @param {string[]} words
 */
function score(candidate, query, words) {
  if (candidate.folded.trim() === query) return 0;
  if (candidate.folded.startsWith(query)) return 1;
  if (words.every((word) => candidate.words.some((one) => one.startsWith(word)))) return 2;
  return query.length >= 3 && candidate.folded.includes(query) ? 3 : null;
}

/**
 * The same with slips of the finger forgiven.
 * @param {SearchKey} candidate @param {string} _ @param {string[]} words
 */
function looseScore(candidate, _, words) {
  /** @param {string} word */
  const near = (word) => candidate.words.some((one) => one.startsWith(word) || typo(one, word));
  return words.every(near) ? 4 : null;
}

/**
 * @param {SearchEntry[]} entries @param {string} sought @param {string[]} words
 * @param {(candidate: SearchKey, query: string, words: string[]) => number | null} scoreOf
 */
function find(entries, sought, words, scoreOf) {
  const found = [];
  for (const entry of entries) {
    let best = null;
    let via = null;
    for (const [i, candidate] of entry.keys.entries()) {
      const points = scoreOf(candidate, sought, words);
      if (points === null || (best !== null && points >= best)) continue;
      best = points;
      via = i === 0 || entry.label.includes(candidate.text) ? null : candidate.text;
    }
    if (best !== null) found.push({ entry, best, via });
  }
  return found;
}

/**
 * Where the words of a query stand in a text: [start, end] pairs, in order, not overlapping.
 * @param {string} text @param {string} query
 */
export function matches(text, query) {
  const { text: folded, at } = fold(text);
  /** @type {[start: number, end: number][]} */
  const found = [];
  for (const word of foldText(query.slice(0, LONGEST_QUERY)).split(" ").filter(Boolean)) {
    const start = folded.search(new RegExp(`(?<![^ ])${word}`));
    const inside = word.length >= 3 ? folded.indexOf(word) : -1;
    const from = start >= 0 ? start : inside;
    if (from >= 0) found.push([at[from], at[from + word.length]]);
  }
  found.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  return found.filter((pair, i) => i === 0 || pair[0] >= Math.max(...found.slice(0, i).map((p) => p[1])));
}

/**
 * @param {SearchEntry[]} entries of searchEntries()
 * @param {string} query
 * @param {number} limit
 * @returns {Found[]} best first
 */
export function search(entries, query, limit = 12) {
  const words = foldText(query.slice(0, LONGEST_QUERY)).split(" ").filter(Boolean);
  if (words.length === 0) return [];
  const sought = words.join(" ");
  let found = find(entries, sought, words, score);
  if (found.length === 0) found = find(entries, sought, words, looseScore);
  found.sort((a, b) => a.best - b.best
    || Number(a.via !== null) - Number(b.via !== null)
    || ORDER[a.entry.type] - ORDER[b.entry.type]
    || inOrder(a.entry.label, b.entry.label)
    || (a.entry.id < b.entry.id ? -1 : 1));
  return found.slice(0, limit)
    .map(({ entry, via }) => ({ id: entry.id, type: entry.type, label: entry.label, via }));
}
