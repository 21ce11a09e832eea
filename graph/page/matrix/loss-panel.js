/** What hangs on an actor, or on a membership: what of the picture would be lost without it. */

import { formatDay } from "../core/dates.js";
import { isMembership } from "../core/index.js";
import { inView } from "../core/names.js";
import { inOrder, say, sayListParts, sayParts } from "../core/say.js";
import { actorsAsked } from "../core/subject.js";
import { visible } from "../core/visible.js";
import { actorName } from "../core/words.js";
import { bdi, h, oncePerFrame, refill } from "../elements/dom.js";
import { closeButton, panelHead } from "../elements/panel-head.js";
import { lossOf } from "./loss.js";

/** @import { Index, PageState } from "../core/types.d.ts" */
/** @import { Child, Page, Panel } from "../elements/types.d.ts" */
/** @import { Loss } from "./types.d.ts" */

/** What of the state it depends on. @type {("date" | "filters" | "focus" | "selection")[]} */
const HEARD = ["date", "filters", "focus", "selection"];
const MOST_PAIRS = 40;

/** @type {Panel} */
export const PANEL = {
  id: "without", title: "without.title", at: "left", order: 54, make: createLoss,
};

/** The alliances that a state belongs to by what is shown. @param {Index} index @param {Set<string>} shown @param {string} actor */
function alliancesOf(index, shown, actor) {
  const own = (index.tiesOf.get(actor) ?? []).filter((tie) => shown.has(tie.id) && isMembership(tie) && tie.from === actor);
  return [...new Set(own.map(({ to }) => to))];
}

/** @param {Index} named @param {string[]} ids */
const names = (named, ids) => sayListParts(ids.map((id) => bdi(actorName(named, id))).sort((a, b) => inOrder(a.textContent ?? "", b.textContent ?? "")));

/** Whom a state no longer owes help, as one list; else how many pairs. @param {Index} named @param {Loss} loss @param {string} actor @returns {Child} */
function unowedPart(named, { unowed }, actor) {
  if (unowed.length === 0) return h("p", null, say("without.owes_all"));
  const theirs = unowed.filter(({ pair }) => pair.includes(actor)).map(({ pair }) => pair.find((id) => id !== actor) ?? actor);
  const through = names(named, [...new Set(unowed.flatMap((one) => one.through))]);
  if (theirs.length === unowed.length) {
    return [h("p", null, sayParts("without.owes_less", { actor: bdi(actorName(named, actor)), through, count: theirs.length })),
      h("p", { class: "muted" }, names(named, theirs))];
  }
  return [h("p", null, sayParts("without.unowed", { count: unowed.length, through })),
    h("ul", { class: "facts" }, unowed.slice(0, MOST_PAIRS).map(({ pair }) => h("li", null, names(named, pair)))),
    unowed.length > MOST_PAIRS && h("p", { class: "muted" }, say("details_state.more", { count: unowed.length - MOST_PAIRS }))];
}

/** @param {Index} named @param {Loss} loss @returns {Child} */
function cutOffPart(named, { cutOff }) {
  if (cutOff.length === 0) return h("p", null, say("without.holds"));
  return [h("p", null, say("without.cut_off", { count: cutOff.flat().length })), h("ul", { class: "facts" }, cutOff.map((piece) => h("li", null, names(named, piece))))];
}

/** @param {HTMLElement} root @param {Page} page */
function createLoss(root, { index, store, turn }) {
  const who = h("select", { "aria-label": say("without.who"), on: { change: () => choose([who.value]) } });
  const what = h("select", { "aria-label": say("without.what"), on: { change: () => choose([who.value, what.value]) } });
  const body = h("div", { class: "panel-body", tabindex: "0", role: "group", "aria-labelledby": "without-title" });
  root.append(
    panelHead("without-title", say("without.title"), closeButton(say("without.close"), () => turn("without", false)), { tabindex: "-1" }),
    h("div", { class: "pairs common-actors" }, who, what), body);

  /** @param {string[]} actors */
  const choose = (actors) => store.set({ selection: null, hover: null, focus: actors.filter(Boolean) });

  /** @param {HTMLSelectElement} field @param {string} first @param {Index} named @param {Iterable<string>} ids @param {string} value */
  function fill(field, first, named, ids, value) {
    const known = [...ids].map((id) => ({ id, name: actorName(named, id) })).sort((a, b) => inOrder(a.name, b.name));
    field.replaceChildren(h("option", { value: "" }, first), ...known.map(({ id, name }) => h("option", { value: id }, name)));
    field.value = value;
  }

  function render() {
    const state = store.get();
    const named = inView(index, state);
    const shown = visible(index, state).ties;
    const [actor = "", second = ""] = actorsAsked(index, state, 2);
    const alliances = alliancesOf(index, shown, actor);
    const alliance = alliances.includes(second) ? second : null;
    fill(who, say("path.choose"), named, index.actors.keys(), actor);
    fill(what, say("without.wholly"), named, alliances, alliance ?? "");
    what.hidden = alliances.length === 0;
    if (actor === "") {
      refill(body, h("p", { class: "muted" }, say("without.how")));
      return;
    }
    const loss = lossOf(named, shown, state.date, actor, alliance);
    refill(body, h("p", null, say("without.ties", { count: loss.ties.length, day: formatDay(state.date) })),
      unowedPart(named, loss, actor), cutOffPart(named, loss), h("p", { class: "muted" }, say("without.says")));
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
