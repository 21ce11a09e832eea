/**
 * Search over states, alliances and ties: by name, code and alias, by what is noted of a tie and who
 * says so, whatever the accents; when nothing is found, with a letter wrong in the longer words. The
 * beginnings of names come first, those in use before others, and states before ties.
 */

import { fold, foldText, within } from "./fold.js";
import { must } from "./must.js";
import { inOrder } from "./say.js";
import { wordsOf } from "./search-entries.js";

/** @import { Found, SearchEntry, Searched } from "./types.d.ts" */

const ORDER = { state: 0, alliance: 1, tie: 2 };
const LONGEST_QUERY = 80;
/** More that match equally well are not put in order by their names. */
const MOST_IN_ORDER = 1000;
/** How well a key matches; 0 is best. */
const POINTS = { same: 0, begins: 1, words: 2, within: 3, slip: 4 };
const NONE = 255;

/** @typedef {{entry: SearchEntry, at: number}} Match an entry, and which of its keys matches best */

/**
 * A test for a word with slips of the finger. Each slip touches two neighbouring pieces of what is sought at
 * most, so of enough pieces one is as it should be: most words have none of them, which is quickly seen.
 * @param {string} sought @returns {(word: string) => boolean}
 */
function slipsOf(sought) {
  if (sought.length < 4) return () => false;
  const limit = sought.length < 8 ? 1 : 2;
  const count = 2 * limit + 1;
  const pieces = Array.from({ length: count }, (_, at) => (
    sought.slice(Math.floor((at * sought.length) / count), Math.floor(((at + 1) * sought.length) / count))));
  return (word) => pieces.some((piece) => word.includes(piece))
    && (within(word, sought, limit) || within(word.slice(0, sought.length), sought, limit));
}

/**
 * How well a text matches whose first word begins as the first that is sought does, and which has the others.
 * @param {string[]} text @param {string[]} words @param {boolean} begins
 */
function pointsOf(text, words, begins) {
  const last = words.length - 1;
  if (text.length < words.length || !text[last].startsWith(words[last])) return POINTS.words;
  for (let at = 0; at < last; at += 1) if (text[at] !== words[at]) return POINTS.words;
  if (text.length === words.length && text[last] === words[last]) return POINTS.same;
  return begins ? POINTS.begins : POINTS.words;
}

/** Whether the words stand in a row in a text, the first and the last of them within one. @param {string[]} text @param {string[]} words */
function inRow(text, words) {
  const last = words.length - 1;
  return last === 0 || text.some((word, from) => word.endsWith(words[0]) && words.every((one, at) => (
    at === 0 || (at === last ? text[from + at]?.startsWith(one) : text[from + at] === one))));
}

/** Whether keys of those numbers belong to so many entries. @param {Searched} searched @param {number[]} numbers @param {number} limit */
function enough({ owners }, numbers, limit) {
  let count = 0;
  for (let at = 0; at < numbers.length && count < limit; at += 1) {
    if (at === 0 || owners[numbers[at]] !== owners[numbers[at - 1]]) count += 1;
  }
  return count >= limit;
}

/**
 * How well each key matches, by its number; NONE where it does not. What matches worse is not looked for where so many
 * match better, since there may be very many.
 * @param {Searched} searched @param {string[]} words @param {number} limit @returns {Uint8Array}
 */
function matching(searched, words, limit) {
  const { words: index, texts, begins } = searched;
  const points = new Uint8Array(texts.length).fill(NONE);
  /** @param {number[]} numbers @param {number} value */
  const put = (numbers, value) => {
    for (const number of numbers) if (points[number] === NONE) points[number] = value;
    return numbers.length > 0;
  };
  const first = index.beginning(words[0]);
  if (words.length === 1) {
    for (const number of first) points[number] = pointsOf(texts[number], words, begins[number]);
    if (enough(searched, first.filter((number) => points[number] <= POINTS.begins), limit)) return points;
  }
  const having = index.having(words, (word, one) => word.startsWith(one));
  let any = put(having, POINTS.words);
  if (words.length > 1) {
    for (const number of first) if (points[number] !== NONE) points[number] = pointsOf(texts[number], words, begins[number]);
  }
  if (enough(searched, having, limit)) return points;
  if (words.join(" ").length >= 3) {
    const last = words.length - 1;
    // What stands within a text begins within a word of it, and ends within one.
    const inside = index.having(words, (word, one, at) => {
      if (at === last) return last === 0 ? word.includes(one) : word.startsWith(one);
      return at === 0 ? word.endsWith(one) : word === one;
    });
    any = put(inside.filter((number) => inRow(texts[number], words)), POINTS.within) || any;
  }
  if (any) return points;
  const slips = words.map(slipsOf);
  put(index.having(words, (word, one, at) => word.startsWith(one) || slips[at](word)), POINTS.slip);
  return points;
}

/** The text that matched, where the label does not show it; a tie's never shows its notes. @param {SearchEntry} entry @param {number} at */
function viaOf(entry, at) {
  if (at === 0) return null;
  const { text } = entry.keys[at];
  return entry.type !== "tie" && entry.label.includes(text) ? null : text;
}

/**
 * The matches by how well they match, the best match of each entry: of those that match alike no more than can be put
 * in order, and one.
 * @param {Searched} searched @param {Uint8Array} points @returns {Map<number, Match[]>}
 */
function ranked({ entries, firsts, owners }, points) {
  /** @type {Map<number, Match[]>} */
  const ranks = new Map();
  for (let number = 0; number < points.length; number += 1) {
    if (points[number] === NONE) continue;
    const owner = owners[number];
    let best = number;
    for (; number + 1 < points.length && owners[number + 1] === owner; number += 1) if (points[number + 1] < points[best]) best = number + 1;
    const entry = entries[owner];
    const at = best - firsts[owner];
    const hidden = at > 0 && (entry.type === "tie" || viaOf(entry, at) !== null);
    const rank = (points[best] * 2 + Number(hidden)) * 3 + ORDER[entry.type];
    const alike = ranks.get(rank);
    if (!alike) ranks.set(rank, [{ entry, at }]);
    else if (alike.length <= MOST_IN_ORDER) alike.push({ entry, at });
  }
  return ranks;
}

/** The best so many; only those are put in order that may be among them. @param {Map<number, Match[]>} ranks @param {number} limit */
function bestOf(ranks, limit) {
  /** @type {Match[]} */
  const best = [];
  for (const rank of [...ranks.keys()].sort((a, b) => a - b)) {
    if (best.length >= limit) break;
    const alike = must(ranks.get(rank));
    best.push(...(alike.length <= MOST_IN_ORDER ? firstByLabel(alike, limit - best.length) : alike.slice(0, limit - best.length)));
  }
  return best;
}

/** The first so many by their labels: few of very many, so that most are compared with the last of them alone. @param {Match[]} alike @param {number} count */
function firstByLabel(alike, count) {
  /** @type {{match: Match, label: string}[]} */
  const first = [];
  /** @param {typeof first[number]} a @param {typeof first[number]} b */
  const before = (a, b) => (inOrder(a.label, b.label) || (a.match.entry.id < b.match.entry.id ? -1 : 1)) < 0;
  for (const match of alike) {
    const one = { match, label: match.entry.label };
    if (first.length === count && !before(one, first[count - 1])) continue;
    let [low, high] = [0, first.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (before(one, first[middle])) high = middle;
      else low = middle + 1;
    }
    first.splice(low, 0, one);
    if (first.length > count) first.pop();
  }
  return first.map(({ match }) => match);
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
 * @param {Searched} searched searchEntries()
 * @param {string} query
 * @param {number} limit
 * @returns {Found[]} best first
 */
export function search(searched, query, limit = 12) {
  const words = wordsOf(foldText(query.slice(0, LONGEST_QUERY)));
  if (words.length === 0) return [];
  return bestOf(ranked(searched, matching(searched, words, limit)), limit)
    .map(({ entry, at }) => ({ id: entry.id, type: entry.type, label: entry.label, via: viaOf(entry, at) }));
}
