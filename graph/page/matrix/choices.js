/** Which groups there are to choose from on a day, and what each is called. Pure. */

import { say, inOrder, sayTerm } from "../core/say.js";
import { tiesOn } from "../core/visible.js";
import { same } from "../core/state.js";
import { isMembership } from "../core/index.js";
import { shortName } from "../core/words.js";
import { statesOfStory, toldBy } from "./group.js";
import { groupName } from "./words.js";

/** @import { Index, PageState } from "../core/types.d.ts" */

/** @typedef {{by: string[], label: string}} GroupChoice */

/** Of fewer members there is nothing to see. */
const LEAST_MEMBERS = 3;

/** The alliances that have members on a day. @param {Index} index @param {string} day */
function alliancesOn(index, day) {
  /** @type {Map<string, number>} */
  const members = new Map();
  for (const tie of tiesOn(index, day)) if (isMembership(tie)) members.set(tie.to, (members.get(tie.to) ?? 0) + 1);
  return index.alliances.map(({ id }) => id).filter((id) => (members.get(id) ?? 0) >= LEAST_MEMBERS)
    .map((id) => ({ by: [id], label: shortName(index, id) })).sort((a, b) => inOrder(a.label, b.label));
}

/**
 * @param {Index} index that of the day @param {PageState} state
 * @returns {{title: string, choices: GroupChoice[]}[]} in groups; the first without a title
 */
export function choicesOf(index, state) {
  /** @param {string[]} by @returns {GroupChoice} */
  const named = (by) => ({ by, label: groupName(index, by) });
  const selected = state.selection !== null && index.actors.get(state.selection)?.type === "state" ? [named([state.selection])] : [];
  const ofStory = state.story ? statesOfStory(index, state) : [];
  // With nothing said, what is chosen decides: that is the first choice, by its name.
  const unsaid = { by: [], label: groupName(index, toldBy(index, { ...state, group: [] })) };
  const first = [unsaid, ...selected, ...(ofStory.length > 1 ? [{ by: ofStory, label: say("matrix.story") }] : [])];
  const regions = index.regions.map((id) => ({ by: [id], label: sayTerm("regions", id) }));
  const alliances = alliancesOn(index, state.date);
  const known = [...first, ...regions, ...alliances].some(({ by }) => same(by, state.group));
  return [
    { title: "", choices: known ? first : [named(state.group), ...first] },
    { title: say("matrix.regions"), choices: regions },
    { title: say("matrix.alliances"), choices: alliances },
  ].filter(({ choices }) => choices.length > 0);
}
