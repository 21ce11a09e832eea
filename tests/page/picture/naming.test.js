import assert from "node:assert/strict";
import { test } from "node:test";

import { EVERYWHERE } from "../../../graph/page/drawing/extent.js";
import { NO_LINES } from "../../../graph/page/drawing/others-lines.js";
import { namesOf } from "../../../graph/page/picture/naming.js";
import { partly } from "../partly.js";

/** @import { DrawnActor, Palette } from "../../../graph/page/drawing/types.d.ts" */

/** @type {Palette} */
const palette = partly({ size: 1, type: 12, font: "sans-serif" });
const none = new Set();

/** The names that are written where others' lines lie under all their places. @param {number} under how many @param {Partial<DrawnActor>} one @param {string[]} [told] */
function namesOver(under, one, told = []) {
  const nodes = new Map([["A", partly({ id: "A", x: 0, y: 0, width: 14, height: 10, actor: { type: "state", name: "Aland" }, ...one })]]);
  const ranks = { bright: null, left: none, strong: none, within: none, above: none, told: new Set(told), ends: none, tips: none, dots: true, degree: () => 1 };
  const lines = { ...NO_LINES, none: false, under: () => under };
  return namesOf(nodes, ranks, EVERYWHERE, palette, (text) => 6 * text.length, { lines }).names.map(({ id }) => id);
}

test("a name for which others made way is written over lines, but over no rope of them, unless it is told", () => {
  const room = { dx: 0, dy: 12 };
  assert.deepEqual(namesOver(2, { room }), ["A"]);
  assert.deepEqual(namesOver(9, { room }), []);
  assert.deepEqual(namesOver(9, { room }, ["A"]), ["A"]);
});
