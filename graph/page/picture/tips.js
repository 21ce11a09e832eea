/** Whom lines lead to on a map on which nothing is chosen, and who is therefore named: without a name a line seems to lead nowhere. Pure. */

/** @import { Box, StrandStroke } from "../drawing/types.d.ts" */
/** @import { Content } from "./types.d.ts" */

/** So many of the broadest lines on a map have names at both ends, and those that lead over such a share of what is seen. */
const NAMED_ENDS = { broadest: 12, far: 0.25 };
/** Where no more actors are on a map, as of a region alone, all that lines lead to are named if there is room. */
const FEW = 80;
/** @type {StrandStroke[]} */
const NO_STRANDS = [];

/**
 * Whom the broadest and the longest lines on a map lead to, where nothing is chosen: an eye follows these, and reads the name that is nearest; and
 * of a few who are there whom any does.
 * @param {Content} content @param {StrandStroke[]} strands the strongest first @param {Box} area that is seen
 */
export function endsToName({ ground, bright, shown }, strands, { left, right }) {
  const some = ground && !bright ? strands : NO_STRANDS;
  /** @param {StrandStroke[]} lines */
  const endsOfAll = (lines) => new Set(lines.flatMap(({ strand: { from, to } }) => [from, to]));
  return {
    ends: endsOfAll(some.filter(({ long }, i) => i < NAMED_ENDS.broadest || long > NAMED_ENDS.far * (right - left))),
    tips: endsOfAll(shown.actors.size > FEW ? NO_STRANDS : some),
  };
}
