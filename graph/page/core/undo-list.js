/** The states that were, oldest first, and where among them the page stands. Pure. */

/**
 * @template Entry
 * @param {Entry} first the state in which the page opens
 */
export function createUndoList(first) {
  let states = [first];
  let at = 0;

  /** @param {number} to */
  function turn(to) {
    if (to < 0 || to >= states.length) return null;
    at = to;
    return states[at];
  }

  return {
    at: () => at,
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
