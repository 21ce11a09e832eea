/** A view with its title, legend and sources: what is saved as a picture, and what goes on paper. */

import { isOverview } from "../core/blocs.js";
import { comparison } from "../core/changes.js";
import { measureNow, measureScale, yearOf } from "../core/measures.js";
import { memo } from "../core/memo.js";
import { must } from "../core/must.js";
import { inView } from "../core/names.js";
import { sayRow } from "../core/say.js";
import { scaleNow } from "../core/scale.js";
import { strandsNow, themeOf } from "../core/themes.js";
import { visible } from "../core/visible.js";
import { drawAll } from "../drawing/paint.js";
import { areaOf } from "../drawing/tie-layer.js";
import { creditsOf, creditsOfChart } from "./credits.js";
import { drawSheet } from "./draw-sheet.js";
import { fitted } from "./fitted.js";
import { vectorFlags } from "./flags.js";
import { legendOf } from "./legend.js";
import { layOut } from "./sheet.js";
import { SvgContext } from "./svg-context.js";

/** @import { Index, PageState } from "../core/types.d.ts" */
/** @import { Box, Chart, Measure, Scene, Size, Snapshot, View } from "../drawing/types.d.ts" */
/** @import { Credits, How, LegendEntry, Saved, Sheet } from "./types.d.ts" */

const ABOVE_AND_BELOW = 28;
const LEAST_HEIGHT = 200;
/** Narrower than this the words around a chart have no room. */
const LEAST_WIDTH = 620;

/** The part of the scene that no panel covers, without what is empty above and below. @param {View} view @param {Scene} scene @returns {Box} */
function areaToSave(view, scene) {
  const { covered } = view;
  const window = areaOf(view, 0);
  const area = {
    left: window.left + covered.left, right: window.right - covered.right,
    top: window.top + covered.top, bottom: window.bottom - covered.bottom,
  };
  const inside = [...scene.nodes.values()].filter(({ x }) => area.left <= x && x <= area.right);
  const tops = inside.map(({ y, height }) => y - height / 2 - ABOVE_AND_BELOW);
  const bottoms = inside.map(({ y, height }) => y + height / 2 + ABOVE_AND_BELOW);
  if (scene.ground) {
    tops.push(scene.ground.world.top * scene.scale);
    bottoms.push(scene.ground.world.bottom * scene.scale);
  }
  const top = Math.max(area.top, Math.min(area.bottom - LEAST_HEIGHT, ...tops));
  return { ...area, top, bottom: Math.min(area.bottom, Math.max(top + LEAST_HEIGHT, ...bottoms)) };
}

/** How far below the middle of a font's box its letters stand, as the browser's canvas has it. @returns {(font: string) => number} */
function createBaselineShift() {
  const context = must(document.createElement("canvas").getContext("2d"));
  /** @param {string} font @param {CanvasTextBaseline} baseline */
  const ascent = (font, baseline) => {
    context.font = font;
    context.textBaseline = baseline;
    return context.measureText("H").actualBoundingBoxAscent;
  };
  return memo((font) => ({ font }), ({ font }) => ascent(font, "alphabetic") - ascent(font, "middle"), { keep: Infinity });
}

/** By which measure the network's flags are drawn, whatever is chosen. @param {Index} index @param {PageState} state */
function measuredIn(index, state) {
  const id = measureNow(index, state);
  if (id === null) return null;
  return { theme: must(themeOf(index, id)), scale: measureScale(index, id, state.date, state.filters.regions), year: yearOf(index, state.date) };
}

/** How many pairs of states there are to draw as strands, and how many have fewer ties than are wanted; and the numbers of land and flags. @param {Index} index @param {PageState} state */
function wholeOf(index, state) {
  const measured = measuredIn(index, state);
  if (!isOverview(state)) return { pairs: 0, fewer: 0, scale: null, measured };
  const { strands, fewer } = strandsNow(index, visible(index, state), state);
  return { pairs: strands.length, fewer, scale: scaleNow(index, visible(index, state), state), measured };
}

/**
 * @param {Index} index
 * @param {PageState} state
 * @param {Snapshot | Chart} snapshot of a picture that shows the state, or what stands in its place
 * @param {Measure} measure
 * @param {How} [how]
 * @returns {Saved} for drawSheet() and svgOf()
 */
export function sheetOf(index, state, snapshot, measure, how = {}) {
  return "scene" in snapshot ? ofPicture(index, state, snapshot, measure, how) : ofChart(inView(index, state), state, snapshot, measure, how);
}

/** Where something beside it says who says so, it does not. @param {Credits} credits @param {How} how @returns {Credits} */
const creditsFor = (credits, { most }) => (most === 0 ? { ...credits, sources: [] } : credits);

/** @param {Index} index @param {PageState} state @param {Snapshot} snapshot @param {Measure} measure @param {How} how @returns {Saved} */
function ofPicture(index, state, { scene: whole, view, palette }, measure, how) {
  const named = inView(index, state);
  const area = how.all ? areaOf(view, 0) : areaToSave(view, whole);
  const scene = { ...whole, area };
  const size = { width: area.right - area.left, height: area.bottom - area.top };
  const credits = creditsFor(creditsOf(named, state, how.most), how);
  const legend = how.alone ? [] : legendOf(named, scene, area, palette, comparison(index, state), wholeOf(index, state));
  return {
    palette,
    credits,
    sheet: how.alone ? bare(size) : layOut(credits, legend, size, palette, measure),
    flags: [...scene.nodes.values()].map(({ actor }) => (actor.type === "state" ? actor.flag : null)).filter(Boolean),
    draw(context, flags) {
      context.translate(-area.left, -area.top);
      drawAll(context, scene, palette, flags);
    },
  };
}

/** A chart has a size of its own, and fills a shape. @param {Index} named @param {PageState} state @param {Chart} chart @param {Measure} measure @param {How} how @returns {Saved} */
function ofChart(named, state, chart, measure, how) {
  const { palette, flags } = chart;
  const legend = chart.legend.map(({ look, label }) => /** @type {LegendEntry} */ (look ? { draw: "cell", look, label } : { draw: "none", label }));
  const credits = creditsFor(creditsOfChart(named, state, chart), how);
  if (how.shape) {
    const { sheet, scale } = fitted(how.alone ? null : credits, legend, chart, how.shape, palette, measure);
    return { palette, credits, sheet, flags, draw: (context, drawn) => chart.draw(context, drawn, scale) };
  }
  const width = Math.max(LEAST_WIDTH, chart.width);
  return {
    palette,
    credits,
    sheet: layOut(credits, legend, { width, height: chart.height }, palette, measure),
    flags,
    draw(context, drawn) {
      context.translate((width - chart.width) / 2, 0);
      chart.draw(context, drawn);
    },
  };
}

/** The view without the words around it. @param {Size} size @returns {Sheet} */
function bare({ width, height }) {
  return { width, height, view: { x: 0, y: 0, width, height }, texts: [], samples: [], mirrored: false };
}

/**
 * The whole as the text of an SVG.
 * @param {Saved} drawn from sheetOf()
 * @param {Record<string, string>} flags data URIs by key
 * @param {string} [prefix] of its ids, which differ where several stand in one document
 */
export function svgOf({ palette, credits, sheet, draw }, flags, prefix) {
  const context = new SvgContext(palette.font, createBaselineShift(), { prefix, paper: palette.background });
  drawSheet(context, sheet, draw, palette, vectorFlags(flags));
  return context.file({
    width: sheet.width, height: sheet.height, title: sayRow("lists.row", [credits.title, credits.subtitle]), description: credits.credit,
  });
}
