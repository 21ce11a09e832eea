/** The walker: where it stands, on an actor or on one of its ties; each step is shown, lit up and said. */

import { otherEnd } from "../core/index.js";
import { inView } from "../core/names.js";
import { say } from "../core/say.js";
import { nearest, towards } from "./direction.js";
import { actorHeard, tieHeard, tiesFrom } from "./heard.js";

/** @import { Index, PageState, Store } from "../core/types.d.ts" */
/** @import { Tie } from "../contract.d.ts" */
/** @import { Point } from "../drawing/types.d.ts" */

/** @typedef {Point & {id: string}} Spot where an actor is drawn */
/** @typedef {{spots: () => Spot[], middle: () => Point, ring: (id: string | null) => void}} Walked the picture, to the walker */

/**
 * The tie that comes next in a list, which has no end; from none the first, or the last.
 * @template T @param {T[]} ties @param {T | null} tie @param {number} step
 */
export function tieAfter(ties, tie, step) {
  const at = ties.findIndex((one) => one === tie);
  const first = step > 0 ? 0 : ties.length - 1;
  return ties[at < 0 ? first : (at + step + ties.length) % ties.length];
}

/** The actor that is chosen, or of a chosen tie the first. @param {Index} index @param {PageState} state */
function actorChosen(index, { selection }) {
  return index.ties.get(selection ?? "")?.from ?? selection;
}

/** What is said of where one stands. @param {Index} index @param {PageState} state @param {string | null} here @param {Tie | null} on */
function heardAt(index, state, here, on) {
  if (here === null) return say("walk.nothing");
  const named = inView(index, state);
  return on ? tieHeard(named, state, here, on) : actorHeard(named, state, here);
}

/**
 * @param {Index} index @param {Store} store @param {Walked} picture
 * @param {(text: string) => void} announce
 */
export function createWalker(index, store, picture, announce) {
  /** @type {string | null} */
  let here = null;
  /** @type {Tie | null} */
  let tie = null;
  let along = false; // the tie is what is looked at, not the actor

  const spotOf = (/** @type {string | null} */ id) => picture.spots().find((spot) => spot.id === id) ?? null;
  const onTie = () => (along ? tie : null);

  function show() {
    picture.ring(here);
    const on = onTie();
    store.set({ hover: on ? on.id : here });
    announce(heardAt(index, store.get(), here, on));
  }

  /** @param {string | null} id @param {Tie | null} [via] */
  function stand(id, via = null) {
    here = id;
    tie = via;
    along = false;
    show();
  }

  /** From tie to tie of the actor. @param {number} step */
  function turn(step) {
    const ties = here === null ? [] : tiesFrom(inView(index, store.get()), store.get(), here);
    if (ties.length === 0) {
      announce(say("walk.has_no_ties"));
      return;
    }
    tie = tieAfter(ties, tie, step);
    along = true;
    show();
  }

  return {
    /** What is looked at. */
    at: () => onTie()?.id ?? here,
    onTie,
    /** Whether there is a place where it stands: it may never have begun, or its place may be gone. */
    stands: () => spotOf(here) !== null,
    /** Begins: with what is chosen, where it last stood, or in the middle. */
    begin() {
      const chosen = actorChosen(index, store.get());
      stand((spotOf(chosen) ?? spotOf(here) ?? nearest(picture.spots(), picture.middle()))?.id ?? null);
    },
    /** To the nearest actor that way. @param {string} key an arrow */
    go(key) {
      const spot = spotOf(here);
      const next = spot && towards(picture.spots(), spot, key);
      if (next) stand(next.id);
      else announce(say("walk.no_further"));
    },
    turn,
    /** To the tie's other end. */
    cross() {
      if (tie && here !== null) stand(otherEnd(tie, here), tie);
      else turn(1);
    },
    /** Back from a tie to the actor. */
    leaveTie() {
      along = false;
      show();
    },
    rest() {
      along = false;
      picture.ring(null);
      if (store.get().hover !== null) store.set({ hover: null });
    },
    forget() { here = null; },
  };
}
