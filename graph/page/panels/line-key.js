/** The key in the picture's corner: what lines stand for that are drawn at present. It is filled before the picture is fitted. */

import { KEY, isOpen, turned } from "../core/open.js";
import { isChosenWeb, lineKeyOf } from "../core/line-key.js";
import { inView } from "../core/names.js";
import { say } from "../core/say.js";
import { changedBut } from "../core/state.js";
import { h } from "../elements/dom.js";
import { icon } from "../elements/icons.js";
import { areaSample, asideSample, broadSample, generalSample, signSample, sortSample, statusSample, strandSample } from "../elements/samples.js";

/** @import { Index, PageState, Store } from "../core/types.d.ts" */
/** @import { KeyEntry } from "../core/line-key.js" */

/** @param {Index} index @param {KeyEntry} entry */
function sampleOf(index, { sort, category, sign = "" }) {
  if (sort === "status") return statusSample(index, category);
  if (sort === "sign") return signSample(category, sign);
  if (sort === "aside") return asideSample(index);
  if (sort === "category") return generalSample(index, category, 1, false);
  if (sort === "conflict" || sort === "refusal" || sort === "despite" || sort === "neither" || sort === "idle") return sortSample(index, sort);
  if (sort === "directed") return generalSample(index, "neutral", 1, true);
  if (sort === "both") return strandSample(index);
  if (sort === "broad") return broadSample();
  return sort === "area" ? areaSample() : null;
}

/**
 * @param {HTMLElement} root where it goes, first
 * @param {Index} index
 * @param {Store} store
 */
export function createLineKey(root, index, store) {
  const fold = h("button", {
    type: "button", class: "line-key-fold", "aria-controls": "line-key",
    on: { click: () => store.set(turned(store.get(), KEY, !isOpen(store.get(), KEY, true), true)) },
  }, icon("down"), say("key.title"));
  const list = h("ul", { id: "line-key", "aria-label": say("key.label") });
  root.prepend(fold, list);
  let before = "";

  /** @param {PageState} state */
  function show(state) {
    const now = inView(index, state);
    const entries = lineKeyOf(now, state);
    const open = isOpen(state, KEY, true);
    fold.hidden = entries.length === 0;
    fold.setAttribute("aria-expanded", String(open));
    list.hidden = fold.hidden || !open;
    root.classList.toggle("keyed", !list.hidden);
    root.classList.toggle("of-web", isChosenWeb(now, state));
    const told = JSON.stringify(entries);
    if (told === before) return;
    before = told;
    list.replaceChildren(...entries.map((entry) => h("li", null, sampleOf(index, entry), h("span", null, entry.label))));
  }

  store.subscribe((state, previous) => {
    if (changedBut(state, previous, ["hover", "camera", "moved", "theme"])) show(state);
  });
  show(store.get());
}
