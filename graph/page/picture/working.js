/**
 * The scene, worked out in steps from what is shown: where actors stand, which ties stand out and which are
 * told, outlines, names and marks.
 */

import { memo } from "../core/memo.js";
import { must } from "../core/must.js";
import { same } from "../core/state.js";
import { prominenceOf } from "../core/prominence.js";
import { endsOfPairs } from "../core/strands.js";
import { abroadOn } from "../drawing/abroad.js";
import { namesBeyond } from "../drawing/beyond.js";
import { changeMarks } from "../drawing/change-looks.js";
import { countsOn } from "../drawing/counts.js";
import { boxOf } from "../drawing/geometry.js";
import { marksOf } from "../drawing/marks.js";
import { othersLines } from "../drawing/others-lines.js";
import { strangersOf } from "../drawing/strangers.js";
import { areaOf } from "../drawing/tie-layer.js";
import { fencesOf } from "../drawing/ways.js";
import { withDotsOf } from "./crowded.js";
import { createDrawn } from "./drawn.js";
import { isToldByArea } from "./lines.js";
import { nameOf, namesOf, tiedFromBelow } from "./naming.js";
import { mergedOf } from "./merged.js";
import { fillOf, foreignOf, hullsOf, ofFlags } from "./outlines.js";
import { createOverview } from "./overview.js";
import { arcOn, createSingly, lieOn } from "./singly.js";
import { strokesOf } from "./scene.js";
import { endsOf, withPale } from "./star.js";
import { weighted } from "./telling.js";
import { endsToName } from "./tips.js";

/** @import { Box, Layouts, Mark, Measure, Name, Occupancy, OthersLines, Palette, Point, Room, StrandStroke, Stroke, View } from "../drawing/types.d.ts" */
/** @import { Index, Strand } from "../core/types.d.ts" */
/** @import { Content, Sketched } from "./types.d.ts" */

/** @type {Set<string>} */
const NOBODY = new Set();
/** What is paler is there to be counted: nobody takes a title for its. */
const FAINT = 0.5;
/** Through the name on a dot as many lines to it are seen, so that one sees where they end; more would hide it. */
const OWN = 3;
/** @type {StrandStroke[]} */
const NO_STRANDS = [];
/** @type {{names: Name[], occupancy: Occupancy | null}} */
const NOTHING = { names: [], occupancy: null };

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

/** On the map lines that neither begin nor end near what is seen would say nothing and hide much. @param {Sketched} now @param {View} view */
function toldIn({ content, scene }, view) {
  if (!content.ground) return scene.told;
  const { left, top, right, bottom } = areaOf(view, Math.min(view.width, view.height) / 4);
  /** @param {Point} point */
  const holds = ({ x, y }) => left <= x && x <= right && top <= y && y <= bottom;
  return scene.told.filter(({ tie }) => holds(must(scene.nodes.get(tie.from))) || holds(must(scene.nodes.get(tie.to))));
}

/** What tells of a strand what it stands for: how many ties, or which kind the only one is. @param {Index} index @param {Strand} strand */
function glyphOf(index, { ties }) {
  return ties.length > 1 ? String(ties.length) : index.kinds[ties[0].kind]?.look?.glyph ?? "";
}

/**
 * The numbers of ties that are merged. That of those which the pointer opens stays where it is: else it would slip away.
 * @param {Index} index @param {Pick<Sketched, "content" | "scene">} now @param {Room} room @param {Palette} palette
 */
function counted(index, { content, scene }, room, palette) {
  const kept = scene.countedFor === (content.still ?? content) ? scene.counts : [];
  if (content.pointed) return kept.filter(({ id }) => id === content.pointed);
  const counts = countsOn(scene.merged, room, palette, (strand) => glyphOf(index, strand));
  if (!content.still) Object.assign(scene, { counts, countedFor: content });
  return counts;
}

/** @param {Index} index @param {Sketched} now @param {{lines: OthersLines, strands: StrandStroke[]}} read the lines that are, and which of them are all that two have @param {View} view @param {Measure} measure @returns {{names: Name[], marks: Mark[]}} */
function written(index, { content, scene, palette }, { lines, strands }, view, measure) {
  const prominence = prominenceOf(index, content.shown);
  const area = freeArea(view);
  const ranks = {
    bright: content.bright?.actors ?? null,
    left: scene.left,
    strong: content.strong,
    within: content.within,
    above: tiedFromBelow(scene.bright, scene.nodes),
    degree: (/** @type {string} */ id) => prominence.get(id) ?? 0,
    dots: content.ground === null,
    told: endsOfPairs(content.latest),
    ...endsToName(content, strands, area),
  };
  const signs = content.ground ? fencesOf(content.ground, scene.nodes, scene.scale, palette) : [];
  const { names: placed, occupancy } = scene.nodes.size > 0 ? namesOf(scene.nodes, ranks, area, palette, measure, { lines, signs, foreign: foreignOf(scene.hulls), ...(content.ground && { abroad: abroadOn(content.ground, scene.scale) }) }) : NOTHING;
  if (!occupancy) return { names: placed, marks: [] };
  const texts = placed.map(({ id, dx, dy, width, height }) => {
    const { x, y } = must(scene.nodes.get(id));
    return { id, x: x + dx, y: y + dy, width, height };
  });
  const names = placed.map((name, i) => {
    const crossed = lines.passing(boxOf(texts[i]), name.id, scene.nodes.get(name.id)?.dot ? OWN : 0);
    return { ...name, crossed: { ...crossed, bold: content.bright !== null } };
  });
  const strokes = content.bright ? scene.bright : scene.strokes;
  if (content.changes) return { names, marks: changeMarks(strokes, content.changes, occupancy, palette) };
  const seen = [...scene.nodes.values()].filter(({ dot, alpha }) => !dot && alpha > FAINT);
  const strangers = strangersOf([...seen, ...texts], palette.size);
  const counts = counted(index, { content, scene }, { occupancy, lines, strangers }, palette);
  const at = { singled: content.bright !== null, scale: scene.scale, strong: content.strong, telling: content.telling, area, lines, strangers, flags: content.telling ? seen : [] };
  const marks = [...marksOf(index, strokes, at, occupancy, palette, measure), ...counts];
  const beyond = namesBeyond(strands, (id) => nameOf(must(scene.nodes.get(id)).actor), { occupancy, lines }, area, palette, measure);
  return { names, marks: [...marks, ...beyond] };
}

/** The actors of a frame. @param {ReturnType<typeof createDrawn>} drawn @param {Sketched} now @param {number} scale */
function nodesAt(drawn, { scene, content, palette, fading, held }, scale) {
  // Where nothing is chosen, strands lie behind what the pointer is on.
  const ended = content.strong.size === 0;
  if (scale === scene.scale) return withPale(drawn.at(scale, content, palette, fading !== null, held), scene.left, ended);
  const passing = drawn.passing(scale, content, palette, fading !== null, held);
  return withPale(content.ground ? passing : withDotsOf(passing, scene.nodes), scene.left, ended);
}

/**
 * Those that have no room one by one are one, or all of them side by side where the pointer is.
 * @param {Index} index @param {ReturnType<typeof createDrawn>} drawn
 * @returns {(now: Sketched, bright: Stroke[]) => void} changes the scene
 */
function createMerging(index, drawn) {
  return ({ content, scene, palette, held }, bright) => {
    const still = content.still ?? content;
    const kept = mergedOf(index, still, drawn.at(scene.scale, still, palette, false, held), palette, lieOn(content.ground, scene.scale), scene.bends);
    const { strands: merged, left } = content === still ? kept : mergedOf(index, content, scene.nodes, palette, lieOn(content.ground, scene.scale), scene.bends);
    Object.assign(scene, { pointable: kept.strands, waiting: kept.left.length, merged });
    const opened = scene.pointable.find(({ strand: { id } }) => id === content.pointed);
    if (opened) {
      scene.merged = [];
      scene.bright = strokesOf(index, content.shown.ties, scene.nodes, scene.scale, palette, {
        only: opened.strand.ties.map(({ id }) => id), ...lieOn(content.ground, scene.scale), bends: scene.bends, widest: Infinity,
      });
      return;
    }
    const together = new Set([...merged.map(({ strand }) => strand), ...left].flatMap(({ ties }) => ties.map(({ id }) => id)));
    scene.bright = bright.filter(({ tie }) => !together.has(tie.id));
    scene.left = endsOf(left, merged, scene.bright);
  };
}

/** The lines that are read: those that stand out, or all where nothing does. @param {Sketched} now @param {() => StrandStroke[]} strands */
function createReading(now, strands) {
  const among = memo((/** @type {Stroke[]} */ strokes, /** @type {StrandStroke[]} */ some) => ({ strokes, some }), ({ strokes, some }) => othersLines(strokes, some));
  return () => {
    const { content, scene } = now;
    if (content.bright) return { lines: othersLines(scene.bright, scene.merged), strands: NO_STRANDS };
    return { lines: among(scene.strokes, strands()), strands: strands() };
  };
}

/**
 * @param {Index} index @param {Layouts} layouts where the actors stand in the world
 * @param {Measure} measure @param {Sketched} now what it is worked out for, and where it is put
 */
export function createWorking(index, layouts, measure, now) {
  const seen = () => now.seen;
  const drawn = createDrawn(index, layouts, measure, seen);
  const singly = createSingly(index, layouts, drawn, seen);
  const overview = createOverview(index, layouts);
  const merge = createMerging(index, drawn);
  const outlines = memo((/** @type {string[]} */ enclosed, /** @type {Set<string>} */ ties) => (
    { enclosed, ties, hollow: now.content.hollow, told: now.content.telling !== null, seen: now.seen, nodes: now.scene.nodes, near: now.content.near, palette: now.palette }),
  ({ enclosed, ties, hollow, told, seen, nodes, near, palette }) => hullsOf(index, enclosed, ties, nodes, near, palette)
    .map((hull) => ({ ...(near.size > 0 ? hull : ofFlags(hull, nodes)), ...(hollow || told ? { hollow, rim: hollow } : fillOf(hull, seen, palette)) })));

  /** The actors of a frame. @param {number} scale */
  const nodes = (scale) => nodesAt(drawn, now, scale);

  /** The strands of the scene; none while two days are compared, and in the network none behind what is chosen. */
  function strands() {
    const { scene: { scale }, palette, held } = now;
    const content = now.content.still ?? now.content;
    if (content.strong.size > 0 && !content.ground) return NO_STRANDS;
    return overview({
      content, nodes: drawn.at(scale, content, palette, false, held), chosen: drawn.leading(scale, content, palette).strands, scale, palette, arc: arcOn(content.ground), version: layouts.version(),
    });
  }

  const read = createReading(now, strands);

  /** For which view names are still to be written: they wait for lines, as the first picture does not. @type {View | null} */
  let due = null;
  function write() {
    if (due) Object.assign(now.scene, written(index, now, read(), due, measure));
    due = null;
  }

  /** What stands out, and who stands out with no line. @param {View} view */
  function brighten(view) {
    const { content, scene, palette, held } = now;
    scene.left = NOBODY;
    scene.nodes = nodes(view.scale);
    Object.assign(scene, singly(scene.scale, content, palette, held));
    const ids = content.bright?.ties;
    /** @param {Stroke} stroke */
    const standsOut = ({ tie }) => ids?.has(tie.id) && !isToldByArea(index, content, tie);
    merge(now, ids ? weighted(scene.all.filter(standsOut), content.strong, content.telling) : []);
    scene.hulls = content.ground ? [] : outlines(content.enclosed, content.changes?.standing ?? content.shown.ties);
    scene.nodes = nodes(view.scale);
  }

  return {
    nodes,
    strands,
    straight: overview.straight,
    /** The actors of a content as they would be drawn at a scale. @param {number} scale @param {Content} content @param {Palette} palette */
    foresee: (scale, content, palette) => drawn.foresee(scale, content, palette),
    write,
    /** All of it, for a view, but for what write() writes. @param {View} view */
    all(view) {
      now.scene = { ...now.scene, scale: view.scale };
      const area = freeArea(view);
      if (now.seen === null || !same(now.seen, area)) now.seen = area;
      brighten(view);
      now.scene.strokes = toldIn(now, view);
      Object.assign(now.scene, { names: [], marks: [] });
      due = view;
    },
    /** What stands out alone, at the scene's scale. @param {View} view */
    emphasis(view) {
      brighten(view);
      due = view;
      write();
    },
  };
}
