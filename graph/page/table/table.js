/**
 * The table: what the picture shows, under the same filters and on the same day, as rows of ties or
 * of actors. It stands in the picture's place while the state's panel says so.
 */

import { pictured } from "../core/changes.js";
import { choosing, chosen, chosenOf } from "../core/chosen.js";
import { toCsv } from "../core/csv.js";
import { fileName } from "../core/file-name.js";
import { measureNow } from "../core/measures.js";
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
import { nextOrder, orderFromWord, orderToWord } from "./sort.js";

/** @import { PageState } from "../core/types.d.ts" */
/** @import { Page, Panel } from "../elements/types.d.ts" */
/** @import { Cells, Order, PlacedTable, Row, Table, Tables } from "./types.d.ts" */

/** @type {("date" | "compare" | "filters" | "selection" | "focus" | "story" | "chosen" | "shading")[]} */
const HEARD = ["date", "compare", "filters", "selection", "focus", "story", "chosen", "shading"];
/** Which rows; whose come first, and whether they come alone; and in which order a table has them. */
const ROWS = "table.rows";
const WHOSE = "table.whose";
const ALONE = "table.alone";
/** @param {string} name */
const orderKey = (name) => `table.${name}.by`;

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
    const sort = (column) => order(nextOrder(ordered(one).order, column));
    const one = { ...table, name, grid: createGrid(name, table.columns, cells, { sort, select }) };
    return one;
  }
  const { ties, changes, actors } = tables(index);
  const ofTies = tieCells(index, named);
  /** @type {Record<keyof Tables, PlacedTable>} */
  const all = {
    ties: placed("ties", ties, ofTies), changes: placed("changes", changes, ofTies), actors: placed("actors", actors, actorCells(index, named)),
  };
  /** @type {PlacedTable | null} */
  let placedTable = null;
  /** @type {string | null} */
  let measure = null;
  /** @param {string} key @param {string} word @param {string} [first] */
  const choose = (key, word, first) => store.set(choosing(store.get(), key, word, first));
  /** @param {PageState} state @returns {"ties" | "actors"} */
  const rowsOf = (state) => chosenOf(state, ROWS, ["ties", "actors"], "ties");
  /** @param {PageState} state */
  const alone = (state) => chosen(state, ALONE) === "yes";
  /** @param {PageState} state */
  const pinOf = (state) => {
    const whose = chosen(state, WHOSE);
    return pinned(index, state, index.actors.has(whose) ? whose : null, alone(state));
  };
  /** @param {PageState} state */
  const tableOf = (state) => all[rowsOf(state) === "ties" && state.compare !== null ? "changes" : rowsOf(state)];
  /** In the order that the reader has chosen. @param {PlacedTable} table @returns {PlacedTable} */
  const ordered = (table) => ({ ...table, order: orderFromWord(chosen(store.get(), orderKey(table.name)), table) });

  /** @param {"ties" | "actors"} name @param {string} label */
  const tab = (name, label) => h("button", {
    type: "button", class: "tab", on: { click: () => choose(ROWS, name, "ties") },
  }, label);
  const tabs = { ties: tab("ties", say("table.ties")), actors: tab("actors", say("table.actors")) };
  const only = h("input", { type: "checkbox", on: { change: () => { choose(ALONE, only.checked ? "yes" : ""); tableOf(store.get()).grid.scrollToTop(); } } });
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
    placedTable = table;
    sortBy.replaceChildren(...table.columns.map(({ id, label }) => h("option", { value: id }, label)));
    place.replaceChildren(table.grid.element);
  }

  /** A measure by which states are drawn has its column. @param {PageState} state */
  function followMeasure(state) {
    const now = measureNow(index, state);
    if (now === measure) return;
    measure = now;
    all.actors = placed("actors", tables(index, now).actors, actorCells(index, named));
  }

  function render() {
    const state = store.get();
    followMeasure(state);
    if (placedTable !== tableOf(state)) put(tableOf(state));
    const [table, rows, pin] = [ordered(tableOf(state)), rowsOf(state), pinOf(state)];
    for (const [name, button] of Object.entries(tabs)) button.setAttribute("aria-pressed", String(name === rows));
    only.checked = alone(state);
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
    const table = tableOf(store.get());
    choose(orderKey(table.name), orderToWord(next), orderToWord(table.order));
    table.grid.scrollToTop();
    const column = must(table.columns.find(({ id }) => id === next.column)).label;
    announce(next.descending ? say("table.descending", { column }) : say("table.ascending", { column }));
  }

  function save() {
    const state = store.get();
    const table = ordered(tableOf(state));
    const { groups } = contents(named(), state, table, { pin: pinOf(state), only: alone(state) });
    const saved = groups.flatMap((group) => group.rows);
    const csv = toCsv(table.sheet(named(), saved));
    const outcome = download(fileName(index, state, "csv", rowsOf(state)), new Blob([csv], { type: "text/csv;charset=utf-8" }));
    tell(outcomeInWords(outcome, say("csv.saved", { count: saved.length })));
  }

  const open = () => store.get().panel === "table";
  // While ties are read, whose they are stays: from then on it is not to be seen in the selection.
  store.subscribe((state, previous) => {
    if (!open() || state.selection === previous.selection || chosen(state, WHOSE) !== chosen(previous, WHOSE)) return;
    const whose = pinOf({ ...state, ...choosing(state, WHOSE, pinOf(previous) ?? "") });
    choose(WHOSE, whose ?? "", state.selection ?? "");
  });
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
