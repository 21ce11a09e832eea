/** The search field: a combobox whose list follows the typing; arrows and Enter choose, Esc leaves. */

import { inView } from "../core/names.js";
import { say } from "../core/say.js";
import { searchEntries, searchPrepared } from "../core/search-entries.js";
import { search } from "../core/search.js";
import { h } from "../elements/dom.js";
import { icon } from "../elements/icons.js";
import { createSearchList } from "./search-list.js";

/** @import { Found, Index, Searched, Store } from "../core/types.d.ts" */

/** Prepares what can be found, a part at a time, while nothing else is to be done. @param {() => Index} named @param {() => void} ready */
function prepareSearch(named, ready) {
  if (searchPrepared(named()).more()) ready();
  else setTimeout(() => prepareSearch(named, ready));
}

/**
 * @param {HTMLElement} root
 * @param {Index} index
 * @param {Store} store
 * @param {{go: (id: string) => void, announce: (text: string) => void}} actions
 * @returns {{focus: () => void}}
 */
export function createSearchBox(root, index, store, { go, announce }) {
  const input = h("input", {
    type: "text", id: "search", class: "search-input", role: "combobox", autocomplete: "off",
    spellcheck: "false", maxlength: "80", placeholder: say("search_box.find"), size: 1, "aria-label": say("search_box.find"),
    "aria-expanded": "false", "aria-controls": "search-list", "aria-autocomplete": "list", "aria-keyshortcuts": "/",
  });
  const list = createSearchList(input, choose);
  root.dataset.says = say("search_box.find");
  root.append(icon("search"), input, h("kbd", { class: "search-key", "aria-hidden": "true" }, "/"), list.element);

  const named = () => inView(index, store.get());
  const prepare = () => { setTimeout(() => prepareSearch(named, () => input.value !== "" && update())); };

  /** @param {Searched | null} [searched] null while it is being prepared */
  function update(searched = searchPrepared(named()).more()) {
    if (!searched) return prepare();
    const results = search(searched, input.value);
    const typed = input.value.trim() !== "";
    list.fill(named(), results, typed);
    if (typed) announce(results.length > 0 ? say("search_box.results", { count: results.length }) : say("search_box.nothing"));
  }

  function leave() {
    input.value = "";
    list.fill(named(), [], false);
  }

  /** @param {Found | null} result */
  function choose(result) {
    if (!result) return;
    leave();
    input.blur();
    go(result.id);
  }

  /** @type {Record<string, () => void>} */
  const keys = {
    ArrowDown: () => list.move(1),
    ArrowUp: () => list.move(-1),
    Enter() {
      if (!searchPrepared(named()).more()) update(searchEntries(named()));
      choose(list.active());
    },
    Escape() {
      if (input.value === "") input.blur();
      leave();
    },
  };

  input.addEventListener("input", () => update());
  input.addEventListener("blur", () => list.show(false));
  input.addEventListener("focus", () => {
    if (input.value !== "") update();
    else prepare(); // made ready before the first letter comes
  });
  input.addEventListener("keydown", (event) => {
    if (!Object.hasOwn(keys, event.key) || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    keys[event.key]();
  });
  return {
    focus() {
      input.focus();
      input.select();
    },
  };
}
