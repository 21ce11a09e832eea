/** Stories on the page: the list, the card of the step that plays, the presentation, the keys. */

import { DETAILS_OF_STEP, isOpen, turned } from "../core/open.js";
import { say } from "../core/say.js";
import { selectedByStep } from "../core/step.js";
import { overflows } from "../elements/dom.js";
import { createCard } from "./card.js";
import { bindStoryKeys, onceOrTwice } from "./keys.js";
import { createPlayer } from "./player.js";
import { createPresenting } from "./present.js";
import { createPresenter } from "./presenter.js";

/** @import { Index, PageState, Store } from "../core/types.d.ts" */
/** @import { Story } from "../contract.d.ts" */
/** @import { Moment } from "./types.d.ts" */

/**
 * @param {HTMLElement} root of the card
 * @param {Index} index
 * @param {Store} store
 * @param {{initial: PageState, announce: (text: string) => void, home: () => HTMLElement, turn: () => void, tell: (text: string) => void,
 *   play: () => void, draw: (state: PageState) => Node}}
 *   page what a link's story leads back to; what has the focus after it;
 *   turns the network into a map and back; says something to those who see and those who listen; plays the years;
 *   makes a small picture of a state
 * @returns {{start: (id: string) => void, list: Story[]}}
 */
export function createStories(root, index, store, page) {
  const list = index.data.stories ?? [];
  const player = createPlayer(index, store, page.initial);
  /** @type {HTMLElement | null} */
  let cameFrom = null;
  // The details of what the step itself selects are shown on demand only.
  const asked = () => isOpen(store.get(), DETAILS_OF_STEP);

  const endPresenting = () => player.present(false);
  const card = createCard(root, index, {
    go: player.go,
    next: player.next,
    back: player.back,
    leave: player.leave,
    present: () => presenting.begin(),
    endPresenting,
    layout: page.turn,
    details: () => store.set(turned(store.get(), DETAILS_OF_STEP, !asked())),
    notes: () => presenting.fit(),
    presenter: openPresenter,
  });
  const presenter = createPresenter(index, {
    draw: page.draw,
    keydown: (event) => keydown(event),
    actions: { next: () => next(), back: () => back(), blank: () => presenting.toggleBlank() },
    closed: () => window.focus(),
  });
  const presenting = createPresenting(store, {
    card: root,
    body: card.body,
    sources: card.sources,
    announce: page.announce,
    onChange(on) {
      if (on) {
        presenter.begin();
        card.heading.focus({ preventScroll: true });
      } else {
        presenter.close();
        if (store.get().story) card.presentButton.focus({ preventScroll: true });
      }
    },
    onBlank: (on) => presenter.blank(on),
    keeps: () => presenter.shown,
  });

  /** @param {string} id */
  function start(id) {
    cameFrom = /** @type {HTMLElement | null} */ (document.activeElement);
    player.start(id);
    card.heading.focus({ preventScroll: true });
  }

  function showDetails() {
    const state = store.get();
    const open = state.selection !== null && (asked() || !selectedByStep(index, state));
    document.body.classList.toggle("story-details", open);
  }

  function show() {
    const at = player.at();
    card.show(at, store.get().story?.answered ?? false);
    document.body.classList.toggle("story-playing", Boolean(at));
    if (at) presenting.fit();
    const now = moment();
    if (now) presenter.show(now);
    showDetails();
  }

  function closed() {
    const seen = cameFrom && cameFrom !== document.body && cameFrom.getClientRects().length > 0;
    (seen && cameFrom ? cameFrom : page.home()).focus();
    cameFrom = null;
  }

  function leave() {
    if (presenting.unblank()) return;
    if (store.get().presenting) endPresenting();
    else if (asked() || !selectedByStep(index, store.get())) {
      store.set(turned(store.get(), DETAILS_OF_STEP, false));
      player.again();
    } else player.leave();
  }

  /** A clicker's hand should feel that there is no more. */
  function goOn() {
    const at = player.at();
    if (!at) return;
    const { story, number } = at;
    if (number === story.steps.length - 1 && !player.asks) page.tell(say("story.last"));
    else player.next();
  }

  /** @returns {Moment | null} */
  function moment() {
    const at = player.at();
    return at && { at, asks: player.asks, state: store.get() };
  }

  /** What the speaker alone sees has a window of its own; where the browser lets none open, the notes come on the card. */
  function openPresenter() {
    const now = moment();
    if (!now) return;
    // The hand's one act opens the window: the full screen, which wants another, is asked for in it.
    const open = presenter.open(now);
    store.set({ presenting: true });
    card.showNotes(!open);
    if (!open) page.tell(say("presenter.refused"));
  }

  /** @param {() => void} run */
  const unlessBlank = (run) => () => presenting.unblank() || run();
  const [next, back] = [unlessBlank(goOn), unlessBlank(player.back)];
  const p = onceOrTwice({ once: () => store.get().presenting || page.play(), twice: openPresenter });
  const keydown = bindStoryKeys({
    next,
    back,
    first: unlessBlank(player.first),
    last: unlessBlank(player.last),
    leave,
    present: presenting.begin,
    notes: () => page.announce(card.toggleNotes()),
    blank: presenting.toggleBlank,
    presenter: p.press,
    other: p.forget,
  }, () => (store.get().story ? {
    presenting: store.get().presenting,
    scrolls: overflows(card.body),
  } : null));

  store.subscribe((state, previous) => {
    if (state.story !== previous.story) {
      show();
      if (!state.story) closed();
    } else if (state.selection !== previous.selection || state.open !== previous.open) showDetails();
    if (state.layout !== previous.layout) card.showLayout(state.layout);
  });
  card.showLayout(store.get().layout);
  show();
  return { start, list };
}
