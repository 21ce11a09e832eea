/**
 * The table: what the picture shows, under the same filters and on the same day, as rows of ties or
 * of actors. It stands in the picture's place while the state's panel says so.
 */

import { formatDay } from "../dates.js";
import { bdi, h, oncePerFrame } from "../dom.js";
import { download } from "../export/download.js";
import { fileName } from "../export/file-name.js";
import { icon } from "../icons.js";
import { tiesOn, visible } from "../visible.js";
import { actorName, plural } from "../words.js";
import { actorCells, tieCells } from "./cells.js";
import { actorColumns, actorRow, actorSheet } from "./actor-rows.js";
import { toCsv } from "./csv.js";
import { createGrid } from "./grid.js";
import { nextOrder, parted, sorted } from "./sort.js";
import { TIE_COLUMNS, tieRow, tieSheet } from "./tie-rows.js";

/** The actor whose ties come first: the one selected, or the last one while its own ties are read. */
function pinned(index, state, last, only) {
  if (index.actors.has(state.selection)) return state.selection;
  return only || index.ties.has(state.selection) ? last : null;
}

/**
 * @param {HTMLElement} root the section
 * @param {object} index
 * @param {object} store
 * @param {{select: function(string): void, announce: function(string): void,
 *   makeRoom: function(boolean): void}} actions
 */
export function createTable(root, index, store, { select, announce, makeRoom }) {
  let view = "ties";
  let pin = null;
  const views = {
    ties: { columns: TIE_COLUMNS, cells: tieCells(index), sheet: tieSheet, order: { column: "from", descending: false } },
    actors: { columns: actorColumns(index), cells: actorCells(index), sheet: actorSheet, order: { column: "name", descending: false } },
  };
  for (const [name, one] of Object.entries(views)) {
    const sort = (column) => order(name, nextOrder(one.order, column));
    one.grid = createGrid(one.columns, one.cells, { sort, select });
  }

  const tab = (name, label) => h("button", {
    type: "button", class: "tab", "aria-pressed": String(name === view), on: { click: () => choose(name) },
  }, label);
  const tabs = { ties: tab("ties", "Ties"), actors: tab("actors", "Actors") };
  const only = h("input", { type: "checkbox", on: { change: () => { render(); views[view].grid.scrollToTop(); } } });
  const onlyName = h("span", null);
  const onlyLabel = h("label", { class: "table-only" }, only, onlyName);
  const sortBy = h("select", {
    "aria-label": "Sort by", on: { change: () => order(view, { column: sortBy.value, descending: false }) },
  });
  const empty = h("p", { class: "muted table-empty" }, "Nothing is shown on this day under these filters.");
  const place = h("div", { class: "table-place" });
  root.append(
    h("div", { class: "table-bar" },
      h("div", { class: "tabs", role: "group", "aria-label": "Rows" }, tabs.ties, tabs.actors),
      onlyLabel,
      h("label", { class: "table-sort" }, h("span", { "aria-hidden": "true" }, "Sort by "), sortBy),
      h("button", { type: "button", class: "button csv", title: "What the table shows, as a file", on: { click: save } },
        icon("save"), "CSV")),
    empty, place);

  function groups(state) {
    const shown = visible(index, state);
    const { columns, order: by } = views[view];
    const rows = view === "ties"
      ? [...shown.ties].map((id) => tieRow(index, index.ties.get(id)))
      : [...shown.actors].map((id) => actorRow(index, index.actors.get(id), shown));
    const all = sorted(rows, columns, by);
    if (view === "actors" || pin === null) return [{ title: "", rows: all }];
    const { own, others } = parted(all, pin);
    const first = { title: `Ties of ${actorName(index, pin)}: ${own.length}`, rows: own };
    return only.checked ? [first] : [first, { title: `Other ties: ${others.length}`, rows: others }];
  }

  function caption(state, parts) {
    const shown = visible(index, state);
    const day = formatDay(state.date);
    if (view === "actors") return `${plural(shown.actors.size, "actor")} on ${day}`;
    const whose = only.checked && pin !== null ? ` of ${actorName(index, pin)}` : "";
    const count = parts.reduce((sum, { rows }) => sum + rows.length, 0);
    const hidden = tiesOn(index, state.date).length - shown.ties.size;
    const rest = hidden > 0 ? `; the filters hide ${plural(hidden, "more", "more")}` : "";
    return `${plural(count, "tie")}${whose} on ${day}${whose ? "" : `, between ${plural(shown.actors.size, "actor")}`}${rest}`;
  }

  function render() {
    const state = store.get();
    pin = pinned(index, state, pin, only.checked);
    const { grid, order: by } = views[view];
    const parts = groups(state);
    onlyLabel.hidden = pin === null || view !== "ties";
    onlyName.replaceChildren("only ties of ", bdi(pin === null ? "" : actorName(index, pin)));
    grid.mark(state.selection);
    grid.show(parts, caption(state, parts), by);
    empty.hidden = parts.some(({ rows }) => rows.length > 0);
    sortBy.value = by.column;
  }

  function order(name, next) {
    views[name].order = next;
    render();
    views[name].grid.scrollToTop();
    const { label } = views[name].columns.find(({ id }) => id === next.column);
    announce(`Sorted by ${label}, ${next.descending ? "descending" : "ascending"}`);
  }

  function choose(name) {
    view = name;
    for (const [key, button] of Object.entries(tabs)) button.setAttribute("aria-pressed", String(key === name));
    sortBy.replaceChildren(...views[name].columns.map(({ id, label }) => h("option", { value: id }, label)));
    place.replaceChildren(views[name].grid.element);
    render();
  }

  function save() {
    const state = store.get();
    const rows = groups(state).flatMap((group) => group.rows);
    const csv = toCsv(views[view].sheet(index, rows));
    download(fileName(index, state, "csv", view), new Blob([csv], { type: "text/csv;charset=utf-8" }));
    announce(`${plural(rows.length, "row")} saved`);
  }

  const open = () => store.get().panel === "table";
  const renderSoon = oncePerFrame(() => open() && render());

  function toggle() {
    root.hidden = !open();
    document.body.classList.toggle("table-open", open());
    makeRoom(open());
    if (open()) choose(view);
  }

  store.subscribe((state, previous) => {
    if (state.panel !== previous.panel) {
      toggle();
      const count = visible(index, state).ties.size;
      announce(open() ? `Table: ${plural(count, "tie")}` : "Picture");
    } else if (open() && ["date", "filters", "selection", "focus"].some((part) => state[part] !== previous[part])) {
      renderSoon();
    }
  });
  if (open()) toggle();
}
