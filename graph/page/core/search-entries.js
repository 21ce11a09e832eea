/** What can be found, and by which texts: prepared a part at a time, since there may be very many ties. Pure. */

import { foldText } from "./fold.js";
import { isMembership, kindLabel } from "./index.js";
import { memo } from "./memo.js";
import { must } from "./must.js";
import { namesOf } from "./names.js";
import { say } from "./say.js";
import { createWordIndex } from "./word-index.js";
import { actorName, shortLabel, tieInWords } from "./words.js";

/** @import { Index, SearchEntry, Searched } from "./types.d.ts" */
/** @import { Actor, Tie } from "../contract.d.ts" */

const LONGEST_TEXT = 300;
/** A text that begins with a word, and not with another sign. */
const BEGINS = /^[\p{L}\p{N}]/u;

/** @param {string} folded */
export const wordsOf = (folded) => folded.split(" ").filter(Boolean);

/** What ties are made of comes again and again: it is folded once. */
function createFolding() {
  /** @type {Map<string, string[]>} */
  const known = new Map();
  /** @param {string} text */
  return (text) => {
    let words = known.get(text);
    if (!words) known.set(text, words = wordsOf(foldText(text.slice(0, LONGEST_TEXT))));
    return words;
  };
}

/** A text by which something is found, put together only when it is shown. */
class Key {
  /** @param {string[]} parts which come again in other keys */
  constructor(parts) {
    this.parts = parts;
  }

  get text() {
    return this.parts.join(" ").slice(0, LONGEST_TEXT);
  }
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
    keys: [...names].map((name) => new Key([String(name)])),
  };
}

/** What is said of a tie besides: its note, items and events, and the titles of its sources. @param {Index} index @param {Tie} tie */
function remarksOf(index, tie) {
  return [
    tie.note,
    ...(tie.items ?? []).flatMap(({ item, note }) => [item, note]),
    ...(tie.events ?? []).map(({ what }) => what),
    ...(tie.sources ?? []).map((id) => index.data.sources[id]?.title),
  ].filter(Boolean).map(String);
}

/** @param {Index} index @param {Tie} tie @returns {SearchEntry} */
function tieEntry(index, tie) {
  const ends = [tie.from, tie.to];
  const words = [tie.title ?? "", kindLabel(index, tie.kind), ...ends.map((id) => actorName(index, id)), ...ends];
  return {
    id: tie.id,
    type: "tie",
    get label() { return tieInWords(index, tie); },
    keys: [new Key(words.filter(Boolean)), ...remarksOf(index, tie).map((remark) => new Key([remark]))],
  };
}

/** So many are prepared in a row: of more, nobody could do anything else meanwhile. */
export const AT_ONCE = 1500;

/** Prepares what can be found, so many at a time. @param {Index} index @returns {Generator<void, Searched>} */
function* preparing(index) {
  const words = createWordIndex();
  const folded = createFolding();
  /** @type {Searched} */
  const found = { words, entries: [], firsts: [], owners: [], texts: [], begins: [] };
  for (const one of [...index.data.actors, ...index.data.ties]) {
    if ("from" in one && isMembership(one)) continue;
    const entry = "from" in one ? tieEntry(index, one) : actorEntry(index, one);
    found.entries.push(entry);
    found.firsts.push(words.size());
    for (const { parts } of entry.keys) {
      // A part that comes again is folded once, and kept once.
      const text = parts.length === 1 ? folded(parts[0]) : parts.flatMap(folded);
      words.add(text);
      found.owners.push(found.entries.length - 1);
      found.texts.push(text);
      found.begins.push(BEGINS.test(parts[0]));
    }
    if (found.entries.length % AT_ONCE === 0) yield;
  }
  return found;
}

/**
 * All that can be found, prepared once for all days of the same names: each call of `more` prepares some of it, and
 * gives the whole when that is ready. Memberships are found by their states and alliances.
 * @type {(index: Index) => {more: () => Searched | null}}
 */
export const searchPrepared = memo((index) => ({ index }), ({ index }) => {
  const steps = preparing(index);
  /** @type {Searched | null} */
  let whole = null;
  return {
    more() {
      if (whole) return whole;
      const { done, value } = steps.next();
      whole = done ? value : null;
      return whole;
    },
  };
});

/** The same at once. @param {Index} index @returns {Searched} */
export function searchEntries(index) {
  const { more } = searchPrepared(index);
  let whole = more();
  while (!whole) whole = more();
  return whole;
}
