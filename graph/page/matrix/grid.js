/**
 * The matrix as a table on the page: rows and columns of states, heads that stay in sight, and in the cells what
 * each two are to each other.
 */

import { must } from "../core/must.js";
import { say } from "../core/say.js";
import { pairOf } from "../core/strands.js";
import { actorName } from "../core/words.js";
import { bdi, h, there } from "../elements/dom.js";
import { flagSample } from "../elements/samples.js";
import { createBoard } from "./board.js";
import { cellSample, lookOf } from "./cell-sample.js";
import { bindMoves } from "./moves.js";
import { framesOf } from "./order.js";
import { createSight } from "./sight.js";
import { cellInWords } from "./words.js";

/** @import { Index, KnownActor } from "../core/types.d.ts" */
/** @import { Cell, CellPlace, Choice, Matrix } from "./types.d.ts" */
/** @import { Acts } from "./moves.js" */

/** @typedef {ReturnType<typeof createBoard>} Board */

/** @param {Index} index @param {string} id */
function headOf(index, id) {
  const actor = /** @type {KnownActor} */ (must(index.actors.get(id)));
  return h("span", { class: "matrix-name", "data-code": id }, actor.type === "state" && flagSample(index, actor), bdi(actor.name));
}

/** @param {Board} board @param {Index} index @param {Matrix} matrix @param {Set<string>} marked */
function putHeads(board, index, { states, starts }, marked) {
  states.forEach((id, i) => {
    const name = actorName(index, id);
    const className = `${starts.has(id) ? "matrix-start" : ""}${marked.has(id) ? " matrix-marked" : ""}`.trim();
    const actor = index.actors.get(id);
    const said = `${className} ${id} ${name} ${actor?.type === "state" ? actor.flag : ""}`;
    for (const where of [{ row: -1, column: i }, { row: i, column: -1 }]) {
      const node = board.put(where, said, className, () => [headOf(index, id)]);
      node.title = name;
      node.setAttribute("scope", where.row < 0 ? "col" : "row");
    }
  });
}

/** @param {Index} index @param {string} row @param {Cell | undefined} cell @param {boolean} own */
function contentOf(index, row, cell, own) {
  const actor = index.actors.get(row);
  if (own) return there(actor?.type === "state" && flagSample(index, actor));
  return cell ? [cellSample(lookOf(cell))] : [];
}

/** The sides at which a cell lies at the edge of its bloc's frame. @param {{first: number, last: number}[]} frames @param {CellPlace} where */
function edgesOf(frames, { row, column }) {
  const frame = frames.find(({ first, last }) => first <= Math.min(row, column) && Math.max(row, column) <= last);
  return frame ? [row === frame.first && "matrix-top", row === frame.last && "matrix-bottom", column === frame.first && "matrix-before", column === frame.last && "matrix-behind"] : [];
}

/** @param {Board} board @param {Index} index @param {Matrix} matrix @param {ReturnType<typeof framesOf>} frames @param {CellPlace} where @param {Choice} choice */
function putCell(board, index, { states, starts, cells }, frames, where, { marked, chosen }) {
  const [row, column] = [states[where.row], states[where.column]];
  const own = row === column;
  const cell = own ? undefined : cells.get(pairOf({ from: row, to: column }));
  const alone = marked.size === 1;
  const className = [
    own && "matrix-own", starts.has(row) && "matrix-start-row", starts.has(column) && "matrix-start-column",
    ...edgesOf(frames, where),
    alone && marked.has(row) && "matrix-along", alone && marked.has(column) && "matrix-across",
  ].filter(Boolean).join(" ");
  const words = cellInWords(index, row, column, cell);
  const node = board.put(where, `${className} ${own ? row : ""} ${words} ${cell?.way}`, className, () => contentOf(index, row, cell, own));
  node.setAttribute("aria-label", words);
  const selected = !own && chosen === pairOf({ from: row, to: column });
  if (selected) node.setAttribute("aria-selected", "true");
  else node.removeAttribute("aria-selected");
}

/** @param {Acts} acts */
export function createMatrixGrid(acts) {
  const board = createBoard();
  const { table, caption, at } = board;
  /** @type {string[]} */
  let states = [];
  const { reach, placeNow } = bindMoves(board, () => states, acts);

  const scroll = h("div", { class: "matrix-scroll" }, table);
  const element = h("div", { class: "matrix-view" }, scroll);
  const sight = createSight(scroll, table, at);

  return {
    element,
    /** @param {Index} index that of the day @param {Matrix} matrix @param {string} title @param {Choice} choice */
    show(index, matrix, title, choice) {
      const within = table.contains(document.activeElement);
      const others = states.length !== matrix.states.length;
      if (others) board.build(matrix.states.length);
      states = matrix.states;
      caption.textContent = title;
      const marked = new Set(states.filter((id) => choice.marked.has(id)));
      putHeads(board, index, matrix, marked);
      const frames = framesOf(matrix);
      states.forEach((_, row) => states.forEach((_one, column) => putCell(board, index, matrix, frames, { row, column }, { ...choice, marked })));
      table.hidden = states.length === 0;
      if (states.length === 0) return;
      if (others) sight.fitNames();
      sight.seek(states, choice);
      sight.tellMore();
      const now = placeNow();
      const to = at(now) ? now : { row: 0, column: states.length > 1 ? 1 : 0 };
      reach(to);
      if (within) at(to)?.focus({ preventScroll: true });
    },
    /** The cell that Tab reaches. */
    focus: () => at(placeNow())?.focus(),
    keys: say("matrix.keys"),
  };
}
