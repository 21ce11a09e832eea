/**
 * "Keep this view as a step": a window that takes a step's text and gives the YAML to paste; while
 * the page is served, it writes the step into the file behind the last one.
 */

import { say } from "../core/say.js";
import { copy } from "../elements/clipboard.js";
import { h, there } from "../elements/dom.js";
import { closeButton, panelHead } from "../elements/panel-head.js";
import { ask } from "./live.js";
import { stepAsYaml } from "./step-yaml.js";

/** @import { PageState } from "../core/types.d.ts" */
/** @import { Page, Panel } from "../elements/types.d.ts" */

/** @type {Panel} */
export const PANEL = {
  id: "keep", title: "keep.title", at: "window", order: 82, key: { letter: "k", does: "help.does.keep" }, make: createKeeper,
};

/** @param {HTMLElement} root @param {Page} page */
function createKeeper(root, { index, store, turn, tell }) {
  const { served = null } = index.data;
  const text = h("textarea", { id: "keep-text", rows: "4", dir: "auto", on: { input: show } });
  const yaml = h("pre", { class: "keep-yaml", dir: "ltr", tabindex: "0", role: "group", "aria-label": say("keep.yaml") });
  const refusal = h("p", { class: "keep-refusal", role: "alert" });
  const close = () => turn("keep", false);

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

  root.append(
    panelHead("keep-title", say("keep.title"), closeButton(say("keep.close"), close)),
    h("form", { class: "panel-body keep-body", on: { submit(event) { event.preventDefault(); (served ? write : copyIt)(); } } },
      h("label", { for: "keep-text" }, say("keep.text")),
      text, yaml, refusal,
      h("p", { class: "muted" }, served ? say("keep.where", { file: served.file }) : say("keep.paste")),
      h("p", { class: "keep-ways" }, ...there([
        served && h("button", { type: "submit", class: "button primary" }, say("keep.write")),
        h("button", { type: served ? "button" : "submit", class: served ? "button" : "button primary", on: served ? { click: copyIt } : {} }, say("keep.copy")),
      ]))),
  );
  return {
    /** @param {PageState} _state @param {PageState | null} previous */
    show(_state, previous) {
      show();
      if (!previous) text.focus();
    },
  };
}
