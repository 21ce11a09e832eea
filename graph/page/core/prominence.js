/** How prominent an actor is among what is shown: what its ties weigh. Who is more so has its name and its flag first. Pure. */

import { dayless, isMembership, weightOf } from "./index.js";
import { memo } from "./memo.js";

/** @import { Index } from "./types.d.ts" */

/** What an actor belongs to says less of it than what it does with another, and parts those who do nothing. */
const MEMBERSHIP = 0.01;

/** What the ties of each actor weigh. @type {(index: Index, shown: {ties: Set<string>}) => Map<string, number>} */
export const prominenceOf = memo((index, shown) => ({ index: dayless(index), ties: shown.ties }), ({ index, ties }) => {
  /** @type {Map<string, number>} */
  const weights = new Map();
  for (const id of ties) {
    const tie = index.ties.get(id);
    if (!tie) continue;
    const weight = isMembership(tie) ? MEMBERSHIP : weightOf(index, tie);
    for (const end of [tie.from, tie.to]) weights.set(end, (weights.get(end) ?? 0) + weight);
  }
  return weights;
}, { keep: 4 });
