/** The sample with its story, for the tests of stories. */

import { indexData } from "../../../graph/page/core/index.js";
import { initialState } from "../../../graph/page/core/state.js";
import { sampleData } from "../sample.js";

/** @import { Story, View } from "../../../graph/page/contract.d.ts" */
/** @import { Index, PageState } from "../../../graph/page/core/types.d.ts" */

/** @param {View["filters"]} [filters] of the first view @returns {{index: Index, state: PageState, story: Story}} */
export function told(filters = {}) {
  const data = sampleData();
  Object.assign(data.view.filters, filters);
  const index = indexData(data);
  return { index, state: initialState(data), story: data.stories[0] };
}
