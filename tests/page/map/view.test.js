import assert from "node:assert/strict";
import { test } from "node:test";

import { indexData } from "../../../graph/page/core/index.js";
import { inView } from "../../../graph/page/core/names.js";
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
