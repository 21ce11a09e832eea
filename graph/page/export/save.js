/**
 * Saves what is on the screen, with title, legend and sources, as a PNG of twice its size or as an SVG,
 * in the window's shape or another; and all steps of a story, in one file.
 */

import { fileName, stepsFileName } from "../core/file-name.js";
import { must } from "../core/must.js";
import { initialState } from "../core/state.js";
import { stateOfStep } from "../core/step.js";
import { createMeasure } from "../drawing/measure.js";
import { download } from "../elements/download.js";
import { drawSheet } from "./draw-sheet.js";
import { bitmapFlags } from "./flags.js";
import { openStudio, SHAPES } from "./shape.js";
import { sheetOf, svgOf } from "./view-sheet.js";
import { zipped } from "./zip.js";

/** @import { Index, PageState, Store } from "../core/types.d.ts" */
/** @import { Story } from "../contract.d.ts" */
/** @import { Chart, Size, Snapshot } from "../drawing/types.d.ts" */
/** @import { Outcome } from "../elements/types.d.ts" */
/** @import { Format, MakePicture, Saved } from "./types.d.ts" */

const RATIO = 2;
/** Where panels leave less than this, the same part of the picture is drawn larger, within reason. */
const WIDTH = 1100;
const LARGEST = 2.5;

/** @param {number} width */
const factorFor = (width) => Math.max(1, Math.min(LARGEST, WIDTH / Math.max(1, width)));

/** @param {Saved} drawn @param {Record<string, string>} flags @returns {Promise<Blob>} */
async function bitmapOf({ palette, sheet, flags: keys, draw }, flags) {
  const ready = await bitmapFlags(flags, keys, RATIO);
  const canvas = document.createElement("canvas");
  canvas.width = sheet.width * RATIO;
  canvas.height = sheet.height * RATIO;
  const context = must(canvas.getContext("2d"));
  context.scale(RATIO, RATIO);
  drawSheet(context, sheet, draw, palette, ready);
  /** @type {Blob | null} */
  const blob = await new Promise((done) => { canvas.toBlob(done, "image/png"); });
  if (!blob) throw new Error("the browser made no PNG");
  return blob;
}

/**
 * @param {Index} index
 * @param {Store} store
 * @param {{snapshot: (factorFor: (width: number) => number) => Snapshot | Chart}} picture from createPicture(), or what stands in its place
 * @param {MakePicture} createPicture makes another one, aside
 */
export function createSaver(index, store, picture, createPicture) {
  const measure = createMeasure();
  const flags = index.data.flags ?? {};

  /**
   * Draws states in a place of their own, which is put away afterwards.
   * @template Made @param {(draw: ReturnType<typeof openStudio>["draw"]) => Promise<Made>} run
   */
  async function aside(run) {
    const studio = openStudio(index, store.get(), createPicture, measure);
    try {
      return await run(studio.draw);
    } finally {
      studio.close();
    }
  }

  /** @param {Size | null} shape */
  async function drawn(shape) {
    const state = store.get();
    if (!shape) return sheetOf(index, state, picture.snapshot(factorFor), measure);
    const snapshot = picture.snapshot(() => 1);
    if (!("scene" in snapshot)) return sheetOf(index, state, snapshot, measure, { shape });
    const { width, height, covered } = snapshot.view;
    const seen = { width: width - covered.left - covered.right, height: height - covered.top - covered.bottom };
    return aside((draw) => draw(state, shape, seen));
  }

  /** @param {Saved} saved @param {Format} format */
  const fileOf = async (saved, format) => (format === "png" ? bitmapOf(saved, flags) : new Blob([svgOf(saved, flags)], { type: "image/svg+xml" }));

  /** @param {Story} story @param {number} number @param {Format} format @param {ReturnType<typeof openStudio>["draw"]} draw */
  async function stepFile(story, number, format, draw) {
    /** @type {PageState} */
    const state = { ...initialState(index.data), ...stateOfStep(index, story, number, true) };
    const file = await fileOf(await draw(state, must(SHAPES.wide)), format);
    const digits = String(story.steps.length).length;
    const name = `${String(number + 1).padStart(digits, "0")}-${fileName(index, state, format)}`;
    return { name, bytes: new Uint8Array(await file.arrayBuffer()) };
  }

  return {
    /** @param {Format} format @param {Size | null} [shape] @returns {Promise<Outcome>} what download() says */
    async picture(format, shape = null) {
      const name = fileName(index, store.get(), format);
      return download(name, await fileOf(await drawn(shape), format));
    },
    /**
     * @param {Story} story @param {Format} format @param {(step: number) => void} begins hears of each step before it is drawn
     * @returns {Promise<Outcome>}
     */
    async steps(story, format, begins) {
      const files = await aside(async (draw) => {
        const made = [];
        for (let number = 0; number < story.steps.length; number += 1) {
          begins(number + 1);
          made.push(await stepFile(story, number, format, draw));
        }
        return made;
      });
      return download(stepsFileName(story, "zip"), zipped(files));
    },
  };
}
