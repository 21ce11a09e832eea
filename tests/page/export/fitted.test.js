import assert from "node:assert/strict";
import { test } from "node:test";
import { fitted } from "../../../graph/page/export/fitted.js";
import { partly } from "../partly.js";

/** @import { Palette } from "../../../graph/page/drawing/types.d.ts" */
/** @import { LegendEntry } from "../../../graph/page/export/types.d.ts" */

/** @type {Palette} */
const PALETTE = partly({ type: 12.5, font: "Sans" });
/** Every letter is seven pixels wide. @param {string} text */
const measure = (text) => 7 * Array.from(text).length;
const CREDITS = { title: "Members of a bloc", subtitle: "Ten states on a day", sources: ["47 sources for 38 ties: the page’s table names them."], credit: "From a file, as of a day." };
const LOOK = { way: /** @type {const} */ ("both"), ties: 3, allied: false, common: false, began: false, ended: false };
/** @type {LegendEntry[]} */
const LEGEND = [{ draw: "cell", look: LOOK, label: "They do both: 3" }, { draw: "none", label: "Bound by one alliance to help each other, whatever may come: 15" }];

for (const shape of [{ width: 1280, height: 720 }, { width: 960, height: 720 }, { width: 806, height: 720 }, { width: 640, height: 400 }, { width: 720, height: 1280 }]) {
  for (const size of [150, 480, 1250]) {
    for (const credits of [CREDITS, null]) {
      test(`a chart of ${size} px ${credits ? "and its words" : "and its key"} in ${shape.width} × ${shape.height}`, () => {
        const { sheet, scale } = fitted(credits, LEGEND, { width: size, height: size }, shape, PALETTE, measure);
        const { view, texts } = sheet;
        assert.deepEqual([sheet.width, sheet.height], [shape.width, shape.height]);
        assert.ok(Math.abs(view.width - size * scale) < 1e-6);
        assert.ok(view.x >= 0 && view.y >= 0 && view.x + view.width <= shape.width && view.y + view.height <= shape.height);
        for (const { text, x, y } of texts) {
          assert.ok(x >= 0 && x + measure(text) <= shape.width && y > 0 && y < shape.height - 5, text);
          const apart = x >= view.x + view.width || x + measure(text) <= view.x || y <= view.y || y >= view.y + view.height;
          assert.ok(apart, `${text} lies on the chart`);
        }
        const said = texts.map(({ text }) => text).join(" ");
        for (const { label } of LEGEND) assert.ok(said.includes(label), label);
        if (size > 200) assert.ok(Math.max(view.width / shape.width, view.height / shape.height) > 0.6, "it fills what it can");
      });
    }
  }
}

test("a column beside a chart is as broad as its words need, so that none is below the shape", () => {
  const many = Array.from({ length: 20 }, (_, i) => ({ ...LEGEND[1], label: `${LEGEND[1].label}, ${i}` }));
  const shape = { width: 1280, height: 720 };
  const { texts } = fitted(CREDITS, many, { width: 480, height: 480 }, shape, PALETTE, measure).sheet;
  assert.ok(texts.every(({ y }) => y < shape.height - 5));
  assert.ok(texts.some(({ text }) => text.endsWith(", 19")), "the last is there");
});
