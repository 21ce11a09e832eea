/** Whose members' land the map colours, and which of their standings are told apart there. Pure. */

import { allIfFew, isOverview, landBlocs } from "./blocs.js";
import { dayless, standingOf, statusOf } from "./index.js";
import { memo } from "./memo.js";
import { membersOf, shownMemberships } from "./members.js";

/** @import { Index, PageState, Rim, Shown, Theme } from "./types.d.ts" */
/** @import { Actor } from "../contract.d.ts" */

/** What is chosen of a type. @param {Index} index @param {Pick<PageState, "selection" | "focus">} state @param {Actor["type"]} type */
export function chosenOfType(index, state, type) {
  const ids = [state.selection, ...state.focus].filter((id) => id !== null);
  return [...new Set(ids.filter((id) => index.actors.get(id)?.type === type))];
}

/**
 * The alliances to shade: those chosen, else that of the theme, else those that are areas anyhow.
 * @param {Index} index @param {Shown} shown @param {Pick<PageState, "selection" | "focus" | "compare">} state @param {Theme | null} [theme] from themeNow()
 */
export function shadedAlliances(index, shown, state, theme = null) {
  /** @param {string} id */
  const withMembers = (id) => membersOf(index, id, shown.ties).length > 0;
  const alliances = chosenOfType(index, state, "alliance");
  if (alliances.length > 0) return alliances.filter(withMembers);
  if (theme !== null) return theme.alliance === null ? [] : [theme.alliance].filter(withMembers);
  return isOverview(state) ? landBlocs(index, shown) : allIfFew(index, shown);
}

/**
 * Whether land tells who is less than a member: of an alliance that is chosen, or that the theme is about.
 * @param {Index} index @param {Pick<PageState, "selection" | "focus">} state @param {Theme | null} theme
 */
export function tellsStandings(index, state, theme) {
  return theme !== null || chosenOfType(index, state, "alliance").length > 0;
}

/**
 * Who is less than a member of what alliance is chosen, of the first where of several: of flags the rim tells it, since they hide the
 * land. While two days are compared dashes tell what ended.
 * @type {(index: Index, shown: Shown, state: Pick<PageState, "selection" | "focus" | "compare">) => Map<string, Rim>} by state
 */
export const rimsOf = memo((index, shown, { selection, focus, compare }) => ({ index: dayless(index), shown, selection, focus, compare }), ({ index, shown, ...state }) => {
  /** @type {Map<string, Rim>} */
  const rims = new Map();
  if (state.compare !== null) return rims;
  for (const id of chosenOfType(index, state, "alliance")) {
    for (const tie of shownMemberships(index, id, shown.ties)) {
      const { dash, hatch } = standingOf(index, tie);
      if (hatch && !rims.has(tie.from)) rims.set(tie.from, { of: id, status: statusOf(index, tie), dash });
    }
  }
  return rims;
});

/**
 * The statuses in them that land is coloured by, in the vocabulary's order, each with the first alliance in which it occurs.
 * @param {Index} index @param {Shown} shown @param {Pick<PageState, "selection" | "focus" | "compare">} state @param {Theme | null} theme @returns {{status: string, alliance: string}[]}
 */
export function shadedStatuses(index, shown, state, theme) {
  const pale = tellsStandings(index, state, theme);
  const all = shadedAlliances(index, shown, state, theme).flatMap((id) => shownMemberships(index, id, shown.ties));
  return [...index.standings].filter(([, { land }]) => land !== "none" && (land !== "pale" || pale)).flatMap(([status]) => {
    const tie = all.find((one) => statusOf(index, one) === status);
    return tie ? [{ status, alliance: tie.to }] : [];
  });
}

/**
 * Those of them whose land has lines, and is no member's.
 * @param {Index} index @param {Shown} shown @param {Pick<PageState, "selection" | "focus" | "compare">} state @param {Theme | null} theme
 */
export function linedStatuses(index, shown, state, theme) {
  return shadedStatuses(index, shown, state, theme).map(({ status }) => status).filter((status) => index.standings.get(status)?.land !== "full");
}
