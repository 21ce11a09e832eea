/** The small sample with nothing chosen, for what is asked of the matrix. */

import { indexData } from "../../../graph/page/core/index.js";
import { initialState } from "../../../graph/page/core/state.js";
import { sampleData } from "../sample.js";

/** @import { Change, Index, PageState } from "../../../graph/page/core/types.d.ts" */

export const ALL = { alliances: null, kinds: null, statuses: null, regions: null, confidence: null, sources: null };

/** @param {Change} [change] @param {string} [name] of the sample @returns {{index: Index, state: PageState}} */
export function small(change = {}, name = "small") {
  const index = indexData(sampleData(name));
  const nothing = { ...initialState(index.data), selection: null, layout: /** @type {const} */ ("matrix"), date: "2020-02-24" };
  return { index, state: { ...nothing, ...change, filters: { ...ALL, ...change.filters } } };
}
