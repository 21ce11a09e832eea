/**
 * The one way to remember what was computed. What is remembered names its inputs, and is computed
 * from these alone: what it depends on and what it is compared by cannot drift apart. Pure.
 */

/**
 * @template {unknown[]} Call
 * @template {object} Inputs
 * @template Result
 * @param {(...call: Call) => Inputs} inputsOf names the inputs of a call, the same names in the same order
 *   each time: {day, filters}. Texts and numbers are compared by value, objects by identity
 * @param {(inputs: Inputs) => Result} compute gets the named inputs, and nothing else of the call
 * @param {{keep?: number, alike?: (one: Result, other: Result) => boolean}} [options] how many results are
 *   kept: Infinity for what is asked for in any order; whether a new result says the same as the one before,
 *   which is then given instead, so that what names it as its input need not be computed anew either
 * @returns {(...call: Call) => Result}
 */
export function memo(inputsOf, compute, { keep = 1, alike = () => false } = {}) {
  /** @typedef {Map<unknown, unknown>} Shelf */
  /** @type {Shelf} */
  const results = new Map();
  let count = 0;
  /** @type {{result: Result} | null} */
  let given = null;

  /** The results by their last input, below all the others. @param {unknown[]} values */
  const shelfOf = (values) => values.slice(0, -1).reduce((/** @type {Shelf} */ shelf, value) => {
    if (!shelf.has(value)) shelf.set(value, new Map());
    return /** @type {Shelf} */ (shelf.get(value));
  }, results);

  return (...call) => {
    const inputs = inputsOf(...call);
    const values = Object.values(inputs);
    const last = values.at(-1);
    const known = shelfOf(values);
    if (known.has(last)) return /** @type {Result} */ (known.get(last));
    const made = compute(inputs);
    const result = given && alike(made, given.result) ? given.result : made;
    given = { result };
    if (count >= keep) {
      results.clear();
      count = 0;
    }
    count += 1;
    shelfOf(values).set(last, result);
    return result;
  };
}
