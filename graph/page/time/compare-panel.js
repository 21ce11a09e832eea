/** The panel of a comparison: what began, ended and stayed between two days, as a list in words. */

import { CHANGE_WORDS, behind, changeGroups } from "../core/change-words.js";
import { comparing, comparison } from "../core/changes.js";
import { inView } from "../core/names.js";
import { isOpen, turned } from "../core/open.js";
import { say, sayNumber, sayParts } from "../core/say.js";
import { actorName, shortName } from "../core/words.js";
import { changeSample } from "../elements/change-key.js";
import { bdi, h, oncePerFrame, refill, there } from "../elements/dom.js";
import { fold } from "../elements/folds.js";
import { icon } from "../elements/icons.js";
import { dayField } from "./day-field.js";

/** @import { ChangeGroup, Comparison, Fate, Index, PageState } from "../core/types.d.ts" */
/** @import { Child, Page, Panel } from "../elements/types.d.ts" */

/** The parts of the state that the list depends on. @type {("compare" | "date" | "filters" | "selection" | "focus" | "open")[]} */
const HEARD = ["compare", "date", "filters", "selection", "focus", "open"];
const MOST_ENTRIES = 14;
const MOST_ACTORS = 30;

/**
 * The actor whose changes alone are listed: the one that is selected or, beside a tie of its own, in focus.
 * @param {Index} index @param {Pick<PageState, "selection" | "focus">} state
 * @returns {string | null}
 */
export function scopeOf(index, { selection, focus }) {
  if (selection === null || index.actors.has(selection)) return selection;
  const tie = index.ties.get(selection);
  const [only = null, ...more] = focus;
  return tie && more.length === 0 && only !== null && only !== null && [tie.from, tie.to].includes(only) ? only : null;
}

/**
 * Where there is room for one of the two, whether the list stands before the details: those of a tie are all that it lacks.
 * @param {Index} index @param {PageState} state
 */
function standsFirst(index, { selection }) {
  return selection === null || !index.ties.has(selection);
}

/** @type {Panel} */
export const PANEL = {
  id: "compare",
  title: "compare.title",
  at: "right",
  order: 40,
  key: { letter: "c", does: "help.does.compare" },
  door: {
    is: (state, index) => comparison(index, state) !== null,
    turn: (state, index, open) => comparing(index, state, open),
  },
  make: createComparePanel,
};

/** @param {HTMLElement} root @param {Page} page */
function createComparePanel(root, { index, store, turn, outside }) {
  const close = () => turn("compare", false);
  const from = dayField(say("compare.compared_day"), index.data.meta, { choose: (day) => store.set({ compare: day }), outside });
  const to = dayField(say("compare.shown_day"), index.data.meta, { choose: (day) => store.set({ date: day }), outside });
  const days = h("p", { class: "compare-days", on: { focusout: () => renderSoon() } });
  const summary = h("p", { class: "compare-summary" });
  const body = h("div", { class: "panel-body", tabindex: "0", role: "group", "aria-labelledby": "compare-title" });
  root.append(
    h("div", { class: "panel-head" },
      h("h2", { id: "compare-title", tabindex: "-1" }, say("compare.title")),
      h("button", { type: "button", class: "icon-button", "aria-label": say("compare.close"), title: say("compare.close_title"), on: { click: close } }, icon("close"))),
    days, summary, body,
  );

  /** @param {string} id */
  function select(id) {
    const scope = scopeOf(index, store.get());
    store.set({ selection: id, focus: scope && index.ties.has(id) ? [scope] : [], hover: null });
    // On a phone the details take the list's place, and the focus goes with them.
    if (body.offsetParent === null) document.getElementById("details-title")?.focus({ preventScroll: true });
  }

  /** @param {string} id @param {string} name @param {string} key */
  function link(id, name, key) {
    return h("button", {
      type: "button", class: "go", "data-key": key,
      "aria-pressed": String(store.get().selection === id),
      on: {
        click: () => select(id),
        pointerenter: () => store.set({ hover: id }),
        pointerleave: () => store.set({ hover: null }),
      },
    }, bdi(name));
  }

  /** @param {string} key @param {number} count */
  function more(key, count) {
    return h("li", { class: "rest" }, " ", h("button", {
      type: "button", class: "more", "data-key": key,
      on: { click: () => { store.set(turned(store.get(), key, true)); } },
    }, say("compare.more", { count })));
  }

  /**
   * @template One
   * @param {string} name @param {One[]} items @param {number} most
   * @param {(one: One, i: number, shown: One[]) => Child} item
   */
  function list(name, items, most, item) {
    const key = `compare.${name}`;
    const shown = isOpen(store.get(), key) ? items : items.slice(0, most);
    return h("ul", { class: "change-names" }, shown.map((one, i) => h("li", null, item(one, i, shown))),
      shown.length < items.length && more(key, items.length - shown.length));
  }

  /** @param {Fate} change @param {ChangeGroup} group */
  function groupOf(change, group) {
    const key = `${change} ${group.key}`;
    return h("div", { class: "change-group" },
      h("p", null, sayParts("compare.group", { title: h("strong", null, bdi(group.title)) })), " ",
      list(key, group.entries, MOST_ENTRIES, ({ id, name }, i, shown) => [
        link(id, name, `${change}-${id}`), h("span", { class: "muted" }, behind(shown, i)),
      ]));
  }

  /** @param {Fate} change @param {string[]} ids */
  function section(change, ids) {
    const groups = () => changeGroups(inView(index, store.get()), ids, change, comparison(index, store.get())?.standing).map((part) => h("section", null,
      h("h4", null, part.title, " ", h("span", { class: "muted" }, sayNumber(part.count))),
      part.groups.map((group) => groupOf(change, group))));
    return fold(store, `compare.${change}`, change !== "stayed", { class: `changes ${change}` },
      h("summary", { "data-key": `summary-${change}` }, changeSample(change),
        h("h3", null, CHANGE_WORDS[change]), h("span", { class: "muted" }, sayNumber(ids.length))),
      () => (ids.length > 0 ? h("div", { class: "change-body" }, groups()) : h("p", { class: "muted none" }, say("compare.nothing"))));
  }

  /** @param {Comparison} found */
  function actorsPart(found) {
    const named = inView(index, store.get());
    /** @param {Fate} change */
    const of = (change) => [...found.actors.keys()].filter((id) => found.actors.get(id) === change)
      .sort((a, b) => (actorName(named, a) < actorName(named, b) ? -1 : 1));
    /** @param {Fate} change @param {string} title */
    const line = (change, title) => {
      const ids = of(change);
      return ids.length > 0 && h("div", { class: "change-group" },
        h("p", null, sayParts("compare.actors", { title: h("strong", null, title), count: ids.length })), " ",
        list(`actors-${change}`, ids, MOST_ACTORS, (id, i, shown) => [
          link(id, actorName(named, id), `${change}-actor-${id}`), i + 1 < shown.length && say("changes.and_that_day"),
        ]));
    };
    const lines = [line("began", say("compare.came")), line("ended", say("compare.went"))].filter(Boolean);
    return lines.length > 0 && h("section", { class: "change-actors" }, h("h3", null, say("compare.came_or_went")), lines);
  }

  /** @param {string | null} scope */
  function scopeLine(scope) {
    return scope && h("p", { class: "change-scope" },
      sayParts("compare.only", { actor: bdi(shortName(inView(index, store.get()), scope)) }), " ",
      h("button", { type: "button", class: "text-button", "data-key": "scope", on: { click: () => store.set({ selection: null, focus: [] }) } }, say("compare.show_all")));
  }

  /** A field that is being typed in stays where it is and as it is. @param {PageState} state */
  function showDays({ date, compare }) {
    if (compare === null || days.contains(document.activeElement)) return;
    const [earlier, later] = compare <= date ? [from, to] : [to, from];
    days.replaceChildren(...there(sayParts("compare.days", { earlier, later })));
    from.value = compare;
    to.value = date;
  }

  function render() {
    const state = store.get();
    const found = comparison(index, state);
    if (!found) return;
    const scope = scopeOf(index, state);
    const own = scope && new Set((index.tiesOf.get(scope) ?? []).map((tie) => tie.id));
    /** @param {Iterable<string>} ids */
    const pick = (ids) => [...ids].filter((id) => !own || own.has(id));
    const [began, ended, stayed, passing] = [found.began, found.ended, found.stayed, found.passing].map(pick);
    showDays(state);
    summary.textContent = say("compare.summary", { began: began.length, ended: ended.length, stayed: stayed.length });
    refill(body,
      scopeLine(scope),
      section("began", began), section("ended", ended), section("stayed", stayed),
      passing.length > 0 && h("p", { class: "muted passing" },
        say("compare.passing", { count: passing.length })),
      !scope && actorsPart(found));
  }

  /** @param {PageState} state */
  const place = (state) => document.body.classList.toggle("compare-first", standsFirst(index, state));
  const renderSoon = oncePerFrame(render);
  return {
    /** @param {PageState} state @param {PageState | null} previous */
    show(state, previous) {
      place(state);
      if (!previous) render();
      else if (HEARD.some((part) => state[part] !== previous[part])) renderSoon();
    },
    closed: () => refill(body),
  };
}
