/** The panel of a comparison: what began, ended and stayed between two days, as a list in words. */

import { comparing, comparison } from "../core/changes.js";
import { COMPARE_BODY, isOpen, turned } from "../core/open.js";
import { say, sayParts } from "../core/say.js";
import { iconButton } from "../elements/buttons.js";
import { h, oncePerFrame, refill, there } from "../elements/dom.js";
import { closeButton, panelHead } from "../elements/panel-head.js";
import { actorsPart, passingPart, scopeLine, section } from "./compare-list.js";
import { dayField } from "./day-field.js";

/** @import { Index, PageState } from "../core/types.d.ts" */
/** @import { Page, Panel } from "../elements/types.d.ts" */

/** The parts of the state that the list depends on. @type {("compare" | "date" | "filters" | "selection" | "focus" | "open")[]} */
const HEARD = ["compare", "date", "filters", "selection", "focus", "open"];

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

/** @typedef {ReturnType<typeof dayField>} DayField */

/** A field that is being typed in stays where it is and as it is. @param {HTMLElement} days @param {DayField} from @param {DayField} to @param {PageState} state */
function showDays(days, from, to, { date, compare }) {
  if (compare === null || days.contains(document.activeElement)) return;
  const [earlier, later] = compare <= date ? [from, to] : [to, from];
  days.replaceChildren(...there(sayParts("compare.days", { earlier, later })));
  from.value = compare;
  to.value = date;
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
    // Who goes on from one day to another has unfolded it; who compares anew has not.
    over: (state) => (state.compare === null ? [COMPARE_BODY] : []),
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
  const fold = iconButton("down", say("compare.unfold"),
    () => store.set(turned(store.get(), COMPARE_BODY, !isOpen(store.get(), COMPARE_BODY))), { class: "icon-button phone-only", title: null });
  root.append(
    panelHead("compare-title", say("compare.title"), [
      fold, closeButton(say("compare.close"), close, { title: say("compare.close_title") }),
    ], { tabindex: "-1" }),
    days, summary, body,
  );

  /** @param {string} id */
  function select(id) {
    const scope = scopeOf(index, store.get());
    store.set({ selection: id, focus: scope && index.ties.has(id) ? [scope] : [], hover: null });
    // On a phone the details take the list's place, and the focus goes with them.
    if (body.offsetParent === null) document.getElementById("details-title")?.focus({ preventScroll: true });
  }

  const listing = { index, store, select };

  function render() {
    const state = store.get();
    const found = comparison(index, state);
    if (!found) return;
    const scope = scopeOf(index, state);
    const own = scope && new Set((index.tiesOf.get(scope) ?? []).map((tie) => tie.id));
    /** @param {Iterable<string>} ids */
    const pick = (ids) => [...ids].filter((id) => !own || own.has(id));
    const [began, ended, stayed, passing] = [found.began, found.ended, found.stayed, found.passing].map(pick);
    showDays(days, from, to, state);
    summary.textContent = say("compare.summary", { began: began.length, ended: ended.length, stayed: stayed.length });
    refill(body,
      scopeLine(listing, scope),
      section(listing, "began", began), section(listing, "ended", ended), section(listing, "stayed", stayed),
      passingPart(listing, passing),
      !scope && actorsPart(listing, found));
  }

  /** @param {PageState} state */
  const place = (state) => document.body.classList.toggle("compare-first", standsFirst(index, state));
  const renderSoon = oncePerFrame(render);
  return {
    /** @param {PageState} state @param {PageState | null} previous */
    show(state, previous) {
      place(state);
      const open = isOpen(state, COMPARE_BODY);
      root.classList.toggle("folded", !open);
      fold.setAttribute("aria-expanded", String(open));
      if (!previous) render();
      else if (HEARD.some((part) => state[part] !== previous[part])) renderSoon();
    },
    closed: () => refill(body),
  };
}
