import assert from "node:assert/strict";
import { test } from "node:test";

import { decodedFlags } from "../../../graph/page/drawing/flag-sheet.js";
import { bake, createFlags } from "../../../graph/page/drawing/flags.js";
import { beBrowser } from "../canvas.js";
import { partly } from "../partly.js";

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

test("of many flags it is told a few times, and with the last that all are there", async () => {
  beBrowser("light");
  Object.assign(globalThis, {
    requestAnimationFrame: (/** @type {() => void} */ run) => { run(); return 0; },
    Image: class { decode() { return Promise.resolve(); } },
  });
  const { createElement } = document;
  const drawing = Object.fromEntries(["beginPath", "moveTo", "arcTo", "closePath", "save", "clip", "drawImage", "restore", "stroke"]
    .map((name) => [name, () => {}]));
  Object.assign(document, { createElement: () => ({ getContext: () => drawing }) });
  const keys = Array.from({ length: 230 }, (_, i) => `${i}`);
  /** @type {number[]} */
  const there = [];
  await new Promise((done) => {
    const flags = createFlags(Object.fromEntries(keys.map((key) => [key, "data:,"])), () => {
      there.push(keys.filter((key) => flags.bitmap(key, 20, "black")).length);
      if (there.at(-1) === keys.length) done(true);
    });
    for (const key of keys) flags.bitmap(key, 20, "black");
  });
  Object.assign(document, { createElement });
  assert.deepEqual(there, [24, 72, 168, 230]);
});

test("many flags are one image, and one that is no drawing spoils no other", async () => {
  /** @type {string[]} */
  const asked = [];
  let broken = "";
  Object.assign(globalThis, {
    Image: class {
      src = "";
      decode() {
        asked.push(decodeURIComponent(this.src));
        return broken && this.src.includes(broken) ? Promise.reject(new Error(broken)) : Promise.resolve();
      }
    },
  });
  const drawn = (/** @type {string} */ what) => `data:image/svg+xml,%3Csvg width='180' height='120'%3E${what}%3C/svg%3E`;
  const uris = ["red", "green", "blue"].map(drawn);
  const sheet = await decodedFlags(uris);
  assert.equal(asked.length, 1);
  assert.deepEqual(sheet.map((cut) => cut?.x), [0, 200, 400]);
  assert.ok(asked[0].includes("<svg x='200' width='180' height='120'>green</svg>"));
  assert.ok(sheet.every((cut) => cut?.image === sheet[0]?.image && cut?.width === 180 && cut.height === 120));
  broken = "green";
  const apart = await decodedFlags(uris);
  assert.deepEqual(apart.map((cut) => cut?.x ?? null), [0, null, 0]);
  assert.deepEqual(apart.map((cut) => cut?.image.src), [uris[0], undefined, uris[2]]);
});

test("a flag fills its bitmap; its corners lie at its own, those of its frame half a line within", () => {
  beBrowser("light");
  const { createElement } = document;
  /** @type {string[]} */
  const corners = [];
  /** @type {unknown[]} */
  let filled = [];
  const drawing = { drawImage: (/** @type {unknown[]} */ ...given) => { filled = given; }, arcTo: (/** @type {number[]} */ ...[x, y, toX, toY]) => { corners.push(`${x} ${y} to ${toX} ${toY}`); },
    ...Object.fromEntries(["beginPath", "moveTo", "closePath", "save", "clip", "restore", "stroke"].map((name) => [name, () => {}])) };
  Object.assign(document, { createElement: () => ({ getContext: () => drawing }) });
  bake(partly({ x: 200, width: 3, height: 2 }), 24, "black", 1);
  Object.assign(document, { createElement });
  assert.deepEqual(filled.slice(1), [200, 0, 3, 2, 0, 0, 24, 16], "cut out of its sheet");
  assert.deepEqual(corners, [
    "24 0 to 24 16", "24 16 to 0 16", "0 16 to 0 0", "0 0 to 24 0",
    "23.5 0.5 to 23.5 15.5", "23.5 15.5 to 0.5 15.5", "0.5 15.5 to 0.5 0.5", "0.5 0.5 to 23.5 0.5",
  ]);
});
