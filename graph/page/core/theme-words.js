/** What a theme's colours mean, in words, each with how many states have it. Pure. */

import { themeName } from "./themes.js";
import { say, sayNumber, sayRow } from "./say.js";

/** @import { Index, Scale, Theme } from "./types.d.ts" */

/** "4–7"; of a measure, whose next class begins where one ends, "0.1–0.2". @param {{from: number, to: number | null}} part */
function range({ from, to }) {
  if (to === null) return say("themes.and_more", { from: sayNumber(from) });
  return from === to ? sayNumber(from) : say("themes.range", { from: sayNumber(from), to: sayNumber(to) });
}

/**
 * The classes of a theme, what has no colour first, as `step` null: what each means, and how many states are in it.
 * @param {Theme} theme @param {Scale} scale @returns {{step: number | null, label: string, count: number}[]}
 */
export function classesInWords({ towards, measure }, { classes, none }) {
  const nothing = measure === null || classes.length === 0 ? say("themes.nothing") : say("themes.less", { than: sayNumber(classes[0].from) });
  return [
    { step: null, label: towards === null ? nothing : say("themes.has_not"), count: none },
    ...classes.map((part, step) => ({ step, label: towards === null ? range(part) : say("themes.has"), count: part.count })),
  ];
}

/**
 * What a theme says of one state: "Number of ties: 12"; "" where it says nothing of numbers.
 * @param {Index} index @param {Theme | null} theme @param {Scale | null} scale @param {string} id
 */
export function stateInWords(index, theme, scale, id) {
  if (!theme || !scale || theme.towards !== null || index.actors.get(id)?.type !== "state") return "";
  return say("themes.of", { theme: themeName(index, theme), count: sayNumber(scale.numbers.get(id) ?? 0) });
}

/** All of it as a sentence, for those who do not see it. @param {Index} index @param {Theme} theme @param {Scale} scale */
export function scaleInWords(index, theme, scale) {
  const parts = classesInWords(theme, scale).map(({ label, count }) => say("themes.told_class", { label, states: say("themes.states", { count }) }));
  return say("themes.told", { theme: themeName(index, theme), parts: sayRow("lists.parts", parts) });
}
