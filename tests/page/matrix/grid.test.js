import assert from "node:assert/strict";
import { test } from "node:test";

import { indexData } from "../../../graph/page/core/index.js";
import { createMatrixGrid } from "../../../graph/page/matrix/grid.js";
import { beDocument } from "../document/document.js";
import { partly } from "../partly.js";
import { sampleData } from "../sample.js";

/** @import { Matrix } from "../../../graph/page/matrix/types.d.ts" */
/** @import { FakeElement } from "../document/element.js" */

const index = indexData(sampleData("small"));

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
