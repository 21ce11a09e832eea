/**
 * What an embedding page may say of the state: values of the wrong sort, unknown ids and days
 * outside the file are left out, as from a link.
 */

import { isDay } from "./dates.js";
import { CHOICES, FILTERS } from "./state.js";

const isText = (value) => typeof value === "string";
const isTexts = (value) => Array.isArray(value) && value.every(isText);
const isNumber = (value) => typeof value === "number" && Number.isFinite(value);

/** A day of the file: the nearest one to a day outside it; undefined for what is no day. */
export function dayWithin(index, day) {
  const { first, last } = index.data.meta;
  if (!isText(day) || !isDay(day)) return undefined;
  if (day < first) return first;
  return day > last ? last : day;
}

function filtersOf(filters) {
  const accepted = {};
  for (const name of FILTERS) {
    const list = filters[name];
    if (list === null || isTexts(list)) accepted[name] = list;
  }
  return accepted;
}

function cameraOf(camera) {
  if (camera === null) return null;
  const { x, y, scale } = camera;
  return isNumber(x) && isNumber(y) && isNumber(scale) && scale > 0 ? { x, y, scale } : undefined;
}

function storyOf(index, story) {
  if (story === null) return null;
  const found = (index.data.stories ?? []).find((one) => one.id === story.id);
  const step = Number.isInteger(story.step) && found?.steps[story.step] ? story.step : 0;
  return found ? { id: found.id, step } : undefined;
}

/**
 * @param {object} index
 * @param {object} partial part of a state, from outside
 * @returns {object} what of it can be used
 */
export function accept(index, partial) {
  const known = (id) => isText(id) && (index.actors.has(id) || index.ties.has(id));
  const asked = partial && typeof partial === "object" ? partial : {};
  const found = {};
  const take = (key, value) => {
    if (value !== undefined) found[key] = value;
  };
  if ("date" in asked) take("date", dayWithin(index, asked.date));
  if ("compare" in asked) take("compare", asked.compare === null ? null : dayWithin(index, asked.compare));
  if (asked.selection === null || known(asked.selection)) take("selection", asked.selection);
  if (isTexts(asked.focus)) take("focus", asked.focus.filter(known));
  if (asked.filters && typeof asked.filters === "object") take("filters", filtersOf(asked.filters));
  if (asked.camera !== undefined) take("camera", cameraOf(asked.camera));
  if (asked.story !== undefined) take("story", storyOf(index, asked.story));
  if (typeof asked.presenting === "boolean") take("presenting", asked.presenting);
  for (const [key, choices] of Object.entries(CHOICES)) {
    if (choices.includes(asked[key])) take(key, asked[key]);
  }
  return found;
}
