/**
 * What is on the canvas at present: works the scene out in steps (content, emphasis, names), keeps the
 * ties as bitmaps and draws each frame from these. At another zoom than the scene's, until the hand
 * rests, ties and marks are stretched while actors and names keep their size.
 */

import { standingOf } from "../core/index.js";
import { memo } from "../core/memo.js";
import { must } from "../core/must.js";
import { changeMarks } from "../drawing/change-looks.js";
import { marksOf } from "../drawing/marks.js";
import { createMeasure } from "../drawing/measure.js";
import { drawNode } from "../drawing/nodes.js";
import { drawBright, drawHulls, drawMarks, drawNames } from "../drawing/paint.js";
import { areaOf, createTieLayer } from "../drawing/tie-layer.js";
import { drawStrand, drawStrands } from "../drawing/strands.js";
import { drawTies } from "../drawing/ties.js";
import { createDrawn, degreeOf, onTop } from "./drawn.js";
import { createOverview } from "./overview.js";
import { hullsOf, namesOf, strokesOf, tiedFromBelow } from "./scene.js";
import { arcOn, createSingly } from "./singly.js";
import { createSprites } from "./sprites.js";
import { weighted } from "./telling.js";

/** @import { Tie } from "../contract.d.ts" */
/** @import { Box, Flags, Layouts, Name, Occupancy, Palette, Point, Scene, StrandStroke, Stroke, View } from "../drawing/types.d.ts" */
/** @import { Index } from "../core/types.d.ts" */
/** @import { Content } from "./types.d.ts" */

/** Up to so many lines from alliances above the map to states can be told apart. */
const FEW = 5;
/** @type {{names: Name[], occupancy: Occupancy | null}} */
const NOTHING = { names: [], occupancy: null };
/** On the map ties are fainter, since they cross land that is to be seen. */
const ON_MAP = { alpha: 0.7 };

/** The part of the scene that no panel covers. @param {View} view @returns {Box} */
function freeArea(view) {
  const { left, top, right, bottom } = areaOf(view, 0);
  const { covered } = view;
  return {
    left: left + covered.left,
    top: top + covered.top,
    right: right - covered.right,
    bottom: bottom - covered.bottom,
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
  const base = createTieLayer();
  const front = createTieLayer();
  const below = createTieLayer();
  let palette = firstPalette;
  /** @type {Content} */
  let content = { shown: { actors: new Set(), ties: new Set() }, bright: null, strong: new Set(), near: new Set(), singled: null, enclosed: [], within: new Set(), telling: null, ground: null, changes: null, pairs: null, pointed: null, named: index };
  /** @type {Omit<Scene, "ground" | "strands" | "bright"> & {bright: Stroke[], bends: Map<string, number>, all: Stroke[], told: Stroke[]}} */
  let scene = { scale: 1, nodes: new Map(), bends: new Map(), all: [], told: [], strokes: [], bright: [], hulls: [], marks: [], names: [] };
  const drawn = createDrawn(index, layouts, measure);
  /** @type {string | null} */
  let held = null;
  /** @type {number | null} */
  let fading = null;
  let opened = false;
  const ratio = () => window.devicePixelRatio || 1;

  /** @param {number} scale */
  const drawnNodes = (scale) => drawn.at(scale, content, palette, fading !== null, held);

  const singly = createSingly(index, layouts, drawn);
  const overview = createOverview(index, layouts);

  /** The strands of the scene; none while two days are compared. */
  const strandsNow = () => overview({
    content: content.still ?? content, nodes: drawn.at(scene.scale, content.still ?? content, palette, false, held),
    scale: scene.scale, palette, arc: arcOn(content.ground), version: layouts.version(),
  });

  /** @param {Stroke | StrandStroke} one */
  const isHeld = (one) => {
    const { from, to } = "tie" in one ? one.tie : one.strand;
    return held !== null && [from, to].includes(held);
  };

  const outlines = memo((/** @type {string[]} */ enclosed, /** @type {Set<string>} */ ties) => ({ enclosed, ties, nodes: scene.nodes, near: content.near, palette }),
    ({ enclosed, ties, nodes, near, palette: colours }) => hullsOf(index, enclosed, ties, nodes, near, colours));

  /** @param {View} view */
  function beginBelow(view) {
    if (!content.ground) return;
    const { ground } = content;
    const at = { scale: view.scale, nodes: fading === null ? scene.nodes : new Map() };
    below.begin(view, ratio(), (context, area) => ground.draw(context, area, ground, at, palette));
  }

  /** @param {View} view */
  function beginBase(view) {
    const { strokes, hulls } = scene;
    /** @param {Stroke | StrandStroke} one */
    const free = (one) => !isHeld(one);
    const outlined = content.bright ? [] : hulls;
    base.begin(view, ratio(), function* draw(context, area) {
      yield* drawHulls(context, outlined, palette);
      yield* drawTies(context, strokes.filter(free), area, false);
      yield* drawStrands(context, strandsNow().filter(free), area);
    });
  }

  /** @param {View} view */
  function beginFront(view) {
    if (!content.bright) {
      front.clear();
      return;
    }
    const strokes = scene.bright.filter((stroke) => !isHeld(stroke));
    const strand = content.pointed && strandsNow().find(({ strand: { id } }) => id === content.pointed);
    front.begin(view, ratio(), function* draw(context, area) {
      yield* drawBright(context, scene.hulls, strokes, area, palette);
      if (strand) drawStrand(context, strand, true);
    });
  }

  /** @param {View} view */
  function write(view) {
    const ranks = {
      bright: content.bright?.actors ?? null,
      strong: content.strong,
      within: content.within,
      above: tiedFromBelow(scene.bright, scene.nodes),
      degree: (/** @type {string} */ id) => degreeOf(index, id),
    };
    const { names, occupancy } = scene.nodes.size > 0
      ? namesOf(scene.nodes, ranks, freeArea(view), palette, measure) : NOTHING;
    const strokes = content.bright ? scene.bright : scene.strokes;
    scene.names = names;
    if (content.changes && occupancy) {
      scene.marks = changeMarks(strokes, content.changes, occupancy, palette);
      return;
    }
    scene.marks = occupancy
      ? marksOf(index, strokes, {
        singled: content.bright !== null, scale: scene.scale, strong: content.strong, telling: content.telling, area: freeArea(view),
      }, occupancy, palette, measure) : [];
  }

  /** @param {View} view */
  function shape(view) {
    scene = { ...scene, scale: view.scale, nodes: drawnNodes(view.scale) };
    brighten();
  }

  /** On the map lines that neither begin nor end near what is seen would say nothing and hide much. @param {View} view */
  function choose(view) {
    const { left, top, right, bottom } = areaOf(view, Math.min(view.width, view.height) / 4);
    /** @param {Point} point */
    const holds = ({ x, y }) => left <= x && x <= right && top <= y && y <= bottom;
    /** @param {Stroke} stroke */
    const seen = ({ tie }) => holds(must(scene.nodes.get(tie.from))) || holds(must(scene.nodes.get(tie.to)));
    scene.strokes = content.ground ? scene.told.filter(seen) : scene.told;
  }

  /** Whether the map's shading says it already; what few states that are chosen are to an alliance is drawn, too. @param {Tie} tie */
  const isShaded = (tie) => tie.type === "membership" && content.strong.has(tie.to)
    && Boolean(content.ground?.stateTints.get(tie.from)?.some(({ id }) => id === tie.to)) && !content.changes
    && !(content.ground !== null && content.ground.states.size <= FEW && content.strong.has(tie.from) && !standingOf(index, tie).within);

  function brighten() {
    Object.assign(scene, singly(scene.scale, content, palette, held));
    const bright = content.bright?.ties;
    scene.bright = bright
      ? weighted(scene.all.filter(({ tie }) => bright.has(tie.id) && !isShaded(tie)), content.strong, content.telling) : [];
    scene.hulls = content.ground ? [] : outlines(content.enclosed, content.changes?.standing ?? content.shown.ties);
  }

  return {
    /** New content or colours, or the hand has come to rest: works everything out for a view. @param {View} view @param {Content} [next] @param {Palette} [nextPalette] */
    refresh(view, next = content, nextPalette = palette) {
      if (palette !== nextPalette) sprites.clear();
      content = next;
      palette = nextPalette;
      if (fading !== null) {
        beginBelow(view);
        return;
      }
      shape(view);
      choose(view);
      write(view);
      beginBelow(view);
      beginBase(view);
      beginFront(view);
    },
    /** Only what stands out has changed. @param {View} view @param {Content} next */
    emphasise(view, next) {
      content = next;
      if (view.scale !== scene.scale || fading !== null) return;
      scene.nodes = drawnNodes(view.scale);
      brighten();
      write(view);
      beginFront(view);
    },
    /** An actor is taken in hand (its ties are then drawn in each frame), or let go: null. @param {View} view @param {string | null} id */
    hold(view, id) {
      held = id;
      beginBase(view);
      beginFront(view);
    },
    heldId: () => held,
    /** What is drawn at present, but for where the pointer is. */
    still: () => content.still ?? content,
    /** The held actor has moved. @param {View} view */
    nudge(view) {
      scene.nodes = drawnNodes(view.scale);
    },
    /** Draws ties' bitmaps on for a frame. @param {View} view @param {boolean} resting @returns {boolean} whether more is to come */
    advance(view, resting) {
      if (!opened) { // the first frame is the actors' alone: what a class waits for
        opened = true;
        return true;
      }
      const land = content.ground !== null && below.advance(resting ? 2000 : 400);
      if (fading !== null) {
        if (!below.busy() && !below.covers(view)) beginBelow(view);
        return true;
      }
      const covered = base.covers(view) && (!content.bright || front.covers(view))
        && (!content.ground || below.covers(view));
      if (!covered && !base.busy() && !front.busy() && !below.busy()) this.refresh(view);
      const more = front.advance(resting ? 2000 : 400) || land;
      return base.advance(resting ? 2000 : 500) || more;
    },
    /** Ties and outlines, under the actors. The context counts in CSS pixels. @param {CanvasRenderingContext2D} context @param {View} view */
    drawUnder(context, view) {
      if (content.ground || fading !== null) below.show(context, view, fading ?? 1, ratio());
      if (fading !== null) return;
      const strength = content.ground ? ON_MAP.alpha : 1;
      base.show(context, view, content.bright ? palette.dimmed : strength, ratio());
      if (content.bright) front.show(context, view, 1, ratio());
    },
    /**
     * Actors are on their way to another layout: no ties are drawn.
     * @param {number|null} strength of what lies under them, 0 … 1; null: they have arrived
     */
    travel(strength) {
      fading = strength;
    },
    /** The ties of the actor in hand; the context counts in the scene's units. @param {CanvasRenderingContext2D} context @param {View} view */
    drawHeld(context, view) {
      if (held === null) return;
      const all = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };
      const nodes = drawnNodes(view.scale);
      const own = (index.tiesOf.get(held) ?? []).map((tie) => tie.id).filter((id) => content.shown.ties.has(id));
      if (content.changes || content.bright) {
        const strokes = strokesOf(index, content.shown.ties, nodes, view.scale, palette, { only: own, bends: scene.bends });
        for (const step of drawTies(context, strokes, all, false)) void step;
        return;
      }
      for (const stroke of overview.straight(strandsNow().filter(isHeld), nodes)) drawStrand(context, stroke);
    },
    /** One actor; those that stand out or are on their way wait for drawOver(). @param {CanvasRenderingContext2D} context @param {View} view @param {string} id */
    drawActor(context, view, id) {
      const node = drawnNodes(view.scale).get(id);
      if (node && !node.bright && fading === null) drawNode(context, node, palette, flags);
    },
    /** What lies on top: actors that stand out, marks and names. @param {CanvasRenderingContext2D} context @param {View} view */
    drawOver(context, view) {
      const bright = [...drawnNodes(view.scale).values()].filter((node) => node.bright || fading !== null);
      for (const node of bright.sort(onTop)) drawNode(context, node, palette, flags);
      if (held === null && fading === null) drawMarks(context, scene.marks, view.scale / scene.scale, palette, sprites.write);
      drawNames(context, scene.names, drawnNodes(view.scale), palette, sprites.write);
    },
    /** @param {View} view */
    nodes: (view) => drawnNodes(view.scale),
    /** The actors of a content as they would be drawn at a scale. @param {number} scale @param {Content} next */
    foresee: (scale, next) => drawn.foresee(scale, next, palette),
    /** The ties that can be pointed at; none while the scene is at another zoom. @param {View} view */
    strokes: (view) => (view.scale !== scene.scale || fading !== null ? []
      : content.bright && content.strong.size > 0 ? scene.bright : scene.strokes),
    /** The strands that can be pointed at: where nothing is chosen. @param {View} view */
    strands: (view) => (view.scale !== scene.scale || fading !== null || content.strong.size > 0 ? [] : strandsNow()),
    /** All that an export needs: give it to drawAll() of paint.js. @returns {Scene} */
    scene: () => ({ ...scene, strands: strandsNow(), ground: content.ground, bright: content.bright ? scene.bright : null }),
    palette: () => palette,
  };
}
