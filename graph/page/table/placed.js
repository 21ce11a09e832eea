/** The tables as they stand on the page, each with its grid: of ties, of what has changed, and of actors. */

import { measureNow } from "../core/measures.js";
import { inView } from "../core/names.js";
import { actorCells, tieCells } from "./cells.js";
import { ordered, rowsOf } from "./choice.js";
import { tables } from "./contents.js";
import { createGrid } from "./grid.js";
import { nextOrder } from "./sort.js";

/** @import { Index, PageState, Store } from "../core/types.d.ts" */
/** @import { Cells, Order, PlacedTable, Row, Table, Tables } from "./types.d.ts" */

/**
 * @param {Index} index @param {Store} store @param {(order: Order) => void} order
 * @returns {(state: PageState) => PlacedTable} the one that a state shows, in the order that it has at first
 */
export function createPlaced(index, store, order) {
  const named = () => inView(index, store.get());
  /** @param {string} id */
  const select = (id) => store.set({ selection: id, hover: null });
  /**
   * @template {Row} R
   * @param {keyof Tables} name @param {Table<R>} table @param {Cells<R>} cells @returns {PlacedTable}
   */
  function placed(name, table, cells) {
    /** @param {string} column */
    const sort = (column) => order(nextOrder(ordered(store.get(), one).order, column));
    const one = { ...table, name, grid: createGrid(name, table.columns, cells, { sort, select }) };
    return one;
  }
  const { ties, changes, actors } = tables(index);
  const [ofTies, ofActors] = [tieCells(index, named), actorCells(index, named)];
  /** @type {Record<keyof Tables, PlacedTable>} */
  const all = { ties: placed("ties", ties, ofTies), changes: placed("changes", changes, ofTies), actors: placed("actors", actors, ofActors) };
  /** @type {string | null} */
  let measure = null;

  /** A measure by which states are drawn has its column. @param {PageState} state */
  function followMeasure(state) {
    const now = measureNow(index, state);
    if (now === measure) return;
    measure = now;
    all.actors = placed("actors", tables(index, now).actors, ofActors);
  }

  return (state) => {
    followMeasure(state);
    const rows = rowsOf(state);
    return all[rows === "ties" && state.compare !== null ? "changes" : rows];
  };
}
