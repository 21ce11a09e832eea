/**
 * A table on the page: headings that sort, rows in one or two groups. On a phone its rows are cards, so the roles
 * are written out: browsers drop those of a table that is not laid out as one.
 */

import { say } from "../core/say.js";
import { h } from "../elements/dom.js";
import { createLines, linesOf } from "./lines.js";

/** @import { Cells, Column, Grid, Group, Order, Row } from "./types.d.ts" */

const STEPS = new Map([["ArrowDown", 1], ["ArrowUp", -1]]);

/** A click on a row chooses it, and arrows lead from one to the next. @param {HTMLElement} table @param {(id: string) => void} select */
function bindRows(table, select) {
  table.addEventListener("click", (event) => {
    const clicked = /** @type {Element} */ (event.target);
    const id = clicked.closest("a, .sort") ? undefined : clicked.closest("tr[data-id]")?.getAttribute("data-id");
    if (typeof id === "string" && String(window.getSelection()) === "") select(id);
  });
  table.addEventListener("keydown", (event) => {
    const step = STEPS.get(event.key);
    /** @type {HTMLElement[]} */
    const buttons = [...table.querySelectorAll(".row-button")].filter((one) => one instanceof HTMLElement);
    const at = buttons.findIndex((one) => one === event.target);
    if (!step || at < 0) return;
    event.preventDefault();
    event.stopPropagation();
    buttons[at + step]?.focus();
  });
}

/**
 * @template {Row} R
 * @param {string} name of the table
 * @param {Column<R>[]} columns
 * @param {Cells<R>} cells
 * @param {{sort: (column: string) => void, select: (id: string) => void}} actions
 * @returns {Grid}
 */
export function createGrid(name, columns, cells, actions) {
  const heads = columns.map((column) => h("th", { role: "columnheader", scope: "col", class: `column-${column.id}${column.number ? " number" : ""}` },
    h("button", { type: "button", class: "sort", on: { click: () => actions.sort(column.id) } },
      column.label, h("span", { class: "sort-mark", "aria-hidden": "true" }))));
  const caption = h("caption", { id: `caption-${name}` });
  const bodies = [0, 1].map(() => h("tbody", { role: "rowgroup" }));
  const table = h("table", { class: `grid grid-${name}`, role: "table", "aria-labelledby": caption.id }, caption,
    h("thead", { role: "rowgroup" }, h("tr", { role: "row" }, heads)), bodies);
  /** @type {string | null} */
  let selected = null;

  /** @param {R} row */
  function rowLine(row) {
    return h("tr", {
      role: "row", "data-id": row.id, "aria-current": row.id === selected ? "true" : null,
    }, columns.map((column, i) => h(i === 0 ? "th" : "td", {
      role: i === 0 ? "rowheader" : "cell", scope: i === 0 ? "row" : null, class: column.number ? "number" : null,
      "data-label": column.label,
    }, cells[column.id](row))));
  }

  /** @param {string} title */
  function heading(title) {
    return h("tr", { role: "row", class: "group" },
      h("th", { role: "rowheader", scope: "rowgroup", colspan: columns.length }, title));
  }

  /** @type {ReturnType<typeof createLines<R>>} */
  const lines = createLines(bodies, ({ row, title }) => (row ? rowLine(row) : heading(title)));
  const element = h("div", { class: "grid-scroll", tabindex: "0", role: "region", "aria-label": say("table.label") }, table, lines.more);
  lines.follow(element);
  bindRows(table, actions.select);

  return {
    element,
    /** @param {Group<R>[]} groups @param {string} title @param {Order} order */
    show(groups, title, order) {
      caption.textContent = title;
      element.setAttribute("aria-label", title);
      columns.forEach(({ id }, i) => {
        if (id === order.column) heads[i].setAttribute("aria-sort", order.descending ? "descending" : "ascending");
        else heads[i].removeAttribute("aria-sort");
      });
      lines.show(linesOf(groups));
    },
    /** @param {string | null} id */
    mark(id) {
      if (id === selected) return;
      for (const row of table.querySelectorAll("[aria-current]")) row.removeAttribute("aria-current");
      selected = id;
      for (const row of /** @type {NodeListOf<HTMLElement>} */ (table.querySelectorAll("tr[data-id]"))) {
        if (row.dataset.id === id) row.setAttribute("aria-current", "true");
      }
    },
    scrollToTop() {
      element.scrollTop = 0;
    },
  };
}
