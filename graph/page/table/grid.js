/**
 * A table on the page: headings that sort, rows in one or two groups, the first few hundred at once
 * and the others as they are scrolled to. On a phone its rows are cards, so the roles are written out:
 * browsers drop those of a table that is not laid out as one.
 */

import { say } from "../core/say.js";
import { h, refill } from "../elements/dom.js";

/** @import { Cells, Column, Grid, Group, Order, Row } from "./types.d.ts" */

const STEPS = new Map([["ArrowDown", 1], ["ArrowUp", -1]]);
const AT_ONCE = 200;

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
  const more = h("button", { type: "button", class: "button more-rows", on: { click: () => append(AT_ONCE) } });
  const element = h("div", { class: "grid-scroll", tabindex: "0", role: "region", "aria-label": say("table.label") }, table, more);

  /** @typedef {{group: number, title: string, row: R | null}} Line */
  /** @type {Line[]} */
  let entries = [];
  let shown = 0;
  /** @type {string | null} */
  let selected = null;

  /** @param {R} row */
  function line(row) {
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

  /** @param {number} from @param {number} to */
  function built(from, to) {
    /** @type {HTMLElement[][]} */
    const parts = [[], []];
    for (const { group, row, title } of entries.slice(from, to)) parts[group].push(row ? line(row) : heading(title));
    return parts;
  }

  function tellMore() {
    const left = entries.length - shown;
    more.hidden = left === 0;
    more.textContent = say("table.more_rows", { some: Math.min(left, AT_ONCE), left });
  }

  /** @param {number} count */
  function append(count) {
    const to = Math.min(entries.length, shown + count);
    built(shown, to).forEach((rows, group) => bodies[group].append(...rows));
    shown = to;
    tellMore();
  }

  new IntersectionObserver((seen) => {
    if (seen.some((one) => one.isIntersecting) && !more.hidden) append(AT_ONCE);
  }, { root: element, rootMargin: "600px" }).observe(more);

  table.addEventListener("click", (event) => {
    const clicked = /** @type {Element} */ (event.target);
    const id = clicked.closest("a, .sort") ? undefined : clicked.closest("tr[data-id]")?.getAttribute("data-id");
    if (typeof id === "string" && String(window.getSelection()) === "") actions.select(id);
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
  window.addEventListener("beforeprint", () => append(entries.length));

  return {
    element,
    /** @param {Group<R>[]} groups @param {string} title @param {Order} order */
    show(groups, title, order) {
      const full = groups.filter(({ rows }) => rows.length > 0);
      entries = full.flatMap((group, i) => [
        ...(full.length > 1 ? [{ group: i, title: group.title, row: null }] : []),
        ...group.rows.map((row) => ({ group: i, title: "", row })),
      ]);
      caption.textContent = title;
      element.setAttribute("aria-label", title);
      columns.forEach((column, i) => {
        const sorted = column.id === order.column;
        const way = order.descending ? "descending" : "ascending";
        if (sorted) heads[i].setAttribute("aria-sort", way);
        else heads[i].removeAttribute("aria-sort");
      });
      shown = Math.min(entries.length, AT_ONCE);
      built(0, shown).forEach((rows, group) => refill(bodies[group], rows));
      tellMore();
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
