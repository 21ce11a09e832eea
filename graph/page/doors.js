/**
 * The panels: lays them down, opens and closes them as the state says, and makes their buttons. Which
 * there are stands in their own files. One is built when it is first opened; at the left there is
 * one at a time, and the others come back when it is closed.
 */

import { must } from "./core/must.js";
import { say } from "./core/say.js";
import { changedBut, same } from "./core/state.js";
import { forgotten, isOpen, turned } from "./core/open.js";
import { h, toTop } from "./elements/dom.js";
import { showFolds } from "./elements/folds.js";
import { alive } from "./elements/life.js";
import { shownView } from "./elements/shown.js";

/** @import { Index, PageState } from "./core/types.d.ts" */
/** @import { Page, Panel, PanelParts, Place } from "./elements/types.d.ts" */

/** @typedef {{panel: Panel, root: HTMLElement, parts: PanelParts | null, from: Element | null}} Laid a panel on the page, and from where it was opened */

/** What the panels of a place stand before. @type {Record<Place, string>} */
const BEFORE = { left: "stage", stage: "story", right: "timeline", window: "toast" };

/** The panels of this file, in their order. @param {Panel[]} all @param {Index} index */
export function panelsOf(all, index) {
  return all.filter(({ has }) => has?.(index) ?? true)
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
}

/** Whether a panel would be open, were there no other. @param {Panel} panel @param {PageState} state @param {Index} index */
function asks(panel, state, index) {
  return panel.door ? panel.door.is(state, index) : isOpen(state, panel.id);
}

/**
 * The panels that are open; of those at the left the last.
 * @param {Panel[]} panels in their order @param {PageState} state @param {Index} index
 * @returns {Set<string>}
 */
export function openPanels(panels, state, index) {
  const asking = panels.filter((panel) => asks(panel, state, index));
  const left = asking.filter(({ at }) => at === "left").at(-1);
  return new Set(asking.filter((panel) => panel.at !== "left" || panel === left).map(({ id }) => id));
}

/**
 * The change that opens a panel or closes it; at the left the others that stand over it make room.
 * @param {Panel[]} panels @param {PageState} state @param {Index} index @param {Panel} panel @param {boolean} open
 */
export function turnedPanel(panels, state, index, panel, open) {
  const change = panel.door ? panel.door.turn(state, index, open) : turned(state, panel.id, open);
  if (!open || panel.at !== "left") return change;
  const above = panels.slice(panels.indexOf(panel) + 1).filter((other) => other.door && asks(other, state, index));
  const others = panels.filter((other) => other.at === "left" && other !== panel && (!other.door || above.includes(other)));
  return others.reduce((made, { id, door }) => {
    const now = { ...state, open: made.open ?? state.open };
    return { ...made, ...(door ? door.turn(now, index, false) : turned(now, id, false)) };
  }, change);
}

/** The keys whose notes are forgotten by a change, since what they were made for is over. @param {Panel[]} panels @param {PageState} state @param {PageState} previous */
function overKeys(panels, state, previous) {
  return panels.flatMap(({ door }) => door?.over?.(state, previous) ?? []).filter((key) => Object.hasOwn(state.open, key));
}

/** @param {Panel} panel */
function rootOf({ id, at, title }) {
  const props = { id, "aria-labelledby": `${id}-title` };
  if (at === "window") return h("dialog", { ...props, class: `help ${id}` });
  if (at === "stage") return h("section", { id, tabindex: "-1", class: `${id}-panel`, "aria-label": say(title), hidden: true });
  return h("aside", { ...props, tabindex: "-1", class: `panel ${at} ${id}`, hidden: true });
}

/** @param {HTMLElement} root */
function isSeen(root) {
  return root.getClientRects().length > 0;
}

/** Shows or hides a panel's element. @param {HTMLElement} root @param {boolean} on */
function reveal(root, on) {
  if (!(root instanceof HTMLDialogElement)) root.hidden = !on;
  else if (on && !root.open) root.showModal();
  else if (!on && root.open) root.close();
}

/** Lays a panel down where it belongs, empty and closed. @param {Panel} panel @param {() => void} close what closing its window does @returns {Laid} */
function laidDown(panel, close) {
  const root = rootOf(panel);
  must(document.getElementById(BEFORE[panel.at])).before(root);
  if (root instanceof HTMLDialogElement) {
    root.addEventListener("close", close);
    root.addEventListener("click", (event) => event.target === root && root.close());
  }
  return { panel, root, parts: null, from: null };
}

/** The focus goes to what was opened, where that is what the hand will go on with. @param {Laid} laid @param {boolean} wasInPicture */
function enter({ panel, root }, wasInPicture) {
  if (panel.at === "left") /** @type {HTMLElement | null} */ (root.querySelector("input, select, button"))?.focus();
  if (panel.at === "stage" && wasInPicture) root.focus();
}

/** What is hidden cannot keep the focus: it goes back to where it came from, or to what opens the panel. @param {Laid} laid */
function leave({ panel, from }) {
  const controls = document.querySelectorAll(`[aria-controls="${panel.id}"]`);
  const back = [from, ...controls].find((one) => one instanceof HTMLElement && one !== document.body && isSeen(one));
  /** @type {HTMLElement} */ (back ?? shownView()).focus({ preventScroll: true });
}

/**
 * @param {Page} page
 * @returns {{panels: {panel: Panel, root: HTMLElement}[], toggle: (id: string) => void, turn: (id: string, on: boolean) => void,
 *   isOpen: (id: string) => boolean, start: () => void, hear: (listener: () => void) => void, keys: () => Record<string, () => void>, attend: (id: string) => void}}
 */
export function createDoors(page) {
  const { index, store, panels } = page;
  /** @type {Map<string, Laid>} */
  const all = new Map(panels.map((panel) => [panel.id, laidDown(panel, () => turn(panel.id, false))]));
  /** @type {(() => void)[]} */
  const listeners = [];
  /** @type {Set<string>} */
  let open = new Set();

  /** @param {string} id @param {boolean} on */
  function turn(id, on) {
    if (open.has(id) === on) return;
    const one = must(all.get(id));
    one.from = on ? document.activeElement : one.from;
    const picture = must(document.getElementById("picture"));
    const wasInPicture = picture.contains(one.from);
    store.set(turnedPanel(panels, store.get(), index, one.panel, on));
    if (on) enter(one, wasInPicture);
  }

  /** @param {string} id @param {boolean} on @param {boolean} was @param {PageState} state @param {PageState} previous */
  function show(id, on, was, state, previous) {
    const one = must(all.get(id));
    const { root } = one;
    if (on) one.parts ??= one.panel.make(root, page);
    const within = !on && was && root.contains(document.activeElement);
    reveal(root, on);
    if (on && state.open !== previous.open) showFolds(root, state);
    if (on) one.parts?.show?.(state, was ? previous : null);
    else if (was) one.parts?.closed?.();
    if (within && !(root instanceof HTMLDialogElement)) leave(one);
  }

  /** @param {PageState} previous */
  function update(previous) {
    const state = store.get();
    const [was, now] = [open, openPanels(panels, state, index)];
    open = now;
    document.body.classList.toggle("left-open", panels.some(({ at, id }) => at === "left" && now.has(id)));
    for (const id of all.keys()) {
      document.body.classList.toggle(`${id}-open`, now.has(id));
      if (now.has(id) || was.has(id)) show(id, now.has(id), was.has(id), state, previous);
    }
    if (!same([...was], [...now])) for (const listener of listeners) listener();
  }

  return {
    panels: [...all.values()],
    turn,
    toggle: (id) => turn(id, !open.has(id)),
    isOpen: (id) => open.has(id),
    /** The letters of the panels' keys, and what they do. */
    keys: () => Object.fromEntries(panels.flatMap(({ id, key }) => (key ? [[key.letter, () => turn(id, !open.has(id))]] : []))),
    /** Shows a panel's beginning, and goes to its heading; where another has its room, to that one's. @param {string} id */
    attend(id) {
      const { root, panel } = must(all.get(id));
      toTop(root.querySelector(".panel-body") ?? root);
      const beside = [...all.values()].filter((one) => one.panel.at === panel.at).map((one) => one.root);
      [root, ...beside].find(isSeen)?.querySelector("h2")?.focus({ preventScroll: true });
    },
    /** Who hears when one is opened or closed. */
    hear: (listener) => { listeners.push(listener); },
    start() {
      update(store.get());
      store.subscribe((state, previous) => {
        const over = overKeys(panels, state, previous);
        if (over.length > 0) store.set(forgotten(state, over));
        if (changedBut(state, previous, ["hover"])) update(previous);
      });
      // A door may look at the window's size.
      window.addEventListener("resize", () => update(store.get()), { signal: alive() });
    },
  };
}
