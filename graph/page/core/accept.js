/**
 * What may be said of the state from outside, by a link or by an embedding page: it is held to what
 * the file can answer for. What is unknown is left out, a day or a step beyond the ends becomes the
 * nearest there is, and either is remarked. Values may be of any sort: nothing here throws.
 */

import { isDay } from "./dates.js";
import { entriesOf, filterNames } from "./filter-table.js";
import { MOST_OPEN, isKey, isWord } from "./open.js";
import { isNumber, isObject, isText, keysOf, listOf, notes, read } from "./outside.js";
import { CHOICES, initialState } from "./state.js";
import { stateOfStep, storyOf } from "./step.js";
import { themeOf } from "./themes.js";

/** @import { Change, Choices, Filters, Index, PageState, Remark, StoryPlace } from "./types.d.ts" */
/** @import { Notes } from "./outside.js" */

/** Where a camera may be: farther out is nothing, and drawing gives up at numbers beyond. */
const FARTHEST = 1e6;
/** Farther out than this nobody moves an actor: the rest would be too small to be seen beside it. */
const FARTHEST_ACTOR = 20000;

/** Where an actor that was moved may stand, in whole units. @param {number} x @param {number} y */
export function placeFor(x, y) {
  const [left, top] = [x, y].map((value) => Math.round(Math.max(-FARTHEST_ACTOR, Math.min(FARTHEST_ACTOR, value))));
  return { x: left, y: top };
}

const ZOOM = { least: 0.01, most: 20 };
const MOST_OF_A_PAIR = 1000;

/** The parts of the state that may be asked for; where the pointer is is the pointer's affair. */
const PARTS = new Set([
  "hover", "date", "filters", "selection", "focus", "camera", "moved", "story", "presenting", "compare", "pairs", "shading", "group", "open", "chosen", ...Object.keys(CHOICES),
]);

/** @param {Index} index @param {string} part @param {unknown} value @param {Notes} noted */
function dayOf(index, part, value, noted) {
  const { first, last } = index.data.meta;
  if (!isDay(value)) {
    noted.unknown(part, [value]);
    return undefined;
  }
  if (first <= value && value <= last) return value;
  const taken = value < first ? first : last;
  noted.moved(part, value, taken);
  return taken;
}

/**
 * The known ones of a list, each once; undefined where none is.
 * @param {string} part @param {unknown} value @param {(one: string) => boolean} known @param {Notes} noted
 */
function knownOf(part, value, known, noted) {
  const list = listOf(value);
  if (!list) {
    noted.unknown(part, [value]);
    return undefined;
  }
  const found = new Set(list.filter(isText).filter(known));
  noted.unknown(part, list.filter((one) => !isText(one) || !found.has(one)));
  return list.length > 0 && found.size === 0 ? undefined : [...found];
}

/** @param {Index} index @param {unknown} filters @param {Notes} noted */
function filtersOf(index, filters, noted) {
  const all = entriesOf(index);
  // The file's own view may name a kind that does not occur: what state() gives, set() takes.
  const { filters: first } = initialState(index.data);
  /** @type {Partial<Filters>} */
  const accepted = {};
  if (!isObject(filters)) {
    noted.unknown("filters", [filters]);
    return undefined;
  }
  for (const name of filterNames(index)) {
    const value = read(filters, name);
    if (value === undefined) continue;
    const entries = new Set([...all[name], ...(first[name] ?? [])]);
    const list = value === null ? null : knownOf(name, value, (one) => entries.has(one), noted);
    if (list !== undefined) accepted[name] = list;
  }
  return accepted;
}

/** @param {unknown} camera @param {Notes} noted */
function cameraOf(camera, noted) {
  if (camera === null) return null;
  const [x, y, scale] = ["x", "y", "scale"].map((key) => (isObject(camera) ? read(camera, key) : undefined));
  const fine = isNumber(x) && isNumber(y) && isNumber(scale) && Math.max(Math.abs(x), Math.abs(y)) <= FARTHEST
    && ZOOM.least <= scale && scale <= ZOOM.most;
  if (fine) return { x, y, scale };
  noted.unknown("camera", [camera]);
  return undefined;
}

/** @param {Index} index @param {unknown} moved @param {Notes} noted */
function movedOf(index, moved, noted) {
  if (!isObject(moved)) {
    noted.unknown("moved", [moved]);
    return undefined;
  }
  /** @type {[string, {x: number, y: number}][]} */
  const places = [];
  /** @type {string[]} */
  const unknown = [];
  for (const id of keysOf(moved)) {
    const place = read(moved, id);
    const [x, y] = ["x", "y"].map((key) => (isObject(place) ? read(place, key) : undefined));
    if (index.actors.has(id) && isNumber(x) && isNumber(y)) places.push([id, placeFor(x, y)]);
    else unknown.push(id);
  }
  noted.unknown("moved", unknown);
  return places.length > 0 || unknown.length === 0 ? Object.fromEntries(places) : undefined;
}

/** @param {Index} index @param {unknown} asked @param {Notes} noted */
function placeOf(index, asked, noted) {
  if (asked === null) return null;
  const [id, step, answer] = ["id", "step", "answered"].map((key) => (isObject(asked) ? read(asked, key) : undefined));
  const story = (index.data.stories ?? []).find((one) => one.id === id);
  if (!story) {
    noted.unknown("story", [id === undefined ? asked : id]);
    return undefined;
  }
  const whole = isNumber(step) && Number.isInteger(step);
  const number = whole ? Math.min(Math.max(step, 0), story.steps.length - 1) : 0;
  if (whole && number !== step) noted.moved("step", step + 1, number + 1);
  else if (step !== undefined && number !== step) noted.unknown("step", [step]);
  if (answer === undefined || answer === false) return { id: story.id, step: number };
  if (answer === true && story.steps[number].answer) return { id: story.id, step: number, answered: true };
  noted.unknown("answer", [answer]);
  return { id: story.id, step: number };
}

/** @param {unknown} value @param {StoryPlace | null} story @param {Notes} noted */
function presentingOf(value, story, noted) {
  if (typeof value === "boolean" && (story || !value)) return value;
  noted.unknown("presenting", [value]);
  return undefined;
}

/** @param {Index} index @param {unknown} asked @param {Notes} noted */
function openOf(index, asked, noted) {
  if (!isObject(asked)) {
    noted.unknown("open", [asked]);
    return undefined;
  }
  const keys = keysOf(asked);
  const known = keys.filter((key) => isKey(index, key) && typeof read(asked, key) === "boolean").slice(0, MOST_OPEN);
  noted.unknown("open", keys.filter((key) => !known.includes(key)));
  return Object.fromEntries(known.map((key) => [key, Boolean(read(asked, key))]));
}

/** @param {Index} index @param {unknown} asked @param {Notes} noted */
function chosenOf(index, asked, noted) {
  if (!isObject(asked)) {
    noted.unknown("chosen", [asked]);
    return undefined;
  }
  const keys = keysOf(asked);
  /** @type {[string, string][]} */
  const pairs = [];
  /** @type {string[]} */
  const unknown = [];
  for (const key of keys) {
    const word = read(asked, key);
    const knows = isKey(index, key) && pairs.length < MOST_OPEN ? index.words.get(key) : undefined;
    if (knows && isText(word) && isWord(word) && knows(index, word)) pairs.push([key, word]);
    else unknown.push(knows && isText(word) ? `${key}:${word}` : key);
  }
  noted.unknown("chosen", unknown);
  return Object.fromEntries(pairs);
}

/**
 * @param {Index} index
 * @param {unknown} asked part of a state, from outside
 * @param {PageState} state the one that it is to change
 * @returns {{partial: Change, remarks: Remark[]}} what of it can be used, a story with its step's view; and what was left out, or `taken` instead
 */
export function accept(index, asked, state) {
  const noted = notes();
  /** @param {string} id */
  const actorOrTie = (id) => index.actors.has(id) || index.ties.has(id);
  /** @type {Change} */
  const partial = {};
  /** @template {keyof Change} Key @param {Key} key @param {(value: unknown) => Change[Key]} judge */
  const take = (key, judge) => {
    const value = isObject(asked) ? read(asked, key) : undefined;
    const judged = value === undefined ? undefined : judge(value);
    if (judged !== undefined) partial[key] = judged;
  };
  take("story", (value) => placeOf(index, value, noted));
  take("date", (value) => dayOf(index, "date", value, noted));
  take("compare", (value) => (value === null ? null : dayOf(index, "compare", value, noted)));
  take("selection", (value) => {
    if (value === null || (isText(value) && actorOrTie(value))) return value;
    noted.unknown("selection", [value]);
    return undefined;
  });
  take("focus", (value) => knownOf("focus", value, actorOrTie, noted));
  take("group", (value) => knownOf("group", value, (id) => index.actors.has(id) || index.regions.includes(id), noted));
  take("filters", (value) => filtersOf(index, value, noted));
  take("camera", (value) => cameraOf(value, noted));
  take("moved", (value) => movedOf(index, value, noted));
  take("open", (value) => openOf(index, value, noted));
  take("chosen", (value) => chosenOf(index, value, noted));
  take("pairs", (value) => {
    if (isNumber(value) && Number.isInteger(value) && 1 <= value && value <= MOST_OF_A_PAIR) return value;
    noted.unknown("pairs", [value]);
    return undefined;
  });
  take("shading", (value) => {
    if (value === null || (isText(value) && themeOf(index, value))) return value;
    noted.unknown("shading", [value]);
    return undefined;
  });
  for (const key of /** @type {(keyof Choices)[]} */ (Object.keys(CHOICES))) {
    take(key, (value) => {
      const known = CHOICES[key].find((choice) => choice === value);
      if (known) return known;
      noted.unknown(key, [value]);
      return undefined;
    });
  }
  noted.unknown("part", isObject(asked) ? keysOf(asked).filter((key) => !PARTS.has(key)) : [asked]);
  const story = partial.story === undefined ? state.story : partial.story;
  take("presenting", (value) => presentingOf(value, story, noted));
  if (!story && state.presenting) partial.presenting = false;
  const found = partial.story && storyOf(index, partial.story.id);
  if (!partial.story || !found) return { partial, remarks: noted.list };
  const step = stateOfStep(index, found, partial.story.step, partial.story.answered);
  return { partial: { ...step, ...partial, filters: { ...step.filters, ...partial.filters } }, remarks: noted.list };
}
