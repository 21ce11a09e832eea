/** Saves what is on the screen, with title, legend and sources, as a PNG of twice its size or as an SVG. */

import { fileName } from "../core/file-name.js";
import { must } from "../core/must.js";
import { createMeasure } from "../drawing/measure.js";
import { download } from "../elements/download.js";
import { drawSheet } from "./draw-sheet.js";
import { bitmapFlags } from "./flags.js";
import { sheetOf, svgOf } from "./view-sheet.js";

/** @import { Index, Store } from "../core/types.d.ts" */
/** @import { Drawn } from "../drawing/types.d.ts" */
/** @import { Outcome } from "../elements/types.d.ts" */

const RATIO = 2;
/** Where panels leave less than this, the same part of the picture is drawn larger, within reason. */
const WIDTH = 1100;
const LARGEST = 2.5;

/** @param {number} width */
const factorFor = (width) => Math.max(1, Math.min(LARGEST, WIDTH / Math.max(1, width)));

/**
 * @param {Index} index
 * @param {Store} store
 * @param {Pick<Drawn, "snapshot">} picture from createPicture(), or what stands in its place
 * @returns {{png: () => Promise<Outcome>, svg: () => Outcome}} what download() says
 */
export function createSaver(index, store, picture) {
  const measure = createMeasure();
  const flags = index.data.flags ?? {};
  const drawn = () => sheetOf(index, store.get(), picture.snapshot(factorFor), measure);

  return {
    async png() {
      const { palette, sheet, flags: keys, draw } = drawn();
      const name = fileName(index, store.get(), "png");
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
      return download(name, blob);
    },
    svg: () => download(fileName(index, store.get(), "svg"), new Blob([svgOf(drawn(), flags)], { type: "image/svg+xml" })),
  };
}
