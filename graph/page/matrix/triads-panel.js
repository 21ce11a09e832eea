/** Which threes around a state do not agree: a friend of two that quarrel, or three that all do. */

import { formatDay } from "../core/dates.js";
import { inView } from "../core/names.js";
import { isOpen, turned } from "../core/open.js";
import { inOrder, say, sayListParts, sayParts } from "../core/say.js";
import { same } from "../core/state.js";
import { actorsAsked } from "../core/subject.js";
import { visible } from "../core/visible.js";
import { actorName } from "../core/words.js";
import { bdi, h, oncePerFrame, refill } from "../elements/dom.js";
import { closeButton, panelHead } from "../elements/panel-head.js";
import { triadsAround } from "./triads.js";

/** @import { Index, PageState } from "../core/types.d.ts" */
/** @import { Child, Page, Panel } from "../elements/types.d.ts" */
/** @import { Triad } from "./types.d.ts" */

/** What of the state it depends on. @type {("date" | "filters" | "focus" | "selection" | "open")[]} */
const HEARD = ["date", "filters", "focus", "selection", "open"];
const AT_FIRST = 20;
const ALL = "triads.all";

/** @type {Panel} */
export const PANEL = {
  id: "triads", title: "triads.title", at: "left", order: 53, make: createTriads,
};

/** @param {Index} named @param {Triad} triad */
function inWords(named, { actors, friend }) {
  /** @param {string} id */
  const name = (id) => bdi(actorName(named, id));
  if (friend === null) return sayParts("triads.all_quarrel", { actors: sayListParts(actors.map(name)) });
  return sayParts("triads.friend_of_both", { friend: name(friend), others: sayListParts(actors.filter((id) => id !== friend).map(name)) });
}

/** @param {HTMLElement} root @param {Page} page */
function createTriads(root, { index, store, turn }) {
  const field = h("select", {
    "aria-label": say("triads.around"), on: { change: () => store.set({ selection: null, hover: null, focus: field.value ? [field.value] : [] }) },
  });
  const body = h("div", { class: "panel-body", tabindex: "0", role: "group", "aria-labelledby": "triads-title" });
  root.append(
    panelHead("triads-title", say("triads.title"), closeButton(say("triads.close"), () => turn("triads", false)), { tabindex: "-1" }),
    h("div", { class: "pairs common-actors" }, field), body);

  /** @param {Index} named @param {string} around */
  function fill(named, around) {
    const states = index.states.map(({ id }) => ({ id, name: actorName(named, id) })).sort((a, b) => inOrder(a.name, b.name));
    field.replaceChildren(h("option", { value: "" }, say("path.choose")), ...states.map(({ id, name }) => h("option", { value: id }, name)));
    field.value = around;
  }

  /** @param {Index} named @param {PageState} state @param {string} around @returns {Child[]} */
  function told(named, state, around) {
    const { unbalanced, all } = triadsAround(named, visible(index, state).ties, state.date, around);
    const shown = isOpen(state, ALL) ? unbalanced : unbalanced.slice(0, AT_FIRST);
    return [
      h("p", null, say("triads.count", { count: unbalanced.length, all: say("triads.of_all", { count: all }), day: formatDay(state.date) })),
      h("ul", { class: "facts" }, shown.map((triad) => h("li", null, h("button", {
        type: "button", class: "go", "data-key": `triad-${triad.actors.join("-")}`, "aria-pressed": String(same(state.focus, triad.actors)),
        on: { click: () => store.set({ selection: null, hover: null, focus: triad.actors }) },
      }, inWords(named, triad))))),
      shown.length < unbalanced.length && h("button", {
        type: "button", class: "more", "data-key": "triads-more", on: { click: () => store.set(turned(store.get(), ALL, true)) },
      }, say("triads.more", { count: unbalanced.length - shown.length })),
      h("p", { class: "muted" }, say("triads.says")),
    ];
  }

  function render() {
    const state = store.get();
    const named = inView(index, state);
    const [around = ""] = actorsAsked(index, state, 1).filter((id) => index.actors.get(id)?.type === "state");
    fill(named, around);
    refill(body, around === "" ? h("p", { class: "muted" }, say("triads.how")) : told(named, state, around));
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
