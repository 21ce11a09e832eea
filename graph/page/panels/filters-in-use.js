/** Which of the filters hold something back, and what each lets through. Pure. */

import { entriesOf } from "../core/filter-table.js";
import { say, sayRow } from "../core/say.js";

/** @import { Index, PageState } from "../core/types.d.ts" */
/** @import { Filter } from "../contract.d.ts" */

/** @param {Pick<PageState, "filters" | "pairs">} state */
export function filtersInUse({ filters, pairs }) {
  return Object.values(filters).filter((list) => list !== null).length + (pairs > 1 ? 1 : 0);
}

/** @param {Filter} filter */
const titleOf = ({ key }) => say(key === "kinds" ? "legend.ties" : `legend.${key}`);

/** "Alliances: 12 of 116"; where what it counts is no list of its own, what it is of. @param {Index} index @param {Filter} filter @param {string[]} list */
function letThrough(index, filter, list) {
  const { key, counted } = filter;
  const title = titleOf(filter);
  const all = entriesOf(index)[key];
  return counted ? title : say("header.held", {
    filter: title, shown: say("legend.shown_of", { shown: all.filter((value) => list.includes(value)).length, all: all.length }),
  });
}

/** The one filter that holds something back, if there is no other. @param {Index} index @param {Pick<PageState, "filters" | "pairs">} state */
function onlyOne(index, state) {
  return filtersInUse(state) === 1 ? index.data.filters.find(({ key }) => state.filters[key] !== null) : undefined;
}

/** @param {string} shown */
const ofFilters = (shown) => say("header.held", { filter: say("header.filters"), shown });

/** What has room on a button: "Filters: Alliances"; of several "Filters: 2 in use". @param {Index} index @param {Pick<PageState, "filters" | "pairs">} state */
export function filtersInShort(index, state) {
  const one = onlyOne(index, state);
  return one ? ofFilters(titleOf(one)) : say("header.filters_in_use", { count: filtersInUse(state) });
}

/** "Filters: Alliances: 12 of 116"; "Filters: 2 in use. Alliances: 12 of 116. Pairs with 3 ties or more". @param {Index} index @param {Pick<PageState, "filters" | "pairs">} state */
export function filtersInWords(index, state) {
  const { filters, pairs } = state;
  const held = index.data.filters.flatMap((filter) => {
    const list = filters[filter.key];
    return list ? [letThrough(index, filter, list)] : [];
  });
  if (onlyOne(index, state)) return ofFilters(held[0]);
  return sayRow("lists.sentences", [filtersInShort(index, state), ...held, ...(pairs > 1 ? [say("strands.least", { count: pairs })] : [])]);
}
