/** What is folded in a panel. Whether it is open belongs to the state, under the panel's id and a name. */

import { isOpen, turned } from "../core/open.js";
import { h } from "./dom.js";

/** @import { PageState, Store } from "../core/types.d.ts" */
/** @import { Child, Props } from "./types.d.ts" */

/**
 * A part that the reader folds out and in.
 * @param {Store} store
 * @param {string} key in the state: "help.about"
 * @param {boolean} first whether it is open as the page has it
 * @param {Props} props
 * @param {Child} summary what is always seen of it: a `summary`
 * @param {() => Child} make what is folded out, made when it first is
 */
export function fold(store, key, first, props, summary, make) {
  const open = isOpen(store.get(), key, first);
  const element = h("details", {
    ...props, open, "data-fold": key, "data-first": first,
    on: {
      toggle() {
        fill();
        // The state may have folded it; and what is no longer on the page is nobody's hand.
        if (element.isConnected && element.open !== isOpen(store.get(), key, first)) store.set(turned(store.get(), key, element.open, first));
      },
    },
  }, summary);
  let made = false;
  function fill() {
    if (made || !element.open) return;
    made = true;
    element.append(...h("div", null, make()).childNodes);
  }
  fill();
  return element;
}

/** Folds what stands in a panel as the state says. @param {HTMLElement} root @param {PageState} state */
export function showFolds(root, state) {
  for (const element of /** @type {NodeListOf<HTMLDetailsElement>} */ (root.querySelectorAll("details[data-fold]"))) {
    element.open = isOpen(state, element.dataset.fold ?? "", "first" in element.dataset);
  }
}
