/**
 * The table: what the picture shows, under the same filters and on the same day, as rows of ties or
 * of actors. It stands in the picture's place while the state's panel says so.
 */

import { pictured } from "../core/changes.js";
import { toCsv } from "../core/csv.js";
import { fileName } from "../core/file-name.js";
import { must } from "../core/must.js";
import { inView } from "../core/names.js";
import { say, sayParts } from "../core/say.js";
import { actorName } from "../core/words.js";
import { bdi, h, oncePerFrame, there } from "../elements/dom.js";
import { download, outcomeInWords } from "../elements/download.js";
import { icon } from "../elements/icons.js";
import { actorCells, tieCells } from "./cells.js";
import { contents, pinned, tables } from "./contents.js";
import { createGrid } from "./grid.js";
import { nextOrder } from "./sort.js";

/** @import { PageState } from "../core/types.d.ts" */
/** @import { Page, Panel } from "../elements/types.d.ts" */
/** @import { Cells, Order, PlacedTable, Row, Table, Tables } from "./types.d.ts" */

/** @type {("date" | "compare" | "filters" | "selection" | "focus" | "story")[]} */
const HEARD = ["date", "compare", "filters", "selection", "focus", "story"];

/** @type {Panel} */
export const PANEL = {
  id: "table",
  title: "regions.table",
  at: "stage",
  order: 20,
  button: { icon: "table", where: "tools", label: "table.label", title: "table.toggle_title" },
  key: { letter: "l", does: "help.does.table" },
  door: {
    is: ({ panel }) => panel === "table",
    turn: (_, __, open) => ({ panel: open ? "table" : "picture" }),
  },
  make: createTable,
};

/** @param {HTMLElement} root @param {Page} page */
function createTable(root, { index, store, announce, tell }) {
  /** @param {string} id */
  const select = (id) => store.set({ selection: id, hover: null });
  const named = () => inView(index, store.get());
  /**
   * @template {Row} R
   * @param {keyof Tables} name @param {Table<R>} table @param {Cells<R>} cells @returns {PlacedTable}
   */
  function placed(name, table, cells) {
    /** @param {string} column */
    const sort = (column) => order(nextOrder(one.order, column));
    const one = { ...table, name, grid: createGrid(name, table.columns, cells, { sort, select }) };
    return one;
  }
  const { ties, changes, actors } = tables(index);
  const ofTies = tieCells(index, named);
  /** @type {Record<keyof Tables, PlacedTable>} */
  const all = {
    ties: placed("ties", ties, ofTies), changes: placed("changes", changes, ofTies), actors: placed("actors", actors, actorCells(index, named)),
  };
  /** @type {"ties" | "actors"} */
  let rows = "ties";
  let current = all.ties;
  /** @type {string | null} */
  let pin = null;

  /** @param {typeof rows} name @param {string} label */
  const tab = (name, label) => h("button", {
    type: "button", class: "tab", on: { click: () => { rows = name; render(); } },
  }, label);
  const tabs = { ties: tab("ties", say("table.ties")), actors: tab("actors", say("table.actors")) };
  const only = h("input", { type: "checkbox", on: { change: () => { render(); current.grid.scrollToTop(); } } });
  const onlyName = h("span", null);
  const onlyLabel = h("label", { class: "table-only" }, only, onlyName);
  const sortBy = h("select", {
    "aria-label": say("table.sort_by"), on: { change: () => order({ column: sortBy.value, descending: false }) },
  });
  const empty = h("p", { class: "muted table-empty" }, say("table.empty"));
  const place = h("div", { class: "table-place" });
  root.append(
    h("div", { class: "table-bar" },
      h("div", { class: "tabs", role: "group", "aria-label": say("table.rows") }, tabs.ties, tabs.actors),
      onlyLabel,
      h("label", { class: "table-sort" }, h("span", { "aria-hidden": "true" }, `${say("table.sort_by")} `), sortBy),
      h("button", { type: "button", class: "button csv", title: say("csv.button_title"), on: { click: save } },
        icon("save"), say("csv.button"))),
    empty, place);

  /** @param {PlacedTable} table */
  function put(table) {
    current = table;
    for (const [name, button] of Object.entries(tabs)) button.setAttribute("aria-pressed", String(name === rows));
    sortBy.replaceChildren(...table.columns.map(({ id, label }) => h("option", { value: id }, label)));
    place.replaceChildren(table.grid.element);
  }

  function render() {
    const state = store.get();
    const table = all[rows === "ties" && state.compare !== null ? "changes" : rows];
    if (place.firstChild !== table.grid.element) put(table);
    pin = pinned(index, state, pin, only.checked);
    const { groups, caption } = contents(named(), state, table, { pin, only: only.checked });
    onlyLabel.hidden = pin === null || rows !== "ties";
    onlyName.replaceChildren(...there(sayParts("table.only", { actor: bdi(pin === null ? "" : actorName(named(), pin)) })));
    table.grid.mark(state.selection);
    table.grid.show(groups, caption, table.order);
    empty.hidden = groups.some((group) => group.rows.length > 0);
    sortBy.value = table.order.column;
  }

  /** @param {Order} next */
  function order(next) {
    current.order = next;
    render();
    current.grid.scrollToTop();
    const column = must(current.columns.find(({ id }) => id === next.column)).label;
    announce(next.descending ? say("table.descending", { column }) : say("table.ascending", { column }));
  }

  function save() {
    const state = store.get();
    const { groups } = contents(named(), state, current, { pin, only: only.checked });
    const saved = groups.flatMap((group) => group.rows);
    const csv = toCsv(current.sheet(named(), saved));
    const outcome = download(fileName(index, state, "csv", rows), new Blob([csv], { type: "text/csv;charset=utf-8" }));
    tell(outcomeInWords(outcome, say("csv.saved", { count: saved.length })));
  }

  const open = () => store.get().panel === "table";
  const renderSoon = oncePerFrame(() => open() && render());

  return {
    /** @param {PageState} state @param {PageState | null} previous */
    show(state, previous) {
      if (!previous) {
        render();
        announce(say("table.opened", { count: pictured(index, state).ties.size }));
      } else if (HEARD.some((part) => state[part] !== previous[part])) renderSoon();
    },
    closed: () => announce(say("table.closed")),
  };
}
