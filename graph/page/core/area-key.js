/** What areas stand for: the outlines of alliances in the network, and on the map what land is coloured by. Pure. */

import { isDouble } from "./blocs.js";
import { membersOf } from "./members.js";
import { must } from "./must.js";
import { say } from "./say.js";
import { chosenOfType, shadedStatuses } from "./shaded.js";
import { themeNow } from "./themes.js";

/** @import { Index, PageState, Shown } from "./types.d.ts" */
/** @import { KeyEntry } from "./line-key.js" */

/** @typedef {{of: string, double: boolean}} AreaLook how the outline of an alliance is drawn */

/** One outline of each shape that is drawn. @param {Index} index @param {string[]} ids of what is outlined, if it is an alliance, in its order @param {Set<string>} shown the ids of ties @returns {KeyEntry[]} */
export function keyOfAreas(index, ids, shown) {
  const all = ids.filter((id) => index.actors.get(id)?.type === "alliance").map((id, place) => ({ of: id, double: isDouble(place) }))
    .filter(({ of }) => membersOf(index, of, shown).length > 0);
  const areas = [false, true].map((double) => all.find((area) => area.double === double)).filter((area) => area !== undefined);
  return areas.length > 0 ? [{ sort: "area", category: "", label: say("key.area"), areas }] : [];
}

/**
 * On the map what the colour of land and its stripes say of its state, of an alliance that is chosen, or where they say more than one thing of one's.
 * @param {Index} index @param {PageState} state @param {Shown} shown @returns {KeyEntry[]}
 */
export function keyOfLand(index, state, shown) {
  if (state.layout !== "map") return [];
  const found = shadedStatuses(index, shown, state, themeNow(index, state));
  return found.every(({ status }) => status === index.full) && chosenOfType(index, state, "alliance").length === 0 ? []
    : found.map(({ status, alliance }) => ({ sort: /** @type {const} */ ("land"), category: status, label: must(index.standings.get(status)).heading, of: [alliance] }));
}
