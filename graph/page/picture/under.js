/** What lies under a point of the window: an actor, a tie, a strand, or a state's land. */

import { actorAt, countAt, strandAt, tieAt } from "./hit.js";

/** @import { Point } from "../drawing/types.d.ts" */

/** From how far a line is meant, in pixels; a finger hits less well. */
const REACH = { mouse: 6, touch: 14 };
const BESIDE_ACTOR = 3;

/** @param {Pick<import("./pointing.js").Pointed, "viewer" | "sketch">} picture */
export function createUnder({ viewer, sketch }) {
  /** A point of the window, in the scaled world. @param {Point} point */
  function scenePoint(point) {
    const view = viewer.view();
    return {
      view,
      x: point.x - view.width / 2 + view.x * view.scale,
      y: point.y - view.height / 2 + view.y * view.scale,
    };
  }

  /** @param {Point} point @param {boolean} touch */
  function actorUnder(point, touch) {
    const { view, x, y } = scenePoint(point);
    return actorAt([...sketch.nodes(view).values()], x, y, touch ? REACH.touch / 2 : BESIDE_ACTOR);
  }

  /** @param {Point} point @param {boolean} touch */
  function under(point, touch) {
    const { view, x, y } = scenePoint(point);
    const reach = touch ? REACH.touch : REACH.mouse;
    return actorUnder(point, touch) ?? countAt(sketch.counted(view), x, y) ?? tieAt(sketch.strokes(view), x, y, reach)
      ?? strandAt(sketch.strands(view), x, y, reach) ?? sketch.landAt(view, x, y);
  }

  return { scenePoint, actorUnder, under };
}
