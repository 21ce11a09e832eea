/** The button that plays the years, and how fast. */

import { tiesPerYear } from "../core/counts.js";
import { say } from "../core/say.js";
import { h } from "../elements/dom.js";
import { icon } from "../elements/icons.js";
import { SPEEDS, createPlayer } from "./player.js";

/** @import { Index, Store } from "../core/types.d.ts" */
/** @import { Speed } from "./types.d.ts" */

/**
 * @param {HTMLElement} root the time line
 * @param {Index} index
 * @param {Store} store
 * @param {(text: string) => void} announce
 * @returns {{button: HTMLElement, speed: HTMLElement, toggle: () => void, stop: () => void}}
 */
export function createPlayControl(root, index, store, announce) {
  const { first, last } = index.data.meta;
  /** Empty years at the beginning are passed over. */
  function begin() {
    const found = tiesPerYear(index, store.get().filters).find(({ count }) => count > 0);
    const day = `${String(found?.year ?? 1).padStart(4, "0")}-01-01`;
    return day > first ? day : first;
  }
  const button = h("button", { type: "button", class: "icon-button play", on: { click: () => toggle() } });
  const speed = h("select", {
    class: "speed", "aria-label": say("play.speed"), on: { change: () => player.setSpeed(/** @type {Speed} */ (speed.value)) },
  }, Object.entries(SPEEDS).map(([value, years]) => h("option", {
    value, title: say("play.pace", { count: years }),
  }, say(`play.speeds.${value}`))));

  /** @param {{playing: boolean, speed: Speed}} now */
  function show({ playing, speed: chosen }) {
    button.replaceChildren(icon(playing ? "pause" : "play"));
    button.setAttribute("aria-label", playing ? say("play.pause") : say("play.begin"));
    button.title = playing ? say("play.pause_title") : say("play.begin_title");
    speed.value = chosen;
    root.classList.toggle("playing", playing);
  }
  const player = createPlayer(store, { begin, last }, show);
  function toggle() {
    player.toggle();
    if (player.playing()) announce(say("play.playing"));
  }
  show({ playing: false, speed: player.speed() });
  return { button, speed, toggle, stop: player.stop };
}
