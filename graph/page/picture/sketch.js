/**
 * What is on the canvas at present: has the scene worked out (working.js), keeps the ties as bitmaps (layers.js)
 * and draws each frame from these (frames.js). At another zoom than the scene's, until the hand rests, ties
 * and marks are stretched while actors and names keep their size.
 */

import { same } from "../core/state.js";
import { createMeasure } from "../drawing/measure.js";
import { kindsIn, signOfKind, signsIn } from "../drawing/signs.js";
import { createFrames } from "./frames.js";
import { stateAt } from "../drawing/land-hit.js";
import { createLayers } from "./layers.js";
import { createSprites } from "./sprites.js";
import { createWorking } from "./working.js";

/** @import { Flags, Layouts, Mark, Palette, Scene, StrandStroke, Stroke, View } from "../drawing/types.d.ts" */
/** @import { Index } from "../core/types.d.ts" */
/** @import { Content, Sketched } from "./types.d.ts" */

/** @param {Index} named @param {Palette} palette @returns {Sketched} */
function nothingYet(named, palette) {
  return {
    palette,
    content: {
      shown: { actors: new Set(), ties: new Set() }, bright: null, strong: new Set(), near: new Set(), singled: null, enclosed: [], hollow: false,
      within: new Set(), telling: null, ground: null, changes: null, pairs: null, latest: [], heads: [], ranks: null, rims: new Map(), pointed: null, named,
    },
    scene: { scale: 1, nodes: new Map(), bends: new Map(), all: [], told: [], strokes: [], bright: [], merged: [], pointable: [], left: new Set(), waiting: 0, counts: [], countedFor: null, hulls: [], marks: [], names: [] },
    seen: null,
    held: null,
    fading: null,
  };
}

/** What can be asked of a sketch. @param {Sketched} now @param {ReturnType<typeof createWorking>} working */
function answers(now, working) {
  /** Whether the scene is at the view's zoom, and nobody on the way. @param {View} view */
  const isAt = (view) => view.scale === now.scene.scale && now.fading === null;
  return {
    heldId: () => now.held,
    /** What is drawn at present, but for where the pointer is. */
    still: () => now.content.still ?? now.content,
    /** @param {View} view */
    nodes: (view) => working.nodes(view.scale),
    /** The actors of a content as they would be drawn at a scale. @param {number} scale @param {Content} next */
    foresee: (scale, next) => working.foresee(scale, next, now.palette),
    /** The ties that can be pointed at; none while the scene is at another zoom. @param {View} view @returns {Stroke[]} */
    strokes(view) {
      if (!isAt(view)) return [];
      return now.content.bright && now.content.strong.size > 0 ? now.scene.bright : now.scene.strokes;
    },
    /** The strands that can be pointed at: where nothing is chosen all, else those that have no room one by one. @param {View} view @returns {StrandStroke[]} */
    strands(view) {
      if (!isAt(view)) return [];
      return now.content.strong.size === 0 ? working.strands() : now.scene.pointable;
    },
    /** How many pairs of what is chosen have no room as lines. */
    waiting: () => now.scene.waiting,
    /** The numbers of ties that can be pointed at. @param {View} view @returns {Mark[]} */
    counted: (view) => (isAt(view) && now.scene.countedFor === (now.content.still ?? now.content) ? now.scene.counts : []),
    /** Whose land lies at a point of the scene; null for the sea, for what several share, and where none is drawn. @param {View} view @param {number} x @param {number} y */
    landAt(view, x, y) {
      const { ground } = now.content;
      const id = ground && isAt(view) ? stateAt(ground, x / view.scale, y / view.scale) : null;
      return id !== null && now.scene.nodes.has(id) ? id : null;
    },
    /** All that an export needs: give it to drawAll() of paint.js. @returns {Scene} */
    scene() {
      working.write();
      return {
        ...now.scene, strands: working.strands(), ground: now.content.ground, bright: now.content.bright ? now.scene.bright : null, merged: now.content.bright ? now.scene.merged : [],
      };
    },
    palette: () => now.palette,
    /** Of which signs there are some in what no panel covers. */
    signs() {
      if (now.seen === null) return [];
      working.write();
      const scene = { ...now.scene, strands: [], ground: now.content.ground, area: now.seen };
      const kinds = new Set(kindsIn(now.content.named, scene).map(({ kind }) => signOfKind(kind)));
      return [...signsIn(scene, now.palette).map(({ id }) => id), ...kinds];
    },
  };
}

/**
 * @param {Index} index
 * @param {Layouts} layouts where the actors stand in the world
 * @param {Flags} flags
 * @param {Palette} firstPalette
 */
export function createSketch(index, layouts, flags, firstPalette) {
  const measure = createMeasure();
  const sprites = createSprites(measure);
  const now = nothingYet(index, firstPalette);
  const working = createWorking(index, layouts, measure, now);
  const layers = createLayers(now, working.strands);
  let opened = false;
  /** For which view the scene is worked out as it stands; null where it has changed since. @type {{view: View, version: number} | null} */
  let worked = null;

  /**
   * New content or colours: works everything out for a view. @param {View} view @param {Content} [content] @param {Palette} [palette]
   * @param {View} [from] from where one looks until then
   */
  function refresh(view, content = now.content, palette = now.palette, from = view) {
    if (now.palette !== palette) sprites.clear();
    Object.assign(now, { content, palette });
    if (now.fading === null) working.all(view);
    if (opened || content.bright) working.write();
    layers.begin(from);
    worked = now.fading === null && now.held === null ? { view, version: layouts.version() } : null;
  }

  /** The hand, or the camera, has come to rest: works out what is not yet. @param {View} view */
  function settle(view) {
    if (!worked || worked.version !== layouts.version() || !same(worked.view, view)) refresh(view);
    else if (!same(layers.begun(), view)) layers.begin(view);
  }

  return {
    ...answers(now, working),
    ...createFrames(index, now, working, flags, sprites),
    drawUnder: layers.drawUnder,
    refresh,
    settle,
    /** Only what stands out has changed. @param {View} view @param {Content} content */
    emphasise(view, content) {
      now.content = content;
      worked = null;
      if (view.scale !== now.scene.scale || now.fading !== null) return;
      working.emphasis(view);
      layers.beginFront(view);
    },
    /** An actor is taken in hand (its ties are then drawn in each frame), or let go: null. @param {View} view @param {string | null} id */
    hold(view, id) {
      now.held = id;
      worked = null;
      layers.beginTies(view);
    },
    /** The held actor has moved. @param {View} view */
    nudge(view) {
      now.scene.nodes = working.nodes(view.scale);
      worked = null;
    },
    /** Draws ties' bitmaps on for a frame. @param {View} view @param {boolean} resting @returns {boolean} whether more is to come */
    advance(view, resting) {
      if (opened) {
        working.write();
        return layers.advance(view, resting);
      }
      opened = true; // the first frame is the actors' alone: what a class waits for
      return true;
    },
    /**
     * Actors are on their way to another layout: no ties are drawn.
     * @param {number|null} strength of what lies under them, 0 … 1; null: they have arrived
     */
    travel(strength) {
      now.fading = strength;
      worked = null;
    },
  };
}
