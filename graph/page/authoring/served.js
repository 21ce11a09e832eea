/** The bar of a page that is served: of which file it is, what is wrong with it, and what can be kept. */

import { isOpen } from "../core/open.js";
import { say } from "../core/say.js";
import { bdi, h, there } from "../elements/dom.js";
import { ask, follow } from "./live.js";

/** @import { Store } from "../core/types.d.ts" */
/** @import { Served } from "../contract.d.ts" */
/** @import { News } from "./live.js" */

/** @typedef {{turn: (id: string, open: boolean) => void, tell: (words: string) => void, flush: () => void, renew: (data: string) => void}} Hands */

/** Writes into the file where the reader has put actors. @param {Store} store @param {(words: string) => void} tell */
async function keepPlaces(store, tell) {
  const { moved } = store.get();
  const { kept, refused = "" } = await ask("/places", {
    places: Object.fromEntries(Object.entries(moved).map(([id, { x, y }]) => [id, [x, y]])),
  });
  if (kept !== undefined) store.set({ moved: {} });
  tell(kept === undefined ? refused : say("keep.placed", { file: kept }));
}

/** Runs something once nobody is in the midst of writing a step. @param {Store} store @param {() => void} run */
function whenFree(store, run) {
  if (!isOpen(store.get(), "keep")) {
    run();
    return;
  }
  const end = store.subscribe((state) => {
    if (isOpen(state, "keep")) return;
    end();
    run();
  });
}

/** @param {HTMLElement} header @param {Served} served @param {Store} store @param {Hands} hands */
function createBar(header, served, store, { turn, tell }) {
  const state = h("p", { class: "served-state", role: "status" });
  const list = h("ul", { class: "served-problems" });
  const places = h("button", { type: "button", class: "button", on: { click: () => keepPlaces(store, tell) } }, say("served.places"));
  const bar = h("section", { class: "served", "aria-label": say("served.label") }, h("div", { class: "served-row" },
    state, h("button", { type: "button", class: "button", on: { click: () => turn("keep", true) } }, say("keep.title")), places), list);
  header.append(bar);
  const showPlaces = () => { places.hidden = Object.keys(store.get().moved).length === 0; };
  store.subscribe(showPlaces);
  showPlaces();
  const file = bdi(served.file);
  return {
    /** @param {News | null} news null: the server is gone */
    show(news) {
      bar.classList.toggle("served-failed", news === null || news.failed);
      const heard = news?.failed ? "failed" : "shown";
      state.replaceChildren(...there([file, " ", say(`served.${news === null ? "gone" : heard}`)]));
      list.replaceChildren(...(news?.problems ?? []).map((problem) => h("li", { dir: "auto" }, problem)));
      if (news && news.more > 0) list.append(h("li", null, say("served.more", { count: news.more })));
    },
  };
}

/** A page that is handed out while its author writes follows the file. @param {HTMLElement} header @param {Served | null | undefined} served @param {Store} store @param {Hands} hands */
export function bindServer(header, served, store, hands) {
  if (!served) return;
  follow(served, createBar(header, served, store, hands), (run) => whenFree(store, () => { hands.flush(); run(); }), hands.renew);
}
