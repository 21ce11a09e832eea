/**
 * The state in the URL's hash and back, readable: `#date=2014-03-18&select=UKR&kinds=!war`.
 * Only what differs from the page's initial state is written. Whatever else a hash says (unknown
 * ids, bad numbers, huge texts) is ignored: a link may come from anyone.
 *
 * A filter is `*` (everything), a list of what is shown, or after `!` a list of what is hidden.
 * In lists a space is `+`, and `-` stands for "no status stated". In a story only what differs from
 * its step is written: `#story=serbia&step=3`.
 */

import { isDay } from "./dates.js";
import { CHOICES, FILTERS, same } from "./state.js";
import { stateOfStep, storyOf } from "./story/step.js";

const LONGEST = 20000;
const FARTHEST = 1e6;
const ZOOM = { least: 0.01, most: 20 };

function encode(text) {
  if (text === "") return "-";
  if (text === "-") return "%2D";
  return encodeURIComponent(text).replace(/[!*]/g, (c) => (c === "!" ? "%21" : "%2A"))
    .replaceAll("%20", "+");
}

function decode(text) {
  if (text === "-") return "";
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return null;
  }
}

/** All entries of each filter, in the order in which lists are written. */
function entries(index) {
  return {
    alliances: index.alliances.map((alliance) => alliance.id),
    kinds: index.usedKinds,
    statuses: index.statuses,
    regions: index.regions,
  };
}

function filterToText(list, all) {
  if (list === null) return "*";
  const shown = new Set(list);
  const hidden = all.filter((entry) => !shown.has(entry));
  const kept = all.filter((entry) => shown.has(entry));
  return hidden.length > 0 && hidden.length < kept.length
    ? `!${hidden.map(encode).join(",")}` : kept.map(encode).join(",");
}

function filterFromText(text, all) {
  if (text === "*") return null;
  const without = text.startsWith("!");
  const named = new Set((without ? text.slice(1) : text).split(",").filter(Boolean).map(decode));
  return all.filter((entry) => named.has(entry) !== without);
}

function sameSet(a, b) {
  return a === b || (a && b && a.length === b.length && a.every((entry) => b.includes(entry)));
}

/** What a hash that says no more than the story and the step means. */
function baseOf(place, initial, index) {
  const found = place && storyOf(index, place.id);
  return found ? { ...initial, ...stateOfStep(index, found, place.step) } : initial;
}

/**
 * @param {object} state
 * @param {object} first the state that an empty hash means
 * @param {object} index
 * @returns {string} without the "#"; "" for the initial state
 */
export function toHash(state, first, index) {
  const initial = baseOf(state.story, first, index);
  const parts = [];
  const put = (key, text) => parts.push(`${key}=${text}`);
  const all = entries(index);
  if (state.date !== initial.date) put("date", state.date);
  if (state.selection !== initial.selection) put("select", encode(state.selection ?? ""));
  for (const name of FILTERS) {
    if (!sameSet(state.filters[name], initial.filters[name])) {
      put(name, filterToText(state.filters[name], all[name]));
    }
  }
  if (!same(state.focus, initial.focus)) put("focus", state.focus.map(encode).join(","));
  for (const key of Object.keys(CHOICES)) {
    if (state[key] !== initial[key]) put(key, state[key]);
  }
  if (state.compare && state.compare !== initial.compare) put("compare", state.compare);
  if (state.story) {
    put("story", encode(String(state.story.id)));
    put("step", state.story.step + 1);
    if (state.presenting) put("present", 1);
  }
  if (state.camera) {
    put("x", Math.round(state.camera.x));
    put("y", Math.round(state.camera.y));
    put("zoom", Number(state.camera.scale.toFixed(3)));
  }
  return parts.join("&");
}

function camera(values) {
  const [x, y, scale] = ["x", "y", "zoom"].map((key) => {
    const text = values.get(key);
    return text !== undefined && /^-?\d{1,9}(\.\d{1,9})?$/.test(text) ? Number(text) : NaN;
  });
  const fine = Math.abs(x) <= FARTHEST && Math.abs(y) <= FARTHEST
    && scale >= ZOOM.least && scale <= ZOOM.most;
  return fine ? { x, y, scale } : null;
}

function story(values, index) {
  const id = decode(values.get("story") ?? "");
  const found = (index.data.stories ?? []).find((one) => String(one.id) === id);
  if (!found) return null;
  const step = /^\d{1,4}$/.test(values.get("step") ?? "") ? Number(values.get("step")) - 1 : 0;
  return { id: found.id, step: Math.min(Math.max(step, 0), found.steps.length - 1) };
}

function known(index, id) {
  return id !== null && (index.actors.has(id) || index.ties.has(id));
}

/**
 * @param {string} hash with or without the "#"
 * @param {object} first the state that an empty hash means
 * @param {object} index
 * @returns {object} a full state, `hover` aside: the initial one with what the hash says of it
 */
export function fromHash(hash, first, index) {
  const text = hash.replace(/^#/, "");
  const values = new Map();
  if (text.length <= LONGEST) {
    for (const part of text.split("&")) {
      const at = part.indexOf("=");
      if (at > 0) values.set(part.slice(0, at), part.slice(at + 1));
    }
  }
  const place = values.has("story") ? story(values, index) : null;
  const initial = baseOf(place, first, index);
  const state = { ...initial, filters: { ...initial.filters }, camera: camera(values) };
  const all = entries(index);
  if (isDay(values.get("date"))) state.date = values.get("date");
  if (values.has("select")) {
    const id = decode(values.get("select"));
    if (values.get("select") === "-") state.selection = null;
    else if (known(index, id)) state.selection = id;
  }
  for (const name of FILTERS) {
    if (values.has(name)) state.filters[name] = filterFromText(values.get(name), all[name]);
  }
  if (values.has("focus")) {
    state.focus = values.get("focus").split(",").map(decode).filter((id) => known(index, id));
  }
  for (const [key, choices] of Object.entries(CHOICES)) {
    if (choices.includes(values.get(key))) state[key] = values.get(key);
  }
  if (isDay(values.get("compare"))) state.compare = values.get("compare");
  state.presenting = state.story !== null && values.get("present") === "1";
  return state;
}
