/**
 * What the reader should know of the picture before looking for what is not there: what a link asked
 * for and the file does not have, and that nothing is shown, with the way to where something is.
 */

import { formatDay } from "../core/dates.js";
import { nothingInWords, nothingShown } from "../core/nothing.js";
import { remarksInWords } from "../core/remarks.js";
import { h } from "../elements/dom.js";
import { icon } from "../elements/icons.js";

const ALL = { alliances: null, kinds: null, statuses: null, regions: null };

/**
 * @param {HTMLElement} root
 * @param {object} index
 * @param {object} store
 * @returns {{tell: function(object[]): string, words: function(): string}} `tell` shows what was left out
 *   of a link; `words` is all that stands there, for those who listen
 */
export function createNotice(root, index, store) {
  let left = [];
  let closed = false;
  let shown = null;

  const leave = () => document.getElementById("picture").focus({ preventScroll: true });
  const button = (label, change) => h("button", {
    type: "button", class: "button", on: { click() { store.set(change); leave(); } },
  }, label);
  const close = h("button", {
    type: "button", class: "icon-button", "aria-label": "Close the notice", title: "Close the notice",
    on: {
      click() {
        left = [];
        closed = true;
        render();
        leave();
      },
    },
  }, icon("close"));

  const nothing = () => (closed ? null : nothingShown(index, store.get()));
  const nothingWords = () => (closed ? "" : nothingInWords(index, store.get()));

  function waysOut({ why, nearest, open }) {
    return (nearest || why === "filters") && h("p", { class: "notice-ways" },
      nearest && button(`Go to ${formatDay(nearest)}`, open ? { date: nearest, filters: ALL } : { date: nearest }),
      why === "filters" && button("Show everything", { filters: ALL }));
  }

  function render() {
    const found = nothing();
    const open = left.length > 0 || Boolean(found);
    root.hidden = !open;
    document.body.classList.toggle("notice-open", open);
    root.replaceChildren(...[
      open && close,
      left.length > 0 && h("p", null, h("strong", null, "Not all of the link could be followed.")),
      left.map((line) => h("p", { class: "notice-left", dir: "auto" }, `${line}.`)),
      found && h("p", null, h("strong", null, `${nothingWords()}.`)),
      found && waysOut(found),
    ].flat().filter(Boolean));
  }

  store.subscribe((state, previous) => {
    if (state.hover !== previous.hover || state.camera !== previous.camera) return;
    closed &&= state.date === previous.date && state.filters === previous.filters;
    const words = nothingWords();
    // Whoever goes on has read what was left out.
    if (left.length === 0 && words === shown) return;
    left = [];
    shown = words;
    render();
  });
  shown = nothingWords();
  render();
  return {
    tell(remarks) {
      left = remarksInWords(index, remarks);
      render();
    },
    words: () => [...(left.length > 0 ? ["Not all of the link could be followed", ...left] : []), nothingWords()]
      .filter(Boolean).join(". "),
  };
}
