/**
 * "Keep this view as a step": a dialog that takes a step's text and gives the YAML to paste; while
 * the page is served, it writes the step into the file behind the last one, and actors' places.
 */

import { changedBut } from "../core/state.js";
import { say } from "../core/say.js";
import { copy } from "../elements/clipboard.js";
import { bdi, h, there } from "../elements/dom.js";
import { closeButton, panelHead } from "../elements/panel-head.js";
import { stepAsYaml } from "./step-yaml.js";

/** @import { Index, Store } from "../core/types.d.ts" */

/**
 * Asks the server to keep something.
 * @param {string} where @param {object} what
 * @returns {Promise<{kept?: string, refused?: string}>} what became of it
 */
async function ask(where, what) {
  try {
    const answer = await fetch(where, { method: "POST", body: JSON.stringify(what) });
    return await answer.json();
  } catch {
    return { refused: say("keep.no_server") };
  }
}

/**
 * @param {HTMLDialogElement} dialog
 * @param {Index} index
 * @param {Store} store
 * @param {(words: string) => void} tell
 * @returns {{open: () => void, places: () => Promise<void>, whenClosed: (run: () => void) => void}}
 */
export function createKeeper(dialog, index, store, tell) {
  const { served = null } = index.data;
  const text = h("textarea", { id: "keep-text", rows: "4", dir: "auto", on: { input: show } });
  const yaml = h("pre", { class: "keep-yaml", dir: "ltr", tabindex: "0", role: "group", "aria-label": say("keep.yaml") });
  const refusal = h("p", { class: "keep-refusal", role: "alert" });
  const close = () => dialog.close();

  const entry = () => stepAsYaml(index, store.get(), text.value.trim() || say("keep.empty"));
  function show() {
    refusal.textContent = "";
    yaml.textContent = entry();
  }

  async function copyIt() {
    const done = await copy(entry());
    close();
    tell(say(done ? "keep.copied" : "keep.not_copied"));
  }

  async function write() {
    const { kept, refused = "" } = await ask("/step", { step: entry(), story: store.get().story?.id ?? null });
    if (kept === undefined) {
      refusal.textContent = refused;
      return;
    }
    text.value = "";
    close();
    tell(say("keep.kept", { story: kept }));
  }

  async function places() {
    const { moved } = store.get();
    const { kept, refused = "" } = await ask("/places", {
      places: Object.fromEntries(Object.entries(moved).map(([id, { x, y }]) => [id, [x, y]])),
    });
    if (kept !== undefined) store.set({ moved: {} });
    tell(kept === undefined ? refused : say("keep.placed", { file: kept }));
  }

  dialog.append(
    panelHead("keep-title", say("keep.title"), closeButton(say("keep.close"), close)),
    h("form", { class: "panel-body keep", on: { submit(event) { event.preventDefault(); (served ? write : copyIt)(); } } },
      h("label", { for: "keep-text" }, say("keep.text")),
      text, yaml, refusal,
      h("p", { class: "muted" }, served ? say("keep.where", { file: served.file }) : say("keep.paste")),
      h("p", { class: "keep-ways" }, ...there([
        served && h("button", { type: "submit", class: "button primary" }, say("keep.write")),
        h("button", { type: served ? "button" : "submit", class: served ? "button" : "button primary", on: served ? { click: copyIt } : {} }, say("keep.copy")),
      ]))),
  );
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) close();
  });
  store.subscribe((state, previous) => {
    if (dialog.open && changedBut(state, previous, ["hover", "camera"])) show();
  });
  return {
    open() {
      if (dialog.open) return;
      show();
      dialog.showModal();
      text.focus();
    },
    places,
    whenClosed(run) {
      if (dialog.open) dialog.addEventListener("close", run, { once: true });
      else run();
    },
  };
}

/**
 * The bar of a page that is served: of which file it is, what is wrong with it, and what can be kept.
 * @param {HTMLElement} root @param {{file: string}} served @param {Store} store
 * @param {{step: () => void, places: () => void}} keep
 * @returns {{show: (news: {failed: boolean, problems: string[], more: number} | null) => void}} null: the server is gone
 */
export function createServedBar(root, served, store, keep) {
  const state = h("p", { class: "served-state", role: "status" });
  const list = h("ul", { class: "served-problems" });
  const places = h("button", { type: "button", class: "button", on: { click: keep.places } }, say("served.places"));
  root.append(h("div", { class: "served-row" },
    state, h("button", { type: "button", class: "button", on: { click: keep.step } }, say("keep.title")), places), list);
  const showPlaces = () => { places.hidden = Object.keys(store.get().moved).length === 0; };
  store.subscribe(showPlaces);
  showPlaces();
  const file = bdi(served.file);
  return {
    show(news) {
      root.classList.toggle("served-failed", news === null || news.failed);
      const heard = news?.failed ? "failed" : "shown";
      state.replaceChildren(...there([file, " ", say(`served.${news === null ? "gone" : heard}`)]));
      list.replaceChildren(...(news?.problems ?? []).map((problem) => h("li", { dir: "auto" }, problem)));
      if (news && news.more > 0) list.append(h("li", null, say("served.more", { count: news.more })));
    },
  };
}
