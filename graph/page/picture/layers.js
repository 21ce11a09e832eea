/**
 * The bitmaps that ties are kept in: what stands out, all the rest, and the ground below both. Each is
 * begun when the sketch has something new, or a view reaches beyond it, and drawn on over some frames.
 */

import { EVERYWHERE, extentOf } from "../drawing/extent.js";
import { drawFan } from "../drawing/fan.js";
import { drawBright, drawHulls } from "../drawing/paint.js";
import { drawStrands } from "../drawing/strands.js";
import { createTieLayer } from "../drawing/tie-layer.js";
import { drawTies } from "../drawing/ties.js";
import { createLooks } from "./scene.js";

/** @import { StrandStroke, Stroke, View } from "../drawing/types.d.ts" */
/** @import { Sketched } from "./types.d.ts" */

/** @typedef {ReturnType<typeof createTieLayer>} Layer */

/** On the map ties are fainter, since they cross land that is to be seen. */
const ON_MAP = { alpha: 0.7 };
/** What a frame may cost while the picture rests, and while it moves. */
const COST = { rest: 2000, moving: 400, base: 500 };

const ratio = () => window.devicePixelRatio || 1;

/** Whether a tie or a strand ends at the actor in hand. @param {Sketched} now @param {Stroke | StrandStroke} one */
export function isHeld({ held }, one) {
  const { from, to } = "tie" in one ? one.tie : one.strand;
  return held !== null && (from === held || to === held);
}

/** @param {Layer} layer @param {Sketched} now @param {View} view */
function beginGround(layer, { content: { ground }, scene, fading, palette }, view) {
  if (!ground) return;
  const at = fading === null ? { scale: scene.scale, nodes: scene.nodes } : { scale: view.scale, nodes: new Map() };
  layer.begin(view, at.scale, ratio(), (context, area) => ground.draw(context, area, ground, at, palette));
}

/** @param {Layer} layer @param {Sketched} now @param {() => StrandStroke[]} strands @param {View} view */
function beginAll(layer, now, strands, view) {
  const { content, palette, scene: { scale, strokes, hulls } } = now;
  /** @param {Stroke | StrandStroke} one */
  const free = (one) => !isHeld(now, one);
  const outlined = content.bright ? [] : hulls;
  layer.begin(view, scale, ratio(), function* draw(context, area) {
    yield* drawHulls(context, outlined, palette);
    yield* drawTies(context, strokes.filter(free), area, false);
    yield* drawStrands(context, strands().filter(free), area);
  }, () => extentOf({ hulls: outlined, strokes, strands: strands() }, palette));
}

/** @param {Layer} layer @param {Sketched} now @param {() => StrandStroke[]} strands @param {View} view */
function beginBright(layer, now, strands, view) {
  const { content, palette, scene } = now;
  if (!content.bright) {
    layer.clear();
    return;
  }
  const strokes = scene.bright.filter((stroke) => !isHeld(now, stroke));
  const looks = createLooks(content.named, palette);
  const strand = content.pointed && strands().find(({ strand: { id } }) => id === content.pointed);
  layer.begin(view, scene.scale, ratio(), function* draw(context, area) {
    yield* drawBright(context, scene.hulls, strokes, scene.merged.filter((one) => !isHeld(now, one)), area, palette);
    if (strand) drawFan(context, strand.path, strand.strand.ties.map((tie) => ({ look: looks(tie), onwards: tie.from === strand.strand.from })), palette.size);
  }, () => (strand ? EVERYWHERE : extentOf({ hulls: scene.hulls, strokes, strands: scene.merged }, palette)));
}

/**
 * @param {Sketched} now
 * @param {() => StrandStroke[]} strands those of the scene
 */
export function createLayers(now, strands) {
  const [all, bright, ground] = [createTieLayer(), createTieLayer(), createTieLayer()];
  /** @type {View | null} */
  let begun = null;

  /** @param {View} view */
  const covers = (view) => all.covers(view) && (!now.content.bright || bright.covers(view))
    && (!now.content.ground || ground.covers(view));

  /** @param {View} view */
  function beginFront(view) {
    beginBright(bright, now, strands, view);
  }

  /** @param {View} view */
  function beginTies(view) {
    beginAll(all, now, strands, view);
    beginFront(view);
  }

  /** All of them; while actors are on their way the ground alone. @param {View} view */
  function begin(view) {
    begun = view;
    beginGround(ground, now, view);
    if (now.fading === null) beginTies(view);
  }

  return {
    begin,
    /** For which view they were begun last. */
    begun: () => begun,
    beginTies,
    beginFront,
    /**
     * Draws on for a frame. Where a view reaches beyond the bitmaps they are drawn anew of the scene that is there:
     * what it would be at the view's zoom is worked out when the hand rests.
     * @param {View} view @param {boolean} resting
     * @returns {boolean} whether more is to come
     */
    advance(view, resting) {
      const land = now.content.ground !== null && ground.advance(resting ? COST.rest : COST.moving);
      if (now.fading !== null) {
        if (!ground.busy() && !ground.covers(view)) beginGround(ground, now, view);
        return true;
      }
      if (!covers(view) && ![all, bright, ground].some((layer) => layer.busy())) begin(view);
      const more = bright.advance(resting ? COST.rest : COST.moving) || land;
      return all.advance(resting ? COST.rest : COST.base) || more;
    },
    /** Ties and outlines, under the actors. The context counts in CSS pixels. @param {CanvasRenderingContext2D} context @param {View} view */
    drawUnder(context, view) {
      const { content, fading, palette } = now;
      if (content.ground || fading !== null) ground.show(context, view, fading ?? 1, ratio());
      if (fading !== null) return;
      const strength = content.ground ? ON_MAP.alpha : 1;
      all.show(context, view, content.bright ? palette.dimmed : strength, ratio());
      if (content.bright) bright.show(context, view, 1, ratio());
    },
  };
}
