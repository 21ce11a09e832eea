/** The bar above the table: which rows, whose alone, in which order, and the way to save them. */

import { say, sayParts } from "../core/say.js";
import { bdi, h, there } from "../elements/dom.js";
import { icon } from "../elements/icons.js";

/** @import { NamedTable, Order } from "./types.d.ts" */

/** @typedef {{rows: (name: "ties" | "actors") => void, only: (on: boolean) => void, order: (order: Order) => void, save: () => void}} BarActions */

/** @param {BarActions} actions */
export function createBar(actions) {
  /** @param {"ties" | "actors"} name @param {string} label */
  const tab = (name, label) => h("button", { type: "button", class: "tab", on: { click: () => actions.rows(name) } }, label);
  const tabs = { ties: tab("ties", say("table.ties")), actors: tab("actors", say("table.actors")) };
  const only = h("input", { type: "checkbox", on: { change: () => actions.only(only.checked) } });
  const onlyName = h("span", null);
  const onlyLabel = h("label", { class: "table-only" }, only, onlyName);
  const sortBy = h("select", {
    "aria-label": say("table.sort_by"), on: { change: () => actions.order({ column: sortBy.value, descending: false }) },
  });
  return {
    element: h("div", { class: "table-bar" },
      h("div", { class: "tabs", role: "group", "aria-label": say("table.rows") }, tabs.ties, tabs.actors),
      onlyLabel,
      h("label", { class: "table-sort" }, h("span", { "aria-hidden": "true" }, `${say("table.sort_by")} `), sortBy),
      h("button", { type: "button", class: "button csv", title: say("csv.button_title"), on: { click: actions.save } },
        icon("save"), say("csv.button"))),
    /** Another table has other columns. @param {NamedTable} table */
    take({ columns }) {
      sortBy.replaceChildren(...columns.map(({ id, label }) => h("option", { value: id }, label)));
    },
    /** @param {"ties" | "actors"} rows @param {Order} order @param {string | null} whose ties may stand alone @param {boolean} alone whether they do */
    show(rows, order, whose, alone) {
      for (const [name, button] of Object.entries(tabs)) button.setAttribute("aria-pressed", String(name === rows));
      only.checked = alone;
      onlyLabel.hidden = whose === null || rows !== "ties";
      onlyName.replaceChildren(...there(sayParts("table.only", { actor: bdi(whose ?? "") })));
      sortBy.value = order.column;
    },
  };
}
