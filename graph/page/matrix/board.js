/** The matrix's table and its cells by place, heads at -1. What has not changed is left as it stands. */

import { must } from "../core/must.js";
import { h } from "../elements/dom.js";

/** @import { CellPlace } from "./types.d.ts" */

/** @param {CellPlace} place */
const keyOf = ({ row, column }) => `${row} ${column}`;

/** The place of the cell that an element is in. @param {EventTarget | null} target @returns {CellPlace | null} */
export function placeOf(target) {
  const cell = /** @type {HTMLElement | null} */ (/** @type {Element | null} */ (target)?.closest("[data-row]") ?? null);
  return cell ? { row: Number(cell.dataset.row), column: Number(cell.dataset.column) } : null;
}

export function createBoard() {
  const caption = h("caption", { class: "unseen", id: "matrix-caption" });
  const head = h("tr", { role: "row" });
  const body = h("tbody", { role: "rowgroup" });
  const table = h("table", { class: "matrix-grid", role: "grid", "aria-labelledby": caption.id, "aria-describedby": "matrix-keys" }, caption,
    h("thead", { role: "rowgroup" }, head), body);
  /** @type {Map<string, {node: HTMLElement, said: string}>} */
  let placed = new Map();

  /** @param {"td" | "th"} tag @param {number} row @param {number} column @param {string} role */
  function place(tag, row, column, role) {
    const node = h(tag, { role, "data-row": row, "data-column": column, tabindex: "-1" });
    placed.set(keyOf({ row, column }), { node, said: "" });
    return node;
  }

  return {
    table,
    caption,
    /** The cell at a place. @param {CellPlace} where */
    at: (where) => placed.get(keyOf(where))?.node ?? null,
    /** Empty cells for so many states. @param {number} size */
    build(size) {
      placed = new Map();
      const numbers = Array.from({ length: size }, (_, i) => i);
      head.replaceChildren(h("td", { role: "gridcell", class: "matrix-corner" }), ...numbers.map((column) => place("th", -1, column, "columnheader")));
      body.replaceChildren(...numbers.map((row) => h("tr", { role: "row" },
        place("th", row, -1, "rowheader"), numbers.map((column) => place("td", row, column, "gridcell")))));
      table.style.setProperty("--n", String(Math.max(1, size)));
    },
    /**
     * @param {CellPlace} where @param {string} said what stands there, to know whether it has changed
     * @param {string} className @param {() => (Node | string)[]} content
     */
    put(where, said, className, content) {
      const one = must(placed.get(keyOf(where)));
      if (one.said !== said) {
        one.said = said;
        one.node.className = className;
        one.node.replaceChildren(...content());
      }
      return one.node;
    },
  };
}
