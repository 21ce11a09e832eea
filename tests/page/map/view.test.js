import assert from "node:assert/strict";
import { test } from "node:test";

import { indexData } from "../../../graph/page/core/index.js";
import { inView } from "../../../graph/page/core/names.js";
import { must } from "../../../graph/page/core/must.js";
import { initialState } from "../../../graph/page/core/state.js";
import { visible } from "../../../graph/page/core/visible.js";
import { createMapView } from "../../../graph/page/map/view.js";
import { partly } from "../partly.js";
import { sampleData } from "../sample.js";
import { ABOUT } from "./about.js";

/** @import { Palette } from "../../../graph/page/drawing/types.d.ts" */

/** @type {Palette} */
const PALETTE = partly({ size: 1.5, type: 20, font: "sans-serif" });

test("what fits the window holds the alliances above the map whole, not their middles alone", () => {
  const index = indexData({ ...sampleData(), land: { ...ABOUT, arcs: [], dashed: [], areas: {} } });
  const view = createMapView(index, (text) => 8 * text.length);
  for (const focus of [["NATO"], ["EU", "NATO"]]) {
    const state = { ...initialState(index.data), layout: /** @type {const} */ ("map"), selection: null, focus };
    const { places, extent } = view.arrange(visible(index, state), inView(index, state), state, { width: 400, height: 400 }, PALETTE);
    const top = Math.min(...extent.map(({ y }) => y));
    for (const alliance of focus) assert.ok((places.get(alliance)?.y ?? -Infinity) > top, `${alliance} of ${focus}`);
  }
});

test("on a phone a map is not pushed away by what stands above it", () => {
  const index = indexData({ ...sampleData(), land: { ...ABOUT, arcs: [], dashed: [], areas: {} } });
  const view = createMapView(index, (text) => 8 * text.length);
  const palette = partly({ ...PALETTE, size: 1 });
  const initial = initialState(index.data);
  const [state, alliance] = [must(index.states[0]).id, "NATO"];
  const story = { id: "any", step: 0 };
  /** @param {{height: number, selection: string, focus?: string[]}} of */
  const scaleAt = ({ height, selection, focus = [] }) => {
    const at = { ...initial, layout: /** @type {const} */ ("map"), selection, focus, story };
    const { extent, actors } = view.arrange(visible(index, at), inView(index, at), at, { width: 360, height }, palette);
    const [low, high] = [Math.min(...extent.map(({ y }) => y)), Math.max(...extent.map(({ y }) => y))];
    return { scale: height / (high - low), above: [...actors].filter((id) => index.actors.get(id)?.type === "alliance") };
  };
  const [low, high] = [scaleAt({ height: 110, selection: state }), scaleAt({ height: 500, selection: state })];
  assert.ok(low.scale > high.scale / 5, `${low.scale} of ${high.scale}`);
  assert.deepEqual(low.above, []);
  assert.deepEqual(scaleAt({ height: 110, selection: alliance }).above, [alliance], "but what is chosen stands there");
});
