/** The search field: a combobox whose list follows the typing; arrows and Enter choose, Esc leaves. */

import { inView } from "../core/names.js";
import { say } from "../core/say.js";
import { must } from "../core/must.js";
import { matches, search, searchEntries } from "../core/search.js";
import { bdi, h } from "../elements/dom.js";
import { icon } from "../elements/icons.js";
import { actorSample, lineSample } from "../elements/samples.js";

/** @import { Found, Index, Store } from "../core/types.d.ts" */
/** @import { Child } from "../elements/types.d.ts" */

/** @param {string} text @param {string} query */
function marked(text, query) {
  /** @type {Child[]} */
  const parts = [];
  let position = 0;
  for (const [start, end] of matches(text, query)) {
    parts.push(text.slice(position, start), h("mark", null, text.slice(start, end)));
    position = end;
  }
  return [...parts, text.slice(position)];
}

/**
 * @param {HTMLElement} root
 * @param {Index} index
 * @param {Store} store
 * @param {{go: (id: string) => void, announce: (text: string) => void}} actions
 * @returns {{focus: () => void}}
 */
export function createSearchBox(root, index, store, { go, announce }) {
  /** @type {Found[]} */
  let results = [];
  let active = -1;

  const list = h("ul", { id: "search-list", class: "search-list", role: "listbox", "aria-label": say("search_box.found"), hidden: true });
  const input = h("input", {
    type: "text", id: "search", class: "search-input", role: "combobox", autocomplete: "off",
    spellcheck: "false", maxlength: "80", placeholder: say("search_box.find"), size: say("search_box.find").length, "aria-label": say("search_box.find"),
    "aria-expanded": "false", "aria-controls": "search-list", "aria-autocomplete": "list", "aria-keyshortcuts": "/",
  });
  root.append(icon("search"), input, h("kbd", { class: "search-key", "aria-hidden": "true" }, "/"), list);

  /** @param {Found} result @param {number} i */
  function option(result, i) {
    const actor = inView(index, store.get()).actors.get(result.id);
    const sample = actor ? actorSample(index, actor) : lineSample(index, must(index.ties.get(result.id)).kind);
    return h("li", {
      id: `search-${i}`, role: "option", class: "search-option", "aria-selected": "false",
      on: { pointerdown: (event) => event.preventDefault(), click: () => choose(i) },
    }, sample, h("span", { class: "search-label", dir: "auto" }, marked(result.label, input.value)),
    result.via && h("span", { class: "muted" }, bdi(result.via)));
  }

  /** @param {number} i */
  function activate(i) {
    active = i;
    [...list.children].forEach((node, at) => node.setAttribute("aria-selected", String(at === i)));
    if (i < 0) {
      input.removeAttribute("aria-activedescendant");
    } else {
      input.setAttribute("aria-activedescendant", `search-${i}`);
      list.children[i].scrollIntoView({ block: "nearest" });
    }
  }

  /** @param {boolean} open */
  function show(open) {
    list.hidden = !open;
    input.setAttribute("aria-expanded", String(open && results.length > 0));
  }

  const searched = () => searchEntries(inView(index, store.get()));

  function update() {
    results = search(searched(), input.value);
    const typed = input.value.trim() !== "";
    list.replaceChildren(...results.map(option));
    activate(results.length > 0 ? 0 : -1);
    if (typed && results.length === 0) {
      list.append(h("li", { class: "search-none", role: "option", "aria-disabled": "true", "aria-selected": "false" },
        say("search_box.nothing_here")));
    }
    show(typed);
    if (typed) announce(results.length > 0 ? say("search_box.results", { count: results.length }) : say("search_box.nothing"));
  }

  function leave() {
    input.value = "";
    results = [];
    list.replaceChildren();
    activate(-1);
    show(false);
  }

  /** @param {number} i */
  function choose(i) {
    const result = results[i];
    if (!result) return;
    leave();
    input.blur();
    go(result.id);
  }

  /** @type {Record<string, () => void>} */
  const keys = {
    ArrowDown: () => results.length > 0 && activate((active + 1) % results.length),
    ArrowUp: () => results.length > 0 && activate((active - 1 + results.length) % results.length),
    Enter: () => choose(active),
    Escape() {
      if (input.value === "") input.blur();
      leave();
    },
  };

  input.addEventListener("input", update);
  input.addEventListener("blur", () => show(false));
  input.addEventListener("focus", () => {
    if (input.value !== "") update();
    else setTimeout(searched); // made ready before the first letter comes
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
