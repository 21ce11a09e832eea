/**
 * Values from outside, which may be of any sort: what can be read of them without a throw, and notes on what
 * was left out of them. Pure.
 */

/** @import { Remark } from "./types.d.ts" */

/** More entries than this are not a list that anyone made. */
const MOST_ENTRIES = 100000;
const MOST_REMARKED = 5;

/** @param {unknown} value @returns {value is string} */
export const isText = (value) => typeof value === "string";
/** @param {unknown} value @returns {value is object} */
export const isObject = (value) => typeof value === "object" && value !== null;
/** @param {unknown} value @returns {value is number} */
export const isNumber = (value) => Number.isFinite(value);

/**
 * A part of an object from outside; undefined where it will not be read.
 * @param {object} object @param {string} key @returns {unknown}
 */
export function read(object, key) {
  try {
    return Reflect.get(object, key);
  } catch {
    return undefined;
  }
}

/** A copy of a list; undefined for all else. @param {unknown} value @returns {unknown[] | undefined} */
export function listOf(value) {
  try {
    return Array.isArray(value) ? Array.from({ length: Math.min(value.length, MOST_ENTRIES) }, (_, at) => value[at]) : undefined;
  } catch {
    return undefined;
  }
}

/** @param {object} value */
export function keysOf(value) {
  try {
    return Object.keys(value).slice(0, MOST_ENTRIES);
  } catch {
    return [];
  }
}

/** @param {unknown} value */
function inText(value) {
  return isObject(value) || typeof value === "function" ? typeof value : String(value);
}

/** @typedef {ReturnType<typeof notes>} Notes */

/** What is found to be said about what was asked for, part by part. */
export function notes() {
  /** @type {Remark[]} */
  const list = [];
  return {
    list,
    /** @param {string} part @param {unknown[]} values */
    unknown(part, values) {
      if (values.length === 0) return;
      const shown = [...new Set(values.slice(0, MOST_ENTRIES).map(inText))];
      list.push({ part, values: shown.slice(0, MOST_REMARKED), more: Math.max(0, shown.length - MOST_REMARKED) });
    },
    /** @param {string} part @param {unknown} value @param {string | number} taken */
    moved: (part, value, taken) => list.push({ part, values: [inText(value)], more: 0, taken }),
  };
}
