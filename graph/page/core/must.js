/** What must be there. Pure. */

/**
 * A value that cannot be missing: the actor at a tie's end, an element of the skeleton.
 * @template Value
 * @param {Value} value @returns {NonNullable<Value>}
 */
export function must(value) {
  if (value === undefined || value === null) throw new Error("something is missing that must be there");
  return value;
}
