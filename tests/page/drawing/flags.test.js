import assert from "node:assert/strict";
import { test } from "node:test";

import { createFlags } from "../../../graph/page/drawing/flags.js";
import { beBrowser } from "../canvas.js";

test("a flag is there once it is decoded, in the size that is wide enough, or in the largest", async () => {
  beBrowser("light");
  const { createElement } = document;
  const drawing = Object.fromEntries(["beginPath", "moveTo", "arcTo", "closePath", "save", "clip", "drawImage", "restore", "stroke"]
    .map((name) => [name, () => {}]));
  Object.assign(document, { createElement: () => ({ getContext: () => drawing }) });
  Object.assign(globalThis, {
    requestAnimationFrame: (/** @type {() => void} */ run) => { run(); return 0; },
    Image: class { decode() { return Promise.resolve(); } },
  });
  /** @type {() => void} */
  let arrived = () => {};
  const arrival = new Promise((done) => { arrived = () => done(true); });
  const flags = createFlags({ A: "data:," }, arrived);
  assert.equal(flags.bitmap("A", 20, "black"), null);
  await arrival;
  const widths = [20, 24, 25, 52, 90].map((width) => /** @type {HTMLCanvasElement | null} */ (flags.bitmap("A", width, "black"))?.width);
  Object.assign(document, { createElement });
  assert.deepEqual(widths, [24, 24, 36, 52, 52]);
  assert.equal(flags.bitmap("B", 20, "black"), null);
});
