/**
 * The matrix as a table on the page: rows and columns of states, heads that stay in sight, and cells among which
 * arrow keys lead. One of its cells is reached by Tab. What has not changed is left as it stands.
 */

import { must } from "../core/must.js";
import { say } from "../core/say.js";
import { pairOf } from "../core/strands.js";
import { actorName } from "../core/words.js";
import { bdi, h, there } from "../elements/dom.js";
import { flagSample } from "../elements/samples.js";
import { cellSample, lookOf } from "./cell-sample.js";
import { placeAfter } from "./places.js";
import { cellInWords } from "./words.js";

/** @import { Index, KnownActor } from "../core/types.d.ts" */
/** @import { Cell, CellPlace, Matrix } from "./types.d.ts" */

/** @typedef {{pair: (id: string) => void, state: (id: string) => void, point: (row: string | null, column: string | null) => void}} Acts */
/** @typedef {{node: HTMLElement, said: string}} Placed */

/** @param {Index} index @param {string} id */
function headOf(index, id) {
  const actor = /** @type {KnownActor} */ (must(index.actors.get(id)));
  return h("span", { class: "matrix-name" }, actor.type === "state" && flagSample(index, actor), bdi(actor.name));
}

/** @param {Acts} acts */
export function createMatrixGrid(acts) {
  const caption = h("caption", { class: "unseen", id: "matrix-caption" });
  const head = h("tr", { role: "row" });
  const body = h("tbody", { role: "rowgroup" });
  const table = h("table", { class: "matrix-grid", role: "grid", "aria-labelledby": caption.id, "aria-describedby": "matrix-keys" }, caption,
    h("thead", { role: "rowgroup" }, head), body);
  const element = h("div", { class: "matrix-scroll" }, table);

  /** @type {Matrix | null} */
  let shown = null;
  /** The cells by place, heads at -1. @type {Map<string, Placed>} */
  let placed = new Map();
  /** The states of the cell that Tab reaches; null for a head's other side. @type {{row: string | null, column: string | null}} */
  let current = { row: null, column: null };

  /** @param {CellPlace} place */
  const keyOf = ({ row, column }) => `${row} ${column}`;
  /** @param {CellPlace} place */
  const at = (place) => placed.get(keyOf(place));
  /** @param {string | null} id */
  const numberOf = (id) => (id === null || !shown ? -1 : shown.states.indexOf(id));
  const placeNow = () => ({ row: numberOf(current.row), column: numberOf(current.column) });
  /** @param {Element | null} target @returns {CellPlace | null} */
  const placeOf = (target) => {
    const cell = /** @type {HTMLElement | null} */ (target?.closest("[data-row]") ?? null);
    return cell ? { row: Number(cell.dataset.row), column: Number(cell.dataset.column) } : null;
  };
  /** @param {CellPlace} place */
  const statesAt = ({ row, column }) => ({ row: shown?.states[row] ?? null, column: shown?.states[column] ?? null });

  /** @param {"td" | "th"} tag @param {number} row @param {number} column @param {string} role */
  function place(tag, row, column, role) {
    const node = h(tag, { role, "data-row": row, "data-column": column, tabindex: "-1" });
    placed.set(keyOf({ row, column }), { node, said: "" });
    return node;
  }

  /** @param {number} size */
  function build(size) {
    placed = new Map();
    const numbers = Array.from({ length: size }, (_, i) => i);
    head.replaceChildren(h("td", { role: "gridcell", class: "matrix-corner" }), ...numbers.map((column) => place("th", -1, column, "columnheader")));
    body.replaceChildren(...numbers.map((row) => h("tr", { role: "row" },
      place("th", row, -1, "rowheader"), numbers.map((column) => place("td", row, column, "gridcell")))));
    table.style.setProperty("--n", String(Math.max(1, size)));
  }

  /** @param {CellPlace} place @param {string} said what stands there, to know whether it has changed @param {string} className @param {() => (Node | string)[]} content */
  function put(place, said, className, content) {
    const one = must(at(place));
    if (one.said === said) return;
    one.said = said;
    one.node.className = className;
    one.node.replaceChildren(...content());
  }

  /** @param {Index} index @param {Matrix} matrix @param {Set<string>} marked */
  function putHeads(index, { states, starts }, marked) {
    states.forEach((id, i) => {
      const name = actorName(index, id);
      const className = `${starts.has(id) ? "matrix-start" : ""}${marked.has(id) ? " matrix-marked" : ""}`.trim();
      for (const where of [{ row: -1, column: i }, { row: i, column: -1 }]) {
        const flag = index.actors.get(id);
        put(where, `${className} ${id} ${name} ${flag?.type === "state" ? flag.flag : ""}`, className, () => [headOf(index, id)]);
        const { node } = must(at(where));
        node.title = name;
        node.setAttribute("scope", where.row < 0 ? "col" : "row");
      }
    });
  }

  /** @param {Index} index @param {Matrix} matrix @param {CellPlace} where @param {string | null} chosen */
  function putCell(index, { states, starts, cells }, where, chosen) {
    const [row, column] = [states[where.row], states[where.column]];
    const own = row === column;
    const cell = own ? undefined : cells.get(pairOf({ from: row, to: column }));
    const className = [own ? "matrix-own" : "", starts.has(row) ? "matrix-start-row" : "", starts.has(column) ? "matrix-start-column" : ""].join(" ").trim();
    const words = cellInWords(index, row, column, cell);
    const { node } = must(at(where));
    put(where, `${className} ${own ? row : ""} ${words} ${cell?.way}`, className, () => contentOf(index, row, cell, own));
    node.setAttribute("aria-label", words);
    const selected = !own && chosen === pairOf({ from: row, to: column });
    if (selected) node.setAttribute("aria-selected", "true");
    else node.removeAttribute("aria-selected");
  }

  /** @param {Index} index @param {string} row @param {Cell | undefined} cell @param {boolean} own */
  function contentOf(index, row, cell, own) {
    const actor = index.actors.get(row);
    if (own) return there(actor?.type === "state" && flagSample(index, actor));
    return cell ? [cellSample(lookOf(cell))] : [];
  }

  /** @param {CellPlace} to */
  function reach(to) {
    for (const old of table.querySelectorAll("[tabindex='0']")) old.setAttribute("tabindex", "-1");
    at(to)?.node.setAttribute("tabindex", "0");
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
    for (const where of place ? [{ row: place.row, column: -1 }, { row: -1, column: place.column }] : []) at(where)?.node.classList.add("matrix-lit");
    const { row, column } = place ? statesAt(place) : { row: null, column: null };
    acts.point(row, column);
  }

  table.addEventListener("click", (event) => {
    const found = placeOf(/** @type {Element} */ (event.target));
    if (!found) return;
    reach(found);
    act(found);
  });
  table.addEventListener("pointerover", (event) => light(placeOf(/** @type {Element} */ (event.target))));
  table.addEventListener("pointerleave", () => light(table.contains(document.activeElement) ? placeNow() : null));
  table.addEventListener("focusin", (event) => {
    const found = placeOf(/** @type {Element} */ (event.target));
    if (found) reach(found);
    light(found);
  });
  table.addEventListener("focusout", () => light(null));
  table.addEventListener("keydown", (event) => {
    const from = placeOf(/** @type {Element} */ (event.target));
    if (!from || !shown) return;
    const isAct = event.key === "Enter" || event.key === " ";
    const to = placeAfter(event, from, shown.states.length);
    if (!isAct && !to) return;
    event.preventDefault();
    event.stopPropagation();
    if (to) at(to)?.node.focus();
    else act(from);
  });

  return {
    element,
    /**
     * @param {Index} index that of the day @param {Matrix} matrix @param {string} title
     * @param {{marked: Set<string>, chosen: string | null}} choice the states that are chosen, and the pair
     */
    show(index, matrix, title, { marked, chosen }) {
      const within = table.contains(document.activeElement);
      if (!shown || shown.states.length !== matrix.states.length) build(matrix.states.length);
      shown = matrix;
      caption.textContent = title;
      putHeads(index, matrix, marked);
      matrix.states.forEach((_, row) => matrix.states.forEach((_one, column) => putCell(index, matrix, { row, column }, chosen)));
      const now = placeNow();
      const first = { row: 0, column: matrix.states.length > 1 ? 1 : 0 };
      const to = at(now) ? now : first;
      if (matrix.states.length > 0) reach(to);
      if (within && matrix.states.length > 0) at(to)?.node.focus({ preventScroll: true });
      table.hidden = matrix.states.length === 0;
    },
    /** The cell that Tab reaches. */
    focus: () => at(placeNow())?.node.focus(),
    keys: say("matrix.keys"),
  };
}
