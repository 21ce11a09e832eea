import assert from "node:assert/strict";
import { test } from "node:test";

import { indexData } from "../../../graph/page/core/index.js";
import { framesOf } from "../../../graph/page/matrix/order.js";
import { createMatrixGrid } from "../../../graph/page/matrix/grid.js";
import { beDocument } from "../document/document.js";
import { partly } from "../partly.js";
import { sampleData } from "../sample.js";

/** @import { Matrix } from "../../../graph/page/matrix/types.d.ts" */
/** @import { FakeElement } from "../document/element.js" */

const index = indexData(sampleData("small"));

test("a bloc's frame is closed on all four sides, at the table's edges too", () => {
  beDocument();
  const grid = createMatrixGrid(partly({ pair() {}, state() {}, point() {} }));
  const table = /** @type {FakeElement} */ (/** @type {unknown} */ (grid.element));
  /** @type {[string[], string[]][]} */
  const cases = [[["NOR"], []], [["NOR"], ["SRB"]]];
  for (const [starts, alone] of cases) {
    const states = alone.length > 0 ? ["USA", "RUS", "NOR", "SRB"] : ["USA", "RUS", "NOR", "XKX"];
    const blocs = new Set([...starts, ...alone]);
    const frames = framesOf({ states, starts: blocs, alone });
    grid.show(index, partly({ states, starts: blocs, alone, cells: new Map() }), "A title", { marked: new Set(), chosen: null });
    /** @param {number} row @param {number} column @param {string} name */
    const has = (row, column, name) => table.querySelectorAll(`[data-row='${row}']`)
      .some((cell) => /** @type {Record<string, string>} */ (cell.dataset).column === String(column) && cell.className.split(" ").includes(name));
    states.forEach((_, row) => states.forEach((_one, column) => {
      const frame = frames.find(({ first, last }) => first <= row && row <= last && first <= column && column <= last);
      const sides = { "matrix-top": row === frame?.first, "matrix-bottom": row === frame?.last, "matrix-before": column === frame?.first, "matrix-behind": column === frame?.last };
      for (const [side, is] of Object.entries(sides)) assert.equal(has(row, column, side), is, `${side} ${row} ${column}`);
    }));
  }
});

/** @param {string[]} states @returns {Matrix} */
const matrix = (states) => partly({ states, starts: new Set(), cells: new Map() });

test("Tab reaches the first cell of two states, and stays with its states when others come and go", () => {
  beDocument();
  const grid = createMatrixGrid(partly({ pair() {}, state() {}, point() {} }));
  const table = /** @type {FakeElement} */ (/** @type {unknown} */ (grid.element));
  const reached = () => table.querySelectorAll("[tabindex='0']").map((cell) => {
    const { row, column } = /** @type {Record<string, string>} */ (cell.dataset);
    return `${row} ${column}`;
  });
  const nothing = { marked: new Set(/** @type {string[]} */ ([])), chosen: null };
  for (const [states, place] of /** @type {[string[], string[]][]} */ ([
    [["SRB"], ["0 0"]], [["SRB", "RUS", "USA"], ["0 0"]], [["NOR", "USA", "SRB"], ["2 2"]], [["NOR", "USA"], ["0 1"]], [[], []],
  ])) {
    grid.show(index, matrix(states), "A title", nothing);
    assert.deepEqual(reached(), place, states.join());
  }
});
