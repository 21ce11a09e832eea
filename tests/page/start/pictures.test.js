import assert from "node:assert/strict";
import { test } from "node:test";

import { indexData } from "../../../graph/page/core/index.js";
import { createStoryPictures } from "../../../graph/page/start/pictures.js";
import { partly } from "../partly.js";
import { sampleData } from "../sample.js";

/** @import { PageData } from "../../../graph/page/contract.d.ts" */

/** Canvases that remember in which theme they were drawn: null once they are empty. @param {number} count */
function canvasesOf(count) {
  /** @type {Map<string, string | null>} */
  const seen = new Map();
  const canvases = new Map(Array.from({ length: count }, (_, i) => {
    const id = `story-${i}`;
    /** @type {HTMLCanvasElement & {own: string}} */
    const canvas = partly({ own: id, clientWidth: 100, getClientRects: () => partly({ length: 1 }) });
    Object.defineProperty(canvas, "width", { set: () => { seen.set(id, null); } });
    return [id, canvas];
  }));
  return { seen, canvases };
}

test("when the colours change no small picture keeps the old ones, and those known are the first to have the new", () => {
  /** @type {(() => void)[]} */
  const idle = [];
  const before = globalThis.window;
  globalThis.window = partly({ requestIdleCallback: (/** @type {IdleRequestCallback} */ run) => idle.push(() => run(partly({ timeRemaining: () => 0 }))) });
  /** @type {PageData} */
  const data = { ...sampleData(), stories: [0, 1, 2].map((i) => partly({ id: `story-${i}`, title: "", steps: [partly({ text: [] }), partly({ text: [] })] })) };
  const { seen, canvases } = canvasesOf(3);
  let theme = "light";
  const draw = createStoryPictures(indexData(data), canvases, (canvas) => { seen.set(/** @type {typeof canvas & {own: string}} */ (canvas).own, theme); });
  /** @param {() => boolean} [enough] */
  const rest = (enough = () => false) => { while (idle.length > 0 && !enough()) idle.shift()?.(); };
  draw();
  rest(() => seen.get("story-1") === "light");
  assert.deepEqual([...seen.values()], ["light", "light"], "the third is underway");
  theme = "dark";
  draw();
  assert.deepEqual([...seen.values()], [null, null]);
  rest(() => seen.has("story-2"));
  assert.deepEqual([...seen.values()], ["dark", "dark", "dark"]);
  rest();
  assert.equal(idle.length, 0, "and then it rests");
  globalThis.window = before;
});

test("an idle moment is used while it lasts, and the small pictures do not wait for as many as there are steps", () => {
  let moments = 0;
  /** @type {(() => void)[]} */
  const idle = [];
  const before = globalThis.window;
  globalThis.window = partly({ requestIdleCallback: (/** @type {IdleRequestCallback} */ run) => idle.push(() => {
    let left = 40;
    moments += 1;
    run(partly({ timeRemaining: () => { left -= 4; return left; } }));
  }) });
  const steps = Array.from({ length: 12 }, () => partly({ text: [] }));
  /** @type {PageData} */
  const data = { ...sampleData(), stories: [0, 1, 2].map((i) => partly({ id: `story-${i}`, title: "", steps })) };
  const { canvases } = canvasesOf(3);
  let drawn = 0;
  createStoryPictures(indexData(data), canvases, () => { drawn += 1; })();
  while (idle.length > 0) idle.shift()?.();
  globalThis.window = before;
  assert.equal(drawn, 3);
  assert.ok(moments > 1, "none is longer than it lasts");
  assert.ok(moments < 8, `${moments} moments for 36 steps`);
});
