/**
 * A table on the page: headings that sort, rows in one or two groups, the first few hundred at once
 * and the others as they are scrolled to. On a phone its rows are cards, so the roles are written out:
 * browsers drop those of a table that is not laid out as one.
 */

import { say } from "../core/say.js";
import { h, refill } from "../elements/dom.js";

const AT_ONCE = 200;

/**
 * @param {string} name of the table
 * @param {object[]} columns id, label, number
 * @param {object} cells what stands in a column's cells, by column id
 * @param {{sort: function(string): void, select: function(string): void}} actions
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

  let entries = [];
  let shown = 0;
  let selected = null;

  function line(row) {
    return h("tr", {
      role: "row", "data-id": row.id, "aria-current": row.id === selected ? "true" : null,
    }, columns.map((column, i) => h(i === 0 ? "th" : "td", {
      role: i === 0 ? "rowheader" : "cell", scope: i === 0 ? "row" : null, class: column.number ? "number" : null,
      "data-label": column.label,
    }, cells[column.id](row))));
  }

  function heading(title) {
    return h("tr", { role: "row", class: "group" },
      h("th", { role: "rowheader", scope: "rowgroup", colspan: columns.length }, title));
  }

  function built(from, to) {
    const parts = [[], []];
    for (const { group, row, title } of entries.slice(from, to)) parts[group].push(row ? line(row) : heading(title));
    return parts;
  }

  function tellMore() {
    const left = entries.length - shown;
    more.hidden = left === 0;
    more.textContent = say("table.more_rows", { some: Math.min(left, AT_ONCE), left });
  }

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
    const target = event.target.closest("a, .sort") ? null : event.target.closest("tr[data-id]");
    if (target && String(window.getSelection()) === "") actions.select(target.dataset.id);
  });
  table.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || !event.target.matches(".row-button")) return;
    const buttons = [...table.querySelectorAll(".row-button")];
    event.preventDefault();
    event.stopPropagation();
    buttons[buttons.indexOf(event.target) + step]?.focus();
  });
  window.addEventListener("beforeprint", () => append(entries.length));

  return {
    element,
    /**
     * @param {{title: string, rows: object[]}[]} groups one or two; a title alone in its group is left out
     * @param {string} title of the whole
     * @param {{column: string, descending: boolean}} order
     */
    show(groups, title, order) {
      const full = groups.filter(({ rows }) => rows.length > 0);
      entries = full.flatMap((group, i) => [
        ...(full.length > 1 ? [{ group: i, title: group.title }] : []),
        ...group.rows.map((row) => ({ group: i, row })),
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
    /** Marks a row. */
    mark(id) {
      if (id === selected) return;
      for (const row of table.querySelectorAll("[aria-current]")) row.removeAttribute("aria-current");
      selected = id;
      for (const row of table.querySelectorAll("tr[data-id]")) {
        if (row.dataset.id === id) row.setAttribute("aria-current", "true");
      }
    },
    scrollToTop() {
      element.scrollTop = 0;
    },
  };
}
