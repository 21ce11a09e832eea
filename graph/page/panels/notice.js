/**
 * What the reader should know of the picture before looking for what is not there: what a link asked
 * for and the file does not have, that nothing is shown, or that what is shown lies elsewhere, with the
 * way to where something is.
 */

import { formatDay } from "../core/dates.js";
import { noFilters } from "../core/filter-table.js";
import { hiddenChoice, nothingInWords, nothingShown } from "../core/nothing.js";
import { remarksInWords } from "../core/remarks.js";
import { say, sayRow } from "../core/say.js";
import { changedBut } from "../core/state.js";
import { h, oncePerFrame, there } from "../elements/dom.js";
import { alive } from "../elements/life.js";
import { closeButton } from "../elements/panel-head.js";
import { focusView } from "../elements/shown.js";

/** @import { Index, Remark, Store } from "../core/types.d.ts" */

/** @param {string} label @param {() => void} run */
function way(label, run) {
  return h("button", { type: "button", class: "button", on: { click() { run(); focusView(); } } }, label);
}

/** Where something is shown. @param {Index} index @param {Store} store @param {NonNullable<ReturnType<typeof nothingShown>>} found */
function waysOut(index, store, { why, nearest, open }) {
  const all = { filters: noFilters(index.data) };
  return (nearest || why === "filters") && h("p", { class: "notice-ways" },
    nearest && way(say("notice.nearest", { day: formatDay(nearest) }), () => store.set(open ? { date: nearest, ...all } : { date: nearest })),
    why === "filters" && way(say("notice.everything"), () => store.set(all)));
}

/** What the filters hide of what is chosen. @param {Index} index @param {Store} store */
function waysToChoice(index, store) {
  const hidden = hiddenChoice(index, store.get());
  return hidden && h("p", { class: "notice-ways" }, way(say("notice.show"), () => store.set({ filters: hidden.filters })));
}

/** @param {string} words */
const sentence = (words) => say("notice.sentence", { words });

/**
 * @param {HTMLElement} root
 * @param {Index} index
 * @param {Store} store
 * @param {{astray: () => boolean, fit: () => void}} picture whether it shows a place where nothing
 *   is, and the way to where all is
 * @returns {{tell: (remarks: Remark[]) => void, words: () => string}} `tell` shows what was left out
 *   of a link; `words` is all that stands there, for those who listen
 */
export function createNotice(root, index, store, { astray, fit }) {
  /** @type {string[]} */
  let left = [];
  let closed = false;
  /** @type {string | null} */
  let shown = null;

  const close = closeButton(say("notice.close"), () => {
    left = [];
    closed = true;
    render();
    focusView();
  }, { title: say("notice.close") });

  const nothing = () => (closed ? null : nothingShown(index, store.get()));
  const isAstray = () => !closed && !nothing() && astray();
  const nothingWords = () => (closed ? "" : nothingInWords(index, store.get()) || (isAstray() ? say("notice.astray") : ""));

  function render() {
    const found = nothing();
    const words = nothingWords();
    shown = words;
    const open = left.length > 0 || words !== "";
    root.hidden = !open;
    document.body.classList.toggle("notice-open", open);
    root.replaceChildren(...there([
      open && close,
      left.length > 0 && h("p", null, h("strong", null, sentence(say("notice.left_out")))),
      left.map((line) => h("p", { class: "notice-left", dir: "auto" }, sentence(line))),
      words && h("p", null, h("strong", null, sentence(words))),
      found ? waysOut(index, store, found) : words && (waysToChoice(index, store) ?? h("p", { class: "notice-ways" }, way(say("notice.fit"), fit))),
    ]));
  }

  function renew() {
    if (nothingWords() !== shown) render();
  }

  // Where actors stand, and what panels leave free, is known once the picture has heard of the state.
  const renewSoon = oncePerFrame(renew);
  window.addEventListener("resize", renewSoon, { signal: alive() });
  store.subscribe((state, previous) => {
    if (!changedBut(state, previous, ["hover"])) return;
    renewSoon();
    if (!changedBut(state, previous, ["hover", "camera"])) return;
    closed &&= state.date === previous.date && state.filters === previous.filters;
    // Whoever goes on has read what was left out.
    if (left.length > 0) {
      left = [];
      shown = null;
    }
    renew();
  });
  render();
  return {
    /** @param {Remark[]} remarks */
    tell(remarks) {
      left = remarksInWords(index, remarks);
      render();
    },
    words: () => sayRow("lists.sentences",
      [...(left.length > 0 ? [say("notice.left_out"), ...left] : []), nothingWords()].filter(Boolean)),
  };
}
