/** The ring around the actor where the keyboard stands, and what a walker must know of the picture. */

import { must } from "../core/must.js";
import { drawNames } from "../drawing/paint.js";

/** @import { DrawnActor, Layouts, Palette, Scene, View } from "../drawing/types.d.ts" */
/** @typedef {ReturnType<typeof import("./viewer.js").createViewer>} Viewer */

const AWAY = 13;
/** An actor so near to the edge of what is free is brought into its middle. */
const EDGE = 28;

/** @param {CanvasRenderingContext2D} context @param {DrawnActor} node @param {Palette} palette */
function drawRing(context, node, palette) {
  const away = AWAY * palette.size;
  const [width, height] = [node.width + away, node.height + away];
  context.setLineDash([]);
  context.lineJoin = "round";
  // The ground's colour under the ink's: seen on any flag and over any line.
  for (const [colour, line] of /** @type {[string, number][]} */ ([[palette.halo, 6.5], [palette.ink, 2.5]])) {
    context.strokeStyle = colour;
    context.lineWidth = line * palette.line;
    context.strokeRect(node.x - width / 2, node.y - height / 2, width, height);
  }
}

/**
 * @param {{nodes: (view: View) => Map<string, DrawnActor>, palette: () => Palette, scene: () => Scene}} sketch
 * @param {Pick<Viewer, "view" | "bring">} viewer
 * @param {Pick<Layouts, "places">} layouts
 * @param {() => void} redraw
 */
export function createRing(sketch, viewer, layouts, redraw) {
  /** @type {string | null} */
  let ringed = null;

  /** What no panel covers, in the scene's units. */
  function free() {
    const view = viewer.view();
    const left = view.x * view.scale - view.width / 2;
    const top = view.y * view.scale - view.height / 2;
    return {
      left: left + view.covered.left + EDGE,
      right: left + view.width - view.covered.right - EDGE,
      top: top + view.covered.top + EDGE,
      bottom: top + view.height - view.covered.bottom - EDGE,
    };
  }

  return {
    /** @param {CanvasRenderingContext2D} context @param {View} view */
    draw(context, view) {
      const nodes = sketch.nodes(view);
      const palette = sketch.palette();
      const node = ringed === null ? undefined : nodes.get(ringed);
      if (!node) return;
      drawRing(context, node, palette);
      // Its name stands close by: it is written once more, over the ring.
      drawNames(context, sketch.scene().names.filter(({ id }) => id === ringed), nodes, palette);
    },
    /** The actors drawn, in the scene's units. @returns {DrawnActor[]} */
    spots: () => [...sketch.nodes(viewer.view()).values()],
    /** The middle of what no panel covers. */
    middle() {
      const { left, right, top, bottom } = free();
      return { x: (left + right) / 2, y: (top + bottom) / 2 };
    },
    /** Puts the ring around an actor and brings it into sight; null takes the ring away. @param {string | null} id */
    ring(id) {
      ringed = id;
      const node = id === null ? undefined : sketch.nodes(viewer.view()).get(id);
      const { left, right, top, bottom } = free();
      const seen = node && left <= node.x && node.x <= right && top <= node.y && node.y <= bottom;
      if (node && !seen) viewer.bring(must(layouts.places.get(node.id)));
      redraw();
    },
  };
}
