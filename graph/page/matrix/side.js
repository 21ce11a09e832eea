/** What stands beside the matrix: whose states it holds, their order, the key, and what is pointed at in words. */

import { flagsInWords } from "../core/names.js";
import { say } from "../core/say.js";
import { KEY, isOpen, turned } from "../core/open.js";
import { CHOICES, same } from "../core/state.js";
import { bdi, h } from "../elements/dom.js";
import { icon } from "../elements/icons.js";
import { SIZED, cellSample } from "./cell-sample.js";
import { choicesOf } from "./choices.js";
import { PLAIN, keyOf } from "./key.js";
import { boxesInWords } from "./words.js";

/** @import { Index, PageState, Store } from "../core/types.d.ts" */
/** @import { GroupChoice } from "./choices.js" */
/** @import { Matrix } from "./types.d.ts" */

/** @param {Store} store @param {() => void} save */
export function createMatrixSide(store, save) {
  /** @type {GroupChoice[]} */
  let offered = [];
  const group = h("select", { id: "matrix-group", "aria-label": say("matrix.group"), on: { change: () => store.set({ group: offered[Number(group.value)].by }) } });
  const orders = CHOICES.order.map((order) => h("button", {
    type: "button", class: "tab", "data-order": order, on: { click: () => store.set({ order }) },
  }, say(`matrix.orders.${order}`)));
  const caption = h("p", { class: "matrix-caption" });
  const key = h("ul", { class: "matrix-key" });
  const boxes = h("p", { class: "matrix-how matrix-boxes muted" });
  const sizes = h("p", { class: "matrix-sizes" },
    Array.from({ length: SIZED }, (_, i) => cellSample({ ...PLAIN, way: "cooperation", ties: i + 1 })), h("span", null, say("matrix.sizes")));
  const flags = h("p", { class: "matrix-how muted" });
  const pointed = h("p", { class: "matrix-pointed", "aria-hidden": "true" });
  // In little room a button opens what is said over the cells, as the picture's key is opened.
  const fold = h("button", {
    type: "button", class: "matrix-fold", "aria-controls": "matrix-said", on: { click: () => store.set(turned(store.get(), KEY, !isOpen(store.get(), KEY))) },
  }, icon("down"), say("key.title"));
  const said = h("div", { class: "matrix-said", id: "matrix-said" }, caption, pointed, sizes, key,
    boxes, flags,
    h("p", { class: "matrix-how muted" }, say("matrix.how"), " ", h("span", { class: "matrix-numbers" }, say("matrix.numbers"))),
    h("button", { type: "button", class: "button csv", title: say("matrix.csv_title"), on: { click: save } }, icon("save"), say("csv.button")));
  const element = h("div", { class: "matrix-side" },
    h("label", { class: "matrix-choice" }, h("span", { "aria-hidden": "true" }, say("matrix.group")), group),
    h("div", { class: "tabs matrix-orders", role: "group", "aria-label": say("matrix.order") }, orders),
    fold, said,
    h("p", { class: "unseen", id: "matrix-keys" }, say("matrix.keys")));

  let signature = "";
  /** @param {Index} index @param {PageState} state */
  function showChoices(index, state) {
    const parts = choicesOf(index, state);
    offered = parts.flatMap(({ choices }) => choices);
    const now = JSON.stringify(parts);
    if (now !== signature) {
      signature = now;
      /** @param {GroupChoice} choice */
      const option = (choice) => h("option", { value: offered.indexOf(choice) }, choice.label);
      group.replaceChildren(...parts.flatMap(({ title, choices }) => (title ? [h("optgroup", { label: title }, choices.map(option))] : choices.map(option))));
    }
    group.value = String(offered.findIndex(({ by }) => same(by, state.group)));
  }

  return {
    element,
    /** @param {Index} index that of the day @param {PageState} state @param {Matrix} matrix @param {string} words */
    show(index, state, matrix, words) {
      showChoices(index, state);
      for (const button of orders) button.setAttribute("aria-pressed", String(button.dataset.order === state.order));
      const open = isOpen(state, KEY);
      fold.setAttribute("aria-expanded", String(open));
      said.classList.toggle("matrix-unfolded", open);
      caption.replaceChildren(bdi(words));
      boxes.textContent = boxesInWords(matrix);
      boxes.hidden = boxes.textContent === "";
      flags.textContent = flagsInWords(index, state.date);
      flags.hidden = flags.textContent === "";
      key.replaceChildren(...keyOf(index, matrix, state.compare !== null).map(({ look, label }) => h("li", look ? null : { class: "cell-nothing" },
        look ? cellSample(look) : h("span", { class: "cell-sample cell-empty" }), h("span", null, label))));
    },
    /** @param {string} words of what the pointer or the keyboard is at */
    point(words) {
      pointed.replaceChildren(bdi(words || say("matrix.hint")));
    },
  };
}
