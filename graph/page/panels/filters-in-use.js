/** How many of the filters hold something back, and what each lets through. Pure. */

import { entriesOf } from "../core/filter-table.js";
import { say, sayRow } from "../core/say.js";

/** @import { Index, PageState } from "../core/types.d.ts" */
/** @import { Filter } from "../contract.d.ts" */

/** @param {Pick<PageState, "filters" | "pairs">} state */
export function filtersInUse({ filters, pairs }) {
  return Object.values(filters).filter((list) => list !== null).length + (pairs > 1 ? 1 : 0);
}

/** "Alliances: 12 of 116"; where what it counts is no list of its own, what it is of. @param {Index} index @param {Filter} filter @param {string[]} list */
function letThrough(index, { key, counted }, list) {
  const title = say(key === "kinds" ? "legend.ties" : `legend.${key}`);
  const all = entriesOf(index)[key];
  return counted ? title : say("header.held", {
    filter: title, shown: say("legend.shown_of", { shown: all.filter((value) => list.includes(value)).length, all: all.length }),
  });
}

/** "Filters: 2 in use. Alliances: 12 of 116. Pairs with 3 ties or more". @param {Index} index @param {Pick<PageState, "filters" | "pairs">} state */
export function filtersInWords(index, state) {
  const { filters, pairs } = state;
  const held = index.data.filters.map((filter) => ({ filter, list: filters[filter.key] }));
  return sayRow("lists.sentences", [
    say("header.filters_in_use", { count: filtersInUse(state) }),
    ...held.flatMap(({ filter, list }) => (list ? [letThrough(index, filter, list)] : [])),
    ...(pairs > 1 ? [say("strands.least", { count: pairs })] : []),
  ]);
}
