/** A picture in another shape: what the reader sees between the panels, as large as it fits. */

import assert from "node:assert/strict";
import { test } from "node:test";

import { createStore, merge } from "../../../graph/page/core/state.js";
import { createSaver } from "../../../graph/page/export/save.js";
import { beDocument } from "../document/document.js";
import { FakeElement } from "../document/element.js";
import { partly } from "../partly.js";
import { seeded } from "../odd.js";
import { sample } from "../sample.js";

/** @import { PageState } from "../../../graph/page/core/types.d.ts" */
/** @import { Insets, Size } from "../../../graph/page/drawing/types.d.ts" */

class Enough extends Error {}

/** The first state that is drawn aside for a shape. @param {PageState} state @param {Size & {covered: Insets}} view of the window @param {Size} shape */
async function drawnAside(state, view, shape) {
  const body = beDocument();
  document.createElement = (/** @type {string} */ tag) => /** @type {any} */ (Object.assign(new FakeElement(tag), { getContext: () => ({}) }));
  /** @type {{state: PageState, room: Size}[]} */
  const drawn = [];
  const picture = { snapshot: () => partly({ scene: {}, view }) };
  const saver = createSaver(sample().index, createStore(state), picture, (place, store) => {
    drawn.push({ state: store.get(), room: { width: parseInt(place.style.width, 10), height: parseInt(place.style.height, 10) } });
    return partly({ snapshot() { throw new Enough(); }, destroy() {} });
  });
  await assert.rejects(saver.picture("svg", shape), Enough);
  assert.deepEqual(body.children, [], "the place is put away, whatever happened");
  return drawn[0];
}

test("in whatever shape, what no panel covers is as large as it fits, and lies in the middle", async () => {
  const random = seeded(77);
  for (let round = 0; round < 20; round += 1) {
    const covered = { left: random(300), right: random(300), top: random(90), bottom: random(120) };
    const view = { width: 900 + random(900), height: 500 + random(500), covered };
    const shape = [{ width: 1280, height: 720 }, { width: 960, height: 720 }][random(2)];
    const camera = { x: 10, y: -20, scale: 0.5 + random(3) };
    const { state: { camera: aside, hover }, room } = await drawnAside(merge(sample().state, { camera, hover: "SRB" }), view, shape);
    const seen = { width: view.width - covered.left - covered.right, height: view.height - covered.top - covered.bottom };
    const grown = (aside?.scale ?? 0) / camera.scale;
    // Above and below, words take their part of the shape.
    assert.ok(room.width === shape.width && room.height < shape.height && room.height > shape.height / 2);
    const spare = [room.width - seen.width * grown, room.height - seen.height * grown];
    assert.ok(Math.min(...spare) > -1e-6 && Math.min(...spare) < 1e-6, `${spare}`);
    assert.deepEqual([aside?.x, aside?.y, hover], [10, -20, null]);
  }
});

test("where no hand has moved the camera, the picture is fitted to its shape anew", async () => {
  const drawn = await drawnAside(sample({ camera: null }).state, { width: 1000, height: 700, covered: { left: 1, right: 2, top: 3, bottom: 4 } }, { width: 960, height: 720 });
  assert.equal(drawn.state.camera, null);
});
