/** What keys and a clicker do while a story plays. While the screen is blank, the first of them shows it again. */

import { DETAILS_OF_STEP, isOpen, turned } from "../core/open.js";
import { say } from "../core/say.js";
import { selectedByStep } from "../core/step.js";
import { overflows } from "../elements/dom.js";
import { bindStoryKeys, onceOrTwice } from "./keys.js";

/** @import { Index, PageState, Store } from "../core/types.d.ts" */

/**
 * Whether the details are shown of something: what the step itself selects is on demand only.
 * @param {Index} index @param {PageState} state
 */
export function detailsShown(index, state) {
  return state.selection !== null && (isOpen(state, DETAILS_OF_STEP) || !selectedByStep(index, state));
}

/**
 * @param {Index} index
 * @param {Store} store
 * @param {ReturnType<typeof import("./player.js").createPlayer>} player
 * @param {ReturnType<typeof import("./audience.js").createAudience>} audience
 * @param {{body: HTMLElement, notes: () => void, tell: (text: string) => void, play: () => void}} page the step's text,
 *   which may be scrolled; turns the notes; says something to those who see and those who listen; plays the years
 */
export function bindActs(index, store, player, audience, { body, notes, tell, play }) {
  function leave() {
    if (audience.unblank()) return;
    const state = store.get();
    if (state.presenting) player.present(false);
    else if (isOpen(state, DETAILS_OF_STEP) || !selectedByStep(index, state)) {
      store.set(turned(state, DETAILS_OF_STEP, false));
      player.again();
    } else player.leave();
  }

  /** A clicker's hand should feel that there is no more. */
  function goOn() {
    const at = player.at();
    if (!at) return;
    const { story, number } = at;
    if (number === story.steps.length - 1 && !player.asks) tell(say("story.last"));
    else player.next();
  }

  /** @param {() => void} run */
  const unlessBlank = (run) => () => audience.unblank() || run();
  const [next, back] = [unlessBlank(goOn), unlessBlank(player.back)];
  const p = onceOrTwice({ once: () => store.get().presenting || play(), twice: audience.openPresenter });
  const keydown = bindStoryKeys({
    next,
    back,
    first: unlessBlank(player.first),
    last: unlessBlank(player.last),
    leave,
    present: audience.begin,
    notes,
    blank: audience.toggleBlank,
    presenter: p.press,
    other: p.forget,
  }, () => (store.get().story ? {
    presenting: store.get().presenting,
    scrolls: overflows(body),
  } : null));
  return { next, back, keydown };
}
