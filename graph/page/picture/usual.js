/** What of some strands is usual, and how few they are: by these each looks as it does. Pure. */

/** @import { Strand } from "../core/types.d.ts" */

/** Up to so many strands are a handful, from so many on a crowd. */
const SPARSE = { handful: 20, crowd: 160 };

/** From 1 for a handful of strands to 0 for a crowd, by their doublings. @param {number} count */
function sparseness(count) {
  const { handful, crowd } = SPARSE;
  return Math.max(0, Math.min(1, Math.log2(crowd / Math.max(1, count)) / Math.log2(crowd / handful)));
}

/** What half of the strands have no more than, and how few are drawn. @param {Strand[]} strands @param {number} [drawn] how many of them */
export function usualOf(strands, drawn = strands.length) {
  /** @param {number[]} numbers */
  const middle = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)] ?? 1;
  return {
    ties: middle(strands.map(({ ties }) => ties.length)),
    weight: Math.max(1, middle(strands.map(({ weight }) => weight))),
    sparse: sparseness(drawn),
  };
}
