/**
 * Presenting: the step and the picture alone, on the full screen where the browser allows it. The
 * type is as large as the step's text allows.
 */

import { say } from "../core/say.js";
import { h, overflows } from "../elements/dom.js";
import { fitSources } from "./card.js";

/** @import { Store } from "../core/types.d.ts" */

const LARGEST = 1.3;
const SMALLEST = 0.62;
const FINER = 0.02;
const LINES_OF_SOURCES = 3;

/** @param {boolean} on */
function fullScreen(on) {
  try {
    const done = on ? document.documentElement.requestFullscreen?.()
      : document.fullscreenElement && document.exitFullscreen?.();
    // Where it is refused, as in a frame, the page fills the window that it has.
    Promise.resolve(done).catch(() => {});
  } catch {
    // The same, said in the older way.
  }
}

/** Makes the type smaller until the text has room. @param {HTMLElement} card @param {HTMLElement} body */
export function fitType(card, body) {
  for (let size = LARGEST; size >= SMALLEST; size -= FINER) {
    card.style.setProperty("--story-type", size.toFixed(2));
    if (!overflows(body)) return;
  }
}

/**
 * @param {Store} store
 * @param {{card: HTMLElement, body: HTMLElement, sources: HTMLElement, announce: (text: string) => void,
 *   onChange: (on: boolean) => void}} parts
 */
export function createPresenting(store, { card, body, sources, announce, onChange }) {
  const root = document.documentElement;
  const curtain = h("div", { class: "story-curtain", hidden: true, on: { click: () => blank(false) } });
  document.body.append(curtain);
  let full = false;

  /** @param {boolean} on */
  function blank(on) {
    curtain.hidden = !on;
    announce(on ? say("present.blank") : say("present.shows"));
  }

  function fit() {
    card.style.removeProperty("--story-type");
    fitSources(sources, store.get().presenting ? LINES_OF_SOURCES : Infinity);
    if (store.get().presenting) fitType(card, body);
  }

  /** @param {boolean} on */
  function apply(on) {
    root.toggleAttribute("data-presenting", on);
    if (!on) {
      curtain.hidden = true;
      if (full) fullScreen(false);
    }
    fit();
    onChange(on);
  }

  document.addEventListener("fullscreenchange", () => {
    const now = Boolean(document.fullscreenElement);
    // The browser takes Esc for itself there: leaving the full screen is leaving the presentation.
    if (full && !now && store.get().presenting) store.set({ presenting: false });
    full = now;
  });
  window.addEventListener("resize", fit);
  store.subscribe((state, previous) => {
    if (state.presenting !== previous.presenting) apply(state.presenting);
  });
  if (store.get().presenting) apply(true);

  return {
    fit,
    /** Called by the hand's own act, which browsers ask for before they give the full screen. */
    begin() {
      fullScreen(true);
      store.set({ presenting: true });
    },
    toggleBlank: () => blank(Boolean(curtain.hidden)),
    /** Whether the screen was blank, and is not any more. */
    unblank() {
      if (curtain.hidden) return false;
      blank(false);
      return true;
    },
  };
}
