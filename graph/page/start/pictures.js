/** The stories' small pictures: drawn when there is nothing else to do, and while somebody can see them. */

import { storyOf } from "../core/step.js";
import { bestStep } from "./best-step.js";

/** @import { Index, PageState } from "../core/types.d.ts" */
/** @import { Page } from "../elements/types.d.ts" */

/** Safari has no idle time to give: a moment will do. */
const MOMENT_MS = 50;
/** With no more left of an idle moment no further piece is begun. */
const PIECE_MS = 8;

/** @param {(hasTime: () => boolean) => void} run told whether the moment lasts */
function whenIdle(run) {
  if (window.requestIdleCallback) window.requestIdleCallback((deadline) => run(() => deadline.timeRemaining() > PIECE_MS));
  else setTimeout(() => run(() => false), MOMENT_MS);
}

/**
 * @param {Index} index
 * @param {Map<string, HTMLCanvasElement>} canvases by the stories' ids
 * @param {Page["small"]} draw
 * @returns {() => void} draws them anew, piece by piece; to be called once the page stands, when they come into sight, and
 *   when colours have changed: until each has the new ones it is empty, never in the old ones beside the others
 */
export function createStoryPictures(index, canvases, draw) {
  /** @type {Map<string, PageState>} */
  const states = new Map();
  let underway = false;
  let again = false;

  function* work() {
    // Those whose step is known are quickly drawn.
    const known = [...canvases].sort(([a], [b]) => Number(states.has(b)) - Number(states.has(a)));
    for (const [id, canvas] of known) {
      const story = storyOf(index, id);
      if (!story) continue;
      const state = states.get(id) ?? (yield* bestStep(index, story));
      states.set(id, state);
      draw(canvas, state);
      yield;
    }
  }

  /** @param {Iterator<void>} steps @returns {void} */
  function goOn(steps) {
    whenIdle((hasTime) => {
      if (again) {
        again = false;
        return goOn(work());
      }
      // As many as the moment holds: one a moment, the last of many steps would be seen long after the first.
      do {
        if (!steps.next().done) continue;
        underway = false;
        return;
      } while (hasTime());
      goOn(steps);
    });
  }

  /** What a canvas held is gone when it is given a width, be it the one it had. */
  function empty() {
    for (const [id, canvas] of canvases) if (states.has(id)) canvas.width = canvas.clientWidth;
  }

  function drawAll() {
    empty();
    again = underway;
    if (underway) return;
    // Out of sight they wait.
    if (![...canvases.values()].some((canvas) => canvas.getClientRects().length > 0)) return;
    underway = true;
    goOn(work());
  }
  return drawAll;
}
