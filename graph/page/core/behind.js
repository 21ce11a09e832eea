/** The documents behind ties, and behind what a picture singles out. Pure. */

import { pictured } from "./changes.js";
import { emphasis } from "./emphasis.js";

/** @import { Index, PageState } from "./types.d.ts" */

/**
 * The keys of the documents behind ties, those that stand behind most of them first.
 * @param {Index} index @param {Iterable<string>} ids
 */
export function sourcesOf(index, ids) {
  /** @type {Map<string, number>} */
  const cited = new Map();
  for (const id of ids) {
    for (const key of new Set(index.ties.get(id)?.sources ?? [])) {
      if (index.data.sources?.[key]) cited.set(key, (cited.get(key) ?? 0) + 1);
    }
  }
  return [...cited].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([key]) => key);
}

/**
 * The documents behind what a picture singles out, those that are named first; none where it singles nothing out.
 * @param {Index} index @param {PageState} state @param {string[]} [named] keys
 * @returns {string[]} keys
 */
export function keysBehind(index, state, named = []) {
  const bright = emphasis(index, pictured(index, state), { ...state, hover: null });
  const known = named.filter((key) => index.data.sources?.[key]);
  return [...new Set([...known, ...sourcesOf(index, bright?.ties ?? [])])];
}
