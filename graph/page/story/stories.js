/** Stories on the page: the list, the card of the step that plays, the presentation, the keys. */

import { say } from "../core/say.js";
import { selectedByStep } from "../core/step.js";
import { overflows } from "../elements/dom.js";
import { createCard } from "./card.js";
import { bindStoryKeys } from "./keys.js";
import { createMenu } from "./menu.js";
import { createPlayer } from "./player.js";
import { createPresenting } from "./present.js";

/** @import { Index, PageState, Store } from "../core/types.d.ts" */
/** @import { Story } from "../contract.d.ts" */

/**
 * @param {{card: HTMLElement, menu: HTMLDialogElement}} roots
 * @param {Index} index
 * @param {Store} store
 * @param {{initial: PageState, announce: (text: string) => void, home: () => HTMLElement, turn: () => void, tell: (text: string) => void}}
 *   page what a link's story leads back to; what has the focus after it;
 *   turns the network into a map and back; says something to those who see and those who listen
 * @returns {{menu: () => void, start: (id: string) => void, list: Story[]}}
 */
export function createStories(roots, index, store, page) {
  const list = index.data.stories ?? [];
  const player = createPlayer(index, store, page.initial);
  /** @type {HTMLElement | null} */
  let cameFrom = null;
  // The details of what the step itself selects are shown on demand only.
  let asked = false;

  const endPresenting = () => player.present(false);
  const card = createCard(roots.card, index, {
    go: player.go,
    next: player.next,
    back: player.back,
    leave: player.leave,
    present: () => presenting.begin(),
    endPresenting,
    layout: page.turn,
    details() {
      asked = !asked;
      showDetails();
    },
    notes: () => presenting.fit(),
  });
  const presenting = createPresenting(store, {
    card: roots.card,
    body: card.body,
    sources: card.sources,
    announce: page.announce,
    onChange(on) {
      if (on) card.heading.focus({ preventScroll: true });
      else if (store.get().story) card.presentButton.focus({ preventScroll: true });
    },
  });
  const menu = createMenu(roots.menu, list, start);

  /** @param {string} id */
  function start(id) {
    cameFrom = /** @type {HTMLElement | null} */ (document.activeElement);
    player.start(id);
    card.heading.focus({ preventScroll: true });
  }

  function showDetails() {
    const state = store.get();
    const open = state.selection !== null && (asked || !selectedByStep(index, state));
    document.body.classList.toggle("story-details", open);
  }

  function show() {
    const at = player.at();
    card.show(at, store.get().story?.answered ?? false);
    document.body.classList.toggle("story-playing", Boolean(at));
    if (at) presenting.fit();
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
    else if (asked || !selectedByStep(index, store.get())) {
      asked = false;
      player.again();
      showDetails();
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

  /** @param {() => void} run */
  const unlessBlank = (run) => () => presenting.unblank() || run();
  bindStoryKeys({
    next: unlessBlank(goOn),
    back: unlessBlank(player.back),
    first: unlessBlank(player.first),
    last: unlessBlank(player.last),
    leave,
    present: () => store.get().presenting || presenting.begin(),
    notes: () => page.announce(card.toggleNotes()),
    blank: presenting.toggleBlank,
  }, () => (store.get().story ? {
    presenting: store.get().presenting,
    scrolls: overflows(card.body),
  } : null));

  store.subscribe((state, previous) => {
    if (state.story !== previous.story) {
      asked = false;
      show();
      if (!state.story) closed();
    } else if (state.selection !== previous.selection) showDetails();
    if (state.layout !== previous.layout) card.showLayout(state.layout);
  });
  card.showLayout(store.get().layout);
  show();
  return { menu: menu.open, start, list };
}
