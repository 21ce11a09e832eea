/**
 * The only file that touches vis-network: it keeps the canvas and its frames, and lets the picture draw. Neither
 * physics nor nodes nor edges nor gestures of its own are used: it looks at each node in each frame, and leaves out
 * one that it last saw outside the window.
 */

/** @import { Camera } from "../core/types.d.ts" */

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
 * @param {Paint} draw called with the context in each frame
 */
export function createCanvas(container, draw) {
  const network = new vis.Network(container, { nodes: [], edges: [] }, OPTIONS);
  network.on("afterDrawing", draw);
  // The focus is the picture's own, also after a click.
  for (const element of container.querySelectorAll("[tabindex]")) element.removeAttribute("tabindex");

  return {
    /** Looks from a place of the world and draws a frame. @param {Camera} camera */
    look({ x, y, scale }) {
      network.moveTo({ position: { x, y }, scale, animation: false });
    },
    /** Takes the size of its container. */
    resize: () => network.setSize(`${container.clientWidth}px`, `${container.clientHeight}px`),
    /** Draws now, not with the next frame. */
    drawNow: () => network.redraw(),
    destroy: () => network.destroy(),
  };
}
