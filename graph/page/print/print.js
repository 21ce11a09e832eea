/**
 * What goes on paper when the reader prints the page: the view with its title, legend and sources,
 * as vectors, in light colours, on one page; a story step by step. The table prints itself.
 */

import { stepOf } from "../core/step.js";
import { h } from "../elements/dom.js";
import { createPrintPicture } from "./picture.js";
import { storyPages } from "./story.js";

/**
 * @param {object} index
 * @param {object} store
 * @param {function(): {width: number, height: number}} seen the part of the window that no panel covers
 * @param {object} draw how a picture is made, for createPrintPicture()
 */
export function bindPrint(index, store, seen, draw) {
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
    paper = h("section", { id: "paper", class: "paper", "data-theme": "light" });
    document.body.append(paper);
    const picture = createPrintPicture(index, paper, draw);
    const at = stepOf(index, state);
    paper.append(...(at ? storyPages(index, at.story, picture) : [h("div", { class: "paper-page" }, picture({ ...state, hover: null }, seen()))]));
    document.documentElement.classList.add("on-paper");
  }

  window.addEventListener("beforeprint", layOut);
  window.addEventListener("afterprint", putAway);
}
