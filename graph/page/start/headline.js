/**
 * The line above the picture: why the file shows first what it shows; with nothing chosen how many ties there
 * are, who is most active, and what began last; and while the years are played, what happens.
 */

import { isOverview } from "../core/blocs.js";
import { formatDay } from "../core/dates.js";
import { SHOWN_BY, isFirstView } from "../core/first-view.js";
import { inView } from "../core/names.js";
import { say, sayList, sayParts, sayRow, sayRowParts, sayTerm } from "../core/say.js";
import { visible } from "../core/visible.js";
import { actorName } from "../core/words.js";
import { bdi, h, oncePerFrame, own, there } from "../elements/dom.js";
import { lastBegun, mostActive } from "./summary.js";

/** @import { Index, PageState, Store } from "../core/types.d.ts" */
/** @import { Child } from "../elements/types.d.ts" */

/**
 * Parts of a sentence in which signs that follow an element at once do not come apart from it.
 * @param {(string | Node)[]} parts
 */
function bound(parts) {
  return parts.reduce((/** @type {(string | Node)[]} */ before, part) => {
    const last = before.at(-1);
    if (typeof part !== "string" || !(last instanceof Node)) return [...before, part];
    const [signs] = /^\S*/.exec(part) ?? [""];
    return [...before.slice(0, -1), h("span", { class: "bound" }, last, signs), part.slice(signs.length)];
  }, []);
}

/** What is said, and of which regions alone: else it seems to be of the whole world. @param {string[] | null} regions @param {string} words */
function inRegions(regions, words) {
  return regions?.length ? sayRow("lists.about", [sayList(regions.map((region) => sayTerm("regions", region))), words]) : words;
}

/**
 * @param {HTMLElement} root
 * @param {Index} index
 * @param {Store} store
 * @param {{go: (id: string) => void, passing: () => string}} page `go` shows an actor or a tie; `passing` says what is
 *   happening while the years are played, "" otherwise
 */
export function createHeadline(root, index, store, { go, passing }) {
  /** @param {string} id @param {Child} name */
  const link = (id, name) => h("button", { type: "button", class: "link-button", on: { click: () => go(id) } }, name);

  /** @param {PageState} state */
  function counted(state) {
    const named = inView(index, state);
    const shown = visible(index, state);
    if (shown.ties.size === 0) return null;
    const most = mostActive(named, shown.ties);
    const last = lastBegun(named, shown.ties, state.date);
    const parts = [
      h("strong", null, inRegions(state.filters.regions, say("headline.ties", { ties: say("counts.ties", { count: shown.ties.size }), day: formatDay(state.date) }))),
      most && sayParts("headline.most", {
        actors: bound(there(sayRowParts("lists.row", most.ids.map((id) => link(id, bdi(actorName(named, id))))))),
        count: most.count,
      }),
      last && sayParts("headline.last", { what: link(last.id, bdi(last.words)) }),
    ].filter(Boolean);
    return parts.map((part) => h("span", { class: "headline-part" }, part));
  }

  /** What stands there while nothing passes. @param {PageState} state */
  function standing(state) {
    const { because } = index.data.view ?? {};
    if (because && isFirstView(index, state)) return h("strong", own(), because);
    return isOverview(state) && !state.story ? counted(state) : null;
  }

  function show() {
    const state = store.get();
    const now = passing();
    const content = now ? h("span", { class: "headline-passing" }, bdi(now)) : standing(state);
    root.replaceChildren(...there(content ?? []));
    root.hidden = content === null;
    root.classList.toggle("passing", now !== "");
  }

  const showSoon = oncePerFrame(show);
  store.subscribe((state, previous) => {
    if (SHOWN_BY.some((part) => state[part] !== previous[part])) showSoon();
  });
  show();
}
