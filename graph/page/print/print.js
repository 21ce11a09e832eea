/**
 * What goes on paper when the reader prints the page: the view with its title, legend and sources,
 * as vectors, in light colours, on one page; a story as a handout or, where it is presented, as slides.
 * The table prints itself.
 */

import { say } from "../core/say.js";
import { stepOf } from "../core/step.js";
import { h } from "../elements/dom.js";
import { alive } from "../elements/life.js";
import { createPrintPicture, paperSheet } from "./picture.js";
import { layOutSlides } from "./slides.js";
import { storyPages } from "./story.js";

/** @import { Index, Store } from "../core/types.d.ts" */
/** @import { Size } from "../drawing/types.d.ts" */
/** @import { Draw, Kind } from "./types.d.ts" */

/**
 * @param {Index} index
 * @param {Store} store
 * @param {() => Size} seen the part of the window that no panel covers
 * @param {Draw} draw
 * @returns {(kind: Kind) => string | null} prints; says why it could not
 */
export function bindPrint(index, store, seen, draw) {
  /** @type {HTMLElement | null} */
  let paper = null;
  /** What the menu has asked for. @type {Kind | null} */
  let wanted = null;
  let heard = false;

  function putAway() {
    paper?.remove();
    paper = null;
    document.documentElement.classList.remove("on-paper");
    delete document.documentElement.dataset.paper;
  }

  function layOut() {
    heard = true;
    putAway();
    const state = store.get();
    if (state.panel === "table" && wanted === null) return;
    const page = paperSheet();
    page.id = "paper";
    paper = page;
    document.body.append(page);
    const picture = createPrintPicture(index, page, draw);
    const at = stepOf(index, state);
    const kind = wanted ?? (state.presenting ? "slides" : "handout");
    if (!at || kind === "view") page.append(h("div", { class: "paper-page" }, picture({ ...state, hover: null }, { seen: seen() })));
    else if (kind === "slides") layOutSlides(index, at.story, page, picture, draw.sourcesOfStep);
    else page.append(...storyPages(index, at.story, picture, draw.sourcesOfStep));
    document.documentElement.classList.add("on-paper");
    if (at) document.documentElement.dataset.paper = kind;
  }

  window.addEventListener("beforeprint", layOut, { signal: alive() });
  window.addEventListener("afterprint", putAway, { signal: alive() });
  return (kind) => {
    wanted = kind;
    heard = false;
    window.print();
    wanted = null;
    return heard ? null : say("paper.refused");
  };
}
