/**
 * The only file that touches vis-network: it holds the actors as nodes, keeps the canvas and its
 * frames, and lets the picture draw each part in its turn. Neither physics nor edges nor gestures of
 * its own are used: positions come with the data, ties and gestures are the picture's.
 */

/** @import { Camera } from "../core/types.d.ts" */
/** @import { Point } from "../drawing/types.d.ts" */

/** @typedef {(context: CanvasRenderingContext2D) => void} Paint */

const OPTIONS = {
  autoResize: false,
  physics: false,
  layout: { improvedLayout: false },
  interaction: {
    dragNodes: false,
    dragView: false,
    zoomView: false,
    hover: false,
    selectable: false,
    selectConnectedEdges: false,
    tooltipDelay: 1e6,
  },
};

/**
 * @param {HTMLElement} container
 * @param {(Point & {id: string})[]} actors in the order in which they are drawn
 * @param {{under: Paint, node: (context: CanvasRenderingContext2D, id: string) => void, over: Paint}} draw called
 *   with the context in each frame; `node` with an actor's id besides
 */
export function createCanvas(container, actors, draw) {
  const nodes = new vis.DataSet(actors.map(({ id, x, y }) => ({
    id,
    x,
    y,
    shape: "custom",
    ctxRenderer: ({ ctx }) => ({ drawNode: () => draw.node(ctx, id) }),
  })));
  const network = new vis.Network(container, { nodes, edges: [] }, OPTIONS);
  network.on("beforeDrawing", draw.under);
  network.on("afterDrawing", draw.over);
  // The focus is the picture's own, also after a click.
  for (const element of container.querySelectorAll("[tabindex]")) element.removeAttribute("tabindex");

  return {
    /** Looks from a place of the world and draws a frame. @param {Camera} camera */
    look({ x, y, scale }) {
      network.moveTo({ position: { x, y }, scale, animation: false });
    },
    /** Moves actors, all at once: each moveNode() would draw a frame of its own. @param {(Point & {id: string})[]} moved */
    move: (moved) => nodes.update(moved),
    /** Takes the size of its container. */
    resize: () => network.setSize(`${container.clientWidth}px`, `${container.clientHeight}px`),
    /** Draws now, not with the next frame. */
    drawNow: () => network.redraw(),
    destroy: () => network.destroy(),
  };
}
