/** A story told to an audience: the presentation, and beside it the window that the speaker alone sees. */

import { NOTES, turned } from "../core/open.js";
import { say } from "../core/say.js";
import { createPresenting } from "./present.js";
import { createPresenter } from "./presenter.js";

/** @import { Index, PageState, Store } from "../core/types.d.ts" */
/** @import { Moment } from "./types.d.ts" */

/**
 * @param {HTMLElement} root of the card
 * @param {Index} index
 * @param {Store} store
 * @param {ReturnType<typeof import("./card.js").createCard>} card
 * @param {{announce: (text: string) => void, tell: (text: string) => void, draw: (state: PageState) => Node, moment: () => Moment | null,
 *   keydown: (event: KeyboardEvent) => void, next: () => void, back: () => void}} given `moment` is where the story is
 */
export function createAudience(root, index, store, card, { announce, tell, draw, moment, keydown, next, back }) {
  const presenter = createPresenter(index, {
    draw, keydown,
    actions: { next, back, blank: () => presenting.toggleBlank() },
    closed: () => window.focus(),
  });
  const presenting = createPresenting(store, {
    card: root,
    body: card.body,
    sources: card.sources,
    announce,
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

  return {
    ...presenting,
    /** The speaker's window follows. */
    show() {
      const now = moment();
      if (now) presenter.show(now);
    },
    /** What the speaker alone sees has a window of its own; where the browser lets none open, the notes come on the card. */
    openPresenter() {
      const now = moment();
      if (!now) return;
      // The hand's one act opens the window: the full screen, which wants another, is asked for in it.
      const open = presenter.open(now);
      store.set({ presenting: true });
      store.set(turned(store.get(), NOTES, !open));
      if (!open) tell(say("presenter.refused"));
    },
  };
}
