/**
 * A small world for the tests: five states, two alliances, a few ties on both sides of 2020. What
 * Python makes of tests/fixtures/sample.yaml, so that the tests know the data as the page does.
 */

import { readFileSync } from "node:fs";
import { indexData } from "../../graph/page/core/index.js";
import { initialState } from "../../graph/page/core/state.js";

/** @import { PageData } from "../../graph/page/contract.d.ts" */
/** @import { Change, Index, PageState } from "../../graph/page/core/types.d.ts" */

/** The page's data of a sample file, new each time. @param {string} [name] @returns {PageData} */
export function sampleData(name = "sample") {
  return JSON.parse(readFileSync(new URL(`./${name}.json`, import.meta.url), "utf-8"));
}

/** @param {Change} [change] @returns {{index: Index, state: PageState}} */
export function sample(change = {}) {
  const index = indexData(sampleData());
  const initial = initialState(index.data);
  return { index, state: { ...initial, ...change, filters: { ...initial.filters, ...change.filters } } };
}
