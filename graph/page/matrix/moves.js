/** What the hand and the keyboard do on the matrix: arrow keys lead among its cells, of which one is reached by Tab. */

import { pairOf } from "../core/strands.js";
import { placeOf } from "./board.js";
import { placeAfter } from "./places.js";

/** @import { CellPlace } from "./types.d.ts" */

/** @typedef {{pair: (id: string) => void, state: (id: string) => void, point: (row: string | null, column: string | null) => void}} Acts */

/**
 * @param {ReturnType<typeof import("./board.js").createBoard>} board
 * @param {() => string[]} states who stands in it, in order
 * @param {Acts} acts
 */
export function bindMoves({ table, at }, states, acts) {
  /** The states of the cell that Tab reaches; null for a head's other side. @type {{row: string | null, column: string | null}} */
  let current = { row: null, column: null };

  /** @param {string | null} id */
  const numberOf = (id) => (id === null ? -1 : states().indexOf(id));
  const placeNow = () => ({ row: numberOf(current.row), column: numberOf(current.column) });
  /** @param {CellPlace} place */
  const statesAt = ({ row, column }) => ({ row: states()[row] ?? null, column: states()[column] ?? null });

  /** @param {CellPlace} to */
  function reach(to) {
    for (const old of table.querySelectorAll("[tabindex='0']")) old.setAttribute("tabindex", "-1");
    at(to)?.setAttribute("tabindex", "0");
    current = statesAt(to);
  }

  /** @param {CellPlace} place */
  function act(place) {
    const { row, column } = statesAt(place);
    if (row !== null && column !== null && row !== column) acts.pair(pairOf({ from: row, to: column }));
    else if (row ?? column) acts.state(String(row ?? column));
  }

  /** Where the pointer or the keyboard is, its row's and its column's heads stand out. @param {CellPlace | null} place */
  function light(place) {
    for (const lit of table.querySelectorAll(".matrix-lit")) lit.classList.remove("matrix-lit");
    for (const where of place ? [{ row: place.row, column: -1 }, { row: -1, column: place.column }] : []) at(where)?.classList.add("matrix-lit");
    const { row, column } = place ? statesAt(place) : { row: null, column: null };
    acts.point(row, column);
  }

  table.addEventListener("click", ({ target }) => {
    const found = placeOf(target);
    if (!found) return;
    reach(found);
    act(found);
  });
  table.addEventListener("pointerover", ({ target }) => light(placeOf(target)));
  table.addEventListener("pointerleave", () => light(table.contains(document.activeElement) ? placeNow() : null));
  table.addEventListener("focusin", ({ target }) => {
    const found = placeOf(target);
    if (found) reach(found);
    light(found);
  });
  table.addEventListener("focusout", () => light(null));
  table.addEventListener("keydown", (event) => {
    const from = placeOf(event.target);
    if (!from) return;
    const isAct = event.key === "Enter" || event.key === " ";
    const to = placeAfter(event, from, states().length);
    if (!isAct && !to) return;
    event.preventDefault();
    event.stopPropagation();
    if (to) at(to)?.focus();
    else act(from);
  });
  return { reach, placeNow };
}
