/**
 * Which ties a step's text speaks of, by the words of their titles, so that these are named first, in
 * the picture and in words. Pure.
 */

import { foldText } from "../fold.js";
import { stepOf } from "./step.js";
import { plainText } from "./rich.js";

/** Words are alike that begin alike: "treaty" and "treaties", "invades" and "invasion". */
const STEM = 5;
/** Letters, and numbers as in "START II", say more than these. */
const COMMON = new Set(["the", "and", "with", "for", "from", "over", "between", "agree", "treat", "accor", "pact", "allia", "relat"]);

/** The words of a text that tell it from others, shortened. @returns {Set<string>} */
export function stems(text) {
  const words = foldText(text).split(" ").filter((word) => word.length > 2 || /^([ivx]+|\d+)$/.test(word));
  return new Set(words.map((word) => word.slice(0, STEM)).filter((word) => !COMMON.has(word)));
}

const known = new WeakMap();

function wordsOf(step) {
  if (!known.has(step)) known.set(step, stems(plainText(step.text)));
  return known.get(step);
}

/**
 * How much of a tie's title stands in the text of the step that the state is at.
 * @param {object} index
 * @param {object} state
 * @returns {function(object): number} a tie's share, 0 … 1; 0 for every tie outside stories
 */
export function mentionsIn(index, state) {
  const at = stepOf(index, state);
  if (!at) return () => 0;
  const text = wordsOf(at.step);
  return (tie) => {
    const title = [...stems(tie.title ?? index.kinds[tie.kind]?.label ?? "")];
    return title.length > 0 ? title.filter((word) => text.has(word)).length / title.length : 0;
  };
}
