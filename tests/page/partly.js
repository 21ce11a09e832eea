/** Stand-ins, for the tests. */

/** @import { Part } from "./types.d.ts" */

/**
 * Stands for a whole of which the test's subject looks only at some parts.
 * @template Whole
 * @param {Part<NoInfer<Whole>>} part
 * @returns {Whole}
 */
export function partly(part) {
  return /** @type {Whole} */ (part);
}
