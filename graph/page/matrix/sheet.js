/** The matrix as rows for a spreadsheet: a line for each two states that have anything to do with each other. Pure. */

import { must } from "../core/must.js";
import { say, sayRow } from "../core/say.js";
import { actorName } from "../core/words.js";

/** @import { Index } from "../core/types.d.ts" */
/** @import { Matrix } from "./types.d.ts" */

const COLUMNS = ["one", "one_name", "other", "other_name", "cooperations", "conflicts", "refusals", "others", "idle", "allied", "ties", "sources"];

/**
 * In the order in which the rows of the matrix stand.
 * @param {Index} index @param {Matrix} matrix
 * @returns {{head: string[], rows: (string | number)[][]}}
 */
export function sheetOfMatrix(index, { states, cells }) {
  const place = new Map(states.map((id, i) => [id, i]));
  const pairs = [...cells.values()].filter(({ ties, allied }) => ties.length + allied.length > 0).map((cell) => {
    const ends = cell.id.split("\n").sort((a, b) => must(place.get(a)) - must(place.get(b)));
    return { cell, ends, at: ends.map((id) => must(place.get(id))) };
  }).sort((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1]);
  return {
    head: COLUMNS.map((column) => say(`matrix.columns.${column}`)),
    rows: pairs.map(({ cell, ends: [one, other] }) => [
      one, actorName(index, one), other, actorName(index, other), cell.cooperates, cell.quarrels, cell.refuses, cell.neither, cell.idle,
      cell.allied.join(" "), cell.ties.map(({ id }) => id).join(" "),
      sayRow("lists.parts", [...new Set(cell.ties.flatMap(({ sources }) => sources ?? []))]),
    ]),
  };
}
