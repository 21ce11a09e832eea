/** Stories on the page: the list, the card of the step that plays, the presentation, the keys. */

import { DETAILS_OF_STEP, NOTES, isOpen, turned } from "../core/open.js";
import { isEmbedded } from "../elements/embed.js";
import { bindActs, detailsShown } from "./acts.js";
import { createAudience } from "./audience.js";
import { createCard } from "./card.js";
import { createPlayer } from "./player.js";

/** @import { Index, PageState, Store } from "../core/types.d.ts" */
/** @import { Story } from "../contract.d.ts" */

/** Opens what is closed, and closes it again. @param {Store} store @param {string} key @returns whether it is open now */
function toggled(store, key) {
  const open = !isOpen(store.get(), key);
  store.set(turned(store.get(), key, open));
  return open;
}

/** In a frame the page is the audience's, but for whoever presents in it. @param {PageState} state */
const offersNotes = (state) => state.presenting || !isEmbedded();

/** @param {PageState} state */
const notesOpen = (state) => offersNotes(state) && isOpen(state, NOTES);

/** @param {Store} store @returns whether they are open now */
const turnNotes = (store) => offersNotes(store.get()) && toggled(store, NOTES);

/** Where the focus was when a story began, it is again at the end; if that is gone, at home. @param {() => HTMLElement} home */
function createWayBack(home) {
  /** @type {HTMLElement | null} */
  let cameFrom = null;
  return {
    from() { cameFrom = /** @type {HTMLElement | null} */ (document.activeElement); },
    back() {
      const seen = cameFrom && cameFrom !== document.body && cameFrom.getClientRects().length > 0;
      (seen && cameFrom ? cameFrom : home()).focus();
      cameFrom = null;
    },
  };
}

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
  const player = createPlayer(index, store, page.initial);
  const focus = createWayBack(page.home);

  const card = createCard(root, index, {
    go: player.go,
    next: player.next,
    back: player.back,
    leave: player.leave,
    present: () => audience.begin(),
    endPresenting: () => player.present(false),
    layout: page.turn,
    details: () => toggled(store, DETAILS_OF_STEP),
    notes: () => turnNotes(store),
    presenter: () => audience.openPresenter(),
  });
  const audience = createAudience(root, index, store, card, {
    announce: page.announce, tell: page.tell, draw: page.draw,
    moment() {
      const at = player.at();
      return at && { at, asks: player.asks, state: store.get() };
    },
    keydown: (event) => acts.keydown(event), next: () => acts.next(), back: () => acts.back(),
  });
  const acts = bindActs(index, store, player, audience, {
    body: card.body, notes: () => page.announce(turnNotes(store) ? card.notes() : ""), tell: page.tell, play: page.play,
  });

  function showNotes() {
    card.showNotes(notesOpen(store.get()));
    audience.fit();
  }

  const showDetails = () => document.body.classList.toggle("story-details", detailsShown(index, store.get()));

  function show() {
    const at = player.at();
    card.show(at, store.get().story?.answered ?? false);
    document.body.classList.toggle("story-playing", Boolean(at));
    if (at) audience.fit();
    audience.show();
    showDetails();
  }

  store.subscribe((state, previous) => {
    if (state.story !== previous.story) {
      show();
      if (!state.story) focus.back();
    } else if (state.selection !== previous.selection || state.open !== previous.open) showDetails();
    if (notesOpen(state) !== notesOpen(previous)) showNotes();
    if (state.layout !== previous.layout) card.showLayout(state.layout);
  });
  card.showLayout(store.get().layout);
  card.showNotes(notesOpen(store.get()));
  show();
  return {
    list: index.data.stories ?? [],
    start(id) {
      focus.from();
      player.start(id);
      card.heading.focus({ preventScroll: true });
    },
  };
}
