/** What the search has found, as a list of options, of which one is active: the one that Enter chooses. */

import { must } from "../core/must.js";
import { matches } from "../core/search.js";
import { say } from "../core/say.js";
import { bdi, h } from "../elements/dom.js";
import { actorSample, lineSample } from "../elements/samples.js";

/** @import { Found, Index } from "../core/types.d.ts" */
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

/** @param {HTMLInputElement} input whose list it is @param {(result: Found) => void} choose */
export function createSearchList(input, choose) {
  /** @type {Found[]} */
  let results = [];
  let active = -1;
  const list = h("ul", { id: "search-list", class: "search-list", role: "listbox", "aria-label": say("search_box.found"), hidden: true });

  /** @param {Index} named @param {Found} result @param {number} i */
  function option(named, result, i) {
    const actor = named.actors.get(result.id);
    const sample = actor ? actorSample(named, actor) : lineSample(named, must(named.ties.get(result.id)).kind);
    return h("li", {
      id: `search-${i}`, role: "option", class: "search-option", "aria-selected": "false",
      on: { pointerdown: (event) => event.preventDefault(), click: () => choose(result) },
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

  return {
    element: list,
    show,
    /** @param {Index} named by the names of the day @param {Found[]} found @param {boolean} typed whether anything is looked for */
    fill(named, found, typed) {
      results = found;
      list.replaceChildren(...found.map((result, i) => option(named, result, i)));
      activate(found.length > 0 ? 0 : -1);
      if (typed && found.length === 0) {
        list.append(h("li", { class: "search-none", role: "option", "aria-disabled": "true", "aria-selected": "false" },
          say("search_box.nothing_here")));
      }
      show(typed);
    },
    /** @param {number} step */
    move(step) {
      if (results.length > 0) activate((active + step + results.length) % results.length);
    },
    active: () => results[active] ?? null,
  };
}
