/**
 * What a step's text calls those it speaks of where that is not their name of today, "West Germany" or
 * "Baghdad Pact": the picture and the words beside it then call them so, too. Pure.
 */

import { shortLabel } from "../words.js";
import { plainText } from "./rich.js";
import { stepOf } from "./step.js";
import { wholeWords } from "./whole-words.js";

const LEAST = 3;
const namesOf = (actor) => [actor.name, shortLabel(actor), ...(actor.aliases ?? [])];

/** Whether a text has a name by itself, not as a part of one of these longer names: "East Germany" for Germany. */
function has(text, name, longer) {
  if (!wholeWords(name).test(text)) return false;
  const left = longer.filter((other) => other !== name && other.includes(name))
    .reduce((rest, other) => rest.replace(wholeWords(other, "g"), " "), text);
  return wholeWords(name).test(left);
}

/** A state's abbreviations are other bodies' too, as PLO is. */
function usable(actor, alias) {
  return alias.length >= LEAST && (actor.type === "alliance" || /\p{Ll}/u.test(alias));
}

function calledOf(actor, all, text) {
  const other = (actor.aliases ?? []).filter((alias) => usable(actor, alias) && has(text, alias, all))
    .sort((a, b) => b.length - a.length)[0];
  const today = [actor.name, shortLabel(actor)];
  return other === undefined || today.includes(other) || today.some((name) => has(text, name, all)) ? null : other;
}

const known = new WeakMap();

/**
 * @param {object} index
 * @param {object} state
 * @returns {Map<string, string>} other names by actors' ids; empty outside stories
 */
export function calledIn(index, state) {
  const at = stepOf(index, state);
  if (!at) return new Map();
  if (!known.has(at.step)) {
    const text = plainText(at.step.text);
    const all = index.data.actors.flatMap(namesOf).filter((name) => text.includes(name));
    known.set(at.step, new Map(index.data.actors.map((actor) => [actor.id, calledOf(actor, all, text)])
      .filter(([, called]) => called !== null)));
  }
  return known.get(at.step);
}

const indexes = new WeakMap();

/** The index with these names in use. @param {object} index @param {Map<string, string>} called from calledIn() */
export function withNames(index, called) {
  if (called.size === 0) return index;
  if (!indexes.has(called)) {
    const actors = new Map(index.actors);
    for (const [id, name] of called) actors.set(id, { ...actors.get(id), called: name });
    indexes.set(called, { ...index, actors });
  }
  return indexes.get(called);
}
