/** Numbers in a few classes, and how many states fall into each. The classes hold for all days, so that these can be compared. Pure. */

import { dayless, existsOn } from "./index.js";
import { measureScale } from "./measures.js";
import { memo } from "./memo.js";
import { NOTHING, themeNow, tiesOfTheme } from "./themes.js";

/** @import { Index, PageState, Scale, Shown, Theme } from "./types.d.ts" */
/** @import { Tie } from "../contract.d.ts" */

/** More shades cannot be told apart. */
export const MOST_CLASSES = 5;
/** Where classes may begin: numbers that are easily read. */
const ROUND = [1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 40, 50, 60, 80, 100, 120, 150, 200, 250, 300, 400, 500];

/** From which numbers on classes begin, up to a largest number. @param {number} most */
export function breaksUpTo(most) {
  const steps = Math.min(MOST_CLASSES, Math.max(1, most));
  const starts = Array.from({ length: steps }, (_, i) => {
    const exact = Math.max(i + 1, most ** (i / steps));
    return ROUND.findLast((number) => number <= exact + 0.5) ?? 1;
  });
  return [...new Set(starts)];
}

/** The states of a tie: an alliance has no land. @param {Index} index @param {Tie} tie @param {Theme} theme */
function statesOf(index, { from, to }, { towards }) {
  return [from, to].filter((id) => id !== towards && index.actors.get(id)?.type === "state");
}

/** The largest number of a state on any day. @param {Index} index @param {Theme} theme */
function mostEver(index, theme) {
  /** @type {Map<string, [string, number][]>} */
  const turns = new Map();
  for (const tie of index.data.ties) {
    if (!theme.counts(tie)) continue;
    for (const id of statesOf(index, tie, theme)) {
      const own = turns.get(id) ?? [];
      own.push([tie.start, 1], [`${tie.end}~`, -1]);
      turns.set(id, own);
    }
  }
  let most = 0;
  for (const own of turns.values()) {
    let now = 0;
    for (const [, by] of own.sort()) {
      now += by;
      most = Math.max(most, now);
    }
  }
  return most;
}

/** @type {(index: Index, theme: Theme) => number[]} */
const breaksOf = memo((index, theme) => ({ index: dayless(index), theme }),
  ({ index, theme }) => breaksUpTo(theme.towards === null ? mostEver(index, theme) : 1), { keep: Infinity });

/**
 * How many ties of a theme the states have on a day, by what is shown; and how many states, of some regions, have none.
 * @type {(index: Index, shown: Pick<Shown, "ties">, theme: Theme, date: string, regions?: string[] | null) => Scale}
 */
export const scaleOn = memo((index, shown, theme, date, regions = null) => ({ index: dayless(index), ties: shown.ties, theme, date, regions }), ({ index, ties, theme, date, regions }) => {
  if (theme.measure !== null) return measureScale(index, theme.measure, date, regions);
  /** @type {Map<string, number>} */
  const numbers = new Map();
  for (const id of tiesOfTheme({ ties }, index, theme)) {
    for (const state of statesOf(index, /** @type {Tie} */ (index.ties.get(id)), theme)) numbers.set(state, (numbers.get(state) ?? 0) + 1);
  }
  const breaks = breaksOf(index, theme);
  /** @param {number} number */
  const classOf = (number) => breaks.findLastIndex((start) => start <= number);
  const classes = breaks.map((from, i) => ({ from, to: i + 1 < breaks.length ? breaks[i + 1] - 1 : null, count: 0 }));
  for (const number of numbers.values()) classes[classOf(number)].count += 1;
  const none = index.states.filter(({ id, continent }) => id !== theme.towards && !numbers.has(id) && existsOn(index, id, date)
    && (regions?.includes(continent ?? "") ?? true)).length;
  return { numbers, classes, none, steps: new Map([...numbers].map(([id, number]) => [id, classOf(number)])) };
}, { keep: 2 });

/** The numbers that the map's land is coloured by; null where it is by none. @param {Index} index @param {Shown} shown @param {PageState} state */
export function scaleNow(index, shown, state) {
  const theme = themeNow(index, state);
  return theme === null || theme.alliance !== null || theme.id === NOTHING ? null : scaleOn(index, shown, theme, state.date, state.filters.regions);
}
