/** Saves what is on the screen, with title, legend and sources, as a PNG of twice its size or as an SVG. */

import { WORLD } from "../map/world.js";
import { memo } from "../memo.js";
import { areaOf } from "../picture/tie-layer.js";
import { createMeasure } from "../picture/scene.js";
import { comparison } from "../time/changes.js";
import { creditsOf } from "./credits.js";
import { download } from "./download.js";
import { drawSheet } from "./draw-sheet.js";
import { fileName } from "./file-name.js";
import { bitmapFlags, vectorFlags } from "./flags.js";
import { legendOf } from "./legend.js";
import { layOut } from "./sheet.js";
import { SvgContext } from "./svg-context.js";

const RATIO = 2;
/** Where panels leave less than this, the same part of the picture is drawn larger, within reason. */
const WIDTH = 1100;
const LARGEST = 2.5;
const ABOVE_AND_BELOW = 28;
const LEAST_HEIGHT = 200;

const factorFor = (width) => Math.max(1, Math.min(LARGEST, WIDTH / Math.max(1, width)));

/** The part of the scene that no panel covers, without what is empty above and below. */
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
    tops.push(WORLD.top * scene.scale);
    bottoms.push(WORLD.bottom * scene.scale);
  }
  const top = Math.max(area.top, Math.min(area.bottom - LEAST_HEIGHT, ...tops));
  return { ...area, top, bottom: Math.min(area.bottom, Math.max(top + LEAST_HEIGHT, ...bottoms)) };
}

/** How far below the middle of a font's box its letters stand, as the browser's canvas has it. */
function createBaselineShift() {
  const context = document.createElement("canvas").getContext("2d");
  const ascent = (font, baseline) => {
    context.font = font;
    context.textBaseline = baseline;
    return context.measureText("H").actualBoundingBoxAscent;
  };
  return memo((font) => ({ font }), ({ font }) => ascent(font, "alphabetic") - ascent(font, "middle"), { keep: Infinity });
}

/**
 * @param {object} index
 * @param {object} store
 * @param {object} picture from createPicture()
 * @returns {{png: function(): Promise<string>, svg: function(): string}} what download() says
 */
export function createSaver(index, store, picture) {
  const measure = createMeasure();
  const flags = index.data.flags ?? {};

  function prepare() {
    const { scene: whole, view: from, palette } = picture.snapshot(factorFor);
    const area = areaToSave(from, whole);
    const scene = { ...whole, area };
    const credits = creditsOf(index, store.get());
    const view = { width: area.right - area.left, height: area.bottom - area.top };
    const sheet = layOut(credits, legendOf(index, scene, area, palette, comparison(index, store.get())), view, palette, measure);
    return { palette, scene, credits, sheet };
  }

  return {
    async png() {
      const { palette, scene, sheet } = prepare();
      const name = fileName(index, store.get(), "png");
      const keys = [...scene.nodes.values()].map(({ actor }) => actor.flag).filter(Boolean);
      const ready = await bitmapFlags(flags, keys, RATIO);
      const canvas = document.createElement("canvas");
      canvas.width = sheet.width * RATIO;
      canvas.height = sheet.height * RATIO;
      const context = canvas.getContext("2d");
      context.scale(RATIO, RATIO);
      drawSheet(context, sheet, scene, palette, ready);
      const blob = await new Promise((done) => { canvas.toBlob(done, "image/png"); });
      if (!blob) throw new Error("the browser made no PNG");
      return download(name, blob);
    },
    svg() {
      const { palette, scene, credits, sheet } = prepare();
      const context = new SvgContext(palette.font, createBaselineShift());
      drawSheet(context, sheet, scene, palette, vectorFlags(flags));
      const text = context.file({
        width: sheet.width, height: sheet.height, title: `${credits.title}, ${credits.subtitle}`, description: credits.credit,
      });
      return download(fileName(index, store.get(), "svg"), new Blob([text], { type: "image/svg+xml" }));
    },
  };
}
