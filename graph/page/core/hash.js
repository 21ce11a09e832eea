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
import { isAdded, readings } from "./mends.js";
import { CHOICES, FILTERS, entriesOf, merge, same } from "./state.js";
import { stateOfStep, storyOf } from "./step.js";

/** @import { Choices, FilterName, Filters, Index, PageState, Remark, StoryPlace } from "./types.d.ts" */

const LONGEST = 20000;
const NUMBER = /^-?\d{1,9}(\.\d{1,9})?$/;
const STEP = /^\d{1,9}$/;
const COUNT = /^\d{1,4}$/;
/** @type {["open" | "closed", boolean][]} */
const OPEN = [["open", true], ["closed", false]];

/** @param {string} text */
function encode(text) {
  if (text === "") return "-";
  if (text === "-") return "%2D";
  return encodeURIComponent(text).replace(/[!*]/g, (c) => (c === "!" ? "%21" : "%2A"))
    .replaceAll("%20", "+");
}

/** What was encoded; what cannot have been stays as it is, and is then known to nobody. @param {string} text */
function decode(text) {
  if (text === "-") return "";
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return text;
  }
}

/** @param {string[] | null} list @param {string[]} all */
function filterToText(list, all) {
  if (list === null) return "*";
  const shown = new Set(list);
  const hidden = all.filter((entry) => !shown.has(entry));
  const kept = all.filter((entry) => shown.has(entry));
  return hidden.length > 0 && hidden.length < kept.length
    ? `!${hidden.map(encode).join(",")}` : kept.map(encode).join(",");
}

/** @param {string} text */
function listFromText(text) {
  return text.split(",").filter(Boolean).map(decode);
}

/** The list that a filter's text asks for, the unknown with the known. @param {string} text @param {string[]} all */
function filterFromText(text, all) {
  if (text === "*") return null;
  if (!text.startsWith("!")) return listFromText(text);
  const hidden = new Set(listFromText(text.slice(1)));
  if (hidden.size === 0) return [text];
  const shown = all.filter((entry) => !hidden.has(entry));
  const known = new Set(all);
  const unknown = [...hidden].filter((entry) => !known.has(entry));
  return shown.length === all.length ? unknown : [...shown, ...unknown];
}

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
  for (const name of FILTERS) {
    if (!sameSet(state.filters[name], initial.filters[name])) {
      put(name, filterToText(state.filters[name], all[name]));
    }
  }
  if (!same(state.focus, initial.focus)) put("focus", state.focus.map(encode).join(","));
  for (const key of /** @type {(keyof Choices)[]} */ (Object.keys(CHOICES))) {
    if (state[key] !== initial[key]) put(key, state[key]);
  }
  if (state.pairs !== initial.pairs) put("pairs", state.pairs);
  if (state.shading !== initial.shading) put("shading", encode(state.shading ?? ""));
  if (state.compare && state.compare !== initial.compare) put("compare", state.compare);
  if (state.story) {
    put("story", encode(String(state.story.id)));
    put("step", state.story.step + 1);
    if (state.story.answered) put("answer", 1);
    if (state.presenting) put("present", 1);
  }
  if (!same(state.moved, initial.moved)) {
    put("at", Object.entries(state.moved).map(([id, { x, y }]) => `${encode(id)}:${x}:${y}`).join(","));
  }
  if (state.camera) {
    put("x", Number(state.camera.x.toFixed(1)));
    put("y", Number(state.camera.y.toFixed(1)));
    put("zoom", Number(state.camera.scale.toFixed(4)));
  }
  for (const [part, open] of OPEN) {
    const keys = Object.keys(state.open).filter((key) => state.open[key] === open).sort();
    if (keys.length > 0) put(part, keys.map(encode).join(","));
  }
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
  shading: (text) => ({ shading: text === "-" ? null : decode(text) }),
  select: (text) => ({ selection: text === "-" ? null : decode(text) }),
  focus: (text) => ({ focus: listFromText(text) }),
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
};

/** @param {Map<string, string>} values */
function openFromTexts(values) {
  return Object.fromEntries(OPEN.flatMap(([part, open]) => listFromText(values.get(part) ?? "").map((key) => [key, open])));
}

/** @param {string} [text] */
function answerFromText(text) {
  return text === undefined ? null : { answered: text === "1" || text };
}

/** @param {string} [text] */
function stepFromText(text) {
  return text !== undefined && STEP.test(text) ? Number(text) - 1 : text;
}

/** Actors and where they are put: "SRB:120:-40"; what is no number is none. @param {string} text */
function placesFromText(text) {
  return Object.fromEntries(text.split(",").filter(Boolean).map((entry) => {
    const [id, ...texts] = entry.split(":");
    const [x, y] = texts.map((number) => (NUMBER.test(number) ? Number(number) : NaN));
    return [decode(id), texts.length === 2 ? { x, y } : texts.join(":")];
  }));
}

/** A place in the picture; the texts themselves where they are no numbers. @param {Map<string, string>} values */
function cameraFromTexts(values) {
  const texts = ["x", "y", "zoom"].map((key) => values.get(key) ?? "");
  const [x, y, scale] = texts.map((text) => (NUMBER.test(text) ? Number(text) : NaN));
  return [x, y, scale].some(Number.isNaN) ? texts.join(" ") : { x, y, scale };
}

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
  for (const [key, value] of values) {
    const filter = FILTERS.find((name) => name === key);
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
