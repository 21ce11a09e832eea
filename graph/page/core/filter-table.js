/**
 * The filters that the page has, as its data says (`graph/selection/filters.py`): what each reads of a tie or
 * of its ends, and between what it lets one choose. Pure.
 */

import { memo } from "./memo.js";
import { dayless } from "./index.js";

/** @import { Filter, PageData, Tie } from "../contract.d.ts" */
/** @import { FilterName, Filters, Index, KnownActor } from "./types.d.ts" */

/**
 * Something for each filter, by its name.
 * @template Made
 * @param {Pick<PageData, "filters">} data @param {(filter: Filter) => Made} make @returns {Record<FilterName, Made>}
 */
export function eachFilter({ filters }, make) {
  return /** @type {Record<FilterName, Made>} */ (Object.fromEntries((filters ?? []).map((filter) => [filter.key, make(filter)])));
}

/** Filters that show everything. @param {Pick<PageData, "filters">} data @returns {Filters} */
export function noFilters(data) {
  return eachFilter(data, () => null);
}

/** The names of the filters. @param {Index} index @returns {FilterName[]} */
export function filterNames(index) {
  return (index.data.filters ?? []).map(({ key }) => key);
}

/** @param {Filter} filter @param {object} one @returns {string} */
function valueOf({ field, otherwise = "" }, one) {
  return Reflect.get(one, field) ?? otherwise;
}

/** A list's entries, and how many there are: "1", "2+". @param {Filter} filter @param {Tie} tie @returns {string[]} */
function countedValues({ field }, tie) {
  /** @type {string[]} */
  const list = [...new Set(Reflect.get(tie, field) ?? [])];
  return [...(list.length > 0 ? [list.length > 1 ? "2+" : "1"] : []), ...list];
}

/** The ends of a tie that a filter looks at. @param {Index} index @param {Filter} filter @param {Tie} tie @returns {KnownActor[]} */
function endsOf(index, { of }, tie) {
  return [tie.from, tie.to].map((id) => index.actors.get(id)).filter((actor) => actor?.type === of).filter(Boolean);
}

/**
 * What a filter reads of a tie; "" where nothing is said.
 * @param {Index} index @param {Filter} filter @param {Tie} tie @returns {string[]}
 */
export function valuesOf(index, filter, tie) {
  if (filter.counted) return countedValues(filter, tie);
  if (filter.of === "tie") return [valueOf(filter, tie)];
  return [...new Set(endsOf(index, filter, tie).map((actor) => valueOf(filter, actor)))];
}

/**
 * Whether a filter lets a tie through: one of the tie's values is chosen, or those of all ends that it looks at.
 * @param {Index} index @param {Filter} filter @param {Set<string>} chosen @returns {(tie: Tie) => boolean}
 */
export function testOf(index, filter, chosen) {
  if (filter.counted) return (tie) => countedValues(filter, tie).some((value) => chosen.has(value));
  if (filter.of === "tie") return (tie) => chosen.has(valueOf(filter, tie));
  const passes = actorTestOf(index, filter, chosen);
  return (tie) => passes(tie.from) && passes(tie.to);
}

/** Whether a filter of actors lets one through, by its id. @param {Index} index @param {Filter} filter @param {Set<string>} chosen @returns {(id: string) => boolean} */
export function actorTestOf(index, filter, chosen) {
  return (id) => {
    const actor = index.actors.get(id);
    return actor?.type !== filter.of || chosen.has(valueOf(filter, actor));
  };
}

/** What a filter would have to choose for a tie, or for actors. @param {Index} index @param {Filter} filter @param {Tie | null} tie @param {KnownActor[]} actors */
function wantedOf(index, filter, tie, actors) {
  if (filter.of === "tie") return tie ? valuesOf(index, filter, tie) : [];
  return actors.filter(({ type }) => type === filter.of).map((actor) => valueOf(filter, actor)).filter(Boolean);
}

/** The filters after which a tie is let through, or actors: those that hide them are widened. @param {Index} index @param {Filters} filters @param {Tie | null} tie @param {KnownActor[]} actors @returns {Filters} */
export function widened(index, filters, tie, actors) {
  return eachFilter(index.data, (filter) => {
    const list = filters[filter.key];
    const wanted = wantedOf(index, filter, tie, actors);
    const missing = wanted.filter((value) => !list?.includes(value));
    const passes = filter.of === "tie" ? missing.length < wanted.length || wanted.length === 0 : missing.length === 0;
    return list === null || passes ? list : [...list, ...(filter.of === "tie" ? missing.slice(0, 1) : new Set(missing))];
  });
}

/** @param {Index} index @param {Filter} filter */
function occurring(index, filter) {
  const values = new Set(index.data.ties.flatMap((tie) => valuesOf(index, filter, tie)));
  return [...values].sort();
}

/** What is chosen among in an order of its own. @type {Partial<Record<FilterName, (index: Index) => string[]>>} */
const ORDERED = {
  alliances: (index) => index.alliances.map((alliance) => alliance.id),
  kinds: (index) => index.usedKinds,
  statuses: (index) => index.statuses,
  regions: (index) => index.regions,
};

/**
 * All entries of each filter, in the order in which lists are written.
 * @type {(index: Index) => Record<FilterName, string[]>}
 */
export const entriesOf = memo((index) => ({ index: dayless(index) }), ({ index }) => eachFilter(
  index.data, (filter) => ORDERED[filter.key]?.(index) ?? occurring(index, filter)));
