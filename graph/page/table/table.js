/**
 * The table: what the picture shows, under the same filters and on the same day, as rows of ties or
 * of actors. It stands in the picture's place while the state's panel says so.
 */

import { pictured } from "../core/changes.js";
import { toCsv } from "../core/csv.js";
import { fileName } from "../core/file-name.js";
import { must } from "../core/must.js";
import { inView } from "../core/names.js";
import { say } from "../core/say.js";
import { actorName } from "../core/words.js";
import { h, oncePerFrame } from "../elements/dom.js";
import { download, outcomeInWords } from "../elements/download.js";
import { createBar } from "./bar.js";
import { alone, choosingAlone, choosingOrder, choosingRows, keepingPin, ordered, pinOf, rowsOf, WORDS } from "./choice.js";
import { contents } from "./contents.js";
import { createPlaced } from "./placed.js";

/** @import { Index, PageState } from "../core/types.d.ts" */
/** @import { Page, Panel } from "../elements/types.d.ts" */
/** @import { Order, PlacedTable } from "./types.d.ts" */

/** @type {("date" | "compare" | "filters" | "selection" | "focus" | "story" | "chosen" | "shading")[]} */
const HEARD = ["date", "compare", "filters", "selection", "focus", "story", "chosen", "shading"];

/** @type {Panel} */
export const PANEL = {
  id: "table",
  title: "regions.table",
  at: "stage",
  order: 20,
  button: { icon: "table", where: "tools", label: "table.label", title: "table.toggle_title", word: "table.label" },
  key: { letter: "l", does: "help.does.table" },
  door: {
    is: ({ panel }) => panel === "table",
    turn: (_, __, open) => ({ panel: open ? "table" : "picture" }),
  },
  words: WORDS,
  make: createTable,
};

/** Hands over the rows that a table holds. @param {Index} index @param {PageState} state @param {PlacedTable} table */
function saved(index, state, table) {
  const named = inView(index, state);
  const { groups } = contents(named, state, table, { pin: pinOf(index, state), only: alone(state) });
  const rows = groups.flatMap((group) => group.rows);
  const csv = new Blob([toCsv(table.sheet(named, rows))], { type: "text/csv;charset=utf-8" });
  return outcomeInWords(download(fileName(index, state, "csv", rowsOf(state)), csv), say("csv.saved", { count: rows.length }));
}

/** @param {HTMLElement} root @param {Page} page */
function createTable(root, { index, store, announce, tell }) {
  const tableOf = createPlaced(index, store, order);
  /** @type {PlacedTable | null} */
  let placed = null;
  const bar = createBar({
    rows: (name) => store.set(choosingRows(store.get(), name)),
    only(on) {
      store.set(choosingAlone(store.get(), on));
      tableOf(store.get()).grid.scrollToTop();
    },
    order,
    save: () => tell(saved(index, store.get(), ordered(store.get(), tableOf(store.get())))),
  });
  const empty = h("p", { class: "muted table-empty" }, say("table.empty"));
  const place = h("div", { class: "table-place" });
  root.append(bar.element, empty, place);

  /** @param {PlacedTable} table */
  function put(table) {
    placed = table;
    bar.take(table);
    place.replaceChildren(table.grid.element);
  }

  function render() {
    const state = store.get();
    const named = inView(index, state);
    if (placed !== tableOf(state)) put(tableOf(state));
    const [table, pin] = [ordered(state, tableOf(state)), pinOf(index, state)];
    const { groups, caption } = contents(named, state, table, { pin, only: alone(state) });
    bar.show(rowsOf(state), table.order, pin === null ? null : actorName(named, pin), alone(state));
    table.grid.mark(state.selection);
    table.grid.show(groups, caption, table.order);
    empty.hidden = groups.some((group) => group.rows.length > 0);
  }

  /** @param {Order} next */
  function order(next) {
    const table = tableOf(store.get());
    store.set(choosingOrder(store.get(), table, next));
    table.grid.scrollToTop();
    const column = must(table.columns.find(({ id }) => id === next.column)).label;
    announce(next.descending ? say("table.descending", { column }) : say("table.ascending", { column }));
  }

  const open = () => store.get().panel === "table";
  store.subscribe((state, previous) => {
    const change = open() ? keepingPin(index, state, previous) : null;
    if (change) store.set(change);
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
