/** The bar at the top: the title, the search, and the few things to do with the whole page. */

import { say } from "../core/say.js";
import { iconButton, iconWord, withWord } from "../elements/buttons.js";
import { bdi, h, own, there } from "../elements/dom.js";
import { icon } from "../elements/icons.js";
import { watchSizes } from "../elements/life.js";
import { nextTheme, themeName } from "../elements/theme.js";

/** @import { Index, PageState, Store } from "../core/types.d.ts" */
/** @import { Child } from "../elements/types.d.ts" */

/**
 * @param {HTMLElement} root the header
 * @param {Index} index
 * @param {Store} store
 * @param {{copyLink: (() => void) | null, announce: (text: string) => void, first: Child, tools: Child, last: Child}} actions
 *   `first`, `tools` and `last` are further buttons; `copyLink` is null where there is no link
 * @returns {{search: HTMLElement}} where the search goes
 */
export function createHeader(root, index, store, actions) {
  const { meta } = index.data;
  const search = h("div", { class: "search", role: "search" });
  const theme = iconButton("auto", "", () => {
    store.set({ theme: nextTheme(store.get().theme) });
    actions.announce(say("theme.now", { theme: themeName(store.get().theme) }));
  });
  const acts = h("div", { class: "actions", role: "group", "aria-label": say("header.page") },
    actions.tools,
    actions.copyLink && withWord(iconButton("link", say("header.copy_link"), actions.copyLink), "header.words.link"),
    theme,
    actions.last);
  root.append(...there([
    actions.first,
    h("div", { class: "titles" },
      h("h1", { ...own(), title: meta.title }, bdi(meta.title)),
      meta.description && h("p", { class: "muted", ...own(), title: meta.description }, String(meta.description))),
    search,
    acts,
  ]));

  /** Words that would take a row of their own are left out. */
  function fitWords() {
    root.classList.remove("wordless");
    root.classList.toggle("wordless", acts.offsetTop >= search.offsetTop + search.offsetHeight);
  }
  watchSizes([root], fitWords);

  /** @param {PageState} state */
  function showTheme(state) {
    theme.replaceChildren(icon(state.theme), iconWord("header.words.theme"));
    const label = say("theme.change", { theme: themeName(state.theme), next: themeName(nextTheme(state.theme)) });
    theme.setAttribute("aria-label", label);
    theme.title = label;
  }
  store.subscribe((state, previous) => {
    if (state.theme !== previous.theme) showTheme(state);
  });
  showTheme(store.get());
  return { search };
}
