/**
 * The browser's history, as far as it is the page's: what its address says, and whether it stands where the
 * page's own list of steps does. A page in a frame leaves the history alone: it is that of the page around it.
 */

import { same } from "./core/state.js";
import { isFramed } from "./elements/embed.js";
import { alive } from "./elements/life.js";

/** Tells this opening of the page from others that the same history remembers. */
const OPENED = performance.timeOrigin;

/** @param {() => number} at where the page's own list of steps stands */
export function createHistory(at) {
  const framed = isFramed();
  /** Whether a step has found no place in it: then forward leads nowhere from where the page's own list does. */
  let lacking = false;
  /** A step's place in the list, and in the browser's history, which forgets the oldest beyond some dozens. */
  let pushed = { at: at(), index: window.history.length - 1 };
  /** The first place of the list that the browser still knows. */
  let first = -Infinity;
  const place = () => ({ opened: OPENED, at: at() });
  const hash = () => window.location.hash.replace(/^#/, "");
  /** The address as it was last read or written. */
  let heard = hash();

  /** @param {string} url */
  function push(url) {
    window.history.pushState(place(), "", url);
    const last = window.history.length - 1;
    const index = pushed.index + at() - pushed.at;
    if (index > last) first = at() - last;
    pushed = { at: at(), index: Math.min(index, last) };
  }

  /** @param {string} next the hash @param {boolean} asStep whether it is one that Back leads away from */
  function write(next, asStep) {
    const url = next ? `#${next}` : window.location.pathname + window.location.search;
    try {
      if (asStep && !framed) push(url);
      else window.history.replaceState(framed ? null : place(), "", url);
    } catch {
      lacking ||= asStep;
      // A frame of srcdoc has no address of its own, and Safari takes a hundred in half a minute.
    }
    heard = hash();
  }

  return {
    hash,
    write,
    /** Whether the address is another than when it was last asked for: a browser tells of Back twice, and the hand may have gone on meanwhile. */
    isNews() {
      const before = heard;
      heard = hash();
      return heard !== before;
    },
    /** The present address is the first of the steps. @param {() => void} read for when the reader goes back or on, or writes a hash */
    begin(read) {
      window.addEventListener("popstate", read, { signal: alive() });
      window.addEventListener("hashchange", read, { signal: alive() });
      if (!framed) write(hash(), false);
    },
    /** Where the list stood when the address was written; null if it is not of this opening. @returns {number | null} */
    known: () => (window.history.state?.opened === OPENED ? window.history.state.at : null),
    /** Whether the history stands where the list does, and leads on by so many steps: then Back is the way to undo. @param {-1 | 1} by */
    leads: (by) => !lacking && same(window.history.state, place()) && at() + Math.min(by, 0) >= first,
  };
}
