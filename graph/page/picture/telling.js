/**
 * Which ties a story's step is about, as the page's data says, and how these are told from the rest
 * that stands out. Pure.
 */

import { isMembership } from "../core/index.js";
import { selectedByStep, stepOf } from "../core/step.js";

/** @import { Choice, Index } from "../core/types.d.ts" */
/** @import { Tie } from "../contract.d.ts" */
/** @import { Stroke, ToldTies } from "../drawing/types.d.ts" */

const WIDTHS = { chosen: 1.8, main: 1.25, aside: 0.6, spoke: 0.6 };
/** Memberships of a chosen alliance are thinner if they are more than these: its outline says it, too. */
const MANY = 30;
const ASIDE_ALPHA = 0.55;

/**
 * @param {Index} index
 * @param {Choice} state
 * @param {Set<string>} ids the ties that stand out
 * @returns {ToldTies | null} the ties that the step is about, and those that
 *   are named, the first first; null where the picture shows a reader's choice, or the step is about none
 */
export function tellingIn(index, state, ids) {
  const telling = stepOf(index, state)?.step.telling;
  if (!telling || !selectedByStep(index, state) || state.hover !== null) return null;
  const main = telling.main.filter((id) => ids.has(id));
  if (main.length === 0) return null;
  return { main: new Set(main), named: telling.named.filter((id) => ids.has(id)) };
}

/**
 * Strokes that stand out: a chosen tie broader than those around it, and where a step is about some,
 * the others thin and pale; many memberships are thin.
 * @param {Stroke[]} strokes
 * @param {Set<string>} strong what is chosen
 * @param {ToldTies | null} telling from tellingIn()
 */
export function weighted(strokes, strong, telling) {
  const spokes = strokes.filter(({ tie }) => isMembership(tie) && strong.has(tie.to)).length;
  /** @param {Tie} tie */
  const partOf = (tie) => {
    if (strong.has(tie.id)) return "chosen";
    if (!telling && spokes > MANY && isMembership(tie) && strong.has(tie.to)) return "spoke";
    if (telling?.main.has(tie.id)) return "main";
    return telling && !isMembership(tie) ? "aside" : null;
  };
  return strokes.map((stroke) => {
    const { look } = stroke;
    const part = partOf(stroke.tie);
    if (!part) return stroke;
    const pale = part === "aside" ? { alpha: ASIDE_ALPHA, ghost: true } : {};
    return { ...stroke, look: { ...look, ...pale, key: `${look.key} ${part}`, width: look.width * WIDTHS[part] } };
  });
}
