import assert from "node:assert/strict";
import { test } from "node:test";

import { createSprites } from "../../../graph/page/picture/sprites.js";
import { beBrowser } from "../canvas.js";
import { partly } from "../partly.js";

test("a text stands centred at its point, on whole pixels of the screen, and is made once", () => {
  beBrowser("light");
  let made = 0;
  const { createElement } = document;
  /** @type {unknown[][]} */
  const drawn = [];
  Object.assign(document, {
    createElement: () => {
      made += 1;
      return { getContext: () => partly({ scale() {}, strokeText() {}, fillText() {} }) };
    },
  });
  const context = partly({
    getTransform: () => ({ e: 0.25, f: -0.25 }),
    drawImage: (/** @type {unknown[]} */ ...how) => { drawn.push(how.slice(1)); },
  });
  const sprites = createSprites(() => 92);
  for (const x of [200, 300.4]) sprites.write(context, "A", x, 50, "12px x", partly({ type: 12, ink: "black" }));
  Object.assign(document, { createElement });
  assert.equal(made, 1);
  assert.deepEqual(drawn, [[149.75, 37.25, 100, 26], [250.75, 37.25, 100, 26]]);
});
