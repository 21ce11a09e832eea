/** How two actors are connected: the shortest chains and the strongest, in sentences; the chosen one is lit up. */

import { chainsBetween } from "../core/chains.js";
import { inView } from "../core/names.js";
import { inOrder, say } from "../core/say.js";
import { actorsAsked } from "../core/subject.js";
import { actorName } from "../core/words.js";
import { h, oncePerFrame, refill } from "../elements/dom.js";
import { closeButton, panelHead } from "../elements/panel-head.js";
import { chainList, focusOf } from "./chain-list.js";

/** @import { Index, PageState } from "../core/types.d.ts" */
/** @import { Page, Panel } from "../elements/types.d.ts" */

/** What of the state it depends on. @type {("date" | "filters" | "focus" | "selection")[]} */
const HEARD = ["date", "filters", "focus", "selection"];

/** @type {Panel} */
export const PANEL = {
  id: "path",
  title: "path.title",
  at: "left",
  order: 50,
  button: { icon: "path", where: "tools", title: "path.button_title", word: "header.words.path" },
  key: { letter: "g", does: "help.does.path" },
  make: createPath,
};

/** @param {HTMLElement} root @param {Page} page */
function createPath(root, { index, store, turn, go }) {
  /** @param {string} label */
  const field = (label) => h("select", { "aria-label": say(label), on: { change: choose } });
  const [from, to] = [field("path.from"), field("path.to")];
  const body = h("div", { class: "panel-body", tabindex: "0", role: "group", "aria-labelledby": "path-title" });
  root.append(
    panelHead("path-title", say("path.title"), closeButton(say("path.close"), () => turn("path", false)), { tabindex: "-1" }),
    h("div", { class: "pairs path-ends" },
      h("p", null, h("label", null, `${say("path.from")} `, from)), h("p", null, h("label", null, `${say("path.to")} `, to))),
    body,
  );

  function choose() {
    const ends = [from.value, to.value].filter(Boolean);
    const [first] = ends.length === 2 ? chainsBetween(index, store.get(), ends[0], ends[1]).shortest : [];
    store.set({ selection: null, hover: null, focus: first ? focusOf(first) : ends });
  }

  /** @type {Index | null} */
  let filled = null;
  /** The fields offer actors by their names on the day: anew only when these have changed. @param {Index} named @param {string[]} ends */
  function fillFields(named, ends) {
    if (named !== filled) {
      filled = named;
      const actors = [...index.actors.keys()].map((id) => ({ id, name: actorName(named, id) }))
        .sort((a, b) => inOrder(a.name, b.name));
      for (const one of [from, to]) {
        one.replaceChildren(h("option", { value: "" }, say("path.choose")), ...actors.map(({ id, name }) => h("option", { value: id }, name)));
      }
    }
    [from, to].forEach((one, at) => { one.value = ends[at] ?? ""; });
  }

  function render() {
    const state = store.get();
    const named = inView(index, state);
    const ends = actorsAsked(index, state, 2);
    fillFields(named, ends);
    if (ends.length < 2) {
      refill(body, h("p", { class: "muted" }, say("path.how")));
      return;
    }
    refill(body, ...chainList({ index, named, state, go, choose: (chain) => store.set({ selection: null, hover: null, focus: focusOf(chain) }) }, ends));
  }

  const renderSoon = oncePerFrame(() => root.hidden || render());
  return {
    /** @param {PageState} state @param {PageState | null} previous */
    show(state, previous) {
      if (!previous) render();
      else if (HEARD.some((part) => state[part] !== previous[part])) renderSoon();
    },
  };
}
