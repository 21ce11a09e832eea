/**
 * A picture in few numbers, a line for each of its layers: how many things there are of each sort, and sums over them in
 * which each has its own weight, so that whatever moves, is drawn otherwise, comes or goes changes some number.
 */

import { lengthOf } from "../../graph/page/drawing/geometry.js";
import { createMeasure } from "../../graph/page/drawing/measure.js";
import { drawSheet } from "../../graph/page/export/draw-sheet.js";
import { sheetOf, svgOf } from "../../graph/page/export/view-sheet.js";
import { createLayouts } from "../../graph/page/map/layouts.js";
import { createStage } from "../../graph/page/picture/stage.js";
import { createUnder } from "../../graph/page/picture/under.js";
import { createFakeCanvas } from "./brush.js";
import { mark, weighed } from "./weighed.js";

/** @import { Index, PageState, Store } from "../../graph/page/core/types.d.ts" */
/** @import { Insets, Point, Scene, Snapshot, StrandStroke, Stroke } from "../../graph/page/drawing/types.d.ts" */

/** A number, which no part of a colour is. */
const NUMBER = /(?<![#a-z\d.])-?\d+(?:\.\d+)?/g;
/** At so many places across and down it is asked what lies there. */
const GRID = { across: 23, down: 17 };

/** Sums of what each thing has. @template Thing @param {Thing[]} things @param {Record<string, (thing: Thing) => number | undefined | null>} of */
function sums(things, of) {
  return Object.entries(of).map(([name, value]) => `${name} ${weighed(things.map((thing) => value(thing) ?? 0))}`).join(" ");
}

/** How many there are of each sort. @template Thing @param {Thing[]} things @param {Record<string, (thing: Thing) => unknown>} sorts */
function counts(things, sorts) {
  return Object.entries(sorts).map(([name, is]) => [name, things.filter(is).length]).filter(([, count]) => count !== 0).map(([name, count]) => `${count} ${name}`).join(" ");
}

/** Which ones, in their order. @param {string[]} ids */
const which = (ids) => `${ids.length} ${mark(ids.join())}`;

/** @param {Point[]} points */
const longOf = (points) => points.reduce((sum, { x, y, jump }, i) => (i === 0 || jump ? sum : sum + Math.hypot(x - points[i - 1].x, y - points[i - 1].y)), 0);
/** @param {Point[]} points */
const middleOf = (points) => points[Math.floor(points.length / 2)] ?? { x: 0, y: 0 };
/** How much a path turns. @param {Point[]} path */
const turnOf = (path) => path.slice(2).reduce((sum, c, i) => {
  const [a, b] = [path[i], path[i + 1]];
  return sum + Math.abs((b.x - a.x) * (c.y - b.y) - (b.y - a.y) * (c.x - b.x)) / (Math.hypot(b.x - a.x, b.y - a.y) * Math.hypot(c.x - b.x, c.y - b.y) || 1);
}, 0);

/** @param {Stroke[]} strokes */
const ofStrokes = (strokes) => (strokes.length === 0 ? "" : `${which(strokes.map(({ tie }) => tie.id))} ${counts(strokes, { straight: ({ curve }) => curve.straight, cut: ({ curve }) => curve.cut, hollow: ({ look }) => look.hollow, studs: ({ calm }) => calm.studs })} ${sums(strokes, {
  long: ({ curve }) => lengthOf(curve), x: ({ curve }) => curve.cx, y: ({ curve }) => curve.cy, ends: ({ curve: { ax, ay, bx, by } }) => ax + 2 * ay + 3 * bx + 5 * by,
  width: ({ look, calm }) => 10 * look.width + 20 * calm.width, alpha: ({ look, calm }) => 10 * look.alpha + 20 * calm.alpha })} looks ${mark(strokes.map(({ look }) => look.key).join())}`);

/** @param {StrandStroke[]} strands */
const ofStrands = (strands) => (strands.length === 0 ? "" : `${which(strands.map(({ strand }) => strand.id))} ${sums(strands, {
  long: ({ path }) => longOf(path), straight: ({ long }) => long, x: ({ path }) => middleOf(path).x, y: ({ path }) => middleOf(path).y, turn: ({ path }) => turnOf(path), points: ({ path }) => path.length,
  box: ({ box }) => box.left + 2 * box.top + 3 * box.right + 5 * box.bottom, width: ({ look }) => 10 * look.width, alpha: ({ look }) => 10 * look.alpha })} looks ${mark(JSON.stringify(strands.map(({ look }) => [look.key, look.colour, look.second, look.dash, look.rank])))}`);

/** The layers of a scene. @param {Scene} scene @returns {Record<string, string>} */
function layersOf({ nodes, strokes, strands, bright, merged, hulls, marks, names }) {
  const actors = [...nodes.values()];
  return {
    actors: `${which(actors.map(({ id }) => id))} ${counts(actors, { dots: ({ dot }) => dot, minor: ({ minor }) => minor, selected: ({ selected }) => selected, bright: ({ bright: is }) => is, below: ({ roomBelow }) => roomBelow, named: ({ named }) => named, roomy: ({ room }) => room, aside: ({ aside }) => aside, changed: ({ change }) => change })} ${sums(actors, {
      x: ({ x }) => x, y: ({ y }) => y, w: ({ width }) => width, h: ({ height }) => height, type: ({ type }) => type, alpha: ({ alpha }) => 10 * alpha, shade: ({ shade }) => shade, room: ({ room }) => room && room.dx + 2 * room.dy, aside: ({ aside }) => aside && aside.x + 2 * aside.y })}`,
    names: `${which(names.map(({ id, text }) => `${id} ${text}`))} ${counts(names, { strong: ({ strong }) => strong })} ${sums(names, { dx: ({ dx }) => dx, dy: ({ dy }) => dy, w: ({ width }) => width, h: ({ height }) => height })}`,
    lines: ofStrokes(strokes), bright: ofStrokes(bright ?? []), strands: ofStrands(strands), merged: ofStrands(merged),
    hulls: hulls.length === 0 ? "" : `${which(hulls.map(({ id, colour }) => `${id} ${colour}`))} ${counts(hulls, { double: ({ double }) => double, broad: ({ broad }) => broad, hollow: ({ hollow }) => hollow, rim: ({ rim }) => rim })} ${sums(hulls.flatMap(({ rings }) => rings), {
      points: (ring) => ring.length, long: longOf, x: (ring) => middleOf(ring).x, y: (ring) => middleOf(ring).y, turn: turnOf })}`,
    marks: marks.length === 0 ? "" : `${which(marks.map(({ id, glyph, title, lines, change }) => [id, glyph, title, lines, change].join()))} ${counts(marks, { titles: ({ title }) => title, changes: ({ change }) => change, solid: ({ solid }) => solid })} ${sums(marks, { x: ({ x }) => x, y: ({ y }) => y, radius: ({ radius }) => 10 * radius })}`,
  };
}

/** What is painted, by how: how many times, in which words, and the numbers of all. @param {string[]} lines */
export function painted(lines) {
  /** @type {Map<string, string[]>} */
  const by = new Map();
  for (const line of lines) {
    const verb = line.trim().split(" ")[0];
    by.set(verb, [...by.get(verb) ?? [], line]);
  }
  return [...by].map(([verb, all]) => {
    const text = all.join("\n");
    return `${verb} ${all.length} ${mark(text.replace(NUMBER, "0"))} ${weighed((text.match(NUMBER) ?? []).map(Number))}`;
  }).join(", ");
}

/** The sheet of a picture: all of it painted, with its legend and sources, or as SVG, which takes longer. @param {Index} index @param {PageState} state @param {Snapshot} snapshot @param {boolean} vectors */
function sheets(index, state, snapshot, vectors) {
  const saved = sheetOf(index, state, snapshot, createMeasure());
  const canvas = createFakeCanvas();
  const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext());
  drawSheet(context, saved.sheet, saved.draw, saved.palette, { bitmap: (key, width, frame) => (key.endsWith("R") ? null : { name: `${key} ${width} ${frame}` }) });
  if (!vectors) return { painted: painted(canvas.lines) };
  const svg = svgOf(saved, {});
  return { painted: painted(canvas.lines), svg: `${mark(svg.replace(NUMBER, "0"))} ${weighed((svg.match(NUMBER) ?? []).map(Number))}` };
}

/** What lies at the points of a grid, by a mouse and by a finger. @param {ReturnType<typeof createStage>} stage */
function hitsOn(stage) {
  const lies = createUnder(/** @type {Parameters<typeof createUnder>[0]} */ (stage));
  const { width, height } = stage.viewer.view();
  return [false, true].map((touch) => {
    const found = Array.from({ length: GRID.across * GRID.down }, (_, i) => lies.under({
      x: ((i % GRID.across) + 0.5) * (width / GRID.across), y: (Math.floor(i / GRID.across) + 0.5) * (height / GRID.down) }, touch) ?? "");
    return `${which(found.filter(Boolean))} ${mark(found.join())}`;
  }).join(" touch ");
}

/**
 * A state's picture: its scene, and the lines that say what is in it, by layer.
 * @param {HTMLElement} place @param {Index} index @param {Store} store @param {Insets} insets what the panels cover
 * @param {{whole?: boolean, vectors?: boolean}} [how] whether it is also said what lies at the points of a grid and what is painted, and what is saved as SVG
 */
export function shapesOf(place, index, store, insets, { whole = false, vectors = false } = {}) {
  const stage = createStage(place, index, store, createLayouts, () => insets);
  const { layouts, sketch, viewer } = stage;
  layouts.aim(store.get(), sketch.palette());
  viewer.settle();
  sketch.refresh(viewer.view(), stage.contentNow());
  const [scene, view, palette] = [sketch.scene(), viewer.view(), sketch.palette()];
  const layers = {
    view: `${[100 * view.x, 100 * view.y, 1e4 * view.scale].map((one) => one.toFixed(1)).join(" ")} waiting ${sketch.waiting()} signs ${sketch.signs().join()}`,
    ...layersOf(scene), ...whole && { under: hitsOn(stage), ...sheets(index, store.get(), { scene, view, palette }, vectors) },
  };
  stage.close();
  return { scene, lines: Object.entries(layers).filter(([, text]) => text !== "").map(([layer, text]) => `${layer}: ${text.replaceAll(/ +/g, " ")}`) };
}
