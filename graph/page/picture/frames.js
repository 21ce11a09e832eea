/** A frame of the sketch: actors, the ties of the one in hand, names and marks, each in the scene's units. */

import { EVERYWHERE } from "../drawing/extent.js";
import { drawNode } from "../drawing/nodes.js";
import { drawMarks, drawNames } from "../drawing/paint.js";
import { drawStrand } from "../drawing/strands.js";
import { drawTies } from "../drawing/ties.js";
import { onTop } from "./drawn.js";
import { isHeld } from "./layers.js";
import { strokesOf } from "./scene.js";

/** @import { Flags, View } from "../drawing/types.d.ts" */
/** @import { Index } from "../core/types.d.ts" */
/** @import { Sketched } from "./types.d.ts" */

/**
 * @param {Index} index
 * @param {Sketched} now
 * @param {ReturnType<typeof import("./working.js").createWorking>} working
 * @param {Flags} flags
 * @param {ReturnType<typeof import("./sprites.js").createSprites>} sprites
 */
export function createFrames(index, now, working, flags, sprites) {
  const { actors } = index.data;
  const order = [false, true].flatMap((above) => actors.filter(({ type }) => (type === "alliance") === above).map(({ id }) => id));

  return {
    /** The ties of the actor in hand. @param {CanvasRenderingContext2D} context @param {View} view */
    drawHeld(context, view) {
      const { held, content, scene, palette } = now;
      if (held === null) return;
      const nodes = working.nodes(view.scale);
      if (content.changes || content.bright) {
        const only = (index.tiesOf.get(held) ?? []).map((tie) => tie.id).filter((id) => content.shown.ties.has(id));
        const strokes = strokesOf(index, content.shown.ties, nodes, view.scale, palette, { only, bends: scene.bends });
        for (const step of drawTies(context, strokes, EVERYWHERE, false)) void step;
        return;
      }
      const own = working.strands().filter((strand) => isHeld(now, strand));
      for (const stroke of working.straight(own, nodes)) drawStrand(context, stroke);
    },
    /** The actors, alliances over states; those that stand out or are on their way wait for drawOver(). @param {CanvasRenderingContext2D} context @param {View} view */
    drawActors(context, view) {
      if (now.fading !== null) return;
      const nodes = working.nodes(view.scale);
      for (const id of order) {
        const node = nodes.get(id);
        if (node && !node.bright) drawNode(context, node, now.palette, flags);
      }
    },
    /** What lies on top: actors that stand out, marks and names. @param {CanvasRenderingContext2D} context @param {View} view */
    drawOver(context, view) {
      const { scene, palette, fading, held } = now;
      const nodes = working.nodes(view.scale);
      const bright = [...nodes.values()].filter((node) => node.bright || fading !== null);
      for (const node of bright.sort(onTop)) drawNode(context, node, palette, flags);
      const still = held === null && fading === null;
      if (still) drawMarks(context, scene.marks, view.scale / scene.scale, palette, sprites.write);
      drawNames(context, scene.names, nodes, palette, { write: sprites.write, rest: still && view.scale === scene.scale });
    },
  };
}
