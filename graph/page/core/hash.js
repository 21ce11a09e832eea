/**
 * The state in the URL's hash and back, readable: `#date=2014-03-18&select=UKR&kinds=!war`.
 * Only what differs from the page's initial state is written. A link may come from anyone, and may
 * have been bent on its way (`mends.js`): what it asks for is judged by `accept.js`.
 *
 * A filter is `*` (everything), a list of what is shown, or after `!` a list of what is hidden.
 * In lists a space is `+`, and `-` stands for "no status stated". In a story only what differs from
 * its step is written: `#story=serbia&step=3`.
 */

import { accept } from "./accept.js";
import { entriesOf, filterNames } from "./filter-table.js";
import { answerFromText, cameraFromTexts, cameraToTexts, chosenFromText, chosenToTexts, decode, encode, filterFromText, filterToText, listFromText, openFromTexts, openToTexts, placesFromText, placesToText, stepFromText, storyToTexts } from "./hash-texts.js";
import { isAdded, readings } from "./mends.js";
import { CHOICES, merge, same } from "./state.js";
import { stateOfStep, storyOf } from "./step.js";

/** @import { Choices, FilterName, Filters, Index, PageState, Remark, StoryPlace } from "./types.d.ts" */

const LONGEST = 20000;
const COUNT = /^\d{1,4}$/;

/** @param {string[] | null} a @param {string[] | null} b */
function sameSet(a, b) {
  return a === b || (a !== null && b !== null && a.length === b.length && a.every((entry) => b.includes(entry)));
}

/**
 * What a hash that says no more than the story and the step means.
 * @param {StoryPlace | null} place @param {PageState} initial @param {Index} index
 */
function baseOf(place, initial, index) {
  const found = place && storyOf(index, place.id);
  return found ? { ...initial, ...stateOfStep(index, found, place.step, place.answered) } : initial;
}

/**
 * @param {PageState} state
 * @param {PageState} first the state that an empty hash means
 * @param {Index} index
 * @returns {string} without the "#"; "" for the initial state
 */
export function toHash(state, first, index) {
  const initial = baseOf(state.story, first, index);
  /** @type {string[]} */
  const parts = [];
  /** @param {string} key @param {string | number} text */
  const put = (key, text) => parts.push(`${key}=${text}`);
  const all = entriesOf(index);
  if (state.date !== initial.date) put("date", state.date);
  if (state.selection !== initial.selection) put("select", encode(state.selection ?? ""));
  for (const name of filterNames(index)) {
    if (!sameSet(state.filters[name], initial.filters[name])) {
      put(name, filterToText(state.filters[name], all[name]));
    }
  }
  if (!same(state.focus, initial.focus)) put("focus", state.focus.map(encode).join(","));
  for (const key of /** @type {(keyof Choices)[]} */ (Object.keys(CHOICES))) {
    if (state[key] !== initial[key]) put(key, state[key]);
  }
  if (!same(state.group, initial.group)) put("group", state.group.map(encode).join(","));
  if (state.pairs !== initial.pairs) put("pairs", state.pairs);
  if (state.shading !== initial.shading) put("shading", encode(state.shading ?? ""));
  if (state.compare && state.compare !== initial.compare) put("compare", state.compare);
  for (const [key, text] of storyToTexts(state)) put(key, text);
  if (!same(state.moved, initial.moved)) put("at", placesToText(state.moved));
  for (const [key, text] of [...cameraToTexts(state), ...openToTexts(state), ...chosenToTexts(state)]) put(key, text);
  return parts.join("&");
}

/**
 * What each part of a hash asks for; given the values by key.
 * @type {Record<string, (text: string, values: Map<string, string>) => Record<string, unknown>>}
 */
const PARTS = {
  date: (text) => ({ date: text }),
  compare: (text) => ({ compare: text }),
  pairs: (text) => ({ pairs: COUNT.test(text) ? Number(text) : text }),
  shading: (text) => ({ shading: decode(text) || null }),
  select: (text) => ({ selection: decode(text) || null }),
  focus: (text) => ({ focus: listFromText(text) }),
  group: (text) => ({ group: listFromText(text) }),
  present: (text) => ({ presenting: text === "1" || text }),
  story: (text, values) => ({
    story: { id: decode(text), step: stepFromText(values.get("step")), ...answerFromText(values.get("answer")) },
  }),
  answer: () => ({}),
  step: () => ({}),
  at: (text) => ({ moved: placesFromText(text) }),
  x: (_, values) => ({ camera: cameraFromTexts(values) }),
  y: (_, values) => ({ camera: cameraFromTexts(values) }),
  zoom: (_, values) => ({ camera: cameraFromTexts(values) }),
  open: (_, values) => ({ open: openFromTexts(values) }),
  closed: (_, values) => ({ open: openFromTexts(values) }),
  chosen: (text) => ({ chosen: chosenFromText(text) }),
};

/**
 * @param {string} text @param {Record<FilterName, string[]>} all
 * @returns {{asked: object, unknown: string[]}} part of a state, and the parts that mean nothing here
 */
function fromText(text, all) {
  /** @type {Map<string, string>} */
  const values = new Map();
  /** @type {Partial<Filters>} */
  const filters = {};
  /** @type {Record<string, unknown>} */
  const asked = { filters };
  /** @type {string[]} */
  const unknown = [];
  for (const part of text.split("&").filter(Boolean)) {
    const at = part.indexOf("=");
    if (at > 0) values.set(part.slice(0, at), part.slice(at + 1));
    else unknown.push(part);
  }
  const names = /** @type {FilterName[]} */ (Object.keys(all));
  for (const [key, value] of values) {
    const filter = names.find((name) => name === key);
    if (filter) filters[filter] = filterFromText(value, all[filter]);
    else if (Object.hasOwn(CHOICES, key)) asked[key] = value;
    else if (Object.hasOwn(PARTS, key)) Object.assign(asked, PARTS[key](value, values));
    else if (!isAdded(key)) unknown.push(key);
  }
  return { asked, unknown };
}

/** @param {Remark[]} remarks */
const counted = (remarks) => remarks.reduce((sum, { values, more }) => sum + values.length + more, 0);

/** @typedef {{state: PageState, remarks: Remark[]}} Understood */

/** @param {string} text @param {PageState} first @param {Index} index @returns {Understood} */
function understand(text, first, index) {
  const { asked, unknown } = fromText(text, entriesOf(index));
  const { partial, remarks } = accept(index, asked, first);
  if (unknown.length > 0) remarks.push({ part: "part", values: unknown.slice(0, 5), more: Math.max(0, unknown.length - 5) });
  return { state: merge(first, partial), remarks };
}

/**
 * @param {string} hash with or without the "#"
 * @param {PageState} first the state that an empty hash means
 * @param {Index} index
 * @returns {Understood} a full state, the initial one with what the hash says of
 *   it; and what of the hash was left out, as accept() has it. Of all ways to read a link that was
 *   bent, the one that leaves out least.
 */
export function readHash(hash, first, index) {
  const text = hash.replace(/^#/, "");
  if (text.length > LONGEST) return { state: first, remarks: [{ part: "length", values: [], more: 1 }] };
  let best = understand(text, first, index);
  for (const reading of readings(text)) {
    if (best.remarks.length === 0) break;
    const found = understand(reading, first, index);
    if (counted(found.remarks) < counted(best.remarks)) best = found;
  }
  return best;
}
