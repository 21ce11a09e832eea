import assert from "node:assert/strict";
import { test } from "node:test";

import { readPalette } from "../../../graph/page/drawing/palette.js";
import { createLayouts } from "../../../graph/page/map/layouts.js";
import { createContent } from "../../../graph/page/picture/content.js";
import { createSketch } from "../../../graph/page/picture/sketch.js";
import { beBrowser, container } from "../canvas.js";
import { partly } from "../partly.js";
import { sample } from "../sample.js";

/** @import { PageState } from "../../../graph/page/core/types.d.ts" */
/** @import { View } from "../../../graph/page/drawing/types.d.ts" */

const SIZE = { width: 800, height: 600 };

/** A canvas that knows how it is transformed and what is put on it, and takes all else. */
function canvas() {
  /** @type {Record<string, unknown>} */
  const context = {
    measureText: (/** @type {string} */ text) => ({ width: 7 * text.length, actualBoundingBoxAscent: 8 }),
    getTransform: () => ({ a: 1, d: 1, e: 0, f: 0 }),
  };
  const eager = new Proxy(context, { get: (own, name) => own[String(name)] ?? (() => eager) });
  return { getContext: () => eager };
}

/** A sketch of the sample as it stands. @param {Partial<PageState>} change */
function sketched(change) {
  beBrowser("light");
  Object.assign(document, { createElement: canvas });
  const { index, state } = sample({ selection: null, pairs: 1, ...change });
  const palette = readPalette(container(SIZE.width, SIZE.height), [], []);
  const layouts = createLayouts(index, () => SIZE);
  layouts.aim(state, palette);
  const sketch = createSketch(index, layouts, { bitmap: () => null }, palette);
  /** @type {View} */
  const view = { x: 300, y: 300, scale: 4, ...SIZE, covered: { top: 0, right: 0, bottom: 0, left: 0 } };
  sketch.refresh(view, createContent(index, layouts)(state));
  for (let more = true; more;) more = sketch.advance(view, true);
  return { sketch, view };
}

/** What the hand does from a view, step by step. @type {Record<string, (view: View, step: number) => View>} */
const WAYS = {
  "a long drag": (view, step) => ({ ...view, x: view.x + 40 * step }),
  "a wheel that goes far out": (view, step) => ({ ...view, scale: view.scale / 1.06 ** step }),
  "a wheel that comes near": (view, step) => ({ ...view, scale: view.scale * 1.06 ** step }),
};

for (const [name, way] of Object.entries(WAYS)) {
  test(`nothing is worked out anew in ${name} until the hand rests`, () => {
    const { sketch, view } = sketched({});
    const before = sketch.scene();
    assert.ok(before.names.length > 0 && before.strands.length > 0);
    /** @type {View} */
    let there = view;
    for (let step = 1; step <= 40; step += 1) {
      there = way(view, step);
      sketch.advance(there, false);
      sketch.drawOver(partly(canvas().getContext()), there);
      const now = sketch.scene();
      assert.equal(now.names, before.names, `names in step ${step}`);
      assert.equal(now.nodes, before.nodes, `actors in step ${step}`);
      assert.equal(now.strands, before.strands, `strands in step ${step}`);
    }
    sketch.refresh(there);
    const after = sketch.scene();
    assert.notEqual(after.names, before.names);
    assert.equal(after.scale, there.scale);
  });
}

test("where something is chosen its ties can be pointed at, where somebody is only pointed at all still can", () => {
  for (const [change, chosen] of /** @type {[Partial<PageState>, boolean][]} */ ([[{}, false], [{ hover: "SRB" }, false], [{ selection: "SRB" }, true]])) {
    const { sketch, view } = sketched(change);
    const scene = sketch.scene();
    assert.equal(sketch.strokes(view), chosen ? scene.bright : scene.strokes, JSON.stringify(change));
    assert.deepEqual(sketch.strokes({ ...view, scale: 2 }), [], "none at another zoom");
  }
});
