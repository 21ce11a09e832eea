/** The ring around the actor where the keyboard stands, and what a walker must know of the picture. */

import { drawNames } from "../drawing/paint.js";

const AWAY = 13;
/** An actor so near to the edge of what is free is brought into its middle. */
const EDGE = 28;

function drawRing(context, node, palette) {
  const away = AWAY * palette.size;
  const [width, height] = [node.width + away, node.height + away];
  context.setLineDash([]);
  context.lineJoin = "round";
  // The ground's colour under the ink's: seen on any flag and over any line.
  for (const [colour, line] of [[palette.halo, 6.5], [palette.ink, 2.5]]) {
    context.strokeStyle = colour;
    context.lineWidth = line * palette.line;
    context.strokeRect(node.x - width / 2, node.y - height / 2, width, height);
  }
}

/**
 * @param {object} sketch
 * @param {object} viewer
 * @param {object} layouts
 * @param {function(): void} redraw
 */
export function createRing(sketch, viewer, layouts, redraw) {
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
    draw(context, view) {
      const nodes = sketch.nodes(view);
      const palette = sketch.palette();
      if (!nodes.has(ringed)) return;
      drawRing(context, nodes.get(ringed), palette);
      // Its name stands close by: it is written once more, over the ring.
      drawNames(context, sketch.scene().names.filter(({ id }) => id === ringed), nodes, palette);
    },
    /** The actors drawn, in the scene's units. @returns {{id: string, x: number, y: number}[]} */
    spots: () => [...sketch.nodes(viewer.view()).values()],
    /** The middle of what no panel covers. */
    middle() {
      const { left, right, top, bottom } = free();
      return { x: (left + right) / 2, y: (top + bottom) / 2 };
    },
    /** Puts the ring around an actor and brings it into sight; null takes the ring away. */
    ring(id) {
      ringed = id;
      const node = sketch.nodes(viewer.view()).get(id);
      const { left, right, top, bottom } = free();
      const seen = node && left <= node.x && node.x <= right && top <= node.y && node.y <= bottom;
      if (node && !seen) viewer.bring(layouts.places.get(id));
      redraw();
    },
  };
}
