/** The sample with a story in it, for the tests of stories. */

import { indexData } from "../../../graph/page/index.js";
import { initialState } from "../../../graph/page/state.js";
import { sampleData } from "../sample.js";

const STORY = {
  id: "lesson",
  title: "A lesson",
  steps: [
    { text: [["p", ["One"]]], date: "1990-01-01", filters: { alliances: ["NATO"], kinds: ["membership"] }, focus: ["NATO"] },
    { text: [["p", ["Two"]]], date: "2019-12-01", focus: ["SRB", "RUS"], selection: "arms", layout: "map", zoom: 0.8,
      changes: ["1 January 2019: Russia sells arms to Serbia (Pantsir-S1)."] },
    { text: [["p", ["Three"]]], filters: {} },
  ],
};

/** @param {object} filters of the first view @returns {{index, state, story}} */
export function told(filters = {}) {
  const data = sampleData();
  Object.assign(data.view.filters, filters);
  data.stories = [STORY];
  const index = indexData(data);
  return { index, state: initialState(data), story: STORY };
}
