import assert from "node:assert/strict";
import { test } from "node:test";

import { inSteps } from "../../../graph/page/picture/lanes.js";
import { partedFree } from "../../../graph/page/picture/partings.js";
import { createTrunks } from "../../../graph/page/picture/trunks.js";
import { partly } from "../partly.js";

/** @import { Obstacle } from "../../../graph/page/picture/lanes.js" */
/** @import { Point, StrandLook } from "../../../graph/page/drawing/types.d.ts" */

/** @param {string} colour @returns {StrandLook} */
const look = (colour) => partly({ colour, second: null, width: 3 });
const FLAG = { x: 262, y: 16, width: 20, height: 13 };

/** In the middle of a cell: who is nearer than a cell and a half runs along it. */
const LEVEL = 2.5;

/** A trunk along a level. */
function trunk(colour = "blue") {
  const trunks = createTrunks();
  trunks.add(inSteps([{ x: 0, y: LEVEL }, { x: 600, y: LEVEL }]), look(colour));
  return trunks;
}

/** @param {ReturnType<typeof createTrunks>} trunks @param {Point[]} path @param {string} colour */
function led(trunks, path, colour, boxes = /** @type {Obstacle[]} */ ([FLAG])) {
  return partedFree(inSteps(path), boxes, { half: 1.5, colour: trunks.colourOf(look(colour)) }, [], trunks);
}

/** Where a path along the trunk has left it for good. @param {Point[]} path */
const left = (path) => path[path.findLastIndex(({ y }) => Math.abs(y - LEVEL) < 7.5) + 1];

/** It leaves slowly, as a curve does. */
const PARTING = Array.from({ length: 51 }, (_, i) => ({ x: 12 * i, y: LEVEL - (Math.max(0, 12 * i - 170) ** 2) / 900 }));

test("a line that parts from a trunk close to a flag parts before it or after it", () => {
  const before = left(inSteps(PARTING));
  assert.ok(Math.hypot(before.x - FLAG.x, before.y - FLAG.y) < 24, `${before.x} ${before.y}`);
  const there = left(led(trunk(), PARTING, "blue"));
  assert.ok(Math.hypot(there.x - FLAG.x, there.y - FLAG.y) > 27, `${there.x} ${there.y}`);
});

test("where nobody is close it parts where it would", () => {
  const path = inSteps(PARTING);
  assert.deepEqual(led(trunk(), PARTING, "blue", []), path);
  assert.deepEqual(led(trunk(), PARTING, "blue", [{ ...FLAG, weight: 0.1 }]), path, "nor where only a name is");
});

test("a line of another colour lies beside the trunk, one of its own on it", () => {
  const along = [{ x: 0, y: LEVEL }, { x: 600, y: LEVEL }];
  assert.ok(led(trunk(), along, "blue", []).every(({ y }) => y === LEVEL));
  const beside = led(trunk(), along, "red", []).slice(8, -8).map(({ y }) => Math.abs(y - LEVEL));
  assert.ok(Math.min(...beside) >= 3, `${Math.min(...beside)}`);
  assert.ok(Math.max(...beside) <= 9, "and near to it");
});

test("a line that crosses a trunk is led nowhere else", () => {
  const across = [{ x: 300, y: -200 }, { x: 300, y: 200 }];
  assert.deepEqual(led(trunk(), across, "red", [{ ...FLAG, x: 320, y: 9 }]), inSteps(across));
});

test("each colour is told from the others, of two beside each other too", () => {
  const trunks = createTrunks();
  const bits = [look("blue"), look("red"), { ...look("blue"), second: "red" }].map(trunks.colourOf);
  assert.equal(new Set(bits).size, 3);
  assert.equal(trunks.colourOf(look("red")), bits[1]);
});
