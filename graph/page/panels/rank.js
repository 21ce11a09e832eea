/** Who is first by a measure: its states in order, its scale, and by it the picture, the map and the table. */

import { isOverview } from "../core/blocs.js";
import { formatDay } from "../core/dates.js";
import { measureIds, measureNow, measureScale, ranking, yearOf } from "../core/measures.js";
import { inView } from "../core/names.js";
import { isOpen, turned } from "../core/open.js";
import { say, sayNumber } from "../core/say.js";
import { classesInWords } from "../core/theme-words.js";
import { themeOf } from "../core/themes.js";
import { actorName } from "../core/words.js";
import { shadeOfClass } from "../drawing/tints.js";
import { wayTo } from "../elements/buttons.js";
import { bdi, h, oncePerFrame, refill, svg } from "../elements/dom.js";
import { closeButton, panelHead } from "../elements/panel-head.js";
import { flagSample, shadeSample } from "../elements/samples.js";

/** @import { Index, PageState } from "../core/types.d.ts" */
/** @import { Page, Panel } from "../elements/types.d.ts" */

/** What of the state it depends on. @type {("date" | "shading" | "selection" | "focus" | "compare" | "layout" | "panel" | "open")[]} */
const HEARD = ["date", "shading", "selection", "focus", "compare", "layout", "panel", "open"];
const AT_FIRST = 20;
const ALL = "rank.all";
const BAR = { width: 100, height: 6 };

/** @type {Panel} */
export const PANEL = {
  id: "rank",
  title: "rank.title",
  at: "left",
  order: 52,
  button: { icon: "rank", where: "tools", title: "rank.button_title", word: "header.words.rank" },
  key: { letter: "r", does: "help.does.rank" },
  has: (index) => measureIds(index).length > 0,
  make: createRank,
};

/** The day that a measure's values are of. @param {Index} index @param {string} date */
function dayOf(index, date) {
  const [end, { last }] = [`${yearOf(index, date)}-12-31`, index.data.meta];
  return end < last ? end : last;
}

/** How much of the most it is. @param {number} value more than 0 @param {number} most */
function bar(value, most) {
  const { width, height } = BAR;
  return svg("svg", { class: "rank-bar", viewBox: `0 0 ${width} ${height}`, preserveAspectRatio: "none", "aria-hidden": "true" },
    svg("rect", { width: (width * value) / most, height }));
}

/** Whether the scale stands on the picture already: it is there once. @param {PageState} state */
function isOnPicture(state) {
  return isOverview(state) && state.panel === "picture" && state.layout !== "matrix";
}

/** @param {Index} index @param {PageState} state @param {string} id */
function scale(index, state, id) {
  const [theme, found] = [themeOf(index, id), measureScale(index, id, state.date)];
  return theme && h("ul", { class: "theme-key rank-scale", "aria-label": say("rank.scale") }, classesInWords(theme, found).map(({ step, label, count }) => (
    h("li", { title: say("themes.states", { count }) }, shadeSample(theme, step === null ? null : shadeOfClass(step, found.classes.length)),
      h("span", null, label), h("span", { class: "theme-count" }, say("themes.count", { count: sayNumber(count) }))))));
}

/** @param {HTMLElement} root @param {Page} page */
function createRank(root, { index, store, turn, go }) {
  const choice = h("select", { "aria-label": say("rank.measure"), on: { change: () => store.set({ shading: choice.value || null }) } },
    h("option", { value: "" }, say("rank.none")), measureIds(index).map((id) => h("option", { value: id }, say(`measures.names.${id}`))));
  const body = h("div", { class: "panel-body", tabindex: "0", role: "group", "aria-labelledby": "rank-title" });
  root.append(
    panelHead("rank-title", say("rank.title"), closeButton(say("rank.close"), () => turn("rank", false)), { tabindex: "-1" }),
    h("div", { class: "pairs" }, h("p", null, choice)), body);

  /** @param {Index} named @param {PageState} state @param {string} measure */
  function list(named, state, measure) {
    const states = ranking(index, measure, yearOf(index, state.date)).filter(({ value }) => value > 0);
    const shown = isOpen(state, ALL) ? states : states.slice(0, AT_FIRST);
    return [
      h("ol", { class: "rank-list" }, shown.map(({ id, value, rank }) => {
        const actor = named.actors.get(id);
        return h("li", { value: rank, "aria-current": state.selection === id ? "true" : null },
          wayTo(store, id, go, { class: "go", "data-key": `rank-${id}` },
            actor?.type === "state" && flagSample(named, actor), " ", bdi(actorName(named, id))),
          h("span", { class: "rank-value" }, sayNumber(value)), bar(value, states[0].value));
      })),
      shown.length < states.length && h("button", {
        type: "button", class: "more", "data-key": "rank-more", on: { click: () => store.set(turned(store.get(), ALL, true)) },
      }, say("rank.more", { count: states.length - shown.length })),
      states.length === 0 && h("p", { class: "muted" }, say("rank.nobody")),
    ];
  }

  function render() {
    const state = store.get();
    const named = inView(index, state);
    const measure = measureNow(index, state);
    choice.value = measure ?? "";
    refill(body, measure === null ? h("p", { class: "muted" }, say("rank.how")) : [
      h("p", null, say(`measures.says.${measure}`)),
      h("p", { class: "muted" }, say("rank.day", { day: formatDay(dayOf(index, state.date)) })),
      !isOnPicture(state) && scale(named, state, measure), list(named, state, measure),
    ]);
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
