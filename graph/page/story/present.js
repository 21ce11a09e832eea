/**
 * Presenting: the step and the picture alone, on the full screen where the browser allows it. The
 * type is as large as the step's text allows.
 */

import { say } from "../core/say.js";
import { h } from "../elements/dom.js";
import { fitChanges, fitType } from "../elements/fit-type.js";
import { alive } from "../elements/life.js";
import { fitSources } from "./step-sources.js";

/** @import { Store } from "../core/types.d.ts" */

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

/**
 * @param {Store} store
 * @param {{card: HTMLElement, body: HTMLElement, sources: HTMLElement, announce: (text: string) => void,
 *   onChange: (on: boolean) => void, onBlank: (on: boolean) => void, keeps: () => boolean}} parts `keeps` says whether the
 *   presentation goes on without the full screen, which a second window may take away
 */
export function createPresenting(store, { card, body, sources, announce, onChange, onBlank, keeps }) {
  const root = document.documentElement;
  const curtain = h("div", { class: "story-curtain", hidden: true, on: { click: () => blank(false) } });
  document.body.append(curtain);
  const narrow = window.matchMedia("(max-width: 720px)");
  let full = Boolean(document.fullscreenElement);

  /** @param {boolean} on */
  function blank(on) {
    curtain.hidden = !on;
    announce(on ? say("present.blank") : say("present.shows"));
    onBlank(on);
  }

  function fit() {
    for (const size of ["--story-type", "--story-image"]) card.style.removeProperty(size);
    fitChanges(body, false);
    fitSources(sources, store.get().presenting ? LINES_OF_SOURCES : Infinity);
    if (!store.get().presenting) return;
    fitType(card, body);
    // A phone in a hand is scrolled.
    fitChanges(body, !narrow.matches);
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
    if (full && !now && store.get().presenting && !keeps()) store.set({ presenting: false });
    full = now;
  }, { signal: alive() });
  window.addEventListener("resize", fit, { signal: alive() });
  // A picture has its size when it is loaded, which is after its step is shown.
  body.addEventListener("load", fit, true);
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
