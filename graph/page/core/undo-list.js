/** The states that were, oldest first, and where among them the page stands. Pure. */

/**
 * @template Entry
 * @param {Entry[]} known those that there were: at least the one in which the page opens
 * @param {number} [stands] where among them
 */
export function createUndoList(known, stands = 0) {
  let states = known;
  let at = stands;

  /** @param {number} to */
  function turn(to) {
    if (to < 0 || to >= states.length) return null;
    at = to;
    return states[at];
  }

  return {
    at: () => at,
    all: () => states,
    /** A state that can be taken back; what had been taken back is forgotten. @param {Entry} state */
    record(state) {
      states = [...states.slice(0, at + 1), state];
      at += 1;
    },
    /**
     * What changed is not worth taking back: the state in which the page stands is now this.
     * @param {Entry} state
     */
    renew(state) {
      states[at] = state;
    },
    /** The state before, the one after, or the one at a place; null where there is none. */
    back: () => turn(at - 1),
    on: () => turn(at + 1),
    turn,
  };
}
