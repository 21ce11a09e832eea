/** The stories' small pictures: drawn when there is nothing else to do, and while somebody can see them. */

import { storyOf } from "../core/step.js";
import { bestStep } from "./best-step.js";

/** @import { Index, PageState } from "../core/types.d.ts" */
/** @import { Page } from "../elements/types.d.ts" */

/** Safari has no idle time to give: a moment will do. */
const MOMENT_MS = 50;

/** @param {() => void} run */
function whenIdle(run) {
  if (window.requestIdleCallback) window.requestIdleCallback(run);
  else setTimeout(run, MOMENT_MS);
}

/**
 * @param {Index} index
 * @param {Map<string, HTMLCanvasElement>} canvases by the stories' ids
 * @param {Page["small"]} draw
 * @returns {() => void} draws them anew, piece by piece; to be called once the page stands, when they come into sight, and
 *   when colours have changed
 */
export function createStoryPictures(index, canvases, draw) {
  /** @type {Map<string, PageState>} */
  const states = new Map();
  let underway = false;
  let again = false;

  function* work() {
    for (const [id, canvas] of canvases) {
      const story = storyOf(index, id);
      if (!story) continue;
      const state = states.get(id) ?? (yield* bestStep(index, story));
      states.set(id, state);
      draw(canvas, state);
      yield;
    }
  }

  /** @param {Iterator<void>} steps */
  function goOn(steps) {
    whenIdle(() => {
      if (!steps.next().done) return goOn(steps);
      underway = false;
      if (again) drawAll();
    });
  }

  function drawAll() {
    again = underway;
    if (underway) return;
    // Out of sight they wait.
    if (![...canvases.values()].some((canvas) => canvas.getClientRects().length > 0)) return;
    underway = true;
    goOn(work());
  }
  return drawAll;
}
