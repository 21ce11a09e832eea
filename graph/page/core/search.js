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

/** @param {string} text that has all the words @param {string} sought */
function pointsOf(text, sought) {
  if (text.trim() === sought) return POINTS.same;
  return text.startsWith(sought) ? POINTS.begins : POINTS.words;
}

/**
 * The texts that match, by their numbers, with how well.
 * @param {Searched} searched @param {string[]} words @returns {Map<number, number>}
 */
function matching({ words: index, places }, words) {
  const sought = words.join(" ");
  /** @type {Map<number, number>} */
  const points = new Map();
  /** @param {number} number */
  const folded = (number) => places[number][0].keys[places[number][1]].folded;
  for (const number of index.having(words, (word, one) => word.startsWith(one))) {
    points.set(number, pointsOf(folded(number), sought));
  }
  if (sought.length >= 3) {
    const last = words.length - 1;
    // What stands within a text begins within a word of it, and ends within one.
    const inside = index.having(words, (word, one, at) => {
      if (at === last) return last === 0 ? word.includes(one) : word.startsWith(one);
      return at === 0 ? word.endsWith(one) : word === one;
    });
    for (const number of inside) {
      if (!points.has(number) && folded(number).includes(sought)) points.set(number, POINTS.within);
    }
  }
  if (points.size > 0) return points;
  const slips = words.map(slipsOf);
  const near = index.having(words, (word, one, at) => word.startsWith(one) || slips[at](word));
  return new Map(near.map((number) => [number, POINTS.slip]));
}

/** @typedef {{entry: SearchEntry, points: number, via: string | null}} Match */

/** The best match of each entry. @param {Searched} searched @param {string[]} words @returns {Match[]} */
function find(searched, words) {
  /** @type {Map<SearchEntry, {points: number, at: number}>} */
  const best = new Map();
  for (const [number, points] of matching(searched, words)) {
    const [entry, at] = searched.places[number];
    const before = best.get(entry);
    if (!before || points < before.points || (points === before.points && at < before.at)) best.set(entry, { points, at });
  }
  return [...best].map(([entry, { points, at }]) => ({ entry, points, via: viaOf(entry, at) }));
}

/** The text that matched, where the label does not show it; a tie's never shows its notes. @param {SearchEntry} entry @param {number} at */
function viaOf(entry, at) {
  if (at === 0) return null;
  const { text } = entry.keys[at];
  return entry.type !== "tie" && entry.label.includes(text) ? null : text;
}

/** @param {Match} match */
const rankOf = ({ points, via, entry }) => (points * 2 + Number(via !== null)) * 3 + ORDER[entry.type];

/** The best so many; only those are put in order that may be among them. @param {Match[]} found @param {number} limit */
function bestOf(found, limit) {
  /** @type {Map<number, Match[]>} */
  const ranks = new Map();
  for (const match of found) {
    const rank = rankOf(match);
    const alike = ranks.get(rank);
    if (alike) alike.push(match);
    else ranks.set(rank, [match]);
  }
  /** @type {Match[]} */
  const best = [];
  for (const rank of [...ranks.keys()].sort((a, b) => a - b)) {
    if (best.length >= limit) break;
    const alike = must(ranks.get(rank));
    if (alike.length <= MOST_IN_ORDER) {
      alike.sort((a, b) => inOrder(a.entry.label, b.entry.label) || (a.entry.id < b.entry.id ? -1 : 1));
    }
    best.push(...alike.slice(0, limit - best.length));
  }
  return best;
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
  return bestOf(find(searched, words), limit)
    .map(({ entry, via }) => ({ id: entry.id, type: entry.type, label: entry.label, via }));
}
