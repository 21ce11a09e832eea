/**
 * Which ties a story's step is about (what it selects, what its text speaks of, and what has begun
 * since the step before), and how these are told from the rest that stands out. Pure.
 */

import { mentionsIn } from "../story/mentions.js";
import { dayOfStep, selectedByStep, stepOf } from "../story/step.js";

/**
 * From this share of its title on a tie counts as spoken of, if another is by more than that: half a
 * title may be no more than a state's name.
 */
const SPOKEN_OF = 0.5;
/** So many that have begun are named besides, the latest of them. */
const MOST_NEWS = 3;
const WIDTHS = { chosen: 1.8, main: 1.25, aside: 0.6 };
const ASIDE_ALPHA = 0.55;

function byStart(a, b) {
  if (a.start !== b.start) return a.start > b.start ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

function beganSince(index, state, ties) {
  const { story, number } = stepOf(index, state);
  if (number === 0) return [];
  const before = dayOfStep(index, story, number - 1);
  return ties.filter((tie) => before < tie.start && tie.start <= state.date);
}

/**
 * @param {object} index
 * @param {object} state
 * @param {Set<string>} ids the ties that stand out
 * @returns {{main: Set<string>, named: string[]}|null} the ties that the step is about, and those that
 *   are named, the first first; null where the picture shows a reader's choice, or the step is about none
 */
export function tellingIn(index, state, ids) {
  if (!stepOf(index, state) || !selectedByStep(index, state) || state.hover !== null) return null;
  const share = mentionsIn(index, state);
  const ties = [...ids].map((id) => index.ties.get(id)).filter((tie) => tie.type !== "membership").sort(byStart);
  const weight = (tie) => (tie.id === state.selection ? 2 : share(tie));
  const main = ties.filter((tie) => weight(tie) >= SPOKEN_OF).sort((a, b) => weight(b) - weight(a));
  if (main.length === 0 || weight(main[0]) <= SPOKEN_OF) return null;
  const news = beganSince(index, state, ties.filter((tie) => !main.includes(tie))).slice(0, MOST_NEWS);
  return { main: new Set(main.map(({ id }) => id)), named: [...main, ...news].map(({ id }) => id) };
}

/**
 * Strokes that stand out: a chosen tie broader than those around it, and where a step is about some,
 * the others thin and pale.
 * @param {{tie: object, look: object, curve: object}[]} strokes
 * @param {Set<string>} strong what is chosen
 * @param {object|null} telling from tellingIn()
 */
export function weighted(strokes, strong, telling) {
  const partOf = (tie) => {
    if (strong.has(tie.id)) return "chosen";
    if (telling?.main.has(tie.id)) return "main";
    return telling && tie.type !== "membership" ? "aside" : null;
  };
  return strokes.map((stroke) => {
    const { look } = stroke;
    const part = partOf(stroke.tie);
    if (!part) return stroke;
    const pale = part === "aside" ? { alpha: ASIDE_ALPHA, ghost: true } : {};
    return { ...stroke, look: { ...look, ...pale, key: `${look.key} ${part}`, width: look.width * WIDTHS[part] } };
  });
}
