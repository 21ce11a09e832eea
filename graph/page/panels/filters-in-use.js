/** How many of the filters hold something back. Pure. */

/** @import { PageState } from "../core/types.d.ts" */

/** @param {Pick<PageState, "filters" | "pairs">} state */
export function filtersInUse({ filters, pairs }) {
  return Object.values(filters).filter((list) => list !== null).length + (pairs > 1 ? 1 : 0);
}
