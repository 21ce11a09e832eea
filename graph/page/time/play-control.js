/** The button that plays the years, and how fast; and what happens meanwhile, in words. */

import { playedFrom, playedView } from "../core/played.js";
import { say } from "../core/say.js";
import { changedBut } from "../core/state.js";
import { h } from "../elements/dom.js";
import { icon } from "../elements/icons.js";
import { alive, atEnd } from "../elements/life.js";
import { SPEEDS, WHOLE_SECONDS, paceOf } from "./pace.js";
import { passingIn } from "./passing.js";
import { createPlayer } from "./player.js";

/** @import { Index, PageState, Store } from "../core/types.d.ts" */
/** @import { Speed } from "./types.d.ts" */

/** So long what happens is named, so that it can be read. */
const NAMED_SECONDS = 1.2;

/**
 * @param {HTMLElement} root the time line
 * @param {Index} index
 * @param {Store} store
 * @param {(text: string) => void} announce
 * @returns {{button: HTMLElement, speed: HTMLElement, toggle: () => void, stop: () => void, all: () => void, passing: () => string}}
 *   `all` plays what the file's view says, all of it at once; `passing` says what happens while the years are played, and
 *   where they have been stopped, "" otherwise
 */
export function createPlayControl(root, index, store, announce) {
  const { last } = index.data.meta;
  const begin = () => playedFrom(index, store.get().filters);
  /** Where a hand has stopped it: what has happened then stays to be read. @type {PageState | null} */
  let stopped = null;
  const button = h("button", { type: "button", class: "icon-button play", on: { click: () => toggle() } });
  const speed = h("select", {
    class: "speed", "aria-label": say("play.speed"), on: { change: () => player.setSpeed(/** @type {Speed} */ (speed.value)) },
  }, SPEEDS.map((value) => h("option", {
    value, title: value === "whole" ? say("play.whole", { count: WHOLE_SECONDS }) : say("play.pace", { count: paceOf(value, 0).years }),
  }, say(`play.speeds.${value}`))));

  /** @param {{playing: boolean, speed: Speed}} now */
  function show({ playing, speed: chosen }) {
    button.replaceChildren(icon(playing ? "pause" : "play"));
    button.setAttribute("aria-label", playing ? say("play.pause") : say("play.begin"));
    button.title = playing ? say("play.pause_title") : say("play.begin_title");
    speed.value = chosen;
    root.classList.toggle("playing", playing);
    stopped = playing || store.get().date >= last ? null : store.get();
  }
  const player = createPlayer(store, { begin, last }, show);
  function toggle() {
    player.toggle();
    if (player.playing()) announce(say("play.playing"));
  }
  // It stops where one clicks.
  document.addEventListener("pointerdown", ({ target }) => {
    if (player.playing() && !(target instanceof Element && target.closest(".play, .speed"))) player.stop();
  }, { capture: true, signal: alive() });
  atEnd(player.stop);
  show({ playing: false, speed: player.speed() });
  stopped = null;

  /** @param {PageState} state */
  const isWhereItStopped = (state) => stopped !== null && !changedBut(state, stopped, ["hover", "camera"]);
  return {
    button,
    speed,
    toggle,
    stop: player.stop,
    all() {
      player.stop();
      store.set(playedView(index));
      player.all();
      announce(say("play.playing"));
    },
    passing() {
      const state = store.get();
      if (!player.playing() && !isWhereItStopped(state)) return "";
      return passingIn(index, state, Math.max(1, Math.round(NAMED_SECONDS * player.pace().years * 12)));
    },
  };
}
