import assert from "node:assert/strict";
import { test } from "node:test";

import { must } from "../../../graph/page/core/must.js";
import { layOut } from "../../../graph/page/export/sheet.js";
import { partly } from "../partly.js";

/** @import { Palette } from "../../../graph/page/drawing/types.d.ts" */
/** @import { LegendEntry } from "../../../graph/page/export/types.d.ts" */

/** @type {Palette} */
const PALETTE = partly({ type: 12.5, font: "Sans" });
/** Every letter is six pixels wide. @param {string} text */
const measure = (text) => 6 * Array.from(text).length;

test("words beside a sample have the room that it leaves up to the margin, and no more", () => {
  const label = "many words beside a line";
  /** @type {LegendEntry} */
  const line = partly({ draw: "alliance" });
  const credits = { title: "T", subtitle: "S", sources: [], credit: "C" };
  /** @param {number} width */
  const laidOut = (width) => layOut(credits, [{ ...line, label }], { width, height: 50 }, PALETTE, measure);
  const { texts, samples } = laidOut(1000);
  const words = must(texts.find(({ text }) => text === label));
  assert.ok(words.x > samples[0].x + samples[0].width);
  const least = words.x + measure(label) + samples[0].x;
  assert.deepEqual([least, least - 1].map((width) => laidOut(width).texts.some(({ text }) => text === label)), [true, false]);
});
