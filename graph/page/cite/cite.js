/** The window that says how to cite: the page, a tie, the picture, in four styles, to copy or to save. */

import { choosing, chosenOf, oneOf } from "../core/chosen.js";
import { fileName } from "../core/file-name.js";
import { publishedAt } from "../core/published.js";
import { say } from "../core/say.js";
import { copy } from "../elements/clipboard.js";
import { h } from "../elements/dom.js";
import { download, outcomeInWords } from "../elements/download.js";
import { closeButton, panelHead } from "../elements/panel-head.js";
import { citable, citationOf, STYLES, WHATS } from "./subjects.js";

/** @import { Page, Panel } from "../elements/types.d.ts" */
/** @import { What } from "./subjects.js" */

const WHAT = "cite.of";
const STYLE = "cite.style";

/** @type {Panel} */
export const PANEL = {
  id: "cite", title: "cite.title", at: "window", order: 80, button: { icon: "cite", where: "more" },
  words: { [WHAT]: oneOf(WHATS), [STYLE]: oneOf(Object.keys(STYLES)) }, make: createCite,
};

/**
 * Buttons of which one is pressed.
 * @template {string} Key @param {string} label @param {(key: Key) => void} choose
 */
function createChoice(label, choose) {
  const root = h("div", { class: "choice", role: "group", "aria-label": label });
  return {
    root,
    /** @param {Key[]} keys @param {Key} chosen @param {(key: Key) => string} name */
    show(keys, chosen, name) {
      const focused = /** @type {HTMLElement | null} */ (document.activeElement)?.dataset.key;
      root.replaceChildren(...keys.map((key) => h("button", {
        type: "button", class: "text-button", "data-key": key, "aria-pressed": String(key === chosen), on: { click: () => choose(key) },
      }, name(key))));
      /** @type {HTMLElement | null} */ ([...root.querySelectorAll("button")].find((one) => one.dataset.key === focused) ?? null)?.focus();
    },
  };
}

/** @param {HTMLElement} root @param {Page} page */
function createCite(root, { index, store, turn, tell }) {
  const styles = Object.keys(STYLES);
  const style = () => chosenOf(store.get(), STYLE, styles, "apa");
  const text = h("pre", { class: "cite-text", tabindex: "0", role: "group", "aria-label": say("cite.title"), dir: "auto" });
  const whats = createChoice(say("cite.what"), (/** @type {What} */ key) => store.set(choosing(store.get(), WHAT, key)));
  const ways = createChoice(say("cite.style"), (/** @type {string} */ key) => store.set(choosing(store.get(), STYLE, key, "apa")));

  function what() {
    const there = citable(index, store.get());
    return chosenOf(store.get(), WHAT, there, there[0]);
  }

  function show() {
    const state = store.get();
    whats.show(citable(index, state), what(), (key) => say(`cite.of.${key}`));
    ways.show(styles, style(), (key) => say(`cite.styles.${key}`));
    text.textContent = citationOf(index, state, what(), style(), publishedAt(index, window.location));
  }

  async function copyIt() {
    const done = await copy(text.textContent ?? "");
    turn("cite", false);
    tell(say(done ? "cite.copied" : "cite.not_copied"));
  }

  function save() {
    const name = fileName(index, store.get(), STYLES[style()].ending, say("cite.file"));
    const outcome = download(name, new Blob([text.textContent ?? ""], { type: "text/plain;charset=utf-8" }));
    turn("cite", false);
    tell(outcomeInWords(outcome, say("cite.saved")));
  }

  root.append(
    panelHead("cite-title", say("cite.title"), closeButton(say("cite.close"), () => turn("cite", false))),
    h("div", { class: "panel-body cite-body" },
      whats.root, ways.root, text,
      h("p", { class: "window-ways" },
        h("button", { type: "button", class: "button primary", "data-key": "copy", on: { click: copyIt } }, say("cite.copy")),
        h("button", { type: "button", class: "button", "data-key": "save", on: { click: save } }, say("cite.save")))));
  // What is cited goes by what is shown then; the style is the reader's.
  return { show, closed: () => store.set(choosing(store.get(), WHAT, "")) };
}
