import assert from "node:assert/strict";
import { test } from "node:test";

import { must } from "../../../graph/page/core/must.js";
import { pairOf } from "../../../graph/page/core/strands.js";
import { themeOf } from "../../../graph/page/core/themes.js";
import { createDrawn } from "../../../graph/page/picture/drawn.js";
import { partly } from "../partly.js";
import { sample } from "../sample.js";

/** @import { Ground } from "../../../graph/page/drawing/types.d.ts" */
/** @import { Part } from "../types.d.ts" */

test("on a map on which nothing is chosen whom the headline names comes before all others", () => {
  const { index } = sample();
  const ids = index.states.map(({ id }) => id);
  /** @type {((id: string) => number)[]} */
  const ranks = [];
  /** @type {Part<Ground>} */
  const ground = { theme: must(themeOf(index, "ties")), far: new Map(), homes: new Map(), declutter: (_, __, ___, ____, how) => { ranks.push(how.rank); } };
  const places = new Map(ids.map((id, i) => [id, { x: 9 * i, y: 0 }]));
  const layouts = { places, version: () => 1, goal: () => places, moved: () => ({}) };
  /** @param {string[]} latest */
  const firstOf = (latest) => {
    createDrawn(index, layouts, (text) => text.length, () => null).at(1, partly({
      named: index, shown: { actors: new Set(ids), ties: new Set(index.ties.keys()) }, ground, near: new Set(), strong: new Set(), within: new Set(),
      bright: null, singled: null, ranks: null, rims: new Map(), changes: null, latest }), partly({ type: 12, size: 1, font: "x", alliances: new Map(), chosen: 1.2, dimmed: 0.2 }), false, null);
    return [...ids].sort((a, b) => must(ranks.at(-1))(b) - must(ranks.at(-1))(a));
  };
  const last = firstOf([]).slice(-2);
  assert.deepEqual(firstOf([pairOf({ from: last[0], to: last[1] })]).slice(0, 2).sort(), [...last].sort());
});
