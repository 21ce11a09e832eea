/**
 * A small world for the tests: five states, two alliances, a few ties on both sides of 2020. What
 * Python makes of tests/fixtures/sample.yaml, so that the tests know the data as the page does.
 */

import { readFileSync } from "node:fs";
import { indexData } from "../../graph/page/core/index.js";
import { initialState } from "../../graph/page/core/state.js";

/** The page's data of a sample file, new each time. */
export function sampleData(name = "sample") {
  return JSON.parse(readFileSync(new URL(`./${name}.json`, import.meta.url), "utf-8"));
}

/** @returns {{index: object, state: object}} */
export function sample(change = {}) {
  const index = indexData(sampleData());
  const initial = initialState(index.data);
  return { index, state: { ...initial, ...change, filters: { ...initial.filters, ...change.filters } } };
}
