/**
 * What goes on paper when the reader prints the page: the view with its title, legend and sources,
 * as vectors, in light colours, on one page; a story step by step. The table prints itself.
 */

import { stepOf } from "../core/step.js";
import { h } from "../elements/dom.js";
import { createPrintPicture, paperSheet } from "./picture.js";
import { storyPages } from "./story.js";

/** @import { Index, Store } from "../core/types.d.ts" */
/** @import { Size } from "../drawing/types.d.ts" */
/** @import { Draw } from "./types.d.ts" */

/**
 * @param {Index} index
 * @param {Store} store
 * @param {() => Size} seen the part of the window that no panel covers
 * @param {Draw} draw
 */
export function bindPrint(index, store, seen, draw) {
  /** @type {HTMLElement | null} */
  let paper = null;

  function putAway() {
    paper?.remove();
    paper = null;
    document.documentElement.classList.remove("on-paper");
  }

  function layOut() {
    putAway();
    const state = store.get();
    if (state.panel === "table") return;
    const page = paperSheet();
    page.id = "paper";
    paper = page;
    document.body.append(page);
    const picture = createPrintPicture(index, page, draw);
    const at = stepOf(index, state);
    page.append(...(at ? storyPages(index, at.story, picture, draw.sourcesOfStep)
      : [h("div", { class: "paper-page" }, picture({ ...state, hover: null }, { seen: seen() }))]));
    document.documentElement.classList.add("on-paper");
  }

  window.addEventListener("beforeprint", layOut);
  window.addEventListener("afterprint", putAway);
}
