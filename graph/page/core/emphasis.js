/**
 * What stays bright while the rest is dimmed: what the pointer is on, else the selection, else what
 * a story step points at. Null when nothing is singled out.
 */

import { selectedByStep } from "./step.js";
import { endsOfPair } from "./strands.js";

/** @import { Choice, Index, Shown } from "./types.d.ts" */

/** @param {Index} index @param {Shown} shown @param {string} id */
function around(index, shown, id) {
  const actors = new Set([id]);
  const ties = new Set();
  for (const tie of index.tiesOf.get(id) ?? []) {
    if (!shown.ties.has(tie.id)) continue;
    ties.add(tie.id);
    actors.add(tie.from);
    actors.add(tie.to);
  }
  return { actors, ties };
}

/** @param {Index} index @param {Shown} shown @param {string} id */
function ofOne(index, shown, id) {
  if (shown.actors.has(id)) return around(index, shown, id);
  const tie = index.ties.get(id);
  if (!tie || !shown.ties.has(id)) return null;
  return { actors: new Set([tie.from, tie.to]), ties: new Set([id]) };
}

/**
 * Several actors: what lies between them; ties are named with their ends.
 * @param {Index} index @param {Shown} shown @param {string[]} ids
 */
function ofSeveral(index, shown, ids) {
  const actors = new Set(ids.filter((id) => shown.actors.has(id)));
  const ties = new Set();
  for (const id of [...actors]) {
    for (const tie of index.tiesOf.get(id) ?? []) {
      if (shown.ties.has(tie.id) && actors.has(tie.from) && actors.has(tie.to)) ties.add(tie.id);
    }
  }
  for (const id of ids) {
    const tie = index.ties.get(id);
    if (!tie || !shown.ties.has(id)) continue;
    ties.add(id);
    actors.add(tie.from);
    actors.add(tie.to);
  }
  return actors.size > 0 ? { actors, ties } : null;
}

/** @param {Index} index @param {Shown} shown @param {string | null} id */
function ofChosen(index, shown, id) {
  return id === null ? null : ofOne(index, shown, id);
}

/** @param {Index} index @param {Shown} shown @param {{focus: string[]}} named */
function ofFocus(index, shown, { focus }) {
  if (focus.length === 0) return null;
  return focus.length === 1 ? ofOne(index, shown, focus[0]) : ofSeveral(index, shown, focus);
}

/** @param {Shown} one @param {Shown} other */
function together(one, other) {
  return {
    actors: new Set([...one.actors, ...other.actors]),
    ties: new Set([...one.ties, ...other.ties]),
  };
}

/**
 * @param {Index} index
 * @param {{actors: Set<string>, ties: Set<string>}} shown what visible() gave
 * @param {Choice} state
 * @returns {null | {actors: Set<string>, ties: Set<string>}}
 */
export function emphasis(index, shown, state) {
  const pair = endsOfPair(state.hover);
  const hovered = pair ? ofSeveral(index, shown, pair) : ofChosen(index, shown, state.hover);
  if (hovered) return hovered;
  const focus = ofFocus(index, shown, state);
  const selected = ofChosen(index, shown, state.selection);
  if (!selected) return focus;
  // What a step itself selects it shows among what it points at; a reader's choice stands alone.
  return focus && selectedByStep(index, state) ? together(selected, focus) : selected;
}
