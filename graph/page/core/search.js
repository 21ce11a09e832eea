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

/** @param {Searched["places"][number]} place */
const foldedOf = (place) => place[0].keys[place[1]].folded;

/**
 * How well a text matches that has all the words. Which word it begins with mostly says so: only where that does not,
 * the text is put together and looked at, since there may be very many.
 * @param {Searched["places"][number]} place @param {string[]} words @param {string} sought
 */
function pointsOf(place, words, sought) {
  const [head, more] = [place[2], place[3]];
  if (head !== "" && !head.startsWith(words[0])) return POINTS.words;
  if (head !== "" && words.length === 1 && (more || head !== sought)) return POINTS.begins;
  const folded = foldedOf(place);
  if (folded.trim() === sought) return POINTS.same;
  return folded.startsWith(sought) ? POINTS.begins : POINTS.words;
}

/**
 * How well each text matches, by its number; NONE where it does not.
 * @param {Searched} searched @param {string[]} words @returns {Uint8Array}
 */
function matching({ words: index, places }, words) {
  const sought = words.join(" ");
  const points = new Uint8Array(places.length).fill(NONE);
  /** @param {number[]} numbers @param {(place: Searched["places"][number]) => number} judge */
  const put = (numbers, judge) => {
    for (const number of numbers) if (points[number] === NONE) points[number] = judge(places[number]);
    return numbers.length > 0;
  };
  let any = put(index.having(words, (word, one) => word.startsWith(one)), (place) => pointsOf(place, words, sought));
  if (sought.length >= 3) {
    const last = words.length - 1;
    // What stands within a text begins within a word of it, and ends within one.
    const inside = index.having(words, (word, one, at) => {
      if (at === last) return last === 0 ? word.includes(one) : word.startsWith(one);
      return at === 0 ? word.endsWith(one) : word === one;
    });
    put(inside, (place) => (foldedOf(place).includes(sought) ? POINTS.within : NONE));
    any ||= inside.some((number) => points[number] !== NONE);
  }
  if (any) return points;
  const slips = words.map(slipsOf);
  put(index.having(words, (word, one, at) => word.startsWith(one) || slips[at](word)), () => POINTS.slip);
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
function ranked({ places }, points) {
  /** @type {Map<number, Match[]>} */
  const ranks = new Map();
  // The keys of an entry stand in a row.
  for (let number = 0; number < places.length;) {
    const entry = places[number][0];
    let best = number;
    for (; number < places.length && places[number][0] === entry; number += 1) if (points[number] < points[best]) best = number;
    if (points[best] === NONE) continue;
    const at = places[best][1];
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
    if (alike.length <= MOST_IN_ORDER) inOrderOfLabels(alike);
    best.push(...alike.slice(0, limit - best.length));
  }
  return best;
}

/** @param {Match[]} alike */
function inOrderOfLabels(alike) {
  const labels = new Map(alike.map(({ entry }) => [entry, entry.label]));
  alike.sort((a, b) => inOrder(must(labels.get(a.entry)), must(labels.get(b.entry))) || (a.entry.id < b.entry.id ? -1 : 1));
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
  return bestOf(ranked(searched, matching(searched, words)), limit)
    .map(({ entry, at }) => ({ id: entry.id, type: entry.type, label: entry.label, via: viaOf(entry, at) }));
}
